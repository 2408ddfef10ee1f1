// SPDX-License-Identifier: EUPL-1.2
// The same asked again at the end of the day: put in by one button, answered, and the shift seen on desk, screen and phone and in
// the downloads.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { rows, unzip } from "./archive.mjs";
import { eventually, open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";
import { seat } from "./people.mjs";

const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const statements = ["We weten waar mensen wonen", "Onze meertaligheidsondersteuningsvoorzieningen zijn op orde"].map((text, key) => ({ key, text }));
const rated = (...steps) => ({ ratings: steps.map((step, statement) => ({ statement, step })) });
const options = { options: [{ key: 0, text: "Ja" }, { key: 1, text: "Nee" }], max_picks: 1, correct: [], split_by_domain: false };

before(async () => {
  it.house = await open_house();
  const { server } = it.house;
  it.workshop = await server.make_workshop("leeg-nl", "Twee keer");
  it.steer = (command) => server.steer(it.workshop, command);
  const put = (id, kind, title, settings) => it.steer({ do: "put_activity", before: null, definition: { id, kind, title, instruction: "", minutes: 5, release: "after_closing", settings } });
  await put("nulmeting", "scale", "Hoe staan we ervoor?", { statements, labels: ["Oneens", "", "", "", "Eens"], split_by_domain: false });
  await put("vraag", "choice", "Is er beleid?", options);
  it.people = await seat(server, it.workshop.code, [{}, {}, {}]);
  const { screen_link, facilitator_link } = await (await server.ask("GET", `/workshops/${it.workshop.id}`)).json();
  it.desk = new Desk(await it.house.device("desk"));
  [it.phone, it.screen] = await Promise.all(["phone", "screen"].map((kind) => it.house.device(kind)));
  await Promise.all([it.phone.goto(`/${it.workshop.code}`), it.desk.page.goto(facilitator_link), it.screen.goto(screen_link)]);
});
after(async () => {
  it.people?.forEach((one) => one.leave());
  await it.house.close();
});

async function asked(activity, answers) {
  await it.steer({ do: "open", activity, round: 1 });
  await Promise.all(it.people.map((person, at) => person.put(activity, answers[at])));
  await it.steer({ do: "close", activity });
}

chapter("one button puts the same at the end of the programme, and says what it is compared with [V7]", async () => {
  await asked("nulmeting", [rated(1, 3), rated(2, 3), rated(2, 4)]);
  await asked("vraag", [{ options: [1] }, { options: [1] }, { options: [0] }]);
  const { page } = it.desk;
  await page.getByRole("button", { name: /Hoe staan we ervoor/ }).first().click();
  await page.getByRole("tab", { name: "Bewerken" }).click();
  await page.getByRole("button", { name: "Herhaal aan het eind" }).click();
  const activities = async () => (await it.house.server.document(it.workshop)).definition.activities;
  const [, , again] = await eventually(activities, (all) => all.length === 3, "it is added");
  assert.deepEqual([again.repeats, again.title, again.kind], ["nulmeting", "Hoe staan we ervoor? (opnieuw)", "scale"]);
  it.again = again.id;
  await eventually(() => page.getByLabel("Vergelijk met een eerdere keer").locator("option:checked").innerText(), (said) => said === "Hoe staan we ervoor?", "it says what it is compared with");
  await it.see.look(page, "repeat, editor");
});

chapter("the shift is seen by everybody once the later result is, and is spoken and in a table [V7][S1]", async () => {
  await it.steer({ do: "open", activity: it.again, round: 1 });
  await Promise.all(it.people.map((person, at) => person.put(it.again, [rated(3, 3), rated(4, 2), rated(5, 5)][at])));
  await it.screen.getByRole("heading", { name: /opnieuw/ }).waitFor();
  assert.equal(await it.screen.locator(".shift").count() + await it.phone.locator(".shift").count(), 0);
  await it.steer({ do: "close", activity: it.again });
  const { page } = it.desk;
  await page.getByRole("button", { name: /opnieuw/ }).first().click();
  for (const one of [it.phone, it.screen, page]) {
    const line = one.getByRole("region", { name: "Wat er is verschoven" }).locator("li").first();
    await line.getByText(/1,7\s*→\s*4,0/).waitFor();
    await line.getByText("+2,3").waitFor();
    await line.getByText("3 hoger · 0 lager · 0 gelijk").waitFor();
  }
  await it.see.look_on_phone(it.phone, "shift, phone");
  await it.see.look(page, "shift, desk");
  await it.see.look(it.screen, "shift, screen");
});

chapter("a choice that is asked again in a next round shows who went where [V7]", async () => {
  await it.steer({ do: "open", activity: "vraag", round: 2 });
  await Promise.all(it.people.map((person, at) => person.put("vraag", { options: [[0], [1], [0]][at] })));
  await it.steer({ do: "close", activity: "vraag" });
  const line = it.screen.getByRole("region", { name: "Wat er is verschoven" }).locator("li").first();
  await line.getByText(/33%\s*→\s*67%/).waitFor();
  await line.getByText("1 kiest dit nu wel · 0 kiest dit niet meer · 2 bleef bij dezelfde keuze").waitFor();
  await it.see.look(it.screen, "shift of a choice, screen");
});

chapter("the downloads hold the shift [D1] [D4]", async () => {
  const answer = await it.house.server.ask("GET", `/workshops/${it.workshop.id}/results.csv.zip`);
  const files = unzip(Buffer.from(await answer.arrayBuffer()));
  const shifts = rows([...files].find(([name]) => name.endsWith("shifts.csv"))[1]);
  const first = shifts.find((row) => row.activity === it.again && row.item_key === "0");
  assert.deepEqual([first.before_answers, first.answers, first.both, first.up, first.down], ["3", "3", "3", "3", "0"]);
  assert.match(first.mean, /^4/);
});

chapter("a copy for a later workshop takes the outcomes along, and shows them beside those of then [V7]", async () => {
  const { server } = it.house;
  const { page } = it.desk;
  await it.desk.sign_in(server.sign_in_link);
  await it.desk.with_workshop("Twee keer", "Kopieer");
  await page.getByLabel("Hoe heet de workshop?").fill("Een jaar later");
  await page.getByLabel("Neem de uitkomsten mee om te vergelijken").check();
  await it.see.look(page, "copy with outcomes");
  await page.getByRole("button", { name: "Maak workshop" }).click();
  await page.getByRole("heading", { name: "Programma", exact: true }).waitFor();
  const id = page.url().split("/").at(-1);
  const later = await (await server.ask("GET", `/workshops/${id}`)).json();
  const [{ baseline }] = later.definition.activities;
  assert.deepEqual([baseline.workshop.title, baseline.answers, baseline.things.map(({ key }) => key)], ["Twee keer", 3, ["0", "1"]]);
  await page.getByRole("button", { name: /Hoe staan we ervoor/ }).first().click();
  await page.getByRole("tab", { name: "Bewerken" }).click();
  assert.match(await page.getByLabel("Vergelijk met een eerdere keer").locator("option:checked").innerText(), /^Twee keer, \d/);
  await it.see.look(page, "baseline, editor");

  it.people.forEach((one) => one.leave());
  it.people = await seat(server, later.code, [{}, {}, {}]);
  await Promise.all([it.screen.goto(later.screen_link), it.phone.goto(`/${later.code}`)]);
  await it.phone.getByRole("heading", { name: "Je zit aan tafel" }).waitFor();
  await server.steer(later, { do: "open", activity: "nulmeting", round: 1 });
  await Promise.all(it.people.map((person) => person.put("nulmeting", rated(4, 4))));
  await server.steer(later, { do: "close", activity: "nulmeting" });
  await page.getByRole("tab", { name: "Resultaten" }).click();
  for (const one of [it.phone, it.screen, page]) {
    const region = one.getByRole("region", { name: "Wat er is verschoven" });
    await region.getByText(/^Vergeleken met Twee keer, /).waitFor();
    await region.locator("li").first().getByText(/1,7\s*→\s*4,0/).waitFor();
    await region.getByText(/wie toen wat zei is niet bekend/).waitFor();
  }
  await it.see.look_on_phone(it.phone, "shift from an earlier workshop, phone");
  await it.see.look(page, "shift from an earlier workshop, desk");
  await it.see.look(it.screen, "shift from an earlier workshop, screen");
  const answer = await server.ask("GET", `/workshops/${later.id}/results.csv.zip`);
  const shifts = rows([...unzip(Buffer.from(await answer.arrayBuffer()))].find(([name]) => name.endsWith("shifts.csv"))[1]);
  assert.deepEqual([shifts[0].before_workshop, shifts[0].before_answers, shifts[0].both], ["Twee keer", "3", ""]);
});

chapter("everybody could use all of it", () => assert.deepEqual(it.see.faults, []));
