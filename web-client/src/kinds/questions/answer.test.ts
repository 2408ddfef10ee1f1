// SPDX-License-Identifier: EUPL-1.2
import type { List, ParticipantView, Payload, QuestionView } from "@protocol/kinds/questions";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import { answer, results } from "./sentences";
import Answer from "./Answer.svelte";

const question = (id: string, more: Partial<QuestionView> = {}): QuestionView => ({ id, text: `Vraag ${id}`, label: null, up: 0, down: 0, answered: false, merged: [], ...more });
const list = (...questions: QuestionView[]): List => ({ questions, total: questions.length, answered: 0, spotlight: null });
const view = (more: Partial<ParticipantView> = {}): ParticipantView => ({ labels: [{ id: "geld", text: "Geld" }], max_questions: 3, moderation: "after", downvotes: false, results: null, ...more });
const props = (given: ParticipantView, mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>(given, mine);

beforeEach(() => {
  sessionStorage.clear();
  return Promise.all([common.load(), answer.load(), results.load()]);
});

test("a question is its text and what it is about; the phone makes its id", async () => {
  const given = props(view());
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Stel een vraag" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Jouw vraag" }), " Wie betaalt? ");
  await userEvent.click(screen.getByRole("radio", { name: "Geld" }));
  await userEvent.click(screen.getByRole("button", { name: "Stel de vraag" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "question", text: "Wie betaalt?", label: "geld" }, expect.stringMatching(/^[\w-]{22}$/));
});

test("one tap supports, another takes that back, also where questions were merged", async () => {
  const given = props(view({ results: list(question("a"), question("b", { merged: [{ id: "c", text: "Vraag c" }] })) }), [{ id: "vote-c", status: "saved", payload: { type: "vote", question: "c", value: "up" } }]);
  render(Answer, given);
  await userEvent.click(await screen.findByRole("button", { name: "Ik wil dit ook weten: Vraag a", pressed: false }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "vote", question: "a", value: "up" });
  await userEvent.click(screen.getByRole("button", { name: "Ik wil dit ook weten: Vraag b", pressed: true }));
  expect(given.remove).toHaveBeenCalledExactlyOnceWith("vote-c");
});

test("one can be against only where that is asked, and then see what divides", async () => {
  const given = props(view({ downvotes: true, results: list(question("a"), question("b")) }));
  render(Answer, given);
  await userEvent.click(await screen.findByRole("button", { name: "Ik ben tegen: Vraag a" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "vote", question: "a", value: "down" });
  expect(screen.getByRole("radio", { name: "Meest verdeeld" })).toBeVisible();
});

test("answered questions stand apart, and of a long list it is told how many more there are", async () => {
  render(Answer, props(view({ results: { ...list(question("a"), question("b", { answered: true })), total: 40 } })));
  expect(await screen.findByRole("heading", { name: "Beantwoord" })).toBeVisible();
  expect(screen.getByText("en nog 38")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Ik ben tegen/ })).toBeNull();
});
