// SPDX-License-Identifier: EUPL-1.2
// Who is invited, who is missing, who is ready and who is still writing; and the keys of the screen.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { eventually, open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";
import { Person } from "./people.mjs";
import { Phone } from "./phone.mjs";
import { away } from "./watch.mjs";

const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const steer = (command) => it.house.server.steer(it.workshop, command);
const domains = [{ id: "bz", name: "Burgerzaken", expected: 2, color: 1 }, { id: "hh", name: "Handhaving", expected: 1 }, { id: "zorg", name: "Zorg en welzijn", expected: 0 }];
const activities = [
  ["open", "Wat heb je nodig?", { max_texts: 3, max_length: 200, moderation: "after" }],
  ["ambitions", "Onze ambities", { dots: 3, max_cards: 3 }],
  ["choice", "Weten we genoeg?", { options: [{ key: 0, text: "Ja" }, { key: 1, text: "Nee" }], max_picks: 1, correct: [], split_by_domain: true }],
];

before(async () => {
  const house = (it.house = await open_house());
  it.workshop = await house.server.make_workshop("leeg-nl", "Beleid in een dag");
  const { definition } = await house.server.document(it.workshop);
  await steer({ do: "describe", description: { ...definition.description, anonymous: false } });
  await steer({ do: "set_domains", domains });
  for (const [kind, title, settings] of activities) await steer({ do: "put_activity", before: null, definition: { id: kind, kind, title, instruction: "", minutes: 5, release: "live", settings } });
  [it.desk, it.phone, it.screen] = [new Desk(await house.device("desk")), new Phone(await house.device("phone")), await house.device("screen")];
  await Promise.all([it.desk.page.goto(it.workshop.facilitator_link), it.screen.goto(it.workshop.screen_link)]);
  await it.desk.page.getByRole("heading", { name: "Programma", exact: true }).waitFor();
});
after(() => {
  it.other?.leave();
  return it.house.close();
});

chapter("a domain gets a colour, which is beside its name and never instead of it", async () => {
  const { page } = it.desk;
  await it.desk.press("Instellingen");
  await page.getByLabel("Kleur van ‘Handhaving’").selectOption("Rood");
  await eventually(() => it.house.server.document(it.workshop), ({ definition }) => definition.domains[1].color === 6, "it is saved");
  await it.see.look(page, "settings with colours");
  await page.keyboard.press("Escape");
  assert.deepEqual(await page.locator(".table .name").allInnerTexts(), domains.map(({ name }) => name));
  assert.deepEqual(await page.locator(".table .name [data-color]").evaluateAll((marks) => marks.map((mark) => mark.dataset.color)), ["1", "6"]);
});

chapter("a phone that opens a domain's link sits there at once, also when it was in already without one [J1]", async () => {
  const { desk: { page }, phone } = it;
  await it.desk.press("Delen");
  const link = await page.getByLabel("Link voor Handhaving", { exact: true }).inputValue();
  assert.equal(link, `${it.house.server.address}/${it.workshop.code}#d=hh`);
  const qr = page.getByRole("img", { name: "QR-code voor Handhaving" });
  await qr.scrollIntoViewIfNeeded();
  await eventually(() => qr.evaluate((image) => image.naturalWidth), (width) => width > 0, "the QR code is drawn");
  await it.see.look(page, "share with domains");
  await phone.page.goto(link);
  await phone.page.getByRole("heading", { name: "Je zit aan tafel" }).waitFor();
  await phone.page.getByRole("button", { name: "Vakgebied: Handhaving. Wijzigen" }).waitFor();
  const late = new Phone(await it.house.device("phone"));
  await late.join(it.workshop.code);
  await late.page.getByRole("heading", { name: /Vanuit welk vakgebied/ }).waitFor();
  await late.page.goto(`/${it.workshop.code}#d=zorg`);
  await late.page.reload();
  await late.page.getByRole("button", { name: "Vakgebied: Zorg en welzijn. Wijzigen" }).waitFor();
  await late.page.context().close();
});

