// SPDX-License-Identifier: EUPL-1.2
// What is left after the day: two downloads, and the same workshop again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { is_formula, rows, sheets, unzip } from "./archive.mjs";
import { activities, card_text, comparable, domains, final_answers, participation, tally } from "./day.mjs";
import { Person } from "./people.mjs";

const download_json = async (desk) => JSON.parse(readFileSync((await desk.download(/Hele workshop/)).path, "utf8"));

export async function the_downloads({ desk, house, workshop }) {
  const document = await download_json(desk);
  const facilitator = new Person(house.server, workshop.id, { role: "facilitator", credential: house.server.sign_in_link.split("#")[1], device: undefined });
  const { seq, epoch } = await facilitator.arrived();
  facilitator.leave();
  assert.deepEqual({ seq: document.seq, epoch: document.epoch }, { seq, epoch }, "exact to the latest entry, which it names");

  for (const { id } of activities) {
    const { rounds } = document.activities.find((one) => one.id === id);
    const said = rounds.flatMap((round) => round.contributions);
    const text_of = (card) => said.find((one) => one.id === card)?.payload.text;
    assert.deepEqual(comparable(said.map((one) => one.payload), text_of), comparable(final_answers(id).map((one) => one.payload), card_text), id);
    assert.equal(new Set(said.map((one) => one.author)).size, participation(id), `people in ${id}`);
  }
  const { moderations } = document.activities.find((one) => one.id === "ambities").rounds[0];
  assert.deepEqual(moderations.map((one) => one.type), ["move", "merge", "edit", "assign", "hide"], "what was undone is not among them");
  await the_tables(desk, document);
}

async function the_tables(desk, document) {
  const { path, name } = await desk.download(/Antwoorden/);
  assert.match(name, /\.zip$/);
  const tables = new Map([...unzip(readFileSync(path))].map(([file, text]) => [file.replace(/\.csv$/, ""), rows(text)]));
  for (const [table, lines] of tables) for (const line of lines) for (const cell of Object.values(line)) assert.ok(!is_formula(cell), `${table}: ${cell}`);

  const about = Object.fromEntries(tables.get("workshop").map(({ key, value }) => [key, value]));
  assert.deepEqual([about.seq, about.epoch, about.chain], [`${document.seq}`, document.epoch, document.chain]);
  for (const { id, expected } of domains) assert.equal(tables.get("attendance").find((row) => row.domain === id).joined, `${expected}`);
  for (const { id } of activities) {
    assert.equal(tables.get("activities").find((row) => row.activity === id).answered, `${participation(id)}`, id);
    assert.equal(new Set(tables.get("answers").filter((row) => row.activity === id).map((row) => row.author)).size, participation(id), id);
  }
  for (const { id, settings } of activities.filter(({ kind }) => kind === "choice")) {
    const answers = tables.get("answers").filter((row) => row.activity === id);
    assert.deepEqual(settings.options.map(({ text }) => answers.filter((row) => row.item_text === text).length), tally(id), id);
    const own = [...tables].find(([table]) => table.endsWith(`-${id}`))[1].filter((row) => row.domain === "*");
    assert.deepEqual(own.map((row) => [row.option_text, Number(row.count)]), settings.options.map(({ text }, at) => [text, tally(id)[at]]), id);
  }
  const notes = tables.get("answers").filter((row) => row.activity === "domeinkaart").map((row) => row.value_text);
  assert.ok(notes.includes("Hoeveel mensen hier wonen zonder inschrijving."));
  await the_workbook(desk, tables);
}

/** Says the same as the tables, a sheet for each. */
async function the_workbook(desk, tables) {
  const { path, name } = await desk.download(/Excel/);
  assert.match(name, /\.xlsx$/);
  const book = sheets(readFileSync(path));
  assert.equal(book.size, tables.size);
  for (const [table, lines] of tables) {
    const [columns, ...cells] = book.get(table.slice(0, 31));
    // A workbook keeps sixteen digits of a share.
    const same = (cell, said) => (typeof cell === "number" ? Math.abs(cell - Number(said.replace(",", "."))) < 1e-12 : (cell ?? "") === said.replace(/^'(?=[=+\-@])/, ""));
    assert.equal(cells.length, lines.length, table);
    for (const [at, line] of lines.entries())
      for (const [place, column] of columns.entries()) assert.ok(same(cells[at][place], line[column]), `${table}, row ${at + 1}, ${column}: ${cells[at][place]} for ${line[column]}`);
  }
}

export async function the_import({ desk, house, workshop }) {
  const { path } = await desk.download(/Hele workshop/);
  const original = JSON.parse(readFileSync(path, "utf8"));
  await desk.press("Alle workshops");
  await desk.press("Nieuwe workshop");
  await desk.read_in(readFileSync(path));
  await desk.page.getByRole("heading", { name: "Programma", exact: true }).waitFor();
  assert.notEqual(new URL(desk.page.url()).pathname.split("/")[2], workshop.id);
  await desk.at("Het programma is afgelopen");
  const again = await download_json(desk);
  const own = ({ id, epoch, seq, chain, ...rest }) => rest;
  assert.deepEqual(own(again), own(original));
  assert.deepEqual(await house.server.document(workshop), original, "and the first workshop is as it was");
}
