// SPDX-License-Identifier: EUPL-1.2
// Pictures on slides and options: chosen and described on the facilitator's page, refused in words, seen on phone and screen,
// answered by, and there again after an export and an import.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import { eventually, open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { bar_counts, Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";
import { press_on } from "./keys.mjs";
import { Phone } from "./phone.mjs";

const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const market = "De markt op zaterdag, met volle kramen";
const steer = (command) => it.house.server.steer(it.workshop, command);
const chosen = (name, buffer) => ({ name, mimeType: "image/jpeg", buffer });
const file_of = (page, label) => page.getByLabel(label, { exact: true });

/** A drawing: sky, sun and land. */
function png(width, height, hue = 0) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const sun = Math.hypot(x - width * 0.7, y - height * 0.3) < height * 0.12;
      const land = y > height * (0.7 + 0.08 * Math.sin((x / width) * 6 + hue));
      rows.set(sun ? [250, 200, 60] : land ? [60 + hue * 30, 140, 80] : [120, 170 + hue * 15, 230 - hue * 40], y * (1 + width * 3) + 1 + x * 3);
    }
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** It came in, its place was kept for it, and it is no wider than the page. */
async function seen(page, name) {
  const image = page.getByRole("img", { name }).first();
  await image.waitFor();
  const drawn = await eventually(() => image.evaluate((node) => ({ wide: node.naturalWidth, kept: node.width > 0 && node.hasAttribute("height"), fit: getComputedStyle(node).objectFit, right: node.getBoundingClientRect().right, page: document.documentElement.clientWidth })), ({ wide }) => wide > 0, `${name} came in`);
  assert.ok(drawn.kept && drawn.fit === "contain" && drawn.right <= drawn.page, `${name}: ${JSON.stringify(drawn)}`);
}

const on_all = (name) => Promise.all([it.see.look(it.desk.page, `${name} desk`), it.see.look(it.screen, `${name} screen`), it.see.look_on_phone(it.phone.page, `${name} phone`)]);

before(async () => {
  const house = (it.house = await open_house());
  it.workshop = await house.server.make_workshop("leeg-nl", "Kijken");
  const { screen_link, facilitator_link } = await (await house.server.ask("GET", `/workshops/${it.workshop.id}`)).json();
  [it.desk, it.phone, it.screen] = [new Desk(await house.device("desk")), new Phone(await house.device("phone")), await house.device("screen")];
  await Promise.all([it.desk.page.goto(facilitator_link), it.screen.goto(screen_link), it.phone.join(it.workshop.code)]);
});
after(() => it.house.close());

