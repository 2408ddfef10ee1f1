// SPDX-License-Identifier: EUPL-1.2
// The dossier: an interview and a CSV, written down before the day; the data in the programme, on phone and screen, and brought up to
// date; the interview with nobody but facilitators.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { unzip } from "./archive.mjs";
import { eventually, open_house } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { Desk } from "./desk.mjs";
import { Inspection } from "./inspect.mjs";
import { Phone } from "./phone.mjs";

const it = { see: new Inspection("nl", "light", "dark"), sent: "" };
const chapter = chapters(() => it.house);
const secret = "kanarie: de wachtlijst is drie keer zo lang";
const csv = ["\ufeffJaar;Gouda;Waddinxveen", "2021;1.012,5;", "2022;1.240;210", "2023;1.388;264,5", "2024;1.690;300"];
const slide_title = "Hoeveel arbeidsmigranten wonen hier?";
const on_all = (name) => Promise.all([it.see.look(it.desk.page, `${name} desk`), it.see.look(it.screen, `${name} screen`), it.see.look_on_phone(it.phone.page, `${name} phone`)]);
const dossier = async () => (await it.house.server.document(it.workshop)).definition.dossier ?? [];
const file = (text) => ({ name: "cijfers.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

/** All that the server sends this page over its WebSocket, and by HTTP. */
function overhear(page) {
  page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => (it.sent += payload)));
  page.on("response", (answer) => void answer.text().then((text) => (it.sent += text), () => {}));
}

before(async () => {
  const house = (it.house = await open_house());
  it.workshop = await house.server.make_workshop("leeg-nl", "Met dossier");
  await house.server.steer(it.workshop, { do: "set_domains", domains: [{ id: "registratie", name: "Burgerzaken en registratie", expected: 2, color: 1 }, { id: "wonen", name: "Huisvesting en wonen", expected: 2, color: 2 }] });
  const { screen_link, facilitator_link } = await (await house.server.ask("GET", `/workshops/${it.workshop.id}`)).json();
  [it.desk, it.phone, it.screen] = [new Desk(await house.device("desk")), new Phone(await house.device("phone")), await house.device("screen")];
  [it.phone.page, it.screen].forEach(overhear);
  await Promise.all([it.desk.page.goto(facilitator_link), it.screen.goto(screen_link), it.phone.join(it.workshop.code)]);
  await it.phone.choose_domain("Burgerzaken en registratie");
});
after(() => it.house.close());

