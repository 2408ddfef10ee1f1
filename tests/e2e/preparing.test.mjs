// SPDX-License-Identifier: EUPL-1.2
// Before the day: a workshop is made and described, found again, copied, put away and brought back; templates are kept, exchanged and
// removed; the promise to participants.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import { eventually, open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";
import { Phone } from "./phone.mjs";

const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const title = "Jongeren zonder werk";
const copied = "Jongeren zonder werk in Waddinxveen";
/** Resolves when the list shows these, in this order. */
const lists = (wanted) => eventually(() => it.desk.page.locator("main li b").allInnerTexts(), (titles) => JSON.stringify(titles) === JSON.stringify(wanted), `the list should show ${wanted}`);
const card = (name) => it.desk.page.locator("main li").filter({ has: it.desk.page.locator("b", { hasText: new RegExp(`^${name}$`) }) });
const saved = () => it.desk.page.getByRole("dialog").getByText("Opgeslagen", { exact: true }).waitFor();
const listed = async () => (await it.house.server.ask("GET", "/workshops")).json();

before(async () => {
  it.house = await open_house();
  [it.desk, it.phone] = [new Desk(await it.house.device("desk")), new Phone(await it.house.device("phone"))];
});
after(() => it.house.close());

chapter("a facilitator makes a workshop of a whole day, and reads there what to do at each step", async () => {
  const { desk: { page }, desk } = it;
  await desk.sign_in(it.house.server.sign_in_link);
  await page.getByText("Nog geen workshops.").waitFor();
  await desk.press("Nieuwe workshop");
  await page.getByLabel("Hoe heet de workshop?").fill(title);
  await page.getByLabel(/^Gemeente/).fill("Gouda");
  await page.getByLabel("Datum").fill("2027-01-14");
  await page.getByRole("radio", { name: /^Beleid in een dag/ }).check();
  await it.see.look(page, "a new workshop");
  await desk.press("Maak workshop");
  await page.getByText("Samen 6 u 45 min").waitFor();
  it.code = await desk.code();
  [it.workshop] = await listed();
  assert.deepEqual([it.workshop.date, it.workshop.municipality, it.workshop.template], ["2027-01-14", "Gouda", "beleid-in-een-dag-nl"]);
  const { definition } = await it.house.server.document(it.workshop);
  for (const { id, notes, settings, minutes } of definition.activities) assert.ok((notes ?? settings.notes).length > 40 && minutes > 0, id);
  await page.getByRole("button", { name: /De nulmeting: waar staan we nu/ }).first().click();
  await page.getByRole("tab", { name: "Resultaten" }).click();
  await page.getByRole("region", { name: "Voor jou als begeleider" }).getByText("Laat iedereen eerst zelf antwoorden").waitFor();
  await it.see.look(page, "notes for who leads");
});

chapter("what it is about is saved as one types, and the phone says the promise as it is [S3]", async () => {
  const { desk: { page }, desk, phone } = it;
  await desk.press("Instellingen");
  await page.getByLabel("Regio").fill("Midden-Holland");
  await page.getByLabel("Hoeveel mensen verwacht je?").fill("15");
  await saved();
  await page.getByRole("radio", { name: /^Herkenbaar per vakgebied/ }).check();
  await page.getByRole("dialog").getByText("Niet anoniem").waitFor();
  await saved();
  await page.getByRole("radio", { name: /^Anoniem/ }).check();
  await saved();
  await it.see.look(page, "settings");
  await page.keyboard.press("Escape");
  await phone.join(it.code);
  await phone.choose_domain("Zorg en welzijn");
  await it.house.server.steer(it.workshop, { do: "open", activity: "kennismaking", round: 1 });
  await phone.page.getByText("Groepen kleiner dan 3 laten we nooit apart zien.").waitFor();
});

