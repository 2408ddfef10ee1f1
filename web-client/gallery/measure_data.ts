// SPDX-License-Identifier: EUPL-1.2
// What the kinds that measure are asked and told, for any number of people.
import type { Domain, Language, Opaque } from "@protocol/common";
import type { Summary } from "@protocol/measures";
import { numbers, people_of, type Size } from "./room_data";

export type Measured = { kind: string; title: string; settings: Opaque; question: Opaque; results: Opaque; /** By one person. */ said: Opaque };
type Ask = { language: Language; size: Size; many: boolean; all: Domain[] };

const things = {
  nl: ["We weten waar arbeidsmigranten wonen", "Wie hier komt werken vindt binnen een week een huisarts", "Onze regels voor huisvesting zijn duidelijk", "We werken goed samen met de regio", "Uitzendbureaus houden zich aan de afspraken"],
  en: ["We know where migrant workers live", "Who comes to work here finds a doctor within a week", "Our rules for housing are clear", "We work well with the region", "Agencies keep to what was agreed"],
};
const long_things = ["De huisvestingsvergunningverleningsprocedures voor meervoudigepersoonshuishoudens zijn begrijpelijk", "Arbeidsmarktregiobeleidscoördinatie werkt", "Onze handhavingscapaciteitsverdeling tussen gemeenten is eerlijk en voor iedereen te volgen"];
export const things_of = ({ language, size, many }: Ask) =>
  (size === "long" ? long_things : many ? Array.from({ length: 10 }, (_, at) => `${things[language][at % 5]} (${at + 1})`) : things[language]).map((text, key) => ({ key, text }));

export function summary(values: readonly number[]): Summary {
  const count = values.length;
  if (count === 0) return { count, mean: null, deviation: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return { count, mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count) };
}

/** People by domain, as the small-group rule shows them; `null`: everybody else. */
export function groups<T>(people: readonly T[], all: readonly Domain[]) {
  const of = all.map((domain, at) => ({ domain: domain.id as string | null, people: people.filter((_, person) => person % all.length === at) }));
  const rest = of.filter((group) => group.people.length < 3).flatMap((group) => group.people);
  return [...of.filter((group) => group.people.length >= 3), ...(rest.length > 0 ? [{ domain: null, people: rest }] : [])];
}

const count_of = (size: Size) => Math.round(people_of[size] * 0.85);

function scale(ask: Ask): Measured {
  const labels = ask.language === "nl" ? ["Helemaal oneens", "", "", "", "Helemaal eens"] : ["Strongly disagree", "", "", "", "Strongly agree"];
  const statements = things_of(ask);
  const draw = numbers(3);
  const people = Array.from({ length: count_of(ask.size) }, () => statements.map((_, at) => (draw(9) === 0 ? null : at % 3 === 2 ? [1, 5, 1, 5, 4][draw(5)]! : 1 + Math.min(4, Math.max(0, (at * 2) % 5 + draw(3) - 1)))));
  const said = (from: typeof people, at: number) => from.flatMap((person) => person[at] ?? []);
  return {
    kind: "scale", title: ask.language === "nl" ? "Hoe staan we ervoor?" : "How are we doing?", settings: { statements, labels, split_by_domain: true }, question: { statements, labels },
    said: { ratings: statements.slice(0, 3).map(({ key }, at) => ({ statement: key, step: at === 1 ? null : 4 })) },
    results: {
      answers: people.length,
      statements: statements.map((_, at) => ({ steps: labels.map((_label, step) => said(people, at).filter((value) => value === step + 1).length), skipped: people.length - said(people, at).length, rated: summary(said(people, at)) })),
      split: groups(people, ask.all).map((group) => ({ domain: group.domain, answers: group.people.length, rated: statements.map((_, at) => summary(said(group.people, at))) })),
    },
  };
}

/** Bell-shaped enough. */
const around = (draw: (below: number) => number, middle: number, width: number) => middle + Math.round(((draw(1000) + draw(1000) + draw(1000)) / 1500 - 1) * width);

function number(ask: Ask): Measured {
  const draw = numbers(9);
  const unit = ask.size === "long" ? "meervoudigepersoonshuishoudens" : ask.language === "nl" ? "mensen" : "people";
  const people = Array.from({ length: count_of(ask.size) }, () => Math.max(0, Math.round(around(draw, 1200, 900) / 10) * 10));
  const estimates = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)]!;
    return values.length === 0 ? null : { count: values.length, mean: summary(values).mean, quartile_1: at(0.25), median: at(0.5), quartile_3: at(0.75) };
  };
  const start = Math.floor(Math.min(...people, 400) / 200) * 200;
  const counts = Array.from({ length: Math.floor((Math.max(...people, 500) - start) / 200) + 1 }, (_, at) => people.filter((value) => Math.floor((value - start) / 200) === at).length);
  return {
    kind: "number", title: ask.language === "nl" ? "Hoeveel arbeidsmigranten wonen hier?" : "How many migrant workers live here?", settings: { unit, minimum: 0, maximum: 5000, decimals: 0, true_value: 1350, within_percent: 10, split_by_domain: true },
    question: { unit, minimum: 0, maximum: 5000, decimals: 0 }, said: { value: 1100 },
    results: {
      answers: people.length, estimates: estimates(people), bins: people.length === 0 ? null : { start, width: 200, counts, below: 0, above: people.length > 100 ? 2 : 0 }, true_value: 1350, within_percent: 10, near: people.filter((value) => Math.abs(value - 1350) <= 135).length,
      split: groups(people, ask.all).map((group) => ({ domain: group.domain, answers: group.people.length, estimates: estimates(group.people) })),
    },
  };
}

