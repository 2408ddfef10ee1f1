// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/open";
import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import { answer } from "./sentences";
import Answer from "./Answer.svelte";

const view = (more: Partial<ParticipantView> = {}): ParticipantView => ({ max_texts: 2, max_length: 40, moderation: "after", results: null, ...more });
const own = (place: number, text: string): Mine<Payload> => ({ id: `text-${place}`, payload: { text }, status: "saved" });
const props = (given: ParticipantView, mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>(given, mine);

beforeEach(() => {
  sessionStorage.clear();
  return Promise.all([common.load(), answer.load()]);
});

test("the first text can be written at once, and is sent under the first place", async () => {
  const given = props(view());
  render(Answer, given);
  await userEvent.type(screen.getByRole("textbox", { name: "Jouw antwoord" }), "  Een loket  ");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ text: "Een loket" }, "text-1");
});

test("another one takes the place that is free, and a change keeps its place", async () => {
  const given = props(view(), [own(2, "Tweede")]);
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Nog een antwoord" }));
  await userEvent.type(screen.getByRole("textbox"), "Eerste");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
  expect(given.put).toHaveBeenLastCalledWith({ text: "Eerste" }, "text-1");
  await userEvent.click(screen.getByRole("button", { name: "Wijzig: Tweede" }));
  await userEvent.type(screen.getByRole("textbox"), "!");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar wijziging" }));
  expect(given.put).toHaveBeenLastCalledWith({ text: "Tweede!" }, "text-2");
});

test("what was taken back can be put back, and no more than allowed are written", async () => {
  const given = props(view(), [own(1, "Een"), own(2, "Twee")]);
  render(Answer, given);
  expect(screen.getByText("Je 2 antwoorden staan erbij.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Haal weg: Twee" }));
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(given.put).toHaveBeenLastCalledWith({ text: "Twee" }, "text-2");
});

test("what was being written is still there when the page is made again", async () => {
  const given = props(view());
  render(Answer, given);
  await userEvent.type(screen.getByRole("textbox"), "Half");
  cleanup();
  render(Answer, given);
  expect(screen.getByRole("textbox")).toHaveValue("Half");
});

test("one is told beforehand that the facilitator reads along, and only where that is so", () => {
  render(Answer, props(view({ moderation: "before" })));
  expect(screen.getByText("De begeleider leest mee voordat de zaal het ziet.")).toBeVisible();
  cleanup();
  render(Answer, props(view()));
  expect(screen.queryByText(/leest mee/)).toBeNull();
});

test("a text longer than this activity allows cannot be sent", async () => {
  render(Answer, props(view()));
  await userEvent.click(screen.getByRole("textbox"));
  await userEvent.paste("a".repeat(41));
  expect(screen.getByRole("button", { name: "Verstuur" })).toBeDisabled();
});