chapter("what is no picture is refused, and says why", async () => {
  const { desk: { page }, house } = it;
  await press_on(page, page.getByRole("button", { name: "Onderdeel toevoegen" }));
  await press_on(page, page.getByRole("button", { name: /^Dia/ }));
  await eventually(() => page.evaluate(() => document.activeElement.value), (value) => value === "Welkom", "its title has the focus");
  await page.keyboard.type("Onze markt");
  const choose = (name, buffer) => file_of(page, "Afbeelding toevoegen").setInputFiles(chosen(name, buffer));
  await house.watch.allow([/status 4(00|15): \S+\/pictures\b/, /the server responded with a status of 4(00|15)/], async () => {
    await choose("verslag.jpg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
    await page.getByRole("alert").getByText("Dit is geen JPEG of PNG.", { exact: false }).waitFor();
    await choose("half.png", png(200, 100).subarray(0, 200));
    await page.getByRole("alert").getByText("beschadigd of niet compleet", { exact: false }).waitFor();
  });
  await choose("groot.png", Buffer.alloc(8 * 1024 * 1024 + 1));
  await page.getByRole("alert").getByText("groter dan 8 MB", { exact: false }).waitFor();
  await it.see.look(page, "refused desk");
  assert.equal((await house.server.document(it.workshop)).pictures, undefined);
});

chapter("a photo is chosen and described, and is on the phone and the screen with its slide [S1]", async () => {
  const { desk: { page }, phone, screen } = it;
  const photo = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 2400, height: 1800 });
    const context = canvas.getContext("2d");
    for (let y = 0; y < 1800; y += 40) for (let x = 0; x < 2400; x += 40) { context.fillStyle = `hsl(${(x * 7 + y * 3) % 360} 50% ${30 + ((x + y) % 40)}%)`; context.fillRect(x, y, 40, 40); }
    return canvas.toDataURL("image/jpeg", 0.9).split(",")[1];
  });
  await file_of(page, "Afbeelding toevoegen").setInputFiles(chosen("markt.jpg", Buffer.from(photo, "base64")));
  await page.getByLabel("Wat is er te zien?").fill(market);
  await seen(page, market);
  assert.equal(await page.getByRole("alert").count(), 0);
  await page.getByLabel("Tekst op de dia").fill("Elke zaterdag staan hier **negentig** kramen.\n\n- Wie komt er?\n- Wie nog niet?");
  const { definition: { activities: [slide] } } = await eventually(() => it.house.server.document(it.workshop), ({ pictures, definition: { activities } }) => pictures?.length === 1 && activities[0].settings.picture?.alt === market && activities[0].settings.markdown !== "", "it is saved");
  assert.deepEqual([slide.settings.picture.width, slide.settings.picture.height], [1600, 1200]);
  await it.see.look(page, "described desk");
  assert.equal(await phone.page.getByRole("img", { name: market }).count(), 0, "it waits");
  await page.locator("body").press("Escape");
  await page.locator("main button.big").focus();
  await page.keyboard.press("Enter");
  for (const one of [phone.page, screen, page]) {
    await one.getByText("negentig").first().waitFor();
    await seen(one, market);
  }
  await on_all("slide");
  await phone.page.reload();
  await seen(phone.page, market);
});

chapter("a picture alone fills the slide", async () => {
  const { phone, screen } = it;
  const { definition: { activities: [slide] } } = await it.house.server.document(it.workshop);
  await steer({ do: "put_activity", before: null, definition: { ...slide, id: "alleen", title: "Kijk eens", settings: { ...slide.settings, markdown: "" } } });
  await it.desk.go_on("Volgende");
  await phone.at("Kijk eens");
  await seen(phone.page, market);
  await seen(screen, market);
  await on_all("alone");
});

chapter("options with a picture each are picked by touch, and the results show them", async () => {
  const { desk, phone, screen } = it;
  const names = ["Markt", "Station", "Sportpark", "Arbeidsmigrantenhuisvestingslocatie"];
  const pictures = [];
  for (const [at, high] of [600, 600, 900, 300].entries()) pictures.push(await it.house.server.picture(it.workshop, png(900, high, at / 2)));
  const options = names.map((text, key) => ({ key, text, picture: { ...pictures[key], alt: `Foto van ${text.toLowerCase()}` } }));
  await steer({ do: "put_activity", before: null, definition: { id: "waar", kind: "choice", title: "Waar komen mensen elkaar tegen?", instruction: "", minutes: 5, release: "live", settings: { options, max_picks: 1, correct: [], split_by_domain: false } } });
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await phone.at("Waar komen mensen elkaar tegen?");
  for (const { picture } of options) {
    await seen(phone.page, picture.alt);
    await seen(screen, picture.alt);
  }
  await on_all("options");
  await phone.choose(["Sportpark"]);
  await desk.answered(1);
  assert.deepEqual(await bar_counts(desk.page), [0, 0, 1, 0]);
  await on_all("options results");
});

chapter("an option gets a picture and loses it again by hand", async () => {
  const { desk: { page } } = it;
  await page.getByRole("button", { name: "Onderdeel toevoegen" }).click();
  await page.getByRole("button", { name: /^Keuzevraag/ }).click();
  await page.getByLabel("Mogelijkheid 1", { exact: true }).fill("Thuis");
  await file_of(page, "Afbeelding toevoegen bij ‘Thuis’").setInputFiles(chosen("thuis.png", png(900, 600)));
  await page.getByLabel("Wat is er te zien?").fill("Een voordeur");
  await seen(page, "Een voordeur");
  const options = async () => (await it.house.server.document(it.workshop)).definition.activities.at(-1).settings.options;
  await eventually(options, ([one]) => one?.picture?.alt === "Een voordeur" && one.picture.width === 800, "it is saved");
  await it.see.look(page, "option desk");
  await page.getByRole("button", { name: "Afbeelding weghalen" }).click();
  await eventually(options, ([one]) => one?.text === "Thuis" && one.picture === undefined, "it is gone");
});

