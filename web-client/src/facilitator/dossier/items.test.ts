// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { DataItem } from "@protocol/dossier";
import type { RunSheetActivity } from "@protocol/workshop";
import { about_domain, brought_up_to_date, chart_of, fits, has_data, new_data, new_note, places_of, slide_of, with_item } from "./items";

const figure = (text: string): DataItem => {
  const item = new_data("Hoeveel mensen?");
  return { ...item, id: "d1", card: { ...item.card, shows: { as: "figure", figure: text, unit: "mensen" } } };
};
const line = (definition: unknown) => ({ definition }) as RunSheetActivity;
const reversed = (value: object): object => Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, typeof inner === "object" && !Array.isArray(inner) ? reversed(inner as object) : inner]));

test("a slide carries a copy, which is stale once the dossier says something else", () => {
  const item = figure("1.240");
  const slide = slide_of(item);
  expect(slide).toMatchObject({ kind: "slide", title: "Hoeveel mensen?", settings: { data_card: { from: "d1", card: item.card } } });
  expect(places_of(item, [line(slide)])).toEqual([{ slide, stale: false }]);
  const changed = figure("1.300");
  expect(places_of(changed, [line(slide)])).toEqual([{ slide, stale: true }]);
  expect(places_of(changed, [line(brought_up_to_date(slide, changed))])).toMatchObject([{ stale: false }]);
});

test("in which order the server writes what a slide carries makes no difference", () => {
  const item = figure("1.240");
  const slide = slide_of(item);
  expect(places_of(item, [line({ ...slide, settings: reversed(slide.settings) })])).toMatchObject([{ stale: false }]);
});

test("slides of other items, and what is no slide, are passed over", () => {
  expect(places_of(figure("1"), [line(slide_of({ ...figure("1"), id: "d2" })), line({ kind: "slide", settings: { markdown: "", notes: "" } }), line({ kind: "choice", settings: {} })])).toEqual([]);
});

test("there is nothing to show until there is a figure or a table", () => {
  expect([figure(""), figure(" "), figure("3")].map(has_data)).toEqual([false, false, true]);
});

test("a table of years is drawn as a line, and afterwards as one chose", () => {
  const table = (...labels: string[]) => ({ about: "", columns: ["a"], rows: labels.map((label) => ({ label, values: [1] })) });
  const before = figure("").card.shows;
  expect(chart_of(table("2023", "2024", "2025"), "%", before)).toMatchObject({ form: "line", unit: "%" });
  expect(chart_of(table("2025", "2024", "2023"), "", before)).toMatchObject({ form: "bars", unit: "mensen" });
  expect(chart_of(table("Gouda", "Waddinxveen", "Zuidplas"), "", before).form).toBe("bars");
  expect(chart_of(table("2023", "2024", "2025"), "", { as: "chart", form: "bars", unit: "", about: "", columns: [], rows: [] }).form).toBe("bars");
});

test("items keep their places, and are found by domain", () => {
  const [one, two] = [{ ...new_note("a"), domains: ["zorg"] }, new_note("b")];
  expect(with_item([one, two], { ...one, title: "c" }).map(({ title }) => title)).toEqual(["c", "b"]);
  expect(with_item([one], two)).toEqual([one, two]);
  expect(about_domain([one, two], "zorg")).toEqual([one]);
  expect(about_domain([one, two], null)).toEqual([one, two]);
});

test("what the protocol does not take waits", () => {
  const note = new_note("Gesprek");
  expect(fits(note)).toBe(true);
  expect([{ ...note, title: " " }, { ...note, title: "x".repeat(201) }, { ...note, text: "x".repeat(10_001) }, { ...note, spoken_with: "x".repeat(201) }, figure("9".repeat(61))].map(fits)).toEqual([false, false, false, false, false]);
});
