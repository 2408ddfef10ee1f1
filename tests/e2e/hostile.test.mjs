// SPDX-License-Identifier: EUPL-1.2
// Whatever somebody types is text: on all three pages, in every place where it is shown, and in a spreadsheet.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { rows, unzip } from "./archive.mjs";
import { eventually, open_house, shot } from "./browser.mjs";
import { Room } from "./room.mjs";

const zalgo = "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324a\u0348\u0348lgo".repeat(4);
const texts = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "\"'><svg/onload=alert(1)>",
  "<a href=\"javascript:alert(1)\" style=\"position:fixed;inset:0\">klik</a>",
  "{{constructor.constructor('alert(1)')()}} ${alert(1)} {@html '<b>vet</b>'}",
  "<iframe src=https://example.invalid></iframe><link rel=stylesheet href=//example.invalid/x.css>",
  "\u202egnilekkod ne rekcal\u202c \u2066links\u2069 \u200f\u200e",
  zalgo,
  "👩🏽‍🌾🏳️‍🌈👨‍👩‍👧‍👦🇳🇱 e\u0301\u0301",
  "&lt;niet&gt; &amp; &#x41; %3Cscript%3E \\u003cb\\u003e",
  "=HYPERLINK(\"https://example.invalid\";\"klik\")",
  "+31 6 12345678",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "Aansprakelijkheidswaardevaststellingsveranderingen".repeat(5),
  "مرحبا بكم على الطاولة",
];
const title = "<b onmouseover=alert(1)>Vet</b> \u202eedraw \"'`${1}";
let house, room, desk, screen, phone;

before(async () => {
  house = await open_house();
  room = await Room.fill(house, "nl", { people: texts.length, title });
  [desk, screen, phone] = await Promise.all(["desk", "screen", "phone"].map((kind) => room.device(kind)));
  await desk.goto(room.workshop.facilitator_link);
  await screen.goto(room.workshop.screen_link);
  await phone.goto(`/${room.workshop.code}`);
  await phone.locator("ul.domains button").first().tap();
  await phone.getByRole("heading", { name: "Je zit aan tafel" }).waitFor();
});
after(async () => {
  room.leave();
  await house.close();
});

/** Every one of them stands there, letter by letter, and none of them became an element. */
async function shown_as_text(page, where, wanted) {
  await eventually(() => page.locator(where).allTextContents(), (seen) => wanted.every((text) => seen.some((one) => one.includes(text))), `${where} shows every text as it was typed`);
  const made = await page.evaluate(() => [...document.querySelectorAll("body script:not([src]), iframe, img[src=x], [onerror], [onload], [onmouseover], a[href^=javascript], .text b, .title b, link[href*=invalid]")].map((node) => node.outerHTML));
  assert.deepEqual(made, []);
}

const everywhere = (where, wanted = texts) => Promise.all([desk, screen, phone].map((page) => shown_as_text(page, where, wanted)));

test("names of workshop, domains and activities are text everywhere [B3]", async () => {
  await room.steer({ do: "set_domains", domains: [...room.domains, { id: "vijand", name: texts[1], expected: 1 }] });
  const definition = { ...room.activity("kennismaking"), title: texts[0], instruction: `${texts[2]}\n${texts[6]}`, settings: { ...room.activity("kennismaking").settings, options: texts.map((text, key) => ({ key, text: [...text].slice(0, 200).join("") })) } };
  await room.steer({ do: "put_activity", definition, before: null });
  await shown_as_text(desk, "header .title h1", [title]);
  await room.open("kennismaking");
  await everywhere("h1, h2", [texts[0]]);
  await everywhere(".text", texts.map((text) => [...text].slice(0, 200).join("")));
  await shown_as_text(desk, ".table .name", [texts[1]]);
  await Promise.all([[desk, "desk"], [screen, "screen"], [phone, "phone"]].map(([page, name]) => shot(page, `hostile-choice-${name}`)));
});

test("cards are text on the board of the facilitator, the screen and the phones [B3]", async () => {
  await room.fill_board("ambities", (at) => texts[at]);
  await phone.getByRole("tab", { name: "Steunen" }).tap();
  await everywhere(".text");
  await desk.locator("li[data-card] button.menu").first().click();
  await desk.keyboard.press("Escape");
  await Promise.all([[desk, "desk"], [screen, "screen"], [phone, "phone"]].map(([page, name]) => shot(page, `hostile-board-${name}`)));
});

test("notes on the domain map are text [B3]", async () => {
  await room.fill_map("domeinkaart", (at) => texts[at]);
  await room.close("domeinkaart");
  await desk.locator(".parts button").last().click();
  await phone.locator(".parts button").last().tap();
  await screen.locator(".parts").waitFor();
  await screen.keyboard.press("4");
  await everywhere("p, li");
  await shot(screen, "hostile-map-screen");
});

test("what is too long is refused in the sender's own words, and hurts nobody else [B1] [B3]", async () => {
  await room.open("ambities");
  const [sender, other] = room.people;
  await assert.rejects(sender.put("ambities", { type: "card", text: "x".repeat(281), term: "short", level: "local", carried_by: null, needs: [] }, "te-lang"), /malformed.*\/payload\/text/);
  await assert.rejects(sender.put("ambities", { type: "card", text: "x".repeat(3_900), term: "short", level: "local", carried_by: null, needs: [] }, "veel-te-lang"), /malformed/);
  await other.put("ambities", { type: "card", text: "Gewoon verder", term: "short", level: "local", carried_by: null, needs: [] }, "verder");
  await phone.getByRole("tab", { name: "Schrijven" }).tap();
  await phone.getByRole("button", { name: "Schrijf een ambitie" }).tap();
  await phone.getByLabel("Jouw ambitie").fill("regel ".repeat(700));
  await phone.getByText("3920 tekens te veel").waitFor();
  assert.ok(await phone.getByRole("button", { name: "Zet op het bord" }).isDisabled());
  await desk.locator("#tab-results").click();
  await shown_as_text(desk, ".text", ["Gewoon verder"]);
});

test("in a spreadsheet none of it becomes a formula, and nothing is lost [D2]", async () => {
  const answer = await house.server.ask("GET", `/workshops/${room.workshop.id}/results.csv.zip`);
  const tables = [...unzip(Buffer.from(await answer.arrayBuffer()))].map(([name, text]) => [name, rows(text)]);
  const cells = tables.flatMap(([, lines]) => lines.flatMap((line) => Object.values(line)));
  for (const text of texts.slice(0, 10)) assert.ok(cells.includes(text), text);
  for (const text of texts.slice(10, 14)) {
    assert.ok(!cells.includes(text), `${text} would be run`);
    assert.ok(cells.includes(`'${text}`), `${text} is there, defused`);
  }
  const document = await house.server.document(room.workshop);
  const cards = document.activities.find(({ id }) => id === "ambities").rounds[0].contributions.map(({ payload }) => payload.text);
  assert.deepEqual(texts.filter((text) => !cards.includes(text)), [], "the JSON has them as they were typed");
});
