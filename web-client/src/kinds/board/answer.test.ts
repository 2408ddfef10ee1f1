// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/board";
import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import { answer } from "./sentences";
import Answer from "./Answer.svelte";

const axis = (text: string) => ({ text, low: "Laag", high: "Hoog" });
const view = (more: Partial<ParticipantView> = {}): ParticipantView => ({
  columns: [{ id: "weten", text: "Wat weten we" }, { id: "niet", text: "Wat weten we niet" }], axes: null, dots: 3, max_cards: 2, concealed: false, by_domain: false, board: null, ...more,
});
const own = (id: string): Mine<Payload> => ({ id, status: "saved", payload: { type: "card", text: `Kaart ${id}`, place: { type: "in_column", column: "niet" } } });
const props = (given: ParticipantView, mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>(given, mine);

beforeEach(() => {
  sessionStorage.clear();
  return Promise.all([common.load(), answer.load()]);
});

test("a card is its text and its column; the phone makes its id", async () => {
  const given = props(view());
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Schrijf een kaartje" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Jouw kaartje" }), " Waar iedereen woont ");
  await userEvent.click(screen.getByRole("radio", { name: "Wat weten we niet" }));
  await userEvent.click(screen.getByRole("button", { name: "Zet op het bord" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "card", text: "Waar iedereen woont", place: { type: "in_column", column: "niet" } }, expect.stringMatching(/^[\w-]{22}$/));
});

test("between two axes it is placed with sliders", async () => {
  const given = props(view({ columns: [], axes: { x: axis("Moeite"), y: axis("Effect") } }));
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Schrijf een kaartje" }));
  await userEvent.type(screen.getByRole("textbox"), "Samen");
  await fireEvent.input(screen.getByRole("slider", { name: "Effect" }), { target: { value: "90" } });
  await userEvent.click(screen.getByRole("button", { name: "Zet op het bord" }));
  expect(given.put.mock.calls[0]?.[0]).toEqual({ type: "card", text: "Samen", place: { type: "at_point", x: 50, y: 90 } });
});

test("who is done says so, and takes that back", async () => {
  const given = props(view(), [own("a")]);
  const { rerender } = render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Ik ben klaar", pressed: false }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "ready" });
  await rerender({ ...given, mine: [own("a"), { id: "ready", status: "saved", payload: { type: "ready" } }] });
  await userEvent.click(screen.getByRole("button", { name: "Ik ben klaar", pressed: true }));
  expect(given.remove).toHaveBeenCalledExactlyOnceWith("ready");
});

test("cards that are face down are told of and not shown [S1]", async () => {
  const given = props(view({ concealed: true, board: { cards: [], concealed: 4, focus: null, ready: 0 } }));
  render(Answer, given);
  await userEvent.click(screen.getByRole("tab", { name: "Stippen geven" }));
  expect(screen.getByText("Er liggen 4 kaartjes, nog omgedraaid.")).toBeVisible();
});

test("the originals of a merged card can be read", async () => {
  const card = { id: "a", text: "Samen", place: { type: "in_column" as const, column: "weten" }, domain: null, dots: 2, merged: [{ id: "b", text: "Met elkaar" }] };
  render(Answer, props(view({ board: { cards: [card], concealed: 0, focus: null, ready: 0 } })));
  await userEvent.click(screen.getByRole("tab", { name: "Stippen geven" }));
  await userEvent.click(screen.getByText("Samengevoegd met 1 ander kaartje"));
  expect(screen.getByText("Met elkaar")).toBeVisible();
});
