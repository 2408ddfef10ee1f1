// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/scale";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import Answer from "./Answer.svelte";
import { answer } from "./sentences";

const view: ParticipantView = { statements: [{ key: 0, text: "Wonen" }, { key: 7, text: "Taal" }], labels: ["Oneens", "", "Eens"], results: null };
const props = (mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>(view, mine);
const statement = (name: string) => within(screen.getByRole("group", { name }));

beforeEach(() => Promise.all([common.load(), answer.load()]));

test("every tap is saved, with the statement's own key and a step that says what it means [D4]", async () => {
  const given = props();
  render(Answer, given);
  await userEvent.click(statement("Taal").getByRole("radio", { name: "3: Eens" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ ratings: [{ statement: 7, step: 3 }] });
});

test("a statement is skipped on purpose, which is not the same as not answering it; what was said of others stays", async () => {
  const given = props([{ id: "answer", payload: { ratings: [{ statement: 7, step: 2 }] }, status: "saved" }]);
  render(Answer, given);
  expect(statement("Taal").getByRole("radio", { name: "2" })).toBeChecked();
  expect(statement("Wonen").queryByRole("radio", { checked: true })).toBeNull();
  await userEvent.click(statement("Wonen").getByRole("radio", { name: "Sla over" }));
  expect(given.put).toHaveBeenCalledWith({ ratings: [{ statement: 7, step: 2 }, { statement: 0, step: null }] });
  expect(screen.getByText("1 van 2 beantwoord")).toBeVisible();
});

test("by keyboard alone, and not once it is closed", async () => {
  const given = props();
  const { rerender } = render(Answer, given);
  await userEvent.tab();
  await userEvent.keyboard(" ");
  expect(given.put).toHaveBeenLastCalledWith({ ratings: [{ statement: 0, step: 1 }] });
  await rerender({ ...given, closed: true });
  await userEvent.click(statement("Wonen").getByRole("radio", { name: "3: Eens" }));
  expect(given.put).toHaveBeenCalledOnce();
});
