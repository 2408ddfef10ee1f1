// SPDX-License-Identifier: EUPL-1.2
// Everybody counts, whatever they do and however they are heard: no opinion, only seen, hands, paper, a shared device, reactions.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import { rows, unzip } from "./archive.mjs";
import { eventually, open_house, shot } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { activity, domain_name } from "./day.mjs";
import { bar_counts, Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";
import { Phone } from "./phone.mjs";

const it = {};
const chapter = chapters(() => it.house);
const inspection = new Inspection("nl", "light", "dark");
const question = activity("kennismaking");
const [first, second] = question.settings.options.map(({ text }) => text);
const button = (page, name) => page.getByRole("button", { name, exact: true });
/** The line under the bar in the facilitator's room. */
const responses = (text) => it.desk.page.locator(".room p", { hasText: text }).waitFor();

async function seat(domain) {
  const phone = new Phone(await it.house.device("phone"));
  await phone.join(it.workshop.code);
  await phone.choose_domain(domain_name(domain));
  return phone;
}

before(async () => {
  it.house = await open_house();
  it.workshop = await it.house.server.make_workshop("gouda-nl", "Iedereen telt");
});
after(() => it.house.close());

chapter("answered, no opinion, only seen and never opened are told apart [V5][V6]", async () => {
  it.desk = new Desk(await it.house.device("desk"));
  await it.desk.sign_in(it.house.server.sign_in_link);
  await it.desk.page.getByRole("button", { name: /Iedereen telt/ }).click();
  it.screen = await it.house.device("screen");
  await it.screen.goto(await it.desk.link("Voor het scherm (beamer)"));
  it.phones = [await seat("zorg"), await seat("zorg"), await seat("zorg"), await seat("zorg")];
  const [answers, abstains, looks, away] = it.phones;
  await away.page.close();
  await it.desk.go_on("Begin");
  await it.desk.go_on("Open voor antwoorden");
  await answers.choose([first]);
  await button(abstains.page, "Geen mening").tap();
  await abstains.saved();
  await looks.at(question.title);
  await responses("1 geantwoord · 1 geen mening · 1 gezien · 1 niet geopend");
  await it.screen.getByText("1 geen mening").waitFor();
  await inspection.look_on_phone(abstains.page, "phone abstains");
  await inspection.look(it.desk.page, "desk responses");
  for (const page of [abstains.page, it.desk.page, it.screen]) await shot(page, "participation-1-abstained");
});

chapter("an abstention survives a reload, and an answer takes its place [V5][R2]", async () => {
  const { page } = it.phones[1];
  await page.reload();
  await page.locator("button[aria-pressed=true]", { hasText: "Geen mening" }).waitFor();
  await it.phones[1].choose([second]);
  await page.locator("button[aria-pressed=false]", { hasText: "Geen mening" }).waitFor();
  await responses("2 geantwoord · 0 geen mening");
  await button(page, "Geen mening").tap();
  await responses("1 geantwoord · 1 geen mening");
  assert.equal(await page.locator("label.checked").count(), 0);
});

chapter("hands count as people, are undone as one action and can be taken out [F3][P1]", async () => {
  const { page } = it.desk;
  await page.getByText("Toevoegen voor iemand zonder telefoon").click();
  await page.getByLabel(first, { exact: true }).fill("4");
  await page.getByLabel(second, { exact: true }).fill("2");
  await button(page, "Voeg 6 handen toe").click();
  await eventually(() => bar_counts(page), ([one, two]) => one === 5 && two === 2, "four and two hands more");
  await responses("incl. 6 handen");
  await inspection.look(page, "desk enters");
  await shot(page, "participation-2-hands");
  await it.desk.press("Maak ongedaan: invoer voor iemand");
  await eventually(() => bar_counts(page), ([one, two]) => one === 1 && two === 0, "as before");
  await page.getByLabel(first, { exact: true }).fill("3");
  await button(page, "Voeg 3 handen toe").click();
  await page.getByRole("button", { name: /^Haal weg: 3 handen/ }).click();
  await eventually(() => bar_counts(page), ([one]) => one === 1, "taken out");
  await page.getByLabel(first, { exact: true }).fill("3");
  await button(page, "Voeg 3 handen toe").click();
});

chapter("somebody's answer is entered as a phone would take it, with its domain [P1]", async () => {
  const { page } = it.desk;
  await button(page, "Eén antwoord invoeren").click();
  await page.getByLabel("Vakgebied", { exact: true }).selectOption({ label: domain_name("zorg") });
  await page.getByRole("radio", { name: second }).check({ force: true });
  await button(page, "Volgende persoon").waitFor();
  await inspection.look(page, "desk enters one");
  await shot(page, "participation-3-paper");
  await button(page, "Volgende persoon").click();
  await responses("incl. 3 handen, incl. 1 op papier");
});

chapter("several people use one device, and each keeps their own answer [J5]", async () => {
  const phone = new Phone(await it.house.device("phone"));
  const { page } = phone;
  await page.goto("/");
  await page.getByRole("link", { name: /Deel dit apparaat/ }).tap();
  await page.getByLabel("Code van de workshop").fill(it.workshop.code);
  await button(page, "Doe mee").tap();
  for (const [person, option] of [[1, first], [2, second]]) {
    await page.getByText(`Persoon ${person} op dit apparaat`).waitFor();
    await phone.choose_domain(domain_name("zorg"));
    await phone.choose([option]);
    if (person === 1) await button(page, "Volgende persoon").tap();
  }
  await inspection.look_on_phone(page, "phone shared");
  await shot(page, "participation-4-shared");
  await page.getByLabel("Wie heeft het apparaat nu?").selectOption({ label: "Persoon 1" });
  await page.locator("label.checked", { hasText: first }).waitFor();
  await page.reload();
  await page.locator("label.checked", { hasText: first }).waitFor();
  await responses("7 geantwoord");
});

chapter("who lost the thread is counted until it was explained, and reactions rise", async () => {
  const [{ page }] = it.phones;
  await button(page, "Ik ben de draad kwijt").tap();
  await it.desk.page.getByText("1 deelnemer is de draad kwijt").waitFor();
  await inspection.look_on_phone(page, "phone lost the thread");
  await inspection.look(it.desk.page, "desk lost the thread");
  await button(page, "Applaus").tap();
  await it.screen.getByText("👏").first().waitFor();
  await shot(it.screen, "participation-5-reactions");
  await it.desk.page.getByText("1 deelnemer is de draad kwijt").scrollIntoViewIfNeeded();
  await shot(it.desk.page, "participation-5-lost");
  await shot(page, "participation-5-asides");
  await it.desk.press("Uitgelegd");
  await page.locator("button[aria-pressed=false]", { hasText: "Ik ben de draad kwijt" }).waitFor();
});

chapter("the downloads tell all of it apart, and everybody could use every page [D1]", async () => {
  const { path } = await it.desk.download(/Antwoorden/);
  const tables = new Map([...unzip(readFileSync(path))].map(([file, text]) => [file.replace(/\.csv$/, ""), rows(text)]));
  const line = tables.get("activities").find((row) => row.activity === question.id);
  assert.deepEqual([line.answered, line.abstained, line.seen, line.not_opened, line.by_hand, line.on_paper], ["7", "1", "1", "1", "3", "1"]);
  const said = tables.get("answers").filter((row) => row.activity === question.id);
  assert.equal(said.filter((row) => row.response === "abstained").length, 1);
  assert.equal(said.filter((row) => row.response === "answered").length, 7);
  assert.deepEqual(inspection.faults, []);
});
