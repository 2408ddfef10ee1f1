// SPDX-License-Identifier: EUPL-1.2
// A self-paced round: opened by one press, done on the phone in one's own order and on another day, followed on the desk and the
// screen, closed together.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";
import { seat } from "./people.mjs";
import { Phone } from "./phone.mjs";
import { away } from "./watch.mjs";

const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const steer = (command) => it.house.server.steer(it.workshop, command);
const domains = [{ id: "bz", name: "Burgerzaken", expected: 2, color: 1 }, { id: "zorg", name: "Zorg en welzijn", expected: 3, color: 3 }];
const choice = { options: [{ key: 0, text: "Ja" }, { key: 1, text: "Nee" }], max_picks: 1, correct: [], split_by_domain: false };
const activities = [
  ["welkom", "slide", "Welkom", { markdown: "Fijn dat je er bent.", notes: "" }],
  ["regels", "choice", "Kennen we de regels?", choice],
  ["zicht", "scale", "Hoeveel zicht hebben we op de huisvesting van arbeidsmigranten?", { statements: [{ key: 0, text: "We weten waar mensen wonen" }, { key: 1, text: "We weten hoe" }], labels: ["Oneens", "", "", "", "Eens"], split_by_domain: false }],
  ["loket", "choice", "Is er één loket?", choice],
];
const yes = { options: [0] };
const button = (page, name) => page.getByRole("button", { name });
const total = (text) => it.desk.page.locator("section[aria-labelledby=pace-heading] .total b", { hasText: text }).waitFor();
const line = (title) => it.desk.page.locator("section[aria-labelledby=pace-heading] .line").filter({ hasText: title });

before(async () => {
  const house = (it.house = await open_house());
  it.workshop = await house.server.make_workshop("leeg-nl", "Nulmeting vooraf");
  await steer({ do: "set_domains", domains });
  for (const [id, kind, title, settings] of activities) await steer({ do: "put_activity", before: null, definition: { id, kind, title, instruction: "", minutes: 5, release: "after_closing", settings } });
  it.people = await seat(house.server, it.workshop.code, [{ domain: "zorg" }, { domain: "zorg" }, { domain: "zorg" }, { domain: "bz" }, { domain: "bz" }]);
  [it.desk, it.phone, it.screen] = [new Desk(await house.device("desk")), new Phone(await house.device("phone")), await house.device("screen")];
  await Promise.all([it.desk.page.goto(it.workshop.facilitator_link), it.screen.goto(it.workshop.screen_link)]);
  await it.phone.page.goto(`/${it.workshop.code}#d=bz`);
  await it.phone.page.getByRole("heading", { name: "Je zit aan tafel" }).waitFor();
});
after(() => {
  it.people?.forEach((one) => one.leave());
  return it.house.close();
});

chapter("one press opens what was chosen, and phones have it as a list", async () => {
  const { desk: { page }, phone } = it;
  await it.desk.press("Laat in eigen tempo invullen");
  const dialog = page.getByRole("dialog");
  assert.equal(await dialog.getByRole("checkbox").count(), 3, "the slide asks nothing");
  await dialog.getByRole("button", { name: "Kies alles" }).click();
  await it.see.look(page, "own pace, choosing");
  await dialog.getByRole("button", { name: "Open 3 onderdelen" }).click();
  await total("0 van 6 hebben alles gedaan");
  await phone.at("In je eigen tempo");
  await phone.page.getByText("0 van 3 gedaan").waitFor();
  await it.see.look_on_phone(phone.page, "own pace, list");
});

chapter("after an answer the next one is proposed, and the list is there at any time", async () => {
  const { phone: { page }, phone } = it;
  await button(page, "Begin: Kennen we de regels?").tap();
  await phone.at("Kennen we de regels?");
  await phone.choose(["Ja"]);
  await page.getByText("1 van 3 gedaan").waitFor();
  await it.see.look_on_phone(page, "own pace, next");
  await button(page, /^Volgende: Hoeveel zicht/).tap();
  await phone.at(activities[2][2]);
  await button(page, "Naar het overzicht").tap();
  assert.deepEqual(await page.locator("li .aside").allInnerTexts(), ["Gedaan", "Nog te doen", "Nog te doen"]);
  await it.see.look_on_phone(page, "own pace, list begun");
});

