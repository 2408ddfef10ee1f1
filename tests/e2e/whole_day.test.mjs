// SPDX-License-Identifier: EUPL-1.2
// Somebody who never saw it: prepares the day from the template, rehearses it, holds it with phones and a screen, leaves the plan in the
// middle and comes back, and asks the baseline again at the end.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { rows, unzip } from "./archive.mjs";
import { eventually, open_house, shot } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Desk } from "./desk.mjs";
import { seat } from "./people.mjs";
import { Phone } from "./phone.mjs";

const it = {};
const chapter = chapters(() => it.house);
const title = "Arbeidsmigranten in Gouda";
const banner = /Oefening: deze mensen zijn verzonnen/;
const domains = ["burgerzaken", "wonen", "wonen", "zorg", "zorg", "zorg"];
const rated = (step) => ({ ratings: [0, 1, 2, 3, 4, 5].map((statement) => ({ statement, step: Math.min(5, step + (statement % 2)) })) });
const all_put = (activity, payload, id) => Promise.all(it.people.map((person, at) => person.put(activity, payload(at), id)));
const line = (name) => it.desk.page.getByRole("button", { name }).first();
const shots = (name) => Promise.all([shot(it.desk.page, `whole-day-${name}-desk`), shot(it.screen, `whole-day-${name}-screen`), shot(it.phone.page, `whole-day-${name}-phone`)]);

before(async () => {
  it.house = await open_house();
  const [desk, screen, phone] = await Promise.all(["desk", "screen", "phone"].map((kind) => it.house.device(kind)));
  Object.assign(it, { desk: new Desk(desk), screen, phone: new Phone(phone) });
});
after(async () => {
  it.people?.forEach((one) => one.leave());
  await it.house.close();
});

/** The room goes to this line of the programme, from wherever it is. */
async function take_the_room_to(name) {
  await line(name).click();
  await it.desk.press("Ga hierheen met de zaal");
  await it.desk.at(name);
}

chapter("the day is prepared from the template: where, when, and who should be there", async () => {
  const { desk, desk: { page } } = it;
  await desk.sign_in(it.house.server.sign_in_link);
  await desk.press("Nieuwe workshop");
  await page.getByLabel("Hoe heet de workshop?").fill(title);
  await page.getByLabel(/^Gemeente/).fill("Gouda");
  await page.getByRole("radio", { name: /^Beleid in een dag/ }).check();
  await desk.press("Maak workshop");
  await page.getByText("Samen 6 u 45 min").waitFor();
  const [listed] = await (await it.house.server.ask("GET", "/workshops")).json();
  it.workshop = { id: listed.id, code: listed.code };
});

chapter("it is rehearsed with people who are made up, and nothing of that stays [X1] [X4]", async () => {
  const { desk, desk: { page } } = it;
  await desk.press("Oefenen");
  await page.getByLabel("Hoeveel mensen doen mee?").fill("6");
  await desk.press("Begin de oefening");
  await page.getByText(banner).waitFor();
  await take_the_room_to(/^.*Hoe vaak heb je in je werk/);
  await desk.go_on("Open voor antwoorden");
  await eventually(() => page.locator(".room .filling b").innerText(), (text) => Number.parseInt(text, 10) >= 3, "people who are made up answer");
  await desk.press("Stop de oefening");
  await page.getByText(banner).waitFor({ state: "detached" });
  assert.equal((await it.house.server.document(it.workshop)).activities.every(({ rounds }) => rounds.every(({ contributions }) => contributions.length === 0)), true);
});

chapter("people come in, and the room follows the big button through the morning [J1] [V4]", async () => {
  const { desk, screen, phone } = it;
  const { screen_link } = await (await it.house.server.ask("GET", `/workshops/${it.workshop.id}`)).json();
  await screen.goto(screen_link);
  it.people = await seat(it.house.server, it.workshop.code, domains.map((domain) => ({ domain })));
  await phone.join(it.workshop.code);
  await phone.choose_domain("Huisvesting en wonen");
  await desk.page.getByText("Nog niet aan tafel").first().waitFor();
  await desk.go_on("Begin");
  await phone.page.getByRole("heading", { level: 1, name: "Welkom aan tafel" }).waitFor();
  await take_the_room_to(/Hoe vaak heb je in je werk/);
  await desk.go_on("Open voor antwoorden");
  await all_put("kennismaking", (at) => ({ options: [at % 4] }));
  await phone.choose(["Elke week"]);
  await desk.answered(7);
  await shots("choice");
  await desk.go_on("Sluit");
});

chapter("everybody gives the baseline", async () => {
  const { desk } = it;
  await take_the_room_to(/De nulmeting: waar staan we nu/);
  await desk.go_on("Open voor antwoorden");
  await all_put("nulmeting", (at) => rated(1 + (at % 2)));
  await desk.answered(6);
  await desk.go_on("Sluit");
});

chapter("a question that nobody planned is put in, asked, and the programme goes on where it was [F2]", async () => {
  const { desk, desk: { page }, phone } = it;
  await desk.press("Onderdeel toevoegen");
  await page.getByRole("button", { name: /^Woordwolk/ }).click();
  await page.getByLabel("Titel of vraag").fill("Wat verraste je zojuist?");
  await eventually(async () => (await it.house.server.document(it.workshop)).definition.activities.find((one) => one.title === "Wat verraste je zojuist?"), (found) => (it.unplanned = found?.id), "it is saved");
  await desk.press("Ga hierheen met de zaal");
  await desk.at("Wat verraste je zojuist?");
  await desk.go_on("Open voor antwoorden");
  await phone.page.getByRole("heading", { level: 1, name: "Wat verraste je zojuist?" }).waitFor();
  await all_put(it.unplanned, (at) => ({ word: ["tempo", "samenwerking", "cijfers"][at % 3] }), "word-1");
  await desk.answered(6);
  await desk.go_on("Sluit");
  await take_the_room_to(/Wat weten we wel, wat weten we niet/);
  await phone.page.getByRole("heading", { level: 1, name: /Wat weten we wel/ }).waitFor();
});

chapter("at the end the baseline is asked again, and everybody sees what the day has shifted [V7]", async () => {
  const { desk, screen, phone } = it;
  await take_the_room_to(/De nulmeting, nog een keer/);
  await desk.go_on("Open voor antwoorden");
  await all_put("slotmeting", () => rated(4));
  await desk.answered(6);
  await desk.go_on("Sluit");
  for (const page of [desk.page, screen, phone.page]) {
    const shifted = page.getByRole("region", { name: "Wat er is verschoven" });
    await shifted.getByText(/1,5\s*→\s*4,0/).first().waitFor();
    await shifted.getByText("6 hoger · 0 lager · 0 gelijk").first().waitFor();
  }
  await shots("shift");
  const footer = await screen.locator("footer").boundingBox();
  for (const row of await screen.locator(".shift li, .results .frame").all()) {
    const { y, height } = await row.boundingBox();
    assert.ok(y + height <= footer.y, "what is shown stays above the strip with the code");
  }
});

chapter("the downloads hold the day, what was not planned and the shift too [D1]", async () => {
  const answer = await it.house.server.ask("GET", `/workshops/${it.workshop.id}/results.csv.zip`);
  const files = unzip(Buffer.from(await answer.arrayBuffer()));
  const table = (name) => rows([...files].find(([file]) => file.endsWith(`${name}.csv`))[1]);
  assert.deepEqual(table("shifts").map(({ activity, both, up }) => [activity, both, up].join()), Array(6).fill("slotmeting,6,6"));
  assert.equal(table("answers").filter(({ activity }) => activity === it.unplanned).length, 6);
});
