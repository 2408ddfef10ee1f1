// SPDX-License-Identifier: EUPL-1.2
// A laptop and a phone that both facilitate: together, one of them, the other, and together again.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";

const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const says = (page, text) => page.getByText(text, { exact: true }).waitFor();
const button = (page, name) => page.getByRole("button", { name, exact: true });

before(async () => {
  const house = (it.house = await open_house());
  it.workshop = await house.server.make_workshop("gouda-nl", "Met z’n tweeën");
  [it.laptop, it.phone] = [new Desk(await house.device("desk")), new Desk(await house.device("phone"))];
  for (const { page } of [it.laptop, it.phone]) {
    await page.goto(it.workshop.facilitator_link);
    await page.getByRole("heading", { name: "Klaar om te beginnen?" }).waitFor();
  }
});
after(() => it.house.close());

chapter("two devices steer together, each sees what the other did [F2]", async () => {
  const { laptop, phone } = it;
  await says(laptop.page, "Jullie sturen samen, met 2 apparaten. Neem je de leiding, dan stuur jij alleen en kijken de anderen mee.");
  await laptop.go_on("Begin");
  await phone.go_on("Open voor antwoorden");
  await laptop.page.locator(".room .state", { hasText: "Open" }).waitFor();
});

chapter("the phone takes the lead, with a name if one likes, and the laptop is told at once [F2]", async () => {
  const { laptop, phone } = it;
  await button(phone.page, "Aan tafel").tap();
  await button(phone.page, "Leiding nemen").tap();
  await says(phone.page, "Jij leidt nu.");
  await says(laptop.page, "Een telefoon leidt nu.");
  await button(phone.page, "Zet je naam erbij").tap();
  await phone.page.getByLabel("Je naam").fill("Anna");
  await it.see.look_on_phone(phone.page, "the name of who leads");
  await button(phone.page, "Bewaar").tap();
  await says(phone.page, "Jij leidt nu, als Anna.");
  await says(laptop.page, "Anna (telefoon) leidt nu.");
  await button(phone.page, "Zaal").tap();
  await it.see.look_on_phone(phone.page, "the phone leads");
  await it.see.look(laptop.page, "the laptop looks on");
});

chapter("the laptop's buttons are off, its keys say why, and a program is refused too [F2]", async () => {
  const { laptop, phone } = it;
  for (const one of [laptop.big, button(laptop.page, "Deur open"), button(laptop.page, "Onderdeel toevoegen"), laptop.page.getByRole("button", { name: /^Maak ongedaan/ })])
    assert.equal(await one.isDisabled(), true);
  await laptop.page.keyboard.press("o");
  await laptop.page.getByRole("alert").getByText("Anna (telefoon) leidt nu. Neem eerst de leiding over.").waitFor();
  await it.see.look(laptop.page, "a key that is refused");
  await assert.rejects(it.house.server.steer(it.workshop, { do: "lock", locked: true }), /409 .*not_in_charge/);
  await laptop.page.reload();
  await says(laptop.page, "Anna (telefoon) leidt nu.");
  assert.equal(await laptop.page.locator(".room .state").innerText(), "Open");
  await phone.go_on("Sluit");
});

chapter("one press takes over, and who led is told so [F1][F2]", async () => {
  const { laptop, phone } = it;
  await phone.page.reload();
  await says(phone.page, "Jij leidt nu, als Anna.");
  await button(laptop.page, "Overnemen").click();
  await says(laptop.page, "Jij leidt nu.");
  await phone.page.getByText("Een laptop heeft de leiding overgenomen.").waitFor();
  await says(phone.page, "Een laptop leidt nu.");
  assert.equal(await phone.big.isDisabled(), true);
  await it.see.look_on_phone(phone.page, "the phone is told");
  await laptop.go_on("Volgende");
});

chapter("and gives it back: all steer again [F2]", async () => {
  const { laptop, phone } = it;
  await button(laptop.page, "Samen leiden").click();
  await phone.page.getByText("Iedereen stuurt weer mee.").waitFor();
  await phone.go_on("Open voor antwoorden");
  await laptop.page.getByRole("heading", { name: "Begeleiding" }).waitFor();
});

chapter("all of it can be used by everybody", () => assert.deepEqual(it.see.faults, []));
