// SPDX-License-Identifier: EUPL-1.2
// The scripted day in Gouda: who says what, and what must come of it, reckoned without the server.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./server.mjs";

const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const day = read("demo/gouda-day.json");
const { definition } = read("templates/gouda.nl.json");

export const script = day.people;
export const { activities, domains } = definition;
export const activity = (id) => activities.find((one) => one.id === id);
export const domain_name = (id) => domains.find((one) => one.id === id)?.name;
export const answers_of = (person, id) => person.answers[id] ?? [];

/** Which contribution of its author a payload is: a later one takes its place. */
const place_of = ({ id, payload }) => id ?? ({ support: `dots-${payload.card}`, cell: `cell-${payload.aspect}`, need: `need-${payload.domain}` }[payload.type] ?? "answer");

/** What stands in the end for an activity: `{ domain, payload }` of everybody. */
export function final_answers(id) {
  return script.flatMap((person) => {
    const last = new Map(answers_of(person, id).map((one) => [place_of(one), one.payload]));
    return [...last.values()].map((payload) => ({ domain: person.domain, payload }));
  });
}

/** How many people answered. */
export const participation = (id) => script.filter((person) => answers_of(person, id).length > 0).length;

/** Of a choice: how many picked each option, in the order of the options. */
export function tally(id) {
  const picked = final_answers(id).flatMap(({ payload }) => payload.options);
  return activity(id).settings.options.map(({ key }) => picked.filter((one) => one === key).length);
}

/** Of the domain map: how many people of a domain said something of an aspect. */
export const cell_people = (id, domain, aspect) => final_answers(id).filter((one) => one.domain === domain && one.payload.aspect === aspect).length;

/** The text of a card in the script. */
export function card_text(card) {
  return script.flatMap((person) => Object.values(person.answers).flat()).find((one) => one.id === card)?.payload.text;
}

/** Payloads that can be compared: cards are named by their text, and order plays no part. */
export function comparable(payloads, text_of) {
  return payloads.map((one) => JSON.stringify(Object.entries(one.card ? { ...one, card: text_of(one.card) } : one).sort())).sort();
}
