// SPDX-License-Identifier: EUPL-1.2
// A quiz of two questions: three phones (one of them by keyboard, one with more time), the facilitator and the screen; and what
// is in the downloads.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { rows, unzip } from "./archive.mjs";
import { open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Inspection } from "./inspect.mjs";
import { press_on, tab_to } from "./keys.mjs";
import { Phone } from "./phone.mjs";

const question = (key, text, options, correct, explanation) => ({ key, text, options: options.map((option, at) => ({ key: at, text: option })), correct: [correct], seconds: 60, explanation });
const questions = [
  question(3, "Wie schrijft nieuwe inwoners in?", ["De provincie", "De gemeente", "Arbeidsmarktregiobeleidscoördinatie"], 1, "In de BRP."),
  question(4, "Hoeveel gemeenten heeft Nederland?", ["342", "355"], 0, ""),
];
const it = { see: new Inspection("nl", "light", "dark") };
const chapter = chapters(() => it.house);
const button = (page, name) => page.getByRole("button", { name });
const step = (name) => button(it.desk, name).click();
const look = async (name) => {
  await it.see.look_on_phone(it.fast, `${name}, phone`);
  await it.see.look(it.desk, `${name}, desk`);
  await it.see.look(it.screen, `${name}, screen`);
};

before(async () => {
  const house = (it.house = await open_house());
  it.workshop = await house.server.make_workshop("leeg-nl", "Even quizzen");
  await house.server.steer(it.workshop, { do: "put_activity", before: null, definition: { id: "quiz", kind: "quiz", title: "Wie weet het?", instruction: "", minutes: 5, release: "live", settings: { questions, speed: true } } });
  [it.desk, it.screen, ...it.phones] = await Promise.all(["desk", "screen", "phone", "phone", "phone"].map((kind) => house.device(kind)));
  [it.fast, it.keys, it.slow] = it.phones;
  await Promise.all([it.screen.goto(it.workshop.screen_link), it.desk.goto(house.server.sign_in_link), ...it.phones.map((page) => new Phone(page).join(it.workshop.code))]);
  await button(it.desk, /Even quizzen/).click();
  await it.desk.getByRole("heading", { name: "Programma", exact: true }).waitFor();
  await house.server.steer(it.workshop, { do: "open", activity: "quiz", round: 1 });
});
after(() => it.house.close());

chapter("each plays under a name of their own; a facilitator hides one that does not belong here [S4]", async () => {
  const { fast, keys, slow, screen, desk } = it;
  const call = async (page, name) => {
    await page.getByLabel("Jouw bijnaam").fill(name);
    await button(page, "Doe mee").tap();
  };
  await call(fast, "Snelle Jelle");
  await fast.getByText("Je speelt als Snelle Jelle").waitFor();
  await call(slow, "snelle  JELLE");
  await slow.getByText("Zo heet al iemand. Kies een andere naam.").waitFor();
  await call(slow, "Lomp");
  await slow.getByText("Je speelt als Lomp").waitFor();
  await slow.locator("label", { hasText: "2 keer" }).tap();
  await tab_to(keys, keys.getByLabel("Jouw bijnaam"));
  await keys.keyboard.type("Tafel 3");
  await keys.keyboard.press("Enter");
  await screen.getByRole("listitem").filter({ hasText: "Tafel 3" }).waitFor();
  await desk.getByText("1 deelnemer heeft meer tijd").waitFor();
  await button(desk, "Verberg ‘Lomp’").click();
  await desk.getByText("Verborgen bijnamen (1)").waitFor();
  await screen.getByRole("listitem").filter({ hasText: "Lomp" }).waitFor({ state: "detached" });
  await look("lobby");
});

chapter("a question is asked, answered once by touch and by keyboard, and nobody is told what is right [S1] [V1]", async () => {
  const { fast, keys, slow, screen, desk } = it;
  await step("Stel vraag 1");
  await screen.getByRole("heading", { name: questions[0].text }).waitFor();
  await button(fast, "De gemeente").tap();
  await fast.getByText("Je antwoord staat vast. Wacht op de anderen.").waitFor();
  assert.ok(await button(fast, "De provincie").isDisabled());
  await press_on(keys, button(keys, "De provincie"));
  await keys.getByText("Je antwoord staat vast").waitFor();
  await button(slow, "De gemeente").tap();
  await slow.getByText("Je antwoord staat vast").waitFor();
  await screen.locator(".question").getByText("3 antwoorden").waitFor();
  assert.equal(await screen.getByText("Goed", { exact: true }).count(), 0);
  await look("asked");
  await fast.reload();
  await fast.getByText("Je antwoord staat vast").waitFor();
});

