// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/ranking";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import Answer from "./Answer.svelte";
import { answer } from "./sentences";

const view: ParticipantView = { items: [{ key: 0, text: "Wonen" }, { key: 4, text: "Taal" }, { key: 7, text: "Zorg" }], places: 2, results: null };
const props = (mine: Mine<Payload>[] = [], places = 2) => answer_props<ParticipantView, Payload>({ ...view, places }, mine);
const button = (name: string) => screen.getByRole("button", { name });

beforeEach(() => Promise.all([common.load(), answer.load()]));

test("taps give places in turn; sent when every place is filled", async () => {
  const given = props();
  render(Answer, given);
  await userEvent.click(button("Zet ‘Zorg’ op plaats 1"));
  expect(given.put).not.toHaveBeenCalled();
  expect(screen.getByText("Nog 1 plaats te vullen")).toBeVisible();
  await userEvent.click(button("Zet ‘Wonen’ op plaats 2"));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ order: [7, 0] });
});

test("where all are put in order, the last goes to the last place by itself", async () => {
  const given = props([], 3);
  render(Answer, given);
  await userEvent.click(button("Zet ‘Taal’ op plaats 1"));
  await userEvent.click(button("Zet ‘Wonen’ op plaats 2"));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ order: [4, 0, 7] });
});

test("an arrow moves and keeps the focus; a cross takes out, and the earlier order counts until it is whole again", async () => {
  const given = props([{ id: "answer", payload: { order: [7, 0] }, status: "saved" }]);
  render(Answer, given);
  await userEvent.click(button("Zet ‘Wonen’ hoger"));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ order: [0, 7] });
  await userEvent.click(button("Haal ‘Zorg’ uit je volgorde"));
  expect(screen.getByText("Je vorige volgorde telt tot alle plaatsen weer gevuld zijn.")).toBeVisible();
  expect(given.put).toHaveBeenCalledOnce();
});