chapter("once somebody joined the promise can become stricter, and no looser [S2][S3]", async () => {
  const { desk: { page }, desk, phone } = it;
  await desk.press("Instellingen");
  await page.getByText("strenger kan nog, soepeler niet meer").waitFor();
  assert.equal(await page.getByRole("radio", { name: /^Herkenbaar per vakgebied/ }).isDisabled(), true);
  const smallest = page.getByLabel("Een vakgebied is apart te zien vanaf");
  assert.deepEqual(await smallest.locator("option").allInnerTexts(), ["3 antwoorden", "4 antwoorden", "5 antwoorden", "7 antwoorden", "10 antwoorden"]);
  await smallest.selectOption("5");
  await saved();
  await phone.page.getByText("Groepen kleiner dan 5 laten we nooit apart zien.").waitFor();
  await eventually(() => smallest.locator("option").allInnerTexts(), (sizes) => sizes[0] === "5 antwoorden", "less is offered no more");
  await it.see.look(page, "settings, promised");
  await page.keyboard.press("Escape");
  const answer = await fetch(`${it.house.server.address}/api/v1/workshops/${it.workshop.id}`, { method: "PATCH", headers: { Authorization: "Bearer e2e-administrator" }, body: '{"min_group":4}' });
  assert.deepEqual([answer.status, (await answer.json()).reason], [403, "not_allowed"]);
});

chapter("the list tells when, where and how many came; a workshop is found, and copied without its answers [D4]", async () => {
  const { desk: { page }, desk, phone } = it;
  await phone.choose(["Elke week"]);
  await desk.press("Alle workshops");
  for (const fact of ["do 14 januari 2027", "Gouda, Midden-Holland", "1 van de 15 kwam"]) await card(title).getByText(fact).waitFor();
  await desk.with_workshop(title, "Kopieer…");
  assert.equal(await page.getByLabel("Hoe heet de workshop?").inputValue(), title);
  await page.getByLabel("Hoe heet de workshop?").fill(copied);
  await page.getByLabel(/^Gemeente/).fill("Waddinxveen");
  await desk.press("Maak workshop");
  await page.getByText("Samen 6 u 45 min").waitFor();
  assert.notEqual(await desk.code(), it.code);
  const copy = (await listed()).find((one) => one.title === copied);
  const [was, is] = [await it.house.server.document(it.workshop), await it.house.server.document(copy)];
  assert.deepEqual(is.definition.activities, was.definition.activities);
  assert.deepEqual([copy.template, copy.came, copy.date, is.definition.description.min_group], ["beleid-in-een-dag-nl", 0, null, 5]);
  assert.equal(was.activities.flatMap(({ rounds }) => rounds).flatMap(({ contributions }) => contributions).length, 1);
  assert.equal(is.activities.flatMap(({ rounds }) => rounds).flatMap(({ contributions }) => contributions).length, 0);
  await desk.press("Alle workshops");
  await page.getByRole("searchbox").waitFor();
  await lists([title, copied]); // the newest day first
  for (const [words, expected] of [["waddinx", [copied]], ["HOLLAND gouda", [title]], ["jongeren", [title, copied]], ["ouderen", []]]) {
    await page.getByRole("searchbox").fill(words);
    await lists(expected);
  }
  await page.getByText("Niets gevonden voor ‘ouderen’.").waitFor();
  await page.getByRole("searchbox").fill("");
  await it.see.look(page, "list");
  await page.locator(`summary[aria-label="Meer met ‘${title}’"]`).click();
  await it.see.look(page, "menu of a workshop");
  await page.keyboard.press("Escape");
  const small = await it.house.device("phone");
  await small.goto(it.house.server.sign_in_link);
  await small.locator("main li").first().waitFor();
  await it.see.look_on_phone(small, "list on a phone");
  await small.context().close();
});

chapter("in the archive a workshop has no door and can be read; brought back people join again [J3][J4]", async () => {
  const { desk: { page }, desk } = it;
  await desk.with_workshop(title, "Zet in het archief");
  await page.getByText(`‘${title}’ ligt in het archief.`).waitFor();
  await lists([copied]);
  const stranger = new Phone(await it.house.device("phone"));
  await it.house.watch.allow([/404/], async () => {
    await stranger.join(it.code);
    await stranger.page.locator("#complaint:not(:empty)").waitFor();
  });
  await page.getByRole("tab", { name: "Archief (1)" }).click();
  await it.see.look(page, "archive");
  await card(title).locator("button.open").click();
  await page.getByText("niemand nieuw kan meedoen").waitFor();
  await it.see.look(page, "desk of a workshop in the archive");
  await page.getByRole("button", { name: /Hoe vaak heb je/ }).first().click();
  await page.locator(".bars .count").first().waitFor();
  await desk.press("Haal uit het archief");
  await page.getByText("niemand nieuw kan meedoen").waitFor({ state: "detached" });
  await stranger.join(it.code);
  await stranger.choose_domain("Communicatie");
  await stranger.at("Hoe vaak heb je in je werk met dit onderwerp te maken?");
  await stranger.page.context().close();
  await desk.press("Alle workshops");
  await lists([title, copied]);
});

