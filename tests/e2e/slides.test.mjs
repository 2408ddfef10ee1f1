// SPDX-License-Identifier: EUPL-1.2
// The kinds that only tell: made by hand on the facilitator's page, read on phone and screen, gone on from; what somebody with bad
// intentions writes in one; the downloads.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { rows, unzip } from "./archive.mjs";
import { eventually, open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";
import { press_on } from "./keys.mjs";
import { Phone } from "./phone.mjs";
import { root } from "./server.mjs";

const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const notes = "Vertel van de camping";
const steer = (command) => it.house.server.steer(it.workshop, command);
const put = (kind, id, title, minutes, settings) => steer({ do: "put_activity", before: null, definition: { id, kind, title, instruction: "", minutes, release: "live", settings } });
const on_all = (name) => Promise.all([it.see.look(it.desk.page, `${name} desk`), it.see.look(it.screen, `${name} screen`), it.see.look_on_phone(it.phone.page, `${name} phone`)]);

before(async () => {
  const house = (it.house = await open_house());
  it.workshop = await house.server.make_workshop("leeg-nl", "Meelezen");
  const { screen_link, facilitator_link } = await (await house.server.ask("GET", `/workshops/${it.workshop.id}`)).json();
  [it.desk, it.phone, it.screen] = [new Desk(await house.device("desk")), new Phone(await house.device("phone")), await house.device("screen")];
  await Promise.all([it.desk.page.goto(facilitator_link), it.screen.goto(screen_link), it.phone.join(it.workshop.code)]);
});
after(() => it.house.close());

chapter("a slide is added, written and shown by keyboard, one key a slide; notes stay on the desk [S1]", async () => {
  const { desk: { page }, screen, phone } = it;
  await press_on(page, page.getByRole("button", { name: "Onderdeel toevoegen" }));
  await press_on(page, page.getByRole("button", { name: /^Dia/ }));
  await eventually(() => page.evaluate(() => document.activeElement.value), (value) => value === "Welkom", "its title has the focus");
  await page.keyboard.type("Waarom we hier zitten");
  await page.getByLabel("Tekst op de dia").fill("# Vandaag\n\n- wonen\n- **werk**\n\n[Meer](https://example.org/)");
  await page.getByLabel("Spreeknotities").fill(notes);
  const { definition } = await eventually(() => it.house.server.document(it.workshop), ({ definition: { activities } }) => activities[0]?.settings.notes === notes, "it is saved");
  assert.equal(definition.activities[0].kind, "slide");
  await put("slide", "dia-2", "En dan", 3, { markdown: "Tweede dia", notes: "" });
  await page.locator("body").press("Escape");
  await page.locator("main button.big").focus();
  await page.keyboard.press("Enter");
  for (const one of [phone.page, screen]) {
    await one.getByRole("heading", { level: 1, name: "Waarom we hier zitten" }).waitFor();
    await one.getByRole("heading", { level: 2, name: "Vandaag" }).waitFor();
    await one.locator("li strong", { hasText: "werk" }).waitFor();
    assert.equal(await one.getByText(notes).count(), 0);
  }
  await page.getByRole("region", { name: "Jouw spreeknotities" }).getByText(notes).waitFor();
  const link = phone.page.getByRole("link", { name: "Meer" });
  assert.deepEqual([await link.getAttribute("target"), await link.getAttribute("rel")], ["_blank", "noopener noreferrer"]);
  await page.locator(".filling b", { hasText: "1 van 1 hebben het voor zich" }).waitFor();
  assert.equal(await page.getByText("deden mee").count(), 0);
  assert.equal(await page.getByRole("button", { name: /^(Telefoons|Scherm):/ }).count(), 0, "there are no results to show");
  assert.equal(await phone.page.getByRole("button", { name: "Geen mening" }).count(), 0);
  await on_all("slide");
  await it.desk.go_on("Volgende");
  await phone.page.getByText("Tweede dia").waitFor();
  await screen.getByText("Tweede dia").waitFor();
});

chapter("a pause counts down everywhere, says what comes next, and says that we go on [F1]", async () => {
  const { desk, screen, phone } = it;
  await put("pause", "koffie", "Koffie", 15, { tells_next: true });
  await put("choice", "vraag", "Wat weten we?", 5, { options: [{ key: 0, text: "Ja" }, { key: 1, text: "Nee" }], max_picks: 1, correct: [], split_by_domain: false });
  await desk.go_on("Volgende");
  for (const page of [phone.page, screen, desk.page]) {
    await page.getByText(/^We gaan verder om \d\d:\d\d$/).waitFor();
    await page.locator(".pause .countdown", { hasText: /^1[45]:\d\d$/ }).waitFor();
    await page.locator(".pause").getByText("Wat weten we?").waitFor();
  }
  await on_all("pause");
  await desk.page.getByRole("button", { name: "+1 min" }).click();
  await phone.page.locator(".pause .countdown", { hasText: /^1[56]:\d\d$/ }).waitFor();
  await steer({ do: "timer", activity: "koffie", seconds: 1, closes: true });
  for (const page of [phone.page, screen, desk.page]) await page.getByText("We gaan weer verder").waitFor();
  await on_all("pause over");
  await desk.go_on("Volgende");
  await phone.at("Wat weten we?");
});

chapter("a slide written to do harm does none, and asks nothing of anybody else [S1]", async () => {
  const { screen, phone, desk: { page } } = it;
  const tried = readFileSync(join(root, "tests/activities/hostile_markdown.txt"), "utf8").split("\n").map((line) => line.replaceAll("\\n", "\n"));
  const pages = [phone.page, screen, page];
  for (const one of pages) await one.evaluate(() => { window.alert = () => { document.documentElement.dataset.harmed = "yes"; }; });
  let at = 0;
  for (let rest = tried; rest.length > 0; at += 1) {
    let text = "";
    while (rest.length > 0 && text.length + rest[0].length < 1500) text += `${rest.shift()}\n\n`;
    await put("slide", `kwaad-${at}`, `Kwaad ${at}`, 1, { markdown: text, notes: text });
    await steer({ do: "show", activity: `kwaad-${at}` });
    await phone.at(`Kwaad ${at}`);
    await screen.getByRole("heading", { level: 1, name: `Kwaad ${at}` }).waitFor();
    for (const one of [phone.page, screen]) {
      const found = await one.locator(".slide").evaluate((slide) => {
        const all = [...slide.querySelectorAll("*")];
        for (const link of slide.querySelectorAll("a")) if (!/^(https?:\/\/|mailto:)/i.test(link.getAttribute("href")) || link.target !== "_blank" || link.rel !== "noopener noreferrer") return link.outerHTML;
        return all.map((node) => node.tagName).filter((name) => !/^(P|H[2-6]|UL|OL|LI|EM|STRONG|CODE|PRE|BLOCKQUOTE|HR|BR|A)$/.test(name)).join();
      });
      assert.equal(found, "");
    }
  }
  assert.ok(at > 2);
  for (const one of pages) assert.equal(await one.evaluate(() => document.documentElement.dataset.harmed), undefined);
  await it.see.fits_narrow(phone.page, "harm");
});

chapter("the downloads hold the slides, and no answers where nothing was asked [D1]", async () => {
  const document = await it.house.server.document(it.workshop);
  assert.equal(document.definition.activities[0].settings.notes, notes);
  const files = unzip(Buffer.from(await (await it.house.server.ask("GET", `/workshops/${it.workshop.id}/results.csv.zip`)).arrayBuffer()));
  const table = (name) => rows([...files].find(([file]) => file.endsWith(`${name}.csv`))[1]);
  const [slide] = table("activities");
  assert.deepEqual([slide.kind, slide.state, slide.answered, slide.abstained, slide.seen, slide.by_hand], ["slide", "closed", "", "", "1", ""]);
  assert.deepEqual([...files.keys()].filter((file) => /-(dia-2|koffie|kwaad)/.test(file)), []);
  assert.deepEqual(table("answers"), []);
  const again = await (await it.house.server.ask("POST", "/workshops/imports", document)).json();
  const { definition } = await it.house.server.document(again);
  assert.deepEqual(definition, document.definition);
});

chapter("everybody could use all of it", () => {
  assert.deepEqual(it.see.faults, []);
  assert.equal(it.see.looked_at, 9);
});
