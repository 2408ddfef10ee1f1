// SPDX-License-Identifier: EUPL-1.2
import type { VisibleActivity } from "@protocol/workshop";
import { beforeEach, expect, test } from "vitest";
import { keep_draft } from "@/cards/draft";
import { doing_of } from "./doing";
import { progress_of, type Doing } from "./progress";

const activity = (id: string): VisibleActivity => ({ id, kind: "choice", title: id, instruction: "", state: "open", round: 1, may_abstain: true, results_shown: false });
const all = ["a", "b", "c", "d"].map(activity);
const progress = (doings: Record<string, Doing>, here: string | null = null) => progress_of(all, ["d", "a", "c"], (one) => doings[one.id] ?? "to_do", here);

beforeEach(() => sessionStorage.clear());

test("only what is in the round counts, in the order of the programme", () => {
  const { lines, done, next } = progress({ a: "done", b: "done" });
  expect(lines.map((one) => one.activity.id)).toEqual(["a", "c", "d"]);
  expect([done, next?.id]).toEqual([1, "c"]);
});

test("the next one that is not done is proposed, and past the last what was passed over", () => {
  expect(progress({ c: "done" }, "c").next?.id).toBe("d");
  expect(progress({ d: "done", c: "begun" }, "d").next?.id).toBe("a");
  expect(progress({ a: "done", d: "done" }, "c").next).toBeNull();
});

test("when all of it is done nothing is proposed", () => {
  expect(progress({ a: "done", c: "done", d: "done" })).toMatchObject({ done: 3, next: null });
});

test("an answer or no opinion that the server has is done; what is on its way or half written is begun [V5]", () => {
  const live = { state: { saved: [], abstained: [], views: {} }, mine: () => [], abstention: () => null };
  const at = (part: object) => doing_of({ ...live, ...part } as never, all[0]!);
  expect(at({})).toBe("to_do");
  expect(at({ state: { saved: [{ activity: "a", round: 1, id: "answer", payload: {} }], abstained: [], views: {} } })).toBe("done");
  expect(at({ state: { saved: [{ activity: "a", round: 2, id: "answer", payload: {} }], abstained: [], views: {} } })).toBe("to_do");
  expect(at({ state: { saved: [], abstained: [{ activity: "a", round: 1 }], views: {} } })).toBe("done");
  const scale = { state: { saved: [{ activity: "a", round: 1, id: "answer", payload: { ratings: [{ statement: 0, step: 1 }] } }], abstained: [], views: { a: { statements: [{ key: 0, text: "x" }, { key: 1, text: "y" }], labels: ["", ""] } } } };
  expect(doing_of({ ...live, ...scale } as never, { ...all[0]!, kind: "scale" })).toBe("begun");
  expect(at({ mine: () => [{ id: "answer", payload: {}, status: "unsent" }] })).toBe("begun");
  keep_draft("a/1", { id: null, card: { text: "half" } });
  expect(at({})).toBe("begun");
});