chapter("an own template is kept, travels as a file, and is removed [D4][D5]", async () => {
  const { desk: { page }, desk } = it;
  await desk.with_workshop(title, "Bewaar als opzet…");
  await page.getByLabel("Naam van de opzet").fill("Onze pressure cooker");
  await page.getByLabel("Waar is hij voor?").fill("Voor een dag met jongeren");
  await desk.press("Bewaar opzet");
  await page.getByText("De opzet ‘Onze pressure cooker’ is bewaard.").waitFor();
  const own = page.locator("main li").filter({ hasText: "Onze pressure cooker" });
  await own.getByText("19 onderdelen · 6 u 45 min · Nederlands · eigen opzet").waitFor();
  await it.see.look(page, "templates");
  const [download] = await Promise.all([page.waitForEvent("download"), own.getByRole("link", { name: "Download ‘Onze pressure cooker’" }).click()]);
  assert.equal(download.suggestedFilename(), "Onze pressure cooker.json");
  it.file = JSON.parse(readFileSync(await download.path(), "utf8"));
  assert.deepEqual([it.file.format, it.file.version, it.file.about], ["aantafel.template", 1, "Voor een dag met jongeren"]);
  assert.deepEqual([it.file.definition.description.municipality, it.file.definition.description.date], ["", undefined]);
  await own.getByRole("button", { name: "Verwijder ‘Onze pressure cooker’" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Verwijder", exact: true }).click();
  await page.getByText("De opzet ‘Onze pressure cooker’ is verwijderd.").waitFor();
  await own.waitFor({ state: "detached" });
});

chapter("a file that is wrong is refused in words, with its place; a good one is kept under its key [B3]", async () => {
  const { desk: { page }, desk } = it;
  const fault = page.getByRole("alert");
  const wrong = structuredClone(it.file);
  wrong.definition.activities[4].settings.statements[1].text = "";
  await it.house.watch.allow([/400|409/], async () => {
    for (const [text, said] of [
      ["geen json", /geen JSON/],
      ['{"format":"iets anders"}', /geen workshop en geen opzet van Aan Tafel/],
      [JSON.stringify({ ...it.file, version: 2 }), /nieuwere versie/],
      [JSON.stringify({ ...it.file, key: "leeg-nl" }), /sleutel/],
      [JSON.stringify(wrong), /Er is niets ingelezen\. Bij onderdeel 5 \(‘De nulmeting: waar staan we nu\?’\)/],
    ]) {
      await desk.read_in(text);
      await fault.filter({ hasText: said }).waitFor();
    }
    await fault.getByText("/definition/activities/4/settings/statements/1/text").waitFor();
  });
  await it.see.look(page, "a file refused");
  await it.see.fits_narrow(page, "a file refused");
  await desk.read_in(JSON.stringify(it.file));
  await page.getByText("De opzet ‘Onze pressure cooker’ is bewaard.").waitFor();
  const own = page.locator("main li").filter({ hasText: "Onze pressure cooker" });
  await own.getByRole("button", { name: "Begin hiermee" }).click();
  await desk.press("Maak workshop");
  await page.getByText("Samen 6 u 45 min").waitFor();
  const made = (await listed()).find((one) => one.title === "Onze pressure cooker");
  assert.equal(made.template, it.file.key);
});

chapter("a workshop is erased from the list by who types its code, for good [D5]", async () => {
  const { desk: { page }, desk } = it;
  await desk.press("Alle workshops");
  await desk.with_workshop(title, "Wis deze workshop…");
  const erase = page.getByRole("button", { name: "Wis voorgoed" });
  await page.getByLabel(/^Typ de code/).fill("0000 0000");
  assert.equal(await erase.isDisabled(), true);
  await page.getByLabel(/^Typ de code/).fill(it.code);
  await it.see.look(page, "erasing");
  await erase.click();
  await page.getByText(`‘${title}’ is gewist.`).waitFor();
  assert.deepEqual((await listed()).map((one) => one.title).sort(), [copied, "Onze pressure cooker"]);
});

chapter("everybody could use all of it", () => {
  assert.deepEqual(it.see.faults, []);
  assert.equal(it.see.looked_at, 12);
});
