// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/choice";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import { answer } from "./sentences";
import Answer from "./Answer.svelte";

const view = (max_picks: number): ParticipantView => ({ options: [{ key: 0, text: "Ja" }, { key: 4, text: "Nee" }, { key: 5, text: "Misschien" }], max_picks, results: null });
const props = (max_picks: number, mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>(view(max_picks), mine);

beforeEach(() => Promise.all([common.load(), answer.load()]));

test("a single choice is sent by one tap, with the option's own key [D4]", async () => {
  const given = props(1);
  render(Answer, given);
  await userEvent.click(screen.getByRole("radio", { name: "Nee" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ options: [4] });
});

test("the answer that was given is marked, says that it is saved, and can be changed", async () => {
  const given = props(1, [{ id: "answer", payload: { options: [4] }, status: "saved" }]);
  render(Answer, given);
  expect(screen.getByRole("radio", { name: "Nee" })).toBeChecked();
  expect(screen.getByText("Opgeslagen")).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "Ja" }));
  expect(given.put).toHaveBeenCalledWith({ options: [0] });
});

test("several are sent together, and no more than allowed can be picked", async () => {
  const given = props(2);
  render(Answer, given);
  const send = screen.getByRole("button", { name: "Verstuur" });
  expect(send).toBeDisabled();
  await userEvent.click(screen.getByRole("checkbox", { name: "Misschien" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Ja" }));
  expect(screen.getByRole("checkbox", { name: "Nee" })).toBeDisabled();
  expect(given.put).not.toHaveBeenCalled();
  await userEvent.click(send);
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ options: [5, 0] });
});

test("a changed choice of several is sent only when asked to", async () => {
  const given = props(2, [{ id: "answer", payload: { options: [0, 5] }, status: "saved" }]);
  render(Answer, given);
  expect(screen.queryByRole("button")).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: "Ja" }));
  await userEvent.click(screen.getByRole("button", { name: "Verstuur wijziging" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ options: [5] });
});

test("by keyboard alone: arrows choose", async () => {
  const given = props(1);
  render(Answer, given);
  await userEvent.tab();
  await userEvent.keyboard(" ");
  expect(given.put).toHaveBeenLastCalledWith({ options: [0] });
});

test("a closed question shows the own answer and takes no other", async () => {
  const given = { ...props(1, [{ id: "answer", payload: { options: [4] }, status: "saved" }]), closed: true };
  render(Answer, given);
  await userEvent.click(screen.getByRole("radio", { name: "Ja" }));
  expect(given.put).not.toHaveBeenCalled();
  expect(screen.getByRole("radio", { name: "Nee" })).toBeChecked();
});

test("an answer that came too late says so, beside the one that counts [V2]", () => {
  render(Answer, props(1, [{ id: "answer", payload: { options: [4] }, attempted: { options: [0] }, status: "refused", reason: "closed" }]));
  expect(screen.getByRole("radio", { name: "Nee" })).toBeChecked();
  expect(screen.getByText("Niet opgeslagen. Dit onderdeel was al gesloten.")).toBeVisible();
});

test("the promise about anonymity stands beside the question until it is answered [S2]", () => {
  render(Answer, props(1));
  expect(screen.getByText(/niemand ziet dat dit van jou komt. Groepen kleiner dan 3/)).toBeVisible();
});
