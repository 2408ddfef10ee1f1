// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/domain_map";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import { first_open_step, most_urgent } from "./own";
import { answer } from "./sentences";
import Answer from "./Answer.svelte";

const view: ParticipantView = { aspects: [{ id: "huis", text: "Huisvesting" }, { id: "zorg", text: "Zorg" }], on_behalf: false, map: null };
const cell = (aspect: string, touched = 2): Mine<Payload> => ({ id: `cell-${aspect}`, status: "saved", payload: { type: "cell", aspect, touched, doing: "", obstacles: "", unknown: "" } });
const need = (domain: string): Mine<Payload> => ({ id: `need-${domain}`, status: "saved", payload: { type: "need", domain, met: "partly" } });
const props = (mine: Mine<Payload>[] = [], more: Partial<ParticipantView> = {}) => answer_props<ParticipantView, Payload>({ ...view, ...more }, mine);

beforeEach(() => {
  window.scrollTo = vi.fn() as never;
  return Promise.all([common.load(), answer.load()]);
});

test("how strongly an aspect touches is saved at the tap", async () => {
  const given = props();
  render(Answer, given);
  await userEvent.click(screen.getByRole("radio", { name: "Flink" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "cell", aspect: "huis", touched: 2, doing: "", obstacles: "", unknown: "" });
});

test("what is typed is saved on leaving the field, together with the rest of the aspect", async () => {
  const given = props([cell("huis", 1)]);
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: /^Stap 1 van 3/ }));
  await userEvent.type(screen.getByRole("textbox", { name: "Waar lopen we tegenaan?" }), "Leegstand");
  await userEvent.tab();
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "cell", aspect: "huis", touched: 1, doing: "", obstacles: "Leegstand", unknown: "" });
});

test("what is typed is saved after a pause, too", async () => {
  const given = props([cell("huis", 1)]);
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: /^Stap 1 van 3/ }));
  await userEvent.type(screen.getByRole("textbox", { name: "Wat doen we?" }), "Niets");
  await waitFor(() => expect(given.put).toHaveBeenCalled(), { timeout: 2_000 });
});

test("notes without the first question are kept on the page and not sent, and it says why", async () => {
  const given = props();
  render(Answer, given);
  await userEvent.type(screen.getByRole("textbox", { name: "Wat doen we?" }), "Controles");
  await userEvent.tab();
  expect(given.put).not.toHaveBeenCalled();
  expect(screen.getByText(/Kies eerst hoe sterk/)).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "Niet" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ touched: 0, doing: "Controles" }));
});

test("one goes on where one stopped", () => {
  expect(first_open_step(view.aspects, [])).toBe(0);
  expect(first_open_step(view.aspects, [cell("huis")])).toBe(1);
  expect(first_open_step(view.aspects, [cell("huis"), cell("zorg")])).toBe(2);
  expect(first_open_step(view.aspects, [cell("huis"), cell("zorg"), need("werk")])).toBe(3);
});

test("an aspect may be passed over, and progress can be read", async () => {
  const given = props([cell("huis")]);
  render(Answer, given);
  const progress = screen.getByRole("navigation", { name: "Voortgang" });
  expect(within(progress).getByRole("button", { name: "Stap 1 van 3: Huisvesting, ingevuld" })).toBeVisible();
  expect(within(progress).getByRole("button", { name: "Stap 2 van 3: Zorg" })).toHaveAttribute("aria-current", "step");
  await userEvent.click(screen.getByRole("button", { name: "Sla over" }));
  expect(screen.getByRole("heading", { name: "Wie heb je nodig?" })).toHaveFocus();
  expect(given.put).not.toHaveBeenCalled();
});

test("a need is one tap, for every domain but the own; tapping it again takes it back", async () => {
  const given = props([cell("huis"), cell("zorg")]);
  const { rerender } = render(Answer, given);
  expect(screen.queryByRole("group", { name: "Wonen" })).toBeNull();
  const row = () => within(screen.getByRole("group", { name: "Zorg" }));
  await userEvent.click(row().getByRole("radio", { name: "Deels" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ type: "need", domain: "zorg", met: "partly" });
  await rerender({ mine: [...given.mine, need("zorg")] });
  await userEvent.click(row().getByRole("radio", { name: "Deels" }));
  expect(given.remove).toHaveBeenCalledExactlyOnceWith("need-zorg");
});

test("by keyboard a need is taken back with Delete", async () => {
  const given = props([cell("huis"), cell("zorg"), need("zorg")]);
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: /Wijzig: Wie heb je nodig/ }));
  screen.getByRole("radio", { name: "Deels", checked: true }).focus();
  await userEvent.keyboard("{Delete}");
  expect(given.remove).toHaveBeenCalledExactlyOnceWith("need-zorg");
});

test("one who answers on behalf of the domain is told so before typing [S3]", () => {
  render(Answer, props([], { on_behalf: true }));
  expect(screen.getByText("Je antwoordt namens Wonen. Dat staat erbij, je naam niet.")).toBeVisible();
});

test("without a domain one is asked for it first", async () => {
  const given = { ...props(), domain: null };
  render(Answer, given);
  await userEvent.click(screen.getByRole("button", { name: "Kies je vakgebied" }));
  expect(given.choose_domain).toHaveBeenCalledOnce();
});

test("a closed map shows what one filled in, and nothing to change", () => {
  render(Answer, { ...props([cell("huis", 3)]), closed: true });
  expect(screen.getByText("Sterk")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});

test("of several answers the least safe one is told of", () => {
  expect(most_urgent([cell("huis"), { ...cell("zorg"), status: "unsent" }])?.id).toBe("cell-zorg");
});
