// SPDX-License-Identifier: EUPL-1.2
// A whole round without a mouse or a finger: answering all three kinds, and steering.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { eventually, open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { press_on, tab_to } from "./keys.mjs";

const it = {};
const chapter = chapters(() => it.house);
const button = (page, name) => page.getByRole("button", { name, exact: true });

before(async () => {
  it.house = await open_house();
  it.workshop = await it.house.server.make_workshop("gouda-nl", "Zonder muis");
});
after(() => it.house.close());

const room = () => it.desk.locator("#room-heading");
const state = (text) => it.desk.locator(".room .state", { hasText: text }).waitFor();
const saved = () => it.phone.locator(".status.saved").first().waitFor();

chapter("a facilitator signs in with a pasted key and goes to a workshop", async () => {
  const page = (it.desk = await it.house.device("desk"));
  await it.house.watch.allow([/401/], async () => {
    await page.goto("/begeleiding");
    await page.getByLabel("Aanmeldlink of sleutel").waitFor();
  });
  await tab_to(page, page.getByLabel("Aanmeldlink of sleutel"));
  await page.keyboard.type(it.house.server.sign_in_link);
  await page.keyboard.press("Enter");
  await press_on(page, page.getByRole("button", { name: /Zonder muis/ }));
  await page.getByRole("heading", { name: "Klaar om te beginnen?" }).waitFor();
});

chapter("a participant joins and chooses a domain [J1]", async () => {
  const page = (it.phone = await it.house.device("phone", { hasTouch: false, isMobile: false }));
  await page.goto("/");
  await tab_to(page, page.getByLabel("Code van de workshop"));
  await page.keyboard.type(it.workshop.code);
  await page.keyboard.press("Enter");
  await press_on(page, button(page, "Zorg en welzijn"), "Space");
  await page.getByRole("heading", { name: "Je zit aan tafel" }).waitFor();
});

chapter("space, O, R, H, T and U steer; ? tells so; nothing happens while one types [F3]", async () => {
  const { desk } = it;
  await desk.keyboard.press("Space");
  await state("Wacht");
  await desk.keyboard.press("Space");
  await state("Open");
  await desk.keyboard.press("o");
  await state("Gesloten");
  await desk.keyboard.press("u");
  await state("Open");
  await desk.keyboard.press("t");
  await desk.locator(".countdown").waitFor();
  await it.phone.locator(".countdown").waitFor();
  await desk.keyboard.press("t");
  await desk.locator(".countdown").waitFor({ state: "detached" });
  await desk.keyboard.press("r");
  await desk.getByRole("button", { name: "Telefoons: nog niets" }).waitFor();
  await desk.keyboard.press("h");
  await desk.getByRole("button", { name: "Scherm: alleen de vraag" }).waitFor();
  await desk.keyboard.press("h");
  await desk.getByRole("button", { name: "Scherm: resultaten" }).waitFor();
  await desk.keyboard.press("?");
  await desk.getByRole("dialog", { name: "Toetsen" }).waitFor();
  await desk.keyboard.press("o");
  await desk.keyboard.press("Escape");
  await desk.getByRole("dialog").waitFor({ state: "detached" });
  await desk.keyboard.press("h");
  await desk.getByRole("button", { name: "Scherm: alleen de vraag" }).waitFor();
  await state("Open");
  await desk.keyboard.press("h");
});

chapter("a single choice by arrows, and several by space [V4]", async () => {
  const { desk, phone } = it;
  await tab_to(phone, phone.getByRole("radio").first());
  await phone.keyboard.press("Space");
  await saved();
  await phone.keyboard.press("ArrowDown");
  await eventually(() => desk.locator(".bars .count").allInnerTexts(), ([first, second]) => first.startsWith("0") && second.startsWith("1"), "the second is chosen now");
  await it.house.server.steer(it.workshop, { do: "open", activity: "regels-verhuur", round: 1 });
  await press_on(phone, phone.getByRole("checkbox").first(), "Space");
  await press_on(phone, phone.getByRole("checkbox").nth(2), "Space");
  await press_on(phone, button(phone, "Verstuur"));
  await saved();
  await eventually(() => desk.locator(".bars .count").allInnerTexts(), (counts) => counts.map((text) => Number.parseInt(text, 10)).join() === "1,0,1,0,0", "two are chosen");
});