function points(ask: Ask): Measured {
  const items = things_of(ask);
  const draw = numbers(13);
  const people = Array.from({ length: count_of(ask.size) }, () => {
    const given = items.map((_, at) => (draw(3) === 0 ? 0 : draw(10 + 10 * (at % 3))));
    const all = given.reduce((sum, value) => sum + value, 0);
    return all === 0 ? items.map((_, at) => (at === 0 ? 100 : 0)) : given.map((value) => Math.round((100 * value) / all));
  });
  return {
    kind: "points", title: ask.language === "nl" ? "Waar zetten we op in?" : "What do we put our effort in?", settings: { items, total: 100, split_by_domain: true }, question: { items, total: 100 }, said: { shares: [{ item: 0, points: 60 }, { item: 2, points: 40 }] },
    results: {
      answers: people.length, items: items.map((_, at) => ({ points: summary(people.map((given) => given[at]!)), givers: people.filter((given) => given[at]! > 0).length })),
      split: groups(people, ask.all).map((group) => ({ domain: group.domain, answers: group.people.length, points: items.map((_, at) => summary(group.people.map((given) => given[at]!))) })),
    },
  };
}

function ranking(ask: Ask): Measured {
  const items = things_of(ask);
  const places = Math.min(3, items.length);
  const draw = numbers(17);
  const people = Array.from({ length: count_of(ask.size) }, () => items.map(({ key }) => ({ key, weight: draw(100) + 20 * (key % 4) })).sort((a, b) => b.weight - a.weight).slice(0, places).map(({ key }) => key));
  const score = (orders: readonly number[][], key: number) => orders.map((order) => (order.includes(key) ? places - order.indexOf(key) : 0));
  return {
    kind: "ranking", title: ask.language === "nl" ? "Wat komt eerst?" : "What comes first?", settings: { items, places, split_by_domain: true }, question: { items, places }, said: { order: items.map(({ key }) => key).slice(0, places).reverse() },
    results: {
      answers: people.length,
      items: items.map(({ key }) => ({ places: Array.from({ length: places }, (_, at) => people.filter((order) => order[at] === key).length), rank: summary(people.filter((order) => order.includes(key)).map((order) => order.indexOf(key) + 1)), score: summary(score(people, key)), points: score(people, key).reduce((sum, value) => sum + value, 0) })),
      split: groups(people, ask.all).map((group) => ({ domain: group.domain, answers: group.people.length, score: items.map(({ key }) => summary(score(group.people, key))) })),
    },
  };
}

function grid(ask: Ask): Measured {
  const items = things_of(ask);
  const draw = numbers(21);
  const [x, y] = ask.language === "nl" ? [{ name: "Moeite", low: "Weinig moeite", high: "Veel moeite" }, { name: "Effect", low: "Weinig effect", high: "Veel effect" }] : [{ name: "Effort", low: "Little effort", high: "Much effort" }, { name: "Effect", low: "Little effect", high: "Much effect" }];
  const quadrants = ask.language === "nl" ? ["Meteen doen", "Grote projecten", "Tussendoor", "Laten"] : ["Do at once", "Large projects", "In between", "Leave"];
  const inside = (value: number) => Math.min(100, Math.max(0, value));
  const people = Array.from({ length: count_of(ask.size) }, () => items.map((_, at) => (draw(10) === 0 ? null : { x: inside(around(draw, 15 + ((at * 37) % 75), 30)), y: inside(around(draw, 15 + ((at * 53) % 70), 24)) })));
  const said = (from: typeof people, at: number) => from.flatMap((places) => places[at] ?? []);
  const mean = (places: { x: number; y: number }[]) => ({ x: summary(places.map((place) => place.x)), y: summary(places.map((place) => place.y)) });
  return {
    kind: "grid", title: ask.language === "nl" ? "Wat levert het op?" : "What is it worth?", settings: { items, x, y, quadrants, split_by_domain: true }, question: { items, x, y, quadrants }, said: { placements: [{ item: 0, at: { x: 20, y: 80 } }, { item: 1, at: null }, { item: 2, at: { x: 70, y: 55 } }] },
    results: {
      answers: people.length,
      items: items.map((_, at) => ({ mean: mean(said(people, at)), skipped: people.length - said(people, at).length, quadrants: [0, 1, 2, 3].map((quadrant) => said(people, at).filter((place) => (place.y < 50 ? 2 : 0) + (place.x < 50 ? 0 : 1) === quadrant).length) })),
      split: groups(people, ask.all).map((group) => ({ domain: group.domain, answers: group.people.length, means: items.map((_, at) => mean(said(group.people, at))) })),
    },
  };
}

const makers: Record<string, (ask: Ask) => Measured> = { scale, number, points, ranking, grid };

/** Null: no kind that measures. */
export const measured = (kind: string, ask: Ask): Measured | null => makers[kind]?.(ask) ?? null;
export const measuring = Object.keys(makers);