chapter("who leads sees how many of each domain still have to, and the screen a total [S3]", async () => {
  const [first, second, third, fourth] = it.people;
  const scale = { ratings: [{ statement: 0, step: 3 }, { statement: 1, step: null }] };
  await Promise.all([first, second, third, fourth].map((one) => one.put("regels", yes)));
  await Promise.all([first, second].flatMap((one) => [one.put("zicht", scale), one.put("loket", yes)]));
  await total("2 van 6 hebben alles gedaan");
  assert.match(await line("Kennen we de regels?").innerText(), /5 van 6[\s\S]*Burgerzaken\s*1/);
  assert.match(await line("Is er één loket?").innerText(), /2 van 6[\s\S]*Burgerzaken\s*3[\s\S]*Zorg en welzijn\s*1/);
  await it.screen.getByText("2 van 6 hebben alles gedaan").waitFor();
  await it.see.look(it.desk.page, "own pace, desk");
  await it.see.look(it.screen, "own pace, screen");
});

chapter("it goes on another day, after a restart of the server, on the same device [J2][R1]", async () => {
  const { page } = it.phone;
  await it.house.watch.allow(away, async () => {
    await it.house.server.kill();
    await it.house.server.start();
    it.phone.page = await page.context().newPage();
    await page.close();
    await it.phone.page.goto(`/${it.workshop.code}`);
    await it.phone.page.getByText("1 van 3 gedaan").waitFor();
    // What comes to the front everybody follows, with the desk and the screen back as well.
    await steer({ do: "show", activity: "welkom" });
    await Promise.all([it.phone.at("Welkom"), it.desk.at("Welkom"), it.screen.getByRole("heading", { level: 1, name: "Welkom" }).waitFor()]);
  });
  await total("2 van 6 hebben alles gedaan");
  await steer({ do: "show", activity: null });
  await it.phone.at("In je eigen tempo");
});

chapter("having no opinion is done as well, and the end is plain [V5]", async () => {
  const { phone: { page }, phone } = it;
  await button(page, /^Is er één loket/).tap();
  await button(page, "Geen mening").tap();
  // What was passed over comes after the last.
  await button(page, /^Volgende: Hoeveel zicht/).tap();
  await phone.at(activities[2][2]);
  // One of two statements is begun, and no more.
  await page.locator("fieldset").first().locator("label").last().tap();
  await phone.saved();
  await page.getByText("2 van 3 gedaan").waitFor();
  await button(page, "Naar het overzicht").tap();
  assert.deepEqual(await page.locator("li .aside").allInnerTexts(), ["Gedaan", "Begonnen", "Gedaan"]);
  await button(page, /^Volgende: Hoeveel zicht/).tap();
  await page.locator("fieldset").last().locator("label").last().tap();
  await page.getByRole("status").filter({ hasText: "Alles gedaan, bedankt" }).waitFor();
  await it.see.look_on_phone(page, "own pace, last one done");
  await button(page, "Naar het overzicht").tap();
  await phone.at("Alles gedaan, bedankt");
  await it.see.look_on_phone(page, "own pace, all done");
  await total("3 van 6 hebben alles gedaan");
});

chapter("one press closes it together, and can be undone [F3]", async () => {
  const { desk, phone } = it;
  await desk.go_on("Sluit samen");
  await phone.at("Je zit aan tafel");
  await desk.press("Maak ongedaan: samen sluiten");
  await phone.at("Alles gedaan, bedankt");
  await button(desk.page, "Sluit samen").last().click();
  await phone.at("Je zit aan tafel");
  await desk.page.locator("section[aria-labelledby=pace-heading]").waitFor({ state: "detached" });
});

chapter("everybody could use all of it", () => assert.deepEqual(it.see.faults, []));