chapter("a quiz asks about a picture, and has answers with one [S1]", async () => {
  const { desk, phone, screen } = it;
  await desk.page.getByRole("button", { name: "Onderdeel toevoegen" }).click();
  await desk.page.getByRole("button", { name: /^Quiz/ }).click();
  await desk.page.getByLabel("Wat vraag je?").fill("Waar is dit?");
  await desk.page.getByLabel("Titel of vraag", { exact: true }).fill("Ken je de stad?");
  await file_of(desk.page, "Afbeelding toevoegen bij ‘Waar is dit?’").setInputFiles(chosen("plein.png", png(1600, 900)));
  await desk.page.getByLabel("Wat is er te zien?").fill("Een plein met een fontein");
  await desk.page.getByLabel("Antwoord 1", { exact: true }).fill("Markt");
  await desk.page.getByLabel("Antwoord 2", { exact: true }).fill("Stationsplein");
  await desk.page.getByRole("button", { name: "Verwijder ‘De werkgever’" }).click();
  await desk.page.getByLabel("‘Stationsplein’ is goed").check();
  await desk.page.getByLabel("‘Markt’ is goed").uncheck();
  await file_of(desk.page, "Afbeelding toevoegen bij ‘Markt’").setInputFiles(chosen("markt.png", png(900, 600, 1)));
  await desk.page.getByLabel("Wat is er te zien?").nth(1).fill("Kramen voor het stadhuis");
  await file_of(desk.page, "Afbeelding toevoegen bij ‘Stationsplein’").setInputFiles(chosen("station.png", png(600, 900, 2)));
  await desk.page.getByLabel("Wat is er te zien?").nth(2).fill("Bussen voor het station");
  const quiz = async () => (await it.house.server.document(it.workshop)).definition.activities.at(-1);
  const { id } = await eventually(quiz, ({ kind, settings: { questions } }) => kind === "quiz" && questions[0]?.options[1]?.picture?.alt === "Bussen voor het station", "it is saved");
  await it.see.look(desk.page, "quiz editor desk");
  await desk.page.getByRole("button", { name: "Terug naar de zaal" }).click();
  await steer({ do: "open", activity: id, round: 1 });
  await desk.page.getByRole("button", { name: "Stel vraag 1" }).click();
  for (const page of [phone.page, screen]) for (const name of ["Een plein met een fontein", "Kramen voor het stadhuis", "Bussen voor het station"]) await seen(page, name);
  await on_all("quiz asked");
  await phone.page.getByRole("button", { name: "Stationsplein" }).tap();
  await phone.page.getByText("Je antwoord staat vast").waitFor();
  await desk.page.getByRole("button", { name: "Stop de klok en toon het goede antwoord" }).click();
  await phone.page.getByText(/^Goed! \+\d+$/).waitFor();
  await screen.locator("li.correct", { hasText: "Stationsplein" }).waitFor();
  await on_all("quiz revealed");
});

chapter("exported and imported, the pictures are there again [D3]", async () => {
  const { house, screen } = it;
  const document = await house.server.document(it.workshop);
  assert.equal(document.pictures.length, 8);
  const again = await (await house.server.ask("POST", "/workshops/imports", document)).json();
  const copy = await house.server.document(again);
  assert.deepEqual([copy.definition, copy.pictures], [document.definition, document.pictures]);
  await screen.goto(again.screen_link);
  await house.server.steer(again, { do: "show", activity: "alleen" });
  await seen(screen, market);
});

chapter("everybody could use all of it", () => {
  assert.deepEqual(it.see.faults, []);
  assert.equal(it.see.looked_at, 22);
});