chapter("what is right is shown; each phone has its points, its place and who is just ahead", async () => {
  const { fast, keys, slow, screen } = it;
  await step("Stop de klok en toon het goede antwoord");
  await fast.getByText(/^Goed! \+\d+$/).waitFor();
  await keys.getByText("Helaas, niet goed").waitFor();
  await keys.getByText("Goed was: De gemeente").waitFor();
  await keys.getByText("Plaats 3 van 3").waitFor();
  await slow.getByText(/^Goed! \+\d+$/).waitFor();
  await screen.locator("li.correct", { hasText: "De gemeente" }).waitFor();
  await look("revealed");
  await step("Toon de tussenstand");
  await screen.getByRole("heading", { name: "Tussenstand" }).waitFor();
  await screen.locator(".board").getByText("Speler 1").waitFor();
  await look("standings");
});

chapter("a second question, the podium, and the end", async () => {
  const { fast, keys, slow, screen, desk } = it;
  await step("Stel vraag 2");
  await Promise.all([button(keys, "342").tap(), button(slow, "355").tap()]);
  await Promise.all([keys, slow].map((page) => page.getByText("Je antwoord staat vast").waitFor()));
  await step("Stop de klok en toon het goede antwoord");
  await fast.getByText("Je gaf geen antwoord").waitFor();
  await step("Toon de winnaars");
  await screen.getByRole("heading", { name: "De winnaars" }).waitFor();
  await keys.getByText(/^Plaats [123] van 3$/).waitFor();
  await desk.getByText("De quiz is klaar.").waitFor();
  await look("podium");
  await it.house.server.steer(it.workshop, { do: "close", activity: "quiz" });
  await keys.locator(".closed").waitFor();
  await keys.getByText(/^Plaats [123] van 3$/).waitFor();
});

chapter("the downloads have the bars and the standings, and no name beside an answer [D1] [D4] [S2] [S4]", async () => {
  const files = unzip(Buffer.from(await (await it.house.server.ask("GET", `/workshops/${it.workshop.id}/results.csv.zip`)).arrayBuffer()));
  const table = (name) => rows([...files].find(([file]) => file.endsWith(`${name}.csv`))[1]);
  const results = table("-quiz");
  assert.deepEqual(results.filter(({ place }) => place === "").map(({ question_key, option_key, correct, count, answers }) => [question_key, option_key, correct, count, answers].join()), ["3,0,0,1,3", "3,1,1,2,3", "3,2,0,0,3", "4,0,1,1,2", "4,1,0,1,2"]);
  const standings = results.filter(({ place }) => place !== "");
  assert.deepEqual(standings.map(({ nickname }) => nickname).sort(), ["", "Snelle Jelle", "Tafel 3"]);
  // Two who are as quick share a place.
  for (const { place, points } of standings) assert.equal(Number(place), 1 + standings.filter((other) => Number(other.points) > Number(points)).length);
  for (const { points } of standings) assert.ok(Number(points) > 500 && Number(points) <= 1000, points);
  const answers = table("answers");
  assert.equal(answers.filter(({ item_key }) => item_key === "3").length, 3);
  assert.ok(answers.every((row) => !Object.values(row).some((cell) => /Jelle|Tafel|Lomp/.test(cell))));
  assert.deepEqual([...files].filter(([, text]) => text.includes("Lomp")).map(([file]) => file.replace(/^.*?moderation.*$/, "moderation")), ["moderation"]);
  const shown = await it.screen.locator(".podium .points").allInnerTexts();
  assert.deepEqual(shown.map((text) => text.replace(/\D/g, "")), standings.map(({ points }) => points));
});

chapter("everybody could use all of it", () => {
  assert.deepEqual(it.see.faults, []);
  assert.equal(it.see.looked_at, 15);
});
