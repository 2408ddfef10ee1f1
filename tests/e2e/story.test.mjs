// SPDX-License-Identifier: EUPL-1.2
// The whole day in Gouda: a facilitator, a screen, three phones by touch, and ten people more.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { eventually, open_house, shot } from "./browser.mjs";
import { Cast } from "./cast.mjs";
import { activities, activity, cell_people, domains, final_answers, participation, script, tally } from "./day.mjs";
import { bar_counts, Desk } from "./desk.mjs";
import { chapters } from "./chapters.mjs";
import { the_downloads, the_import } from "./story_downloads.mjs";
import { the_moderation } from "./story_moderation.mjs";
import { away } from "./watch.mjs";

const title = "Arbeidsmigranten aan tafel";
const day = {};
const chapter = chapters(() => day.house);

before(async () => (day.house = await open_house()));
after(async () => {
  day.cast?.leave();
  await day.house.close();
});

async function shots(name) {
  await shot(day.cast.phones[0].phone.page, `${name}-phone`);
  await shot(day.desk.page, `${name}-desk`);
  await shot(day.screen, `${name}-screen`);
}

chapter("a facilitator signs in by the link in the terminal and makes a workshop from a template", async () => {
  day.desk = new Desk(await day.house.device("desk"));
  await day.desk.sign_in(day.house.server.sign_in_link);
  assert.ok(!day.desk.page.url().includes("#"), "the credential has left the address bar");
  await shot(day.desk.page, "list");
  await day.desk.make_workshop(/Arbeidsmigranten in Gouda/, title);
  day.workshop = { id: new URL(day.desk.page.url()).pathname.split("/")[2], code: await day.desk.code() };
});

chapter("the screen opens by its link and says how to join", async () => {
  day.screen = await day.house.device("screen");
  await day.screen.goto(await day.desk.link("Voor het scherm (beamer)"));
  await day.screen.getByRole("heading", { level: 1, name: title }).waitFor();
  assert.equal((await day.screen.locator("main .code").innerText()).replace(/\D/g, ""), day.workshop.code);
  assert.ok(!day.screen.url().includes("#"));
});

chapter("a code alone is enough to join, and the facilitator sees who is at the table [J1]", async () => {
  day.cast = await Cast.gather(day.house, day.workshop.code);
  await day.cast.each_phone((phone) => phone.page.getByRole("heading", { name: "Je zit aan tafel" }).waitFor());
  const table = day.desk.page.getByRole("region", { name: "Aan tafel" });
  for (const { name, expected } of domains) await table.getByRole("listitem").filter({ hasText: name }).getByText(`${expected} van ${expected}`, { exact: true }).waitFor();
  await table.getByText("Alle vakgebieden zijn aan tafel").waitFor();
  await day.screen.locator("main").getByText("13 deelnemers").waitFor();
  await shots("1-table");
});

chapter("a choice fills live; a timer runs alike everywhere; closing is undone [F3] [V4]", async () => {
  const { desk, cast, screen } = day;
  const id = "kennismaking";
  await desk.go_on("Begin");
  await cast.at(id);
  await cast.phones[0].phone.page.getByText("Dit gaat zo open").waitFor();
  await desk.go_on("Open voor antwoorden");
  await desk.menu("Timer", "5 min");
  await shots("2-choice-open");
  await cast.answer_choice(id);
  await desk.answered(13);
  const counts = tally(id);
  await eventually(() => bar_counts(desk.page), (seen) => `${seen}` === `${counts}`, `the facilitator sees ${counts}`);
  await eventually(() => bar_counts(screen), (seen) => `${seen}` === `${counts}`, `the screen sees ${counts}`);
  const clocks = await Promise.all([desk.page, screen, ...cast.phones.map(({ phone }) => phone.page)].map((page) => page.locator(".countdown").innerText()));
  const seconds = clocks.map((text) => Number(text.trim().split(":")[0]) * 60 + Number(text.trim().split(":")[1]));
  assert.ok(Math.max(...seconds) - Math.min(...seconds) <= 2 && Math.max(...seconds) <= 300, `clocks: ${clocks}`);
  await desk.press("Stop");
  await desk.go_on("Sluit");
  await cast.each_phone((phone) => phone.page.getByText("Gesloten").waitFor());
  await desk.press("Maak ongedaan: sluiten");
  await cast.each_phone((phone) => phone.page.getByText("Gesloten").waitFor({ state: "detached" }));
  await desk.go_on("Sluit");
  await shots("3-choice-closed");
});

chapter("nobody but the facilitator sees a result before it is released, and a reload keeps the answer [S1] [J2]", async () => {
  const { desk, cast, screen } = day;
  const id = "regels-inschrijven";
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.answer_choice(id);
  await desk.answered(13);
  assert.equal(await screen.locator(".bars .count").count(), 0);
  const { page } = cast.phones[0].phone;
  assert.equal(await page.locator(".bars .count").count(), 0);
  const checked = await page.locator("label.checked .text").allInnerTexts();
  assert.equal(checked.length, 1);
  await page.reload();
  await cast.phones[0].phone.saved();
  assert.deepEqual(await page.locator("label.checked .text").allInnerTexts(), checked);
  await desk.go_on("Sluit");
  for (const place of [desk.page, screen, page]) await eventually(() => bar_counts(place), (seen) => `${seen}` === `${tally(id)}`, `everybody sees ${tally(id)}`);
  await screen.getByText("Juist antwoord").waitFor();
  await shots("4-choice-released");
});

