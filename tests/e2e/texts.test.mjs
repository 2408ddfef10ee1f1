// SPDX-License-Identifier: EUPL-1.2
// The kinds in which people write: one workshop with all four, a phone by touch or keys, others by the protocol, a facilitator who
// moderates, the screen, the downloads; and every state for everybody.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { rows, unzip } from "./archive.mjs";
import { eventually, open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Inspection } from "./inspect.mjs";
import { press_on, tab_to } from "./keys.mjs";
import { Person } from "./people.mjs";
import { Phone } from "./phone.mjs";

const activities = [
  ["words", "Waar denk je aan?", { max_words: 3 }],
  ["open", "Wat heb je nodig?", { max_texts: 3, max_length: 200, moderation: "before" }],
  ["questions", "Wat wil je weten?", { labels: [{ id: "geld", text: "Geld" }], max_questions: 5, moderation: "after", downvotes: false }],
  ["board", "Wat weten we?", { columns: [{ id: "weten", text: "Weten we" }, { id: "niet", text: "Weten we niet" }], axes: null, dots: 3, max_cards: 5, concealed: true, by_domain: false }],
];
const it = { inspection: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const button = (page, name) => page.getByRole("button", { name, exact: true });
const open = (activity) => it.house.server.steer(it.workshop, { do: "open", activity, round: 1 });
const on_all = (name) => Promise.all([it.inspection.look(it.desk, `${name} desk`), it.inspection.look(it.screen, `${name} screen`), it.inspection.look_on_phone(it.phone.page, `${name} phone`)]);

before(async () => {
  const house = (it.house = await open_house());
  it.workshop = await house.server.make_workshop("leeg-nl", "In eigen woorden");
  for (const [kind, title, settings] of activities)
    await house.server.steer(it.workshop, { do: "put_activity", before: null, definition: { id: kind, kind, title, instruction: "", minutes: 5, release: "live", settings } });
  [it.desk, it.screen] = await Promise.all([house.device("desk"), house.device("screen")]);
  it.phone = new Phone(await house.device("phone"));
  it.people = Array.from({ length: 3 }, () => new Person(house.server, it.workshop.code, {}));
  await Promise.all([it.phone.join(it.workshop.code), it.screen.goto(it.workshop.screen_link), it.desk.goto(house.server.sign_in_link), ...it.people.map((one) => one.arrived())]);
  await it.desk.getByRole("button", { name: /In eigen woorden/ }).click();
  await it.desk.getByRole("heading", { name: "Programma", exact: true }).waitFor();
});
after(() => {
  it.people?.forEach((one) => one.leave());
  return it.house.close();
});

chapter("words by keyboard; the facilitator merges and hides; the cloud counts people [V1][S4]", async () => {
  const { desk, screen, phone: { page }, people } = it;
  await open("words");
  const field = page.getByRole("textbox");
  await tab_to(page, field);
  for (const word of ["Wonen", "fiets", "sukkels"]) {
    await page.keyboard.type(word);
    await page.keyboard.press("Enter");
    await page.getByRole("listitem").filter({ hasText: word }).waitFor();
  }
  await it.phone.saved();
  await Promise.all(people.flatMap((one, at) => [one.put("words", { word: at === 0 ? "WONEN " : "wonen" }, "word-1"), one.put("words", { word: "fietsen" }, "word-2")]));
  await press_on(desk, desk.getByRole("button", { name: "Voeg ‘fiets’ samen met een ander woord" }));
  await desk.keyboard.type("fietsen");
  await desk.keyboard.press("Enter");
  await press_on(desk, desk.getByRole("button", { name: "Verberg ‘sukkels’" }));
  await desk.getByText("Verborgen woorden (1)").waitFor();
  const cloud = () => screen.locator("table tbody tr").evaluateAll((lines) => lines.map((line) => line.innerText.replace(/\s+/g, " ").trim()).join());
  await eventually(cloud, (told) => told === "fietsen 4,wonen 4", "two words of four people");
  await page.locator(".cloud span", { hasText: "wonen" }).waitFor();
  await on_all("words");
});

chapter("open texts wait for the facilitator, hang in groups and stand in the spotlight [S1]", async () => {
  const { desk, screen, phone: { page }, people } = it;
  await open("open");
  await page.getByRole("textbox").fill("Meer tijd");
  await button(page, "Verstuur").tap();
  await it.phone.saved();
  await people[0].put("open", { text: "meer  TIJD" }, "text-1");
  await people[1].put("open", { text: "Eén loket" }, "text-1");
  await people[2].put("open", { text: "Scheldwoord" }, "text-1");
  await desk.getByText("3 antwoorden wachten op jou").waitFor();
  assert.equal(await screen.locator("article").count(), 0, "nothing hangs that nobody read");
  await press_on(desk, desk.getByRole("button", { name: "Laat door: Meer tijd" }));
  await press_on(desk, desk.getByRole("button", { name: "Laat door: Eén loket" }));
  await desk.getByRole("button", { name: "Verberg: Scheldwoord" }).click();
  await screen.locator("article", { hasText: "Meer tijd" }).getByText("×2").waitFor();
  await desk.getByRole("button", { name: "Zet onder een kop: Eén loket" }).click();
  await desk.keyboard.type("Registratie");
  await desk.keyboard.press("Enter");
  await screen.getByRole("heading", { name: /^Registratie/ }).waitFor();
  await on_all("open");
  await desk.getByRole("button", { name: "Zet groot op het scherm: Eén loket" }).click();
  await screen.locator("blockquote", { hasText: "Eén loket" }).waitFor();
  await it.inspection.look(screen, "spotlight screen");
});

chapter("questions are asked, supported, answered, merged and archived [V1]", async () => {
  const { desk, screen, phone: { page }, people } = it;
  await open("questions");
  await people[0].put("questions", { type: "question", text: "Wie beslist?", label: null }, "q1");
  await people[1].put("questions", { type: "question", text: "Wie gaat hierover?", label: null }, "q2");
  await people[1].put("questions", { type: "vote", question: "q2", value: "up" });
  await people[2].put("questions", { type: "question", text: "Gehad", label: null }, "q3");
  await button(page, "Stel een vraag").tap();
  await page.getByLabel("Jouw vraag").fill("Wie betaalt?");
  await page.locator("label").filter({ has: page.getByText("Geld", { exact: true }) }).tap();
  await it.inspection.look_on_phone(page, "asking phone");
  await button(page, "Stel de vraag").tap();
  await button(page, "Ik wil dit ook weten: Wie gaat hierover?").tap();
  await page.getByRole("button", { name: "Ik wil dit ook weten: Wie gaat hierover?", pressed: true }).waitFor();
  const card = (text) => desk.locator("li[data-card]").filter({ hasText: text });
  await card("Wie beslist?").getByRole("button", { name: /^Wat wil je met/ }).click();
  await button(desk, "Voeg samen met…").click();
  await button(desk, "Voeg samen met ‘Wie gaat hierover?’").click();
  await card("Gehad").getByRole("button", { name: /^Wat wil je met/ }).click();
  await button(desk, "Handel af").click();
  await press_on(desk, desk.getByRole("button", { name: "Beantwoord: Wie betaalt?" }));
  await screen.locator("article", { hasText: "Wie betaalt?" }).getByText("Beantwoord").waitFor();
  const top = screen.locator("article").first();
  await eventually(() => top.innerText(), (text) => /2[\s\S]*Wie gaat hierover\?[\s\S]*1 vraag samengevoegd/.test(text), "two people want to know");
  assert.equal(await screen.getByText("Gehad").count(), 0);
  await on_all("questions");
});

chapter("cards lie face down until the board is turned, then move and get dots [S1]", async () => {
  const { desk, screen, phone: { page }, people } = it;
  await open("board");
  await button(page, "Schrijf een kaartje").tap();
  await page.getByLabel("Jouw kaartje").fill("Waar iedereen woont");
  await page.locator("label").filter({ has: page.getByText("Weten we niet", { exact: true }) }).tap();
  await button(page, "Zet op het bord").tap();
  await button(page, "Ik ben klaar").tap();
  await people[0].put("board", { type: "card", text: "Wie er werkt", place: { type: "in_column", column: "weten" } }, "k1");
  await screen.getByText("Er liggen 2 kaartjes, nog omgedraaid").waitFor();
  await screen.getByText("1 persoon is klaar").waitFor();
  assert.equal(await screen.locator("article").count(), 0);
  await it.inspection.look(screen, "face down screen");
  await press_on(desk, button(desk, "Draai het bord om"));
  await screen.locator("article", { hasText: "Waar iedereen woont" }).waitFor();
  const card = desk.locator("li[data-card]").filter({ hasText: "Wie er werkt" });
  await press_on(desk, card.getByRole("button", { name: /^Wat wil je met/ }));
  await card.getByLabel("Verplaats naar…").selectOption("Weten we niet");
  await screen.getByRole("group", { name: "Weten we niet: 2 kaartjes" }).waitFor();
  await page.getByRole("tab", { name: "Stippen geven" }).tap();
  await button(page, "Stip erbij: Wie er werkt").tap();
  await page.getByText("Nog 2 van je 3 stippen te verdelen").waitFor();
  await screen.locator("article", { hasText: "Wie er werkt" }).getByText("1 stip", { exact: true }).waitFor({ state: "attached" });
  await on_all("board");
  await card.getByRole("button", { name: "Klaar" }).click();
  await button(desk, "Laat de zaal alleen ‘Weten we niet’ zien").click();
  await screen.getByRole("group", { name: /^Weten we:/ }).waitFor({ state: "detached" });
});

chapter("the downloads hold what may be seen, and what was hidden only in the moderation log [S4][D1]", async () => {
  const { server } = it.house;
  const zip = Buffer.from(await (await server.ask("GET", `/workshops/${it.workshop.id}/results.csv.zip`)).arrayBuffer());
  const files = unzip(zip);
  const table = (kind) => rows([...files].find(([name]) => name.endsWith(`-${kind}.csv`))[1]);
  assert.deepEqual(table("words").map(({ word, people_with_merged, merged_into }) => [word, people_with_merged, merged_into]), [["wonen", "4", ""], ["fietsen", "4", ""], ["fiets", "", "fietsen"]]);
  assert.deepEqual(table("open").map(({ text, people, heading }) => [text, people, heading]), [["Meer tijd", "2", ""], ["Eén loket", "1", "Registratie"]]);
  assert.deepEqual(table("questions").map(({ text, up, answered, archived, merged_into }) => [text, up, answered, archived, merged_into]),
    [["Wie beslist?", "0", "0", "0", "q2"], ["Wie gaat hierover?", "2", "0", "0", ""], ["Gehad", "0", "0", "1", ""], ["Wie betaalt?", "0", "1", "0", ""]]);
  assert.deepEqual(table("board").map(({ text, column, dots }) => [text, column, dots]), [["Waar iedereen woont", "niet", "0"], ["Wie er werkt", "niet", "1"]]);
  for (const [name, text] of files) assert.equal(/sukkels|Scheldwoord/.test(text), name === "moderation.csv", name);
  const document = await server.document(it.workshop);
  assert.equal(document.activities.find(({ id }) => id === "open").rounds[0].contributions.length, 4, "the whole workshop can be brought back");
});

chapter("everybody can use all of it", () => {
  assert.deepEqual(it.inspection.faults, []);
});
