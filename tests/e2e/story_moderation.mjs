// SPDX-License-Identifier: EUPL-1.2
// The facilitator orders the board of ambitions; the room sees it happen.
import assert from "node:assert/strict";
import { eventually } from "./browser.mjs";

const moved = "Inschrijven op de werkplek: de balie komt naar het bedrijf";
const merged = "Met de balie langs bedrijven gaan, zodat mensen zich daar inschrijven";
const edited = "Duidelijkheid over slapen op bedrijventerreinen en bij kwekerijen";
const hidden = "Eén lijst met adressen voor BRP, toezicht en wonen";
const plain = "Duidelijk: zo staat het in het plan";
const assigned = "Ieder kind binnen twee weken in beeld bij school en jeugdgezondheidszorg";

const on_board = (page, text) => page.locator(".text", { hasText: text });

/** Moves, merges, edits, hides and assigns, with a mistake taken back; two of the `count` cards are gone from the board in the end. */
export async function the_moderation({ desk, screen, cast }, count) {
  const place = (page, name) => page.getByRole("group", { name: new RegExp(`^${name}: `) });
  const tools = await desk.take(moved);
  await tools.getByLabel("Verplaats naar…").selectOption({ label: "Lange termijn, regionaal" });
  for (const page of [desk.page, screen]) await place(page, "Lange termijn, regionaal").locator(".text", { hasText: moved }).waitFor();
  await tools.getByRole("button", { name: "Klaar" }).click();

  await (await desk.take(merged)).getByRole("button", { name: "Voeg samen met…" }).click();
  await desk.press(`Voeg samen met ‘${moved}’`);
  await desk.card(moved).getByText("1 kaart samengevoegd").waitFor();
  await desk.card(merged).waitFor({ state: "detached" });

  const text = (await desk.take(edited)).getByLabel("Tekst");
  await text.fill(plain);
  await text.blur();
  await on_board(screen, plain).waitFor({ state: "attached" });
  await desk.page.getByRole("button", { name: "Klaar" }).click();

  await (await desk.take(assigned)).getByLabel("Wie draagt dit?").selectOption({ label: "Communicatie" });
  await desk.card(assigned).locator(".carrier", { hasText: "Communicatie" }).waitFor();
  await desk.page.getByRole("button", { name: "Klaar" }).click();

  const board = cast.phones[1].phone.page;
  await (await desk.take(hidden)).getByRole("button", { name: "Verberg" }).click();
  await on_board(board, hidden).waitFor({ state: "detached" });
  await desk.press("Maak ongedaan: kaarten ordenen");
  await on_board(board, hidden).waitFor();
  await (await desk.take(hidden)).getByRole("button", { name: "Verberg" }).click();
  await desk.page.getByText("Verborgen kaarten (1)").waitFor();
  await eventually(() => on_board(screen, hidden).count(), (seen) => seen === 0, "what is hidden has left the screen");
  assert.equal(await desk.page.locator("li[data-card]").count(), count - 2);
}
