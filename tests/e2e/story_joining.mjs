// SPDX-License-Identifier: EUPL-1.2
// How the day begins: a workshop, a screen, and everybody at the table.
import assert from "node:assert/strict";
import { shot } from "./browser.mjs";
import { Cast } from "./cast.mjs";
import { domains } from "./day.mjs";
import { Desk } from "./desk.mjs";

export async function sign_in(day) {
  day.desk = new Desk(await day.house.device("desk"));
  await day.desk.sign_in(day.house.server.sign_in_link);
  assert.ok(!day.desk.page.url().includes("#"), "the credential has left the address bar");
  await shot(day.desk.page, "list");
  await day.desk.make_workshop(/Arbeidsmigranten in Gouda/, day.title);
  day.workshop = { id: new URL(day.desk.page.url()).pathname.split("/")[2], code: await day.desk.code() };
}

export async function open_the_screen(day) {
  day.screen = await day.house.device("screen");
  await day.screen.goto(await day.desk.link("Voor het scherm (beamer)"));
  await day.screen.getByRole("heading", { level: 1, name: day.title }).waitFor();
  assert.equal((await day.screen.locator("main .code").innerText()).replace(/\D/g, ""), day.workshop.code);
  assert.ok(!day.screen.url().includes("#"));
}

export async function join(day) {
  day.cast = await Cast.gather(day.house, day.workshop.code);
  await day.cast.each_phone((phone) => phone.page.getByRole("heading", { name: "Je zit aan tafel" }).waitFor());
  const table = day.desk.page.getByRole("region", { name: "Aan tafel" });
  for (const { name, expected } of domains) await table.getByRole("listitem").filter({ hasText: name }).getByText(`${expected} van ${expected}`, { exact: true }).waitFor();
  await table.getByText("Alle vakgebieden zijn aan tafel").waitFor();
  await day.screen.locator("main").getByText("13 deelnemers").waitFor();
  await day.shots("1-table");
}
