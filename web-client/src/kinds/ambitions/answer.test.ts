// SPDX-License-Identifier: EUPL-1.2
import type { Board, CardView, ParticipantView, Payload } from "@protocol/kinds/ambitions";
import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { dots_left, own_dots } from "@/cards/dots";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import { answer } from "./sentences";
import Answer from "./Answer.svelte";

const card = (id: string, merged: string[] = []): CardView => ({ id, text: `Ambitie ${id}`, term: "short", level: "local", carried_by: null, needs: [], dots: 0, merged: merged.map((one) => ({ id: one, text: one })) });
const board = (...cards: CardView[]): Board => ({ cards, domains: [] });
const view = (more: Partial<ParticipantView> = {}): ParticipantView => ({ dots: 3, max_cards: 2, board: null, ...more });
const own = (id: string, text = `Ambitie ${id}`): Mine<Payload> => ({ id, status: "saved", payload: { type: "card", text, term: "short", level: "local", carried_by: "wonen", needs: [] } });
const dots = (id: string, count: number, more: Partial<Mine<Payload>> = {}): Mine<Payload> => ({ id: `dots-${id}`, status: "saved", payload: { type: "support", card: id, dots: count }, ...more });
const props = (given: ParticipantView, mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>(given, mine);

beforeEach(() => {
  sessionStorage.clear();
  return Promise.all([common.load(), answer.load()]);
});

test("a card is its text, two taps for its place, who carries it and who is needed; the phone makes its id", async () => {
  const given = props(view());
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Schrijf een ambitie" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Jouw ambitie" }), "  Eén loket  ");
  await userEvent.click(screen.getByRole("radio", { name: "Lange termijn" }));
  await userEvent.click(screen.getByRole("radio", { name: "Regionaal" }));
  await userEvent.click(screen.getByRole("button", { name: "Kies vakgebieden" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Zorg" }));
  await userEvent.click(screen.getByRole("button", { name: "Zet op het bord" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith(
    { type: "card", text: "Eén loket", term: "long", level: "regional", carried_by: "wonen", needs: ["zorg"] }, expect.stringMatching(/^[\w-]{22}$/));
});

test("an ambition may have nobody to carry it yet", async () => {
  const given = props(view());
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Schrijf een ambitie" }));
  await userEvent.type(screen.getByRole("textbox"), "x");
  await userEvent.click(screen.getByRole("radio", { name: "Nog niemand" }));
  await userEvent.click(screen.getByRole("button", { name: "Zet op het bord" }));
  expect(given.put.mock.calls[0]?.[0]).toMatchObject({ carried_by: null });
});

test("a text of more than 280 characters cannot be sent, and says how much is too many", async () => {
  const given = props(view());
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Schrijf een ambitie" }));
  await userEvent.click(screen.getByRole("textbox"));
  await userEvent.paste("a".repeat(282));
  expect(screen.getByText("2 tekens te veel")).toBeVisible();
  expect(screen.getByRole("button", { name: "Zet op het bord" })).toBeDisabled();
});

test("what was being written is still there when the page is made again", async () => {
  const given = props(view());
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Schrijf een ambitie" }));
  await userEvent.type(screen.getByRole("textbox"), "Half");
  cleanup();
  render(Answer, given);
  expect(screen.getByRole("textbox")).toHaveValue("Half");
});

test("an own card can be changed under its own id, and taken back, and put back", async () => {
  const given = props(view(), [own("c1")]);
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Wijzig: Ambitie c1" }));
  await userEvent.type(screen.getByRole("textbox"), "!");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar wijziging" }));
  expect(given.put).toHaveBeenCalledWith(expect.objectContaining({ text: "Ambitie c1!" }), "c1");
  await userEvent.click(screen.getByRole("button", { name: "Haal weg: Ambitie c1" }));
  expect(given.remove).toHaveBeenCalledExactlyOnceWith("c1");
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(given.put).toHaveBeenLastCalledWith(own("c1").payload, "c1");
});

test("no more cards than the activity allows", () => {
  render(Answer, props(view(), [own("c1"), own("c2")]));
  expect(screen.queryByRole("button", { name: "Nog een ambitie" })).toBeNull();
  expect(screen.getByText("Je 2 ambities staan erop.")).toBeVisible();
});

test("without a released board one sees one's own cards only [S1]", () => {
  render(Answer, props(view(), [own("c1")]));
  expect(screen.queryByRole("tab")).toBeNull();
});

test("supporting is one tap, a number and not a step, and the budget is in sight [V1]", async () => {
  const given = props(view({ board: board(card("c1"), card("c2")) }), [dots("c1", 2)]);
  render(Answer, given);
  await userEvent.click(screen.getByRole("tab", { name: "Steunen" }));
  expect(screen.getByText("Nog 1 van je 3 stippen te verdelen")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Stip erbij: Ambitie c1" }));
  expect(given.put).toHaveBeenLastCalledWith({ type: "support", card: "c1", dots: 3 });
  await userEvent.click(screen.getByRole("button", { name: "Stip eraf: Ambitie c1" }));
  expect(given.put).toHaveBeenLastCalledWith({ type: "support", card: "c1", dots: 1 });
});

test("with the budget gone nothing can be added", async () => {
  render(Answer, props(view({ board: board(card("c1"), card("c2")) }), [dots("c1", 3)]));
  await userEvent.click(screen.getByRole("tab", { name: "Steunen" }));
  expect(screen.getByRole("button", { name: "Stip erbij: Ambitie c2" })).toBeDisabled();
});

test("own dots stay with a merged card, and can be taken back from it", async () => {
  const given = props(view({ board: board(card("c1", ["c9"])) }), [dots("c9", 1)]);
  render(Answer, given);
  await userEvent.click(screen.getByRole("tab", { name: "Steunen" }));
  await userEvent.click(screen.getByRole("button", { name: "Stip eraf: Ambitie c1" }));
  expect(given.put).toHaveBeenLastCalledWith({ type: "support", card: "c9", dots: 0 });
});

test("dots on a card that is not on the board any more are free again, and refused ones never counted [S4]", () => {
  const mine = [dots("hidden", 2), dots("c1", 1)];
  expect(dots_left(3, [card("c1")], own_dots(mine))).toBe(2);
  const refused = dots("c1", 2, { status: "refused" });
  expect(dots_left(3, [card("c1")], own_dots([{ ...refused, attempted: refused.payload }]))).toBe(3);
});

test("tabs move by arrow keys", async () => {
  render(Answer, props(view({ board: board(card("c1")) })));
  const tabs = within(screen.getByRole("tablist")).getAllByRole("tab");
  tabs[0]?.focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(tabs[1]).toHaveFocus();
  expect(tabs[1]).toHaveAttribute("aria-selected", "true");
});