chapter("the facilitator holds results back from the screen, and shows them when it suits", async () => {
  const { desk, cast, screen } = day;
  const id = "regels-verhuur";
  await desk.go_on("Volgende");
  await desk.press("Scherm: resultaten");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.answer_choice(id);
  await desk.go_on("Sluit");
  await eventually(() => bar_counts(cast.phones[1].phone.page), (seen) => `${seen}` === `${tally(id)}`, "phones see what was released");
  assert.equal(await screen.locator(".bars .count").count(), 0);
  await desk.go_on("Toon op het scherm");
  await eventually(() => bar_counts(screen), (seen) => `${seen}` === `${tally(id)}`, "the screen as well now");
});

for (const { id } of activities.slice(3, 7)) chapter(`the room goes on: ${id} [V4]`, () => play_choice(id));

async function play_choice(id) {
  const { desk, cast, screen } = day;
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.answer_choice(id);
  await desk.answered(participation(id));
  await desk.go_on("Sluit");
  for (const place of [desk.page, screen]) await eventually(() => bar_counts(place), (seen) => `${seen}` === `${tally(id)}`, `${tally(id)}`);
}

chapter("the server is killed while people fill in the domain map, and everybody goes on [R1] [J2]", async () => {
  const { desk, cast, house } = day;
  const id = "domeinkaart";
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  const { phone, lines } = cast.phones[0];
  const cells = lines.answers[id].map((one) => one.payload);
  await house.watch.allow(away, async () => {
    const others = cast.others_answer(id);
    await phone.fill_cell(cells[0], id);
    await phone.saved();
    await house.server.kill();
    await phone.page.getByLabel("Wat doen we?").fill("Halverwege, zonder server");
    await phone.page.getByText("Nog niet verstuurd, bewaard op dit toestel").waitFor();
    await shot(phone.page, "5-away-phone");
    await house.server.start();
    await phone.saved();
    await others;
    await desk.answered(participation(id) - 2);
  });
  await phone.page.reload();
  await phone.page.getByText("Stap 2 van 8").waitFor();
  await phone.page.getByRole("button", { name: "Terug" }).tap();
  assert.equal(await phone.page.getByLabel("Wat doen we?").inputValue(), "Halverwege, zonder server");
  await cast.each_phone((one, { answers }) => one.fill_map(id, answers[id].map(({ payload }) => payload)));
  await desk.answered(participation(id));
  await shots("6-map-open");
});

chapter("the map shows every cell, and who was silent, to the facilitator, the screen and the phones [V4]", async () => {
  const { desk, cast, screen } = day;
  const id = "domeinkaart";
  await desk.go_on("Sluit");
  await screen.getByRole("button", { name: "Overzicht" }).waitFor();
  for (const page of [desk.page, screen, cast.phones[1].phone.page]) {
    await page.getByText("Blinde vlekken").waitFor();
    for (const domain of domains) {
      const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: domain.name }) }).first();
      const said = await row.locator("td .people").allInnerTexts();
      const wanted = activity(id).settings.aspects.map((aspect) => cell_people(id, domain.id, aspect.id)).filter((people) => people > 0);
      assert.deepEqual(said.map((text) => Number.parseInt(text, 10)), wanted, domain.name);
    }
  }
  await shots("7-map-released");
  await desk.press("Wie heeft wie nodig");
  await shot(desk.page, "7-map-network-desk");
  await screen.keyboard.press("3");
  await shot(screen, "7-map-network-screen");
  await desk.press("Wat we niet weten");
  await desk.page.getByText("Hoeveel mensen hier wonen zonder inschrijving.").waitFor();
  await screen.keyboard.press("4");
  await shot(screen, "7-map-unknown-screen");
});

chapter("the room goes on: aanmelden [V4]", () => play_choice("aanmelden"));

chapter("cards are written by touch and hang on the board at once", async () => {
  const { desk, cast, screen } = day;
  const id = "geregeld";
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.write_cards(id);
  await desk.answered(participation(id));
  for (const page of [desk.page, screen]) await eventually(() => page.locator("li[data-card]").count(), (count) => count === final_answers(id).length, "all cards hang there");
  await shots("8-cards");
  await desk.go_on("Sluit");
});

chapter("dots are given by touch; the facilitator moves, merges, edits, hides and assigns, and takes back a mistake [F3] [S4]", async () => {
  const { desk, cast, screen } = day;
  const id = "ambities";
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.write_cards(id);
  await cast.give_dots(id);
  const cards = final_answers(id).filter(({ payload }) => payload.type === "card");
  const dots = final_answers(id).reduce((sum, { payload }) => sum + (payload.dots ?? 0), 0);
  await eventually(() => desk.dots(), (sum) => sum === dots, `${dots} dots in all`);
  await shots("9-board");
  await the_moderation(day, cards.length);
  await eventually(() => screen.locator("li[data-card]").count(), (count) => count === cards.length - 2, "one was merged, one hidden");
  await shots("10-moderated");
  await desk.go_on("Sluit");
  await cast.each_phone((phone) => phone.page.locator(".text", { hasText: "Duidelijk: zo staat het in het plan" }).waitFor());
});

chapter("the room goes on: eerste-stap, and the programme ends", async () => {
  await play_choice("eerste-stap");
  await day.desk.go_on("Rond af");
  await day.desk.at("Het programma is afgelopen");
  await day.screen.locator("main").getByText("13 deelnemers").waitFor();
});

chapter("the downloads hold exactly what everybody said, and name their place in the log [D1] [D2] [V4]", () => the_downloads(day));
chapter("the JSON, read in again, is the same workshop [D3]", () => the_import(day));
