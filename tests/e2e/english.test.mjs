// SPDX-License-Identifier: EUPL-1.2
// A workshop in English, from making it to its downloads, by a facilitator whose browser speaks English.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { rows, unzip } from "./archive.mjs";
import { eventually, open_house, shot } from "./browser.mjs";
import { bar_counts } from "./desk.mjs";
import { Phone } from "./phone.mjs";

let house;
before(async () => (house = await open_house()));
after(() => house.close());

const dutch = /\b(de|het|een|niet|wordt|jouw|vakgebied|deelnemers|antwoord|antwoorden|gesloten|onderdeel)\b/i;
const speaks_english = async (page) => {
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.doesNotMatch(await page.locator("body").innerText(), dutch);
};

test("a workshop in English is English on every page and in its downloads", async () => {
  const english = { locale: "en-GB" };
  const desk = await house.device("desk", english);
  await desk.goto(house.server.sign_in_link);
  await desk.getByRole("button", { name: "New workshop" }).click();
  await desk.getByRole("radio", { name: /^Policy in a day/ }).check();
  await desk.getByRole("button", { name: "Make workshop" }).click();
  await desk.getByRole("heading", { level: 2, name: "Programme" }).waitFor();
  await speaks_english(desk);
  const code = (await desk.locator("header .code b").innerText()).replace(/\D/g, "");
  const [workshop] = await (await house.server.ask("GET", "/workshops")).json();
  const { screen_link } = await (await house.server.ask("GET", `/workshops/${workshop.id}`)).json();

  // The workshop's language is what phone and screen speak, whatever their browsers do.
  const screen = await house.device("screen");
  await screen.goto(screen_link);
  await screen.getByText("Scan the QR code").waitFor();
  await speaks_english(screen);
  const phone = new Phone(await house.device("phone", english), "en");
  await phone.join(code);
  await phone.choose_domain("Enforcement");
  await speaks_english(phone.page);

  const big = desk.locator("main button.big");
  await big.filter({ hasText: "Begin" }).click();
  await phone.at("Welcome to the table");
  await speaks_english(phone.page);
  await house.server.steer(workshop, { do: "show", activity: "kennismaking" });
  await big.filter({ hasText: "Open for answers" }).click();
  await phone.at("How often do you meet this topic in your work?");
  await phone.choose(["Every month"]);
  await phone.page.getByText("Saved", { exact: true }).first().waitFor();
  for (const page of [desk, screen]) await eventually(() => bar_counts(page), (counts) => counts.join() === "0,1,0,0", "one answer");
  await big.filter({ hasText: "Close" }).click();
  await phone.page.getByText("Closed", { exact: true }).waitFor();
  for (const [page, name] of [[desk, "desk"], [screen, "screen"], [phone.page, "phone"]]) {
    await speaks_english(page);
    await shot(page, `english-${name}`);
  }

  await desk.locator('summary[aria-label="Downloads"]').click();
  const [download] = await Promise.all([desk.waitForEvent("download"), desk.getByRole("link", { name: /CSV/ }).click()]);
  const files = unzip(readFileSync(await download.path()));
  assert.doesNotMatch(files.get("codebook.csv"), dutch);
  assert.deepEqual(rows(files.get("answers.csv"), ",").map((row) => row.item_text), ["Every month"]);
});