chapter("there are cards to print, eight on a page, one a domain or one a person", async () => {
  const { page } = it.desk;
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await page.getByRole("button", { name: "Kaartjes printen" }).click();
  const cards = page.locator(".cards > li");
  await cards.nth(2).waitFor();
  assert.equal(await cards.count(), 3);
  assert.match((await cards.nth(1).innerText()).replace(/\s+/g, " "), new RegExp(`Beleid in een dag .*Handhaving .*of ga naar ${new URL(it.house.server.address).host} en typ ${it.workshop.code.slice(0, 4)}\\s${it.workshop.code.slice(4)}`));
  await page.getByLabel("Eén kaartje per verwachte deelnemer").check();
  await page.getByText("4 kaartjes").waitFor();
  await it.see.look(page, "cards");
  await steer({ do: "set_domains", domains: domains.map((domain) => ({ ...domain, expected: 3 })) });
  await page.getByText("9 kaartjes").waitFor();
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  assert.equal(pages, 2, "nine cards are a page of eight and one more");
  await steer({ do: "set_domains", domains });
  await page.getByRole("button", { name: "Print", exact: true }).click();
  assert.equal(await page.evaluate(() => window.printed), true);
  await page.getByRole("button", { name: "Terug", exact: true }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
});

chapter("the facilitator sees who is still typing and how far each domain is, and closes when they are done [A3][S3]", async () => {
  const { desk, phone } = it;
  it.other = new Person(it.house.server, it.workshop.code, { domain: "zorg" });
  await it.other.arrived();
  await steer({ do: "open", activity: "open", round: 1 });
  await phone.at("Wat heb je nodig?");
  const field = phone.page.getByRole("textbox");
  await field.pressSequentially("Eén loket");
  await desk.page.getByText("1 is nog aan het typen").waitFor();
  const ready = desk.page.getByRole("list", { name: "Klaar per vakgebied" });
  const says = async () => (await ready.getByRole("listitem").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim()).join(", ");
  await eventually(says, (text) => /^Handhaving 0 van 1, Zorg en welzijn 0 van 1/.test(text), "nobody is ready");
  await it.see.look(desk.page, "one is typing");
  await phone.page.getByRole("button", { name: "Verstuur" }).tap();
  await phone.saved();
  await desk.page.getByText("1 is nog aan het typen").waitFor({ state: "detached" });
  await eventually(says, (text) => /^Handhaving 1 van 1 allemaal klaar, Zorg en welzijn 0 van 1/.test(text), "one domain is ready");
  await desk.go_on("Sluit");
});

chapter("before conclusions one line says who is missing, until they come", async () => {
  const { desk } = it;
  const missing = desk.page.getByText("Nog niemand aan tafel van Burgerzaken.");
  await missing.waitFor();
  await desk.go_on("Volgende");
  await desk.at("Onze ambities");
  await missing.waitFor();
  await it.see.look(desk.page, "who is missing before conclusions");
  await desk.page.setViewportSize({ width: 360, height: 740 });
  await it.see.fits_narrow(desk.page, "the remote control before conclusions");
  await desk.page.setViewportSize({ width: 1280, height: 800 });
  const late = new Person(it.house.server, it.workshop.code, { domain: "bz" });
  await late.arrived();
  await missing.waitFor({ state: "detached" });
  late.leave();
});

chapter("the screen goes dark until any key, and stands still while the room goes on", async () => {
  const { screen, desk } = it;
  const title = (text) => screen.getByRole("heading", { level: 1, name: text });
  await title("Onze ambities").waitFor();
  const dark = screen.getByRole("button", { name: "Terug naar het scherm" });
  await screen.keyboard.press("b");
  await dark.waitFor();
  await it.see.look(screen, "dark screen");
  await screen.keyboard.press("x");
  await dark.waitFor({ state: "detached" });
  await screen.keyboard.press("z");
  await screen.getByText("Stilgezet").waitFor();
  await steer({ do: "show", activity: "choice" });
  await desk.at("Weten we genoeg?");
  await eventually(() => title("Onze ambities").count(), (count) => count === 1, "it shows what it showed");
  await it.see.look(screen, "frozen screen");
  await screen.keyboard.press("z");
  await title("Weten we genoeg?").waitFor();
  await screen.keyboard.press("?");
  for (const key of ["F", "B", ".", "Z", "D", "Q", "?"]) assert.equal(await screen.locator("kbd", { hasText: new RegExp(`^${key.replace(/[.?]/, "\\$&")}$`) }).count(), 1, key);
  await it.see.look(screen, "keys of the screen");
  await screen.keyboard.press("Escape");
});

chapter("a part that does not come is never an error on the screen, and comes by itself", async () => {
  const { screen } = it;
  await steer({ do: "put_activity", before: null, definition: { id: "schaal", kind: "scale", title: "Hoe ver zijn we?", instruction: "", minutes: 5, release: "live", settings: { statements: [{ key: 0, text: "We weten genoeg" }], labels: ["Ver van", "", "", "", "Er al"], split_by_domain: true } } });
  await it.house.watch.allow([...away, /Failed to load resource|ERR_FAILED|dynamically imported module/], async () => {
    await screen.route("**/assets/**", (route) => route.abort());
    await steer({ do: "open", activity: "schaal", round: 1 });
    await screen.getByRole("heading", { level: 1, name: "Hoe ver zijn we?" }).waitFor();
    await screen.getByText("Dit onderdeel staat op de telefoons.").waitFor();
    await screen.unroute("**/assets/**");
    await screen.getByRole("listitem").getByText("We weten genoeg").waitFor();
  });
});

chapter("a card can be a seat of one's own: good for one phone, until the facilitator frees it [J6][J4]", async () => {
  const { page } = it.desk;
  await it.desk.press("Delen");
  await it.desk.press("Maak eigen plekken");
  await page.getByText("0 van 2 bezet").waitFor();
  await page.getByLabel("Aantal plekken van ‘Zorg en welzijn’").fill("3");
  await page.getByLabel(/^Alleen met een plek/).check();
  await page.getByText("0 van 3 bezet").waitFor();
  await page.getByText("Links om te versturen").click();
  const lines = await eventually(() => page.getByRole("textbox", { name: "Links om te versturen" }).inputValue(), (text) => text.split("\n").length === 6, "a link for each seat");
  const link = /^Burgerzaken 1: (\S+)$/m.exec(lines)[1];
  assert.match(link, /\/\d{8}#s=bz\.1\.[\w-]{22}$/);
  await page.getByText("Kaartjes printen").click();
  await page.getByText("6 kaartjes").waitFor();
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.getByText("Jouw eigen plek, namens").first().waitFor();
  await it.see.look(page, "cards with seats");
  await page.getByRole("button", { name: "Terug", exact: true }).click();

  const first = new Phone(await it.house.device("phone")), second = new Phone(await it.house.device("phone"));
  await first.page.goto(link);
  await first.page.getByRole("button", { name: "Vakgebied: Burgerzaken. Wijzigen" }).waitFor();
  assert.equal(new URL(first.page.url()).hash, "", "a capability stays in no address bar [S5]");
  await page.getByText("1 van 2 bezet").waitFor();
  await page.getByLabel(/^Alleen met een plek/).scrollIntoViewIfNeeded();
  await it.see.look(page, "seats of which one is taken");
  await second.page.goto(link);
  await second.page.getByText("Deze plek is al bezet. Klopt dat niet? De begeleider kan hem vrijmaken.").waitFor();
  await it.see.look_on_phone(second.page, "a seat that is taken");
  await second.page.getByRole("button", { name: "Doe mee" }).tap();
  await second.page.getByText("Meedoen kan hier alleen met een eigen plek. Scan de QR op je kaartje.").waitFor();
  await page.getByRole("button", { name: "Maak plek 1 van ‘Burgerzaken’ vrij" }).click();
  await page.getByText("Plek 1 van ‘Burgerzaken’ is weer vrij.").waitFor();
  await second.page.goto(link);
  await second.page.getByRole("button", { name: "Vakgebied: Burgerzaken. Wijzigen" }).waitFor();
  await page.getByText("1 van 2 bezet").waitFor();
  await first.page.reload();
  await first.page.getByRole("button", { name: "Vakgebied: Burgerzaken. Wijzigen" }).waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  await it.see.look(page, "seats on the remote control");
  await it.see.fits_narrow(page, "seats on the remote control");
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const { page: one } of [first, second]) await one.context().close();
});

chapter("all of it can be used by everybody", () => assert.deepEqual(it.see.faults, []));