chapter("a card is written, hung and given a dot", async () => {
  const { phone } = it;
  await it.house.server.steer(it.workshop, { do: "open", activity: "ambities", round: 1 });
  await press_on(phone, button(phone, "Schrijf een ambitie"));
  await phone.keyboard.type("Met de toetsen geschreven");
  await tab_to(phone, phone.getByRole("group", { name: "Wanneer?" }).getByRole("radio").first());
  await phone.keyboard.press("ArrowRight");
  await press_on(phone, phone.getByRole("group", { name: "Wie is erbij nodig?" }).getByRole("button"));
  await phone.keyboard.press("Space");
  await press_on(phone, button(phone, "Zet op het bord"));
  await phone.getByText("Lange termijn · Lokaal").waitFor();
  await saved();
  await tab_to(phone, phone.getByRole("tab", { selected: true }), { back: true });
  await phone.keyboard.press("ArrowRight");
  await press_on(phone, button(phone, "Stip erbij: Met de toetsen geschreven"));
  await phone.getByText("Nog 4 van je 5 stippen te verdelen").waitFor();
});

chapter("a card moves across the board without dragging, and the hand stays with it", async () => {
  const { desk, phone } = it;
  const card = desk.locator("li[data-card]").filter({ hasText: "Met de toetsen geschreven" });
  await press_on(desk, card.getByRole("button"));
  await tab_to(desk, card.getByLabel("Verplaats naar…"));
  assert.equal(await card.getByLabel("Verplaats naar…").evaluate((list) => list.selectedOptions[0].text), "Lange termijn, lokaal");
  await desk.keyboard.type("Korte termijn, r");
  await desk.getByRole("group", { name: /^Korte termijn, regionaal: 1 / }).getByText("Met de toetsen geschreven").first().waitFor();
  await phone.getByText("Korte termijn · Regionaal").waitFor();
  await tab_to(desk, card.getByRole("button", { name: "Klaar" }));
  await desk.keyboard.press("Escape");
  assert.ok(await card.getByRole("button", { name: /^Wat wil je met/ }).evaluate((node) => node === document.activeElement), "closing gives the focus back to the card");
});

chapter("the domain map, step by step [V4]", async () => {
  const { desk, phone } = it;
  await it.house.server.steer(it.workshop, { do: "open", activity: "domeinkaart", round: 1 });
  await tab_to(phone, phone.getByRole("radio").first());
  for (const key of ["ArrowRight", "ArrowRight"]) await phone.keyboard.press(key);
  await tab_to(phone, phone.getByLabel("Wat weten we niet?"));
  await phone.keyboard.type("Wie er geen muis heeft");
  await press_on(phone, button(phone, "Volgende"));
  await phone.getByRole("heading", { level: 2, name: "Huisvesting" }).waitFor();
  await press_on(phone, phone.getByRole("button", { name: /^Stap 8 van 8/ }));
  await tab_to(phone, phone.getByRole("group", { name: "Werk en inkomen" }).getByRole("radio").first());
  await phone.keyboard.press("Space");
  await press_on(phone, button(phone, "Klaar"));
  await phone.getByText("1 vakgebied", { exact: true }).waitFor();
  await saved();
  await press_on(desk, button(desk, "Wat we niet weten"));
  await desk.getByText("Wie er geen muis heeft").waitFor();
});

chapter("the programme is put in another order, and an activity added and renamed", async () => {
  const { desk } = it;
  const titles = () => desk.locator(".lines .look .title").allInnerTexts();
  const before = await titles();
  await press_on(desk, desk.locator(".lines li").first().getByRole("button", { name: /later$/ }));
  const [first, second, ...rest] = before;
  await eventually(titles, (now) => now.join() === [second, first, ...rest].join(), "the first two changed places");
  await press_on(desk, button(desk, "Onderdeel toevoegen"));
  await press_on(desk, desk.getByRole("button", { name: /^Keuzevraag/ }));
  await eventually(() => desk.evaluate(() => document.activeElement?.value), (value) => value === "Nieuwe vraag", "its title is ready to be typed over");
  await desk.keyboard.type("Kan het zonder muis?");
  await desk.locator(".lines .title", { hasText: "Kan het zonder muis?" }).waitFor();
  assert.equal(await room().innerText(), "De domeinkaart: wie heeft waarmee te maken?", "the room stays where it was, whatever was typed");
});
