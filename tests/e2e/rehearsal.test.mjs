// SPDX-License-Identifier: EUPL-1.2
// A facilitator rehearses the day from the desk, with a screen and a phone: people come and answer by themselves, everything says that
// they are made up, and one press takes it all away.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { eventually, open_house, shot } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";
import { Phone } from "./phone.mjs";

const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const title = "Samen oefenen";
const banner = /Oefening: deze mensen zijn verzonnen/;
const listed = async () => (await it.house.server.ask("GET", "/workshops")).json();
const document = (workshop) => it.house.server.document(workshop);

/** Pictures by day and by night. */
async function shots(page, name) {
  for (const colorScheme of ["dark", "light"]) {
    await page.emulateMedia({ colorScheme });
    await shot(page, `rehearsal-${name}-${colorScheme}`);
  }
}

before(async () => {
  it.house = await open_house();
  const devices = await Promise.all(["desk", "screen", "phone"].map((kind) => it.house.device(kind)));
  [it.desk, it.screen, it.phone] = [new Desk(devices[0]), devices[1], new Phone(devices[2])];
  it.workshop = await it.house.server.make_workshop("gouda-nl", title);
  it.before = await document(it.workshop);
});
after(() => it.house.close());

chapter("who leads a workshop, by its own link, begins a rehearsal of it with as many people as are expected [X2]", async () => {
  const { desk, desk: { page } } = it;
  await page.goto(it.workshop.facilitator_link);
  await page.getByRole("heading", { name: "Programma", exact: true }).waitFor();
  await desk.press("Oefenen");
  await page.getByRole("dialog").getByText("Aan de echte workshop verandert niets.", { exact: false }).waitFor();
  assert.equal(await page.getByLabel("Hoeveel mensen doen mee?").inputValue(), "13");
  await it.see.look(page, "about rehearsing");
  await it.see.fits_narrow(page, "about rehearsing");
  await shots(page, "dialog");
  await desk.press("Begin de oefening");
  await page.getByText(banner).waitFor();
  assert.notEqual(await desk.code(), it.workshop.code);
  [it.copy] = (await listed()).filter((one) => one.rehearses === it.workshop.id);
  assert.equal(it.copy.title, `Oefening: ${title}`);
});

chapter("the screen and one's own phone say that it is a rehearsal [X3]", async () => {
  const { desk, phone, screen } = it;
  await screen.goto(await desk.link("Voor het scherm (beamer)"));
  await screen.getByText(banner).waitFor();
  await phone.join(it.copy.code);
  await phone.choose_domain("Zorg en welzijn");
  await phone.page.getByText(banner).waitFor();
});

chapter("people come in by themselves, and answer what is opened [X1]", async () => {
  const { desk, desk: { page }, phone, screen } = it;
  await desk.go_on("Begin");
  await desk.go_on("Open voor antwoorden");
  await eventually(() => page.locator(".room .filling b").innerText(), (text) => Number.parseInt(text, 10) >= 5, "simulated people answer");
  for (const look of [page, screen]) await it.see.look(look, `rehearsing, ${look === page ? "desk" : "screen"}`);
  await it.see.look_on_phone(phone.page, "rehearsing, phone");
  await shots(page, "desk");
  await shots(phone.page, "phone");
  await shots(screen, "screen");
});

chapter("one press takes it all away, and the workshop itself is as it was [X2][X4]", async () => {
  const { desk, desk: { page }, phone } = it;
  await desk.press("Stop de oefening");
  await page.getByText(banner).waitFor({ state: "detached" });
  assert.equal(await desk.code(), it.workshop.code);
  await phone.page.getByText("Deze workshop is afgelopen.").waitFor();
  assert.deepEqual((await listed()).map((one) => one.id), [it.workshop.id]);
  assert.deepEqual(await document(it.workshop), it.before);
});

chapter("everybody could use all of it", () => {
  assert.deepEqual(it.see.faults, []);
  assert.equal(it.see.looked_at, 4);
});
