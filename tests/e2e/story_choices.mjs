// SPDX-License-Identifier: EUPL-1.2
// Questions to choose an answer to: live, held back, and one after the other.
import assert from "node:assert/strict";
import { eventually } from "./browser.mjs";
import { participation, tally } from "./day.mjs";
import { bar_counts } from "./desk.mjs";

/** All of a choice that has nothing special: opened, answered, closed, and seen in front. */
export async function play_choice(day, id) {
  const { desk, cast, screen } = day;
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.answer_choice(id);
  await desk.answered(participation(id));
  await desk.go_on("Sluit");
  for (const place of [desk.page, screen]) await eventually(() => bar_counts(place), (seen) => `${seen}` === `${tally(id)}`, `${tally(id)}`);
}

export async function fill_a_choice_live(day) {
  const { desk, cast, screen } = day;
  const id = "kennismaking";
  await desk.go_on("Begin");
  await cast.at(id);
  await cast.phones[0].phone.page.getByText("Dit gaat zo open").waitFor();
  await desk.go_on("Open voor antwoorden");
  await desk.menu("Timer", "5 min");
  await day.shots("2-choice-open");
  await cast.answer_choice(id);
  await desk.answered(13);
  const counts = tally(id);
  await eventually(() => bar_counts(desk.page), (seen) => `${seen}` === `${counts}`, `the facilitator sees ${counts}`);
  await eventually(() => bar_counts(screen), (seen) => `${seen}` === `${counts}`, `the screen sees ${counts}`);
  const clocks = await Promise.all([desk.page, screen, ...cast.phones.map(({ phone }) => phone.page)].map((page) => page.locator(".countdown").innerText()));
  const seconds = clocks.map((text) => Number(text.trim().split(":")[0]) * 60 + Number(text.trim().split(":")[1]));
  assert.ok(Math.max(...seconds) - Math.min(...seconds) <= 2 && Math.max(...seconds) <= 300, `clocks: ${clocks}`);
  await desk.press("Stop");
  await desk.go_on("Sluit");
  await cast.each_phone((phone) => phone.page.getByText("Gesloten").waitFor());
  await desk.press("Maak ongedaan: sluiten");
  await cast.each_phone((phone) => phone.page.getByText("Gesloten").waitFor({ state: "detached" }));
  await desk.go_on("Sluit");
  await day.shots("3-choice-closed");
}

export async function hold_back_until_closing(day) {
  const { desk, cast, screen } = day;
  const id = "regels-inschrijven";
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.answer_choice(id);
  await desk.answered(13);
  assert.equal(await screen.locator(".bars .count").count(), 0);
  const { page } = cast.phones[0].phone;
  assert.equal(await page.locator(".bars .count").count(), 0);
  const checked = await page.locator("label.checked .text").allInnerTexts();
  assert.equal(checked.length, 1);
  await page.reload();
  await cast.phones[0].phone.saved();
  assert.deepEqual(await page.locator("label.checked .text").allInnerTexts(), checked);
  await desk.go_on("Sluit");
  for (const place of [desk.page, screen, page]) await eventually(() => bar_counts(place), (seen) => `${seen}` === `${tally(id)}`, `everybody sees ${tally(id)}`);
  await screen.getByText("Juist antwoord").waitFor();
  await day.shots("4-choice-released");
}

export async function hold_back_from_the_screen(day) {
  const { desk, cast, screen } = day;
  const id = "regels-verhuur";
  await desk.go_on("Volgende");
  await desk.press("Scherm: resultaten");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.answer_choice(id);
  await desk.go_on("Sluit");
  await eventually(() => bar_counts(cast.phones[1].phone.page), (seen) => `${seen}` === `${tally(id)}`, "phones see what was released");
  assert.equal(await screen.locator(".bars .count").count(), 0);
  await desk.go_on("Toon op het scherm");
  await eventually(() => bar_counts(screen), (seen) => `${seen}` === `${tally(id)}`, "the screen as well now");
}
