// SPDX-License-Identifier: EUPL-1.2
import type { ActivityState } from "@protocol/common";
import type { VisibleActivity } from "@protocol/workshop";
import { expect, test } from "vitest";
import { place_of } from "./place";

const activity = (id: string, state: ActivityState): VisibleActivity => ({ id, kind: "choice", title: id, instruction: "", state, round: 1, may_abstain: true, results_shown: false });
const at = (place: ReturnType<typeof place_of>) => (place.at === "activity" ? place.activity.id : place.at);

test("the phone is where the room is", () => {
  expect(at(place_of({ activities: [activity("a", "closed"), activity("b", "open")], shown: "a" }, null, false))).toBe("a");
});

test("with nothing shown, the only open activity is it", () => {
  expect(at(place_of({ activities: [activity("a", "closed"), activity("b", "open")], shown: null }, null, false))).toBe("b");
});

test("with nothing shown, several open ones are a list to pick from", () => {
  const place = place_of({ activities: [activity("a", "open"), activity("b", "open")], shown: null }, null, false);
  expect(place).toMatchObject({ at: "list", open: [{ id: "a" }, { id: "b" }] });
});

test("somebody who picked an activity stays with it while it is open, and sees how many others are", () => {
  const activities = [activity("a", "open"), activity("b", "open")];
  expect(place_of({ activities, shown: "a" }, "b", false)).toMatchObject({ activity: { id: "b" }, others: [{ id: "a" }] });
  expect(at(place_of({ activities: [activity("a", "open"), activity("b", "closed")], shown: "a" }, "b", false))).toBe("a");
});

test("the list can be asked for, and has the room's activity in it", () => {
  const place = place_of({ activities: [activity("a", "closed"), activity("b", "open")], shown: "a" }, null, true);
  expect(place).toMatchObject({ at: "list", open: [{ id: "a" }, { id: "b" }] });
});

test("with nothing to do one waits", () => {
  expect(at(place_of({ activities: [], shown: null }, null, true))).toBe("waiting");
});
