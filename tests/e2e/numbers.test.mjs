// SPDX-License-Identifier: EUPL-1.2
// The kinds that measure: one phone answers each by touch or keyboard, five people by the protocol; what desk and screen
// show of it, whether everybody can use each state, and what is in the downloads.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { rows, unzip } from "./archive.mjs";
import { eventually, open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Inspection } from "./inspect.mjs";
import { press_on, tab_to } from "./keys.mjs";
import { seat } from "./people.mjs";

const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const domains = [{ id: "zorg", name: "Zorg en welzijn", expected: 3 }, { id: "wonen", name: "Huisvesting en wonen", expected: 3 }];
const things = ["Meer woningen", "Arbeidsmarktregiobeleidscoördinatie", "Eén loket"].map((text, key) => ({ key, text }));
const settings = {
  scale: { statements: things, labels: ["Helemaal oneens", "", "", "Helemaal eens"], split_by_domain: true },
  number: { unit: "mensen", minimum: 0, maximum: 5000, decimals: 0, true_value: 1200, within_percent: 10, split_by_domain: true },
  points: { items: things, total: 100, split_by_domain: true },
  ranking: { items: things, places: 2, split_by_domain: true },
  grid: { items: things, x: { name: "Moeite", low: "Weinig moeite", high: "Veel moeite" }, y: { name: "Effect", low: "Weinig effect", high: "Veel effect" }, quadrants: ["Meteen doen", "", "", "Laten"], split_by_domain: true },
};

before(async () => {
  it.house = await open_house();
  const { server } = it.house;
  it.workshop = await server.make_workshop("leeg-nl", "Meten");
  it.steer = (command) => server.steer(it.workshop, command);
  await it.steer({ do: "set_domains", domains });
  for (const [kind, own] of Object.entries(settings))
    await it.steer({ do: "put_activity", before: null, definition: { id: kind, kind, title: `Over ${kind}`, instruction: "", minutes: 5, release: "after_closing", settings: own } });
  it.people = await seat(server, it.workshop.code, [0, 0, 0, 1, 1].map((at) => ({ domain: domains[at].id })));
  const { screen_link, facilitator_link } = await (await server.ask("GET", `/workshops/${it.workshop.id}`)).json();
  [it.phone, it.desk, it.screen] = await Promise.all(["phone", "desk", "screen"].map((kind) => it.house.device(kind)));
  await Promise.all([it.phone.goto(`/${it.workshop.code}`), it.desk.goto(facilitator_link), it.screen.goto(screen_link)]);
  await it.phone.getByRole("button", { name: "Huisvesting en wonen" }).tap();
});
after(async () => {
  it.people?.forEach((one) => one.leave());
  await it.house.close();
});

const saved = () => it.phone.locator(".status.saved").first().waitFor();
const button = (name) => it.phone.getByRole("button", { name, exact: true });

/** Opens it; the five say `said(at)`, the phone answers by hand; then all look at it, before and after it closes. */
async function play(kind, said, by_hand) {
  const { phone, desk, screen, see } = it;
  await it.steer({ do: "open", activity: kind, round: 1 });
  await phone.getByRole("heading", { level: 1, name: `Over ${kind}` }).waitFor();
  const others = Promise.all(it.people.map((person, at) => person.put(kind, said(at))));
  await by_hand();
  await Promise.all([saved(), others]);
  await screen.locator(".answers", { hasText: "6 antwoorden" }).waitFor();
  await desk.locator(".room .filling b", { hasText: /^6 van 6/ }).waitFor();
  await see.look_on_phone(phone, `${kind}, answered`);
  await it.steer({ do: "close", activity: kind });
  await phone.locator("section .frame").waitFor();
  await screen.locator(".frame").waitFor();
  await see.look_on_phone(phone, `${kind}, results`);
  await see.look(desk, `${kind}, desk`);
  await see.look(screen, `${kind}, screen`);
  await screen.keyboard.press(kind === "number" ? "2" : "3");
  await screen.locator('.parts [aria-pressed="true"]', { hasText: "Per vakgebied" }).waitFor();
  // The tables of points and of a ranking are those of a scale.
  if (!["points", "ranking"].includes(kind)) await see.look(screen, `${kind}, screen by domain`);
}

const said_on = (page, text) => Promise.all([page].flat().map((one) => one.getByText(text, { exact: false }).first().waitFor()));

chapter("a scale, by touch: a step, a skip, and one left open", async () => {
  const { phone } = it;
  await play("scale", (at) => ({ ratings: [{ statement: 0, step: at < 3 ? 1 : 4 }, { statement: 1, step: 2 }] }), async () => {
    const statement = (name) => phone.getByRole("group", { name });
    await statement(things[0].text).locator("label.step").nth(3).tap();
    await saved();
    await statement(things[1].text).locator("label.skip").tap();
    await phone.getByText("2 van 3 beantwoord").waitFor();
  });
  await said_on([it.desk, phone], "2,5 ± 1,5");
  await said_on([it.desk, phone], "5 personen · 1 sloeg over");
  await phone.getByRole("button", { name: "Waar we verschillen" }).tap();
  await eventually(() => phone.locator(".rows b").allInnerTexts(), (all) => all.join() === "100%,0%", "the first divides them most");
});

chapter("an estimate, by keyboard: as people write it, and the true value at the close [S1]", async () => {
  const { phone, screen } = it;
  await play("number", (at) => ({ value: [1000, 1100, 1150, 1300, 4000][at] }), async () => {
    await tab_to(phone, phone.getByLabel("Jouw schatting"));
    await phone.keyboard.type("6.000");
    await phone.keyboard.press("Enter");
    await phone.getByText("Dat is hoger dan kan.").waitFor();
    for (let at = 0; at < 5; ++at) await phone.keyboard.press("Backspace");
    await phone.keyboard.type("1.250");
    await phone.getByText("Je schat: 1.250 mensen").waitFor();
    assert.equal(await screen.getByText("Juiste waarde").count(), 0);
    await phone.keyboard.press("Enter");
  });
  await said_on([phone, it.desk], "1.200 mensen");
  await said_on([phone, it.desk], "4 binnen 10% daarvan");
});

