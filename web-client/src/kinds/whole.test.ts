// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { is_whole } from "./whole";

const things = [{ key: 0, text: "a" }, { key: 4, text: "b" }];

test("of a scale and a grid everything is said, or skipped", () => {
  const scale = { statements: things, labels: ["", "", ""] };
  expect(is_whole("scale", scale, [{ ratings: [{ statement: 4, step: 1 }] }])).toBe(false);
  expect(is_whole("scale", scale, [{ ratings: [{ statement: 4, step: 1 }, { statement: 0, step: null }] }])).toBe(true);
  expect(is_whole("grid", { items: things }, [{ placements: [{ item: 0, at: null }] }])).toBe(false);
  expect(is_whole("grid", { items: things }, [{ placements: [{ item: 0, at: null }, { item: 4, at: { x: 1, y: 1 } }] }])).toBe(true);
});

test("a domain map is at its end with all aspects, or with who one needs", () => {
  const map = { aspects: [{ id: "wonen", text: "Wonen" }, { id: "werk", text: "Werk" }] };
  expect(is_whole("domain-map", map, [{ type: "cell", aspect: "wonen" }])).toBe(false);
  expect(is_whole("domain-map", map, [{ type: "cell", aspect: "wonen" }, { type: "cell", aspect: "werk" }])).toBe(true);
  expect(is_whole("domain-map", map, [{ type: "need", domain: "zorg" }])).toBe(true);
});

test("in all other kinds something is all", () => expect(is_whole("words", {}, [{ text: "ja" }])).toBe(true));
