// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/points";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import Answer from "./Answer.svelte";
import { answer } from "./sentences";

const view: ParticipantView = { items: [{ key: 0, text: "Wonen" }, { key: 7, text: "Taal" }], total: 10, results: null };
const props = (mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>(view, mine);
const more = (text: string) => screen.getByRole("button", { name: `Meer voor ${text}` });

beforeEach(() => Promise.all([common.load(), answer.load()]));

test("all points are given, and only then sent", async () => {
  const given = props();
  render(Answer, given);
  for (let taps = 0; taps < 4; taps += 1) await userEvent.click(more("Taal"));
  expect(screen.getByText("Nog 6 punten te verdelen")).toBeVisible();
  expect(screen.getByRole("button", { name: "Verstuur" })).toBeDisabled();
  const field = screen.getByLabelText("Punten voor Wonen");
  await userEvent.clear(field);
  await userEvent.type(field, "99");
  await userEvent.tab();
  expect(field).toHaveValue("6");
  expect(more("Wonen")).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ shares: [{ item: 0, points: 6 }, { item: 7, points: 4 }] });
});

test("what was given is there again; a change waits until it adds up", async () => {
  const given = props([{ id: "answer", payload: { shares: [{ item: 7, points: 10 }] }, status: "saved" }]);
  render(Answer, given);
  expect(screen.getByLabelText("Punten voor Taal")).toHaveValue("10");
  await userEvent.click(screen.getByRole("button", { name: "Minder voor Taal" }));
  expect(screen.getByText("Nog 1 punt te verdelen")).toBeVisible();
  await userEvent.click(more("Wonen"));
  await userEvent.click(screen.getByRole("button", { name: "Verstuur wijziging" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ shares: [{ item: 0, points: 1 }, { item: 7, points: 9 }] });
});