chapter("points, by touch: all of them and not one more [V4]", async () => {
  const { phone } = it;
  await play("points", (at) => ({ shares: [{ item: at % 2, points: 100 }] }), async () => {
    for (let taps = 0; taps < 12; ++taps) await button("Meer voor Eén loket").tap();
    await phone.getByText("Nog 40 punten te verdelen").waitFor();
    assert.ok(await button("Verstuur").isDisabled());
    await phone.getByLabel("Punten voor Meer woningen").fill("99");
    await phone.getByLabel("Punten voor Meer woningen").blur();
    await phone.getByText("Alle punten zijn verdeeld").waitFor();
    assert.ok(await button("Meer voor Eén loket").isDisabled(), "there is nothing left");
    await button("Verstuur").tap();
  });
  await said_on([phone, it.desk], "56,7 ± 45,3");
  await said_on([phone, it.desk], "1 van 6 gaven hier iets aan");
});

chapter("a ranking, by keyboard: places, and another order with the arrows", async () => {
  const { phone } = it;
  await play("ranking", (at) => ({ order: at < 3 ? [0, 2] : [2, 1] }), async () => {
    await press_on(phone, button("Zet ‘Meer woningen’ op plaats 1"));
    await press_on(phone, button("Zet ‘Eén loket’ op plaats 2"));
    await saved();
    await press_on(phone, button("Zet ‘Eén loket’ hoger"));
    await eventually(() => phone.locator(".order .text").allInnerTexts(), (order) => order.join() === "Eén loket,Meer woningen", "they changed places");
  });
  await eventually(() => phone.locator(".rows .text").allInnerTexts(), (order) => order[0].replace(/\s/g, "") === "1Eénloket", "most points first");
  await said_on(it.desk, "3× eerste · gemiddeld plaats 1,5");
});

chapter("a grid: a tap in the field, sliders by keyboard, and a skip", async () => {
  const { phone } = it;
  await play("grid", (at) => ({ placements: [{ item: 0, at: { x: 10 + at, y: 80 } }, { item: 1, at: { x: 90, y: 10 } }] }), async () => {
    const field = await phone.locator(".field .field").boundingBox();
    await phone.touchscreen.tap(field.x + field.width * 0.25, field.y + field.height * 0.25);
    await saved();
    await button("Volgende").tap();
    await tab_to(phone, phone.getByLabel("Moeite"));
    for (const key of ["End", "ArrowLeft"]) await phone.keyboard.press(key);
    await tab_to(phone, phone.getByLabel("Effect"));
    await phone.keyboard.press("Home");
    await button("Volgende").tap();
    await button("Sla over").tap();
    await phone.getByText("Alles geplaatst").waitFor();
  });
  await said_on([phone, it.desk], "6 van 6: Meteen doen");
  await said_on([phone, it.desk], "6 van 6: Laten");
});

chapter("the downloads hold every answer and its results, with numbers [D1] [D4]", async () => {
  const document = await it.house.server.document(it.workshop);
  for (const { id, rounds } of document.activities) assert.equal(rounds[0].contributions.length, 6, id);
  const files = unzip(Buffer.from(await (await it.house.server.ask("GET", `/workshops/${it.workshop.id}/results.csv.zip`)).arrayBuffer()));
  const table = (name) => rows([...files].find(([file]) => file.endsWith(`${name}.csv`))[1]);
  const [own] = [table("answers").filter(({ domain }) => domain === "wonen")].map((all) => (kind) => all.filter(({ activity }) => activity === kind).map(({ item_text, value_num, value_text }) => `${item_text}|${value_num}|${value_text}`));
  assert.ok(own("scale").includes("Arbeidsmarktregiobeleidscoördinatie||skipped"));
  assert.ok(own("number").includes("mensen|1250|"));
  assert.ok(own("points").includes("Eén loket|60|"));
  assert.ok(own("ranking").includes("Eén loket|1|"));
  assert.ok(own("grid").includes("Arbeidsmarktregiobeleidscoördinatie|99|"));
  const everybody = (kind) => table(`-${kind}`).filter(({ domain }) => domain === "*");
  assert.deepEqual(everybody("scale").map(({ rated, skipped, step_4 }) => [rated, skipped, step_4].join()), ["6,0,3", "5,1,0", "0,0,0"]);
  assert.deepEqual(everybody("number").map(({ answers, median, near }) => [answers, median, near].join()), ["6,1200,4"]);
  assert.deepEqual(everybody("points").map(({ points, givers }) => [points, givers].join()), ["340,4", "200,2", "60,1"]);
  assert.deepEqual(everybody("ranking").map(({ points, first_places }) => [points, first_places].join()), ["7,3", "2,0", "9,3"]);
  assert.deepEqual(everybody("grid").map(({ placed, skipped, upper_left, lower_right }) => [placed, skipped, upper_left, lower_right].join()), ["6,0,6,0", "6,0,0,6", "0,1,0,0"]);
  for (const kind of Object.keys(settings)) assert.deepEqual([...new Set(table(`-${kind}`).map(({ domain }) => domain))], ["*", "zorg", "wonen"], kind);
});

chapter("everybody could use all of it", () => {
  assert.deepEqual(it.see.faults, []);
  assert.equal(it.see.looked_at, 23);
});
