// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/grid";
import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import Answer from "./Answer.svelte";
import { answer } from "./sentences";

const view: ParticipantView = {
  items: [{ key: 0, text: "Wonen" }, { key: 7, text: "Taal" }], x: { name: "Moeite", low: "Weinig", high: "Veel" }, y: { name: "Effect", low: "Weinig", high: "Veel" }, quadrants: ["Doen", "", "", ""], results: null,
};
const props = (mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>(view, mine);
const button = (name: string) => screen.getByRole("button", { name });

beforeEach(() => Promise.all([common.load(), answer.load()]));

test("sliders place an item on both axes, and say where it is; sent before going on", async () => {
  const given = props();
  render(Answer, given);
  expect(screen.getByLabelText("Moeite")).toHaveAttribute("aria-valuetext", "nog niet geplaatst");
  await fireEvent.input(screen.getByLabelText("Moeite"), { target: { value: "20" } });
  await fireEvent.input(screen.getByLabelText("Effect"), { target: { value: "90" } });
  expect(screen.getByLabelText("Effect")).toHaveAttribute("aria-valuetext", "90 op 100, van Weinig naar Veel");
  await userEvent.click(button("Volgende"));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ placements: [{ item: 0, at: { x: 20, y: 90 } }] });
  expect(screen.getByRole("region", { name: "Taal" })).toBeVisible();
});

test("who comes back is at the first item that is open, and may skip it", async () => {
  const given = props([{ id: "answer", payload: { placements: [{ item: 0, at: { x: 1, y: 2 } }] }, status: "saved" }]);
  render(Answer, given);
  expect(screen.getByRole("region", { name: "Taal" })).toBeVisible();
  await userEvent.click(button("Sla over"));
  await userEvent.click(button("Wonen: geplaatst"));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ placements: [{ item: 0, at: { x: 1, y: 2 } }, { item: 7, at: null }] });
});

test("a closed grid shows where things are and takes nothing", () => {
  const given = { ...props([{ id: "answer", payload: { placements: [{ item: 0, at: { x: 1, y: 2 } }] }, status: "saved" }]), closed: true };
  render(Answer, given);
  expect(screen.getByLabelText("Moeite")).toBeDisabled();
  expect(button("Sla over")).toBeDisabled();
});
