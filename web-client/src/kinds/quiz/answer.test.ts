// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload, Results } from "@protocol/kinds/quiz";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import Answer from "./Answer.svelte";
import { answer } from "./sentences";

const options = ["De gemeente", "De provincie"].map((text, key) => ({ key, text }));
const question = { key: 7, number: 1, text: "Wie schrijft in?", options, seconds: 20, extra_seconds: 0, starts_at: 1_000 };
const lobby: ParticipantView = { questions: 2, speed: true, phase: "lobby", question: null, results: null };
const results: Results = {
  players: 2, names: [], answered: 2, bars: { counts: [1, 1], correct: [0], explanation: "In de BRP." }, solutions: [{ question: 7, correct: [0] }],
  ranks: { players: 2, top: [{ name: "Jelle", number: 0, points: 1000, place: 1, before: null }], ladder: [{ points: 1000, above: 0 }, { points: 750, above: 1 }, { points: 0, above: 2 }] },
};
const props = (view: ParticipantView, mine: Mine<Payload>[] = [], now = 2_000) => ({ ...answer_props<ParticipantView, Payload>(view, mine), server_now: () => now });
const said = (option: number): Mine<Payload> => ({ id: "answer-7", status: "saved", payload: { type: "answer", question: 7, option, elapsed_ms: 10_000, limit_ms: 20_000 } });

beforeEach(() => Promise.all([common.load(), answer.load()]));

test("one plays under a name of one's own, and may take more time", async () => {
  const given = props(lobby);
  render(Answer, given);
  await userEvent.type(screen.getByLabelText("Jouw bijnaam"), "x{Enter}");
  expect(screen.getByText("Kies een naam van 2 tot 20 tekens.")).toBeVisible();
  await userEvent.type(screen.getByLabelText("Jouw bijnaam"), " Snelle  Jelle{Enter}");
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "nickname", name: "x Snelle Jelle" });
  await userEvent.click(screen.getByRole("radio", { name: "2 keer" }));
  expect(given.put).toHaveBeenLastCalledWith({ type: "pace", percent: 200 });
});

test("a name that somebody has is asked again, with why", () => {
  const payload: Payload = { type: "nickname", name: "Jan" };
  render(Answer, props(lobby, [{ id: "nickname", payload, attempted: payload, status: "refused", reason: "taken" }]));
  expect(screen.getByText("Zo heet al iemand. Kies een andere naam.")).toBeVisible();
  expect(screen.getByLabelText("Jouw bijnaam")).toHaveValue("Jan");
});

test("the answers come when the clock starts; one tap answers, and that stays", async () => {
  const asking: ParticipantView = { ...lobby, phase: "asking", question };
  const early = render(Answer, props(asking, [], 500));
  expect(screen.queryByRole("button")).toBeNull();
  early.unmount();
  const given = props(asking);
  const { rerender } = render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "De provincie" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "answer", question: 7, option: 1 });
  await rerender({ ...given, mine: [said(1)] });
  expect(screen.getByText("Je antwoord staat vast. Wacht op de anderen.")).toBeVisible();
  for (const button of screen.getAllByRole("button")) expect(button).toBeDisabled();
});

test("after the time nothing can be picked, unless one has more of it", () => {
  const asking: ParticipantView = { ...lobby, phase: "asking", question };
  const late = render(Answer, props(asking, [], 22_000));
  expect(screen.getByRole("button", { name: "De gemeente" })).toBeDisabled();
  late.unmount();
  render(Answer, props(asking, [{ id: "pace", status: "saved", payload: { type: "pace", percent: 150 } }], 22_000));
  expect(screen.getByRole("button", { name: "De gemeente" })).toBeEnabled();
});

test("it tells right or wrong, the points, the place and who is just ahead", () => {
  const revealed: ParticipantView = { ...lobby, phase: "revealed", question, results };
  const right = render(Answer, props(revealed, [said(0)]));
  expect(screen.getByText("Goed! +750")).toBeVisible();
  expect(screen.getByText("Plaats 2 van 2")).toBeVisible();
  expect(screen.getByText(/250 achter Jelle/)).toBeVisible();
  right.unmount();
  render(Answer, props(revealed, [said(1)]));
  expect(screen.getByText("Helaas, niet goed")).toBeVisible();
  expect(screen.getByText("Goed was: De gemeente")).toBeVisible();
});