/** The page is fetched when it is first asked for; until it is there one is still at the programme. */
async function open_dossier(page) {
  await page.getByRole("button", { name: "Dossier", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Dossier" }).waitFor();
}

chapter("an interview is written down as one types, about a domain [S6]", async () => {
  const { page } = it.desk;
  await open_dossier(page);
  await page.getByText("Er zit nog niets in het dossier.").waitFor();
  await it.see.look(page, "dossier empty");
  await page.getByRole("button", { name: "Gesprek toevoegen" }).click();
  await eventually(() => page.evaluate(() => document.activeElement.value), (value) => value === "Nieuw gesprek", "its title has the focus");
  await page.keyboard.type("Teamleider Burgerzaken");
  await page.getByLabel("Met wie, en wanneer?").fill("teamleider, 12 mei");
  await page.getByLabel("Wat kwam ter sprake?").fill(`${secret}\n\tniemand weet wie er woont`);
  await page.getByRole("checkbox", { name: "Burgerzaken en registratie" }).check();
  const [note] = await eventually(dossier, ([one]) => one?.text.includes("niemand") && one.domains.length === 1 && one.title === "Teamleider Burgerzaken", "it is saved");
  assert.deepEqual([note.kind, note.spoken_with, note.domains], ["note", "teamleider, 12 mei", ["registratie"]]);
  await it.see.look(page, "dossier note");
});

chapter("a file with something that is no number is refused with its place; a good one is looked at, used and drawn", async () => {
  const { page } = it.desk;
  await page.getByRole("button", { name: "Gegevens toevoegen" }).click();
  await page.getByLabel("Wat laat dit zien?").fill(slide_title);
  await page.getByText("Vul eerst een cijfer of tabel in.").waitFor();
  await page.getByRole("radio", { name: "Een tabel met grafiek" }).check();
  const chooser = page.getByLabel("Kies een bestand");
  await chooser.setInputFiles(file([...csv.slice(0, 3), "2023;n.v.t.;1"].join("\r\n")));
  await page.getByRole("alert").filter({ hasText: "Rij 4, kolom ‘Gouda’: ‘n.v.t.’ is geen getal." }).waitFor();
  await it.see.look(page, "dossier refused");
  await chooser.setInputFiles(file(csv.join("\r\n")));
  await page.getByText("4 rijen, 2 kolommen met cijfers. Klopt het zo?").waitFor();
  await it.see.look(page, "dossier read");
  await page.getByRole("button", { name: "Gebruik deze tabel" }).click();
  await page.getByLabel("Eenheid").fill("mensen");
  await page.getByLabel("Periode").fill("2021–2024");
  await page.getByLabel("Bron").fill("CBS StatLine, tabel 84669");
  await page.getByLabel("Licentie").fill("CC BY 4.0");
  await page.getByRole("checkbox", { name: "Huisvesting en wonen" }).check();
  const [, data] = await eventually(dossier, ([, one]) => one?.card.licence === "CC BY 4.0" && one.domains.length === 1, "it is saved");
  assert.deepEqual(data.card.shows, {
    as: "chart", form: "line", unit: "mensen", about: "Jaar", columns: ["Gouda", "Waddinxveen"],
    rows: [{ label: "2021", values: [1012.5, null] }, { label: "2022", values: [1240, 210] }, { label: "2023", values: [1388, 264.5] }, { label: "2024", values: [1690, 300] }],
  });
  await page.getByRole("region", { name: "Zo ziet de zaal het" }).getByText("Bron: CBS StatLine, tabel 84669").waitFor();
  await it.see.look(page, "dossier data");
});

chapter("data goes into the programme as a slide, which phone, screen and desk show alike [S1]", async () => {
  const { desk, desk: { page }, phone, screen } = it;
  await page.getByRole("button", { name: "Zet in het programma" }).click();
  await page.getByText(`Staat op de dia ‘${slide_title}’.`).first().waitFor();
  await page.getByRole("button", { name: "Bekijk de dia" }).click();
  await desk.go_on("Begin");
  await phone.at(slide_title);
  for (const one of [phone.page, screen, page]) {
    await one.getByText("2021–2024 · Bron: CBS StatLine, tabel 84669 · CC BY 4.0").waitFor();
    const cells = await one.locator("figure tbody tr").evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    assert.deepEqual(cells, [["2021", "1.012,5", "–"], ["2022", "1.240,0", "210,0"], ["2023", "1.388,0", "264,5"], ["2024", "1.690,0", "300,0"]]);
  }
  await on_all("data line");
});

chapter("the slide keeps what it had until it is brought up to date, and an undo takes that back [F3]", async () => {
  const { desk: { page }, phone, screen } = it;
  await open_dossier(page);
  await page.locator("ul.items").getByRole("button", { name: slide_title }).click();
  await page.getByRole("radio", { name: "Staven" }).check();
  await page.getByLabel("Opmerking erbij").fill("Wie niet is ingeschreven, telt niet mee.");
  await page.getByText(`Op de dia ‘${slide_title}’ staat nog wat het was.`).first().waitFor();
  assert.equal(await screen.getByText("telt niet mee").count(), 0);
  await page.getByRole("button", { name: "Werk de dia bij" }).click();
  for (const one of [phone.page, screen]) await one.getByText("Wie niet is ingeschreven, telt niet mee.").waitFor();
  await page.getByRole("status").getByRole("button", { name: "Ongedaan maken" }).click();
  await screen.getByText("telt niet mee").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Werk de dia bij" }).click();
  for (const one of [phone.page, screen]) await one.getByText("telt niet mee").waitFor();
  await page.getByText(`Staat op de dia ‘${slide_title}’.`).first().waitFor();
  await on_all("data bars");
});

chapter("one figure fills the slide", async () => {
  const { desk: { page }, phone, screen } = it;
  await page.getByRole("button", { name: "Gegevens toevoegen" }).click();
  await eventually(() => page.evaluate(() => document.activeElement.value), (value) => value === "Nieuwe gegevens", "its title has the focus");
  await page.getByLabel("Wat laat dit zien?").fill("Op de wachtlijst");
  await page.getByLabel("Cijfer", { exact: true }).fill("1.240");
  await page.getByLabel("Eenheid").fill("mensen");
  await page.getByLabel("Bron").fill("Eigen telling");
  await page.getByRole("button", { name: "Zet in het programma" }).click();
  await page.getByText("Staat op de dia ‘Op de wachtlijst’.").first().waitFor();
  await page.getByRole("button", { name: "Bekijk de dia" }).click();
  await page.getByRole("button", { name: "Ga hierheen met de zaal" }).click();
  await phone.at("Op de wachtlijst");
  for (const one of [phone.page, screen, page]) await one.locator("figure").filter({ hasText: "1.240 mensen" }).getByText("Bron: Eigen telling").waitFor();
  await on_all("data figure");
});

chapter("items are found by domain, taken out, and brought back", async () => {
  const { page } = it.desk;
  await open_dossier(page);
  const list = page.getByRole("region", { name: "In het dossier" });
  await list.getByRole("button").nth(2).waitFor();
  await list.getByRole("combobox").selectOption("Burgerzaken en registratie");
  await list.getByRole("button", { name: slide_title }).waitFor({ state: "detached" });
  await list.getByRole("button", { name: "Teamleider Burgerzaken" }).click();
  await page.getByRole("button", { name: "Haal uit het dossier" }).click();
  await page.getByText("‘Teamleider Burgerzaken’ is uit het dossier gehaald.").waitFor();
  assert.equal((await dossier()).length, 2);
  await page.getByRole("status").getByRole("button", { name: "Ongedaan maken" }).click();
  await list.getByRole("button", { name: "Teamleider Burgerzaken" }).waitFor();
  assert.deepEqual((await dossier()).map(({ kind }) => kind), ["note", "data", "data"]);
  await it.see.look(page, "dossier list");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("button", { name: "Terug naar de lijst" }).click();
  await it.see.look_on_phone(page, "dossier list narrow");
  await list.getByRole("button", { name: "Teamleider Burgerzaken" }).click();
  await it.see.look_on_phone(page, "dossier note narrow");
});

chapter("nothing of an interview came to a phone or the screen, or is in the tables; the whole workshop has it, and comes back with it [S6][D3]", async () => {
  assert.ok(it.sent.includes("1388"), "what they were sent was heard");
  for (const said of ["kanarie", "niemand weet", "teamleider", "Teamleider"]) assert.ok(!it.sent.includes(said), said);
  const ask = async (path) => Buffer.from(await (await it.house.server.ask("GET", `/workshops/${it.workshop.id}/results.${path}`)).arrayBuffer());
  for (const path of ["csv.zip", "xlsx"]) for (const [name, text] of unzip(await ask(path))) assert.ok(!text.includes("kanarie"), `${path} ${name}`);
  const document = await it.house.server.document(it.workshop);
  assert.ok(document.definition.dossier[0].text.startsWith(secret));
  const again = await (await it.house.server.ask("POST", "/workshops/imports", document)).json();
  assert.deepEqual((await it.house.server.document(again)).definition, document.definition);
});

chapter("everybody could use all of it", () => {
  assert.deepEqual(it.see.faults, []);
  assert.equal(it.see.looked_at, 17);
});
