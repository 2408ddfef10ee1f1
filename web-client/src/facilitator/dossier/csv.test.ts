// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { read_csv, text_of, to_csv, type Read } from "./csv";

const table = (read: Read) => {
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.table;
};
const values = (text: string, language: "nl" | "en" = "nl") => table(read_csv(text, language)).rows.map((row) => row.values);
const fault = (text: string) => {
  const read = read_csv(text, "nl");
  return read.ok ? null : read.fault;
};

test.each([["semicolons", ";"], ["commas", ","], ["tabs", "\t"]])("a table with %s is read, whatever ends its lines", (_, mark) => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = `\ufeff${["Jaar;Gouda;Waddinxveen", "2023;812;120", "2024;930;", "2025;1240;155", ""].join(end).replaceAll(";", mark)}`;
    expect(table(read_csv(text, "nl"))).toEqual({
      about: "Jaar", columns: ["Gouda", "Waddinxveen"],
      rows: [{ label: "2023", values: [812, 120] }, { label: "2024", values: [930, null] }, { label: "2025", values: [1240, 155] }],
    });
  }
});

test.each([
  ["a decimal comma", "a;b\nx;1,5\ny;1.240", [[1.5], [1240]]],
  ["a decimal point", "a,b\nx,1.5\ny,\"1,240\"", [[1.5], [1240]]],
  ["thousands twice", "a;b\nx;1.234.567,8", [[1234567.8]]],
  ["thousands by spaces", "a;b\nx;1 234 567", [[1234567]]],
  ["a decimal after a zero", "a;b\nx;0.125\ny;2.250", [[0.125], [2.25]]],
  ["below zero", "a;b\nx;-3\ny;−4", [[-3], [-4]]],
  ["nothing to tell: as in the language of the page", "a;b\nx;1.240", [[1240]]],
])("%s", (_, text, expected) => {
  expect(values(text)).toEqual(expected);
});

test("what could be read in two ways is said, and read as one asks", () => {
  const text = "a;b\nx;1.240";
  expect(read_csv(text, "nl")).toMatchObject({ sign: ",", doubtful: true });
  expect(table(read_csv(text, "nl", ".")).rows[0]!.values).toEqual([1.24]);
  expect(values(text, "en")).toEqual([[1.24]]);
  expect(read_csv("a;b\nx;1.240,5", "nl")).toMatchObject({ sign: ",", doubtful: false });
  expect(read_csv("a;b\nx;1240", "nl")).toMatchObject({ doubtful: false });
});

test("per cents and euros give the unit when all figures have it", () => {
  expect(read_csv("a;b\nx;12,5%\ny;3 %", "nl")).toMatchObject({ unit: "%", table: { rows: [{ values: [12.5] }, { values: [3] }] } });
  expect(read_csv("a;b\nx;€ 1.200\ny;-€ 3", "nl")).toMatchObject({ ok: true, unit: "" });
  expect(read_csv("a;b\nx;€ 1.200\ny;€ 3", "nl")).toMatchObject({ unit: "€", table: { rows: [{ values: [1200] }, { values: [3] }] } });
  expect(read_csv("a;b\nx;12%\ny;3", "nl")).toMatchObject({ unit: "" });
});

test("quoted cells may hold the mark, quotes and line ends; columns in which nothing stands are left out", () => {
  expect(table(read_csv('Plaats;"Aantal; geschat";;\n"Bergambacht, ""Krimpenerwaard""";3;;\n"een\ntwee";4;;\n;;;\n', "nl"))).toEqual({
    about: "Plaats", columns: ["Aantal; geschat"], rows: [{ label: 'Bergambacht, "Krimpenerwaard"', values: [3] }, { label: "een twee", values: [4] }],
  });
});

test.each([
  ["", { why: "nothing" }],
  [" \n;;\n", { why: "nothing" }],
  ["aantal\n3\n4", { why: "one_column" }],
  ["jaar;aantal", { why: "no_rows" }],
  ["jaar;aantal\n2024;\n2025;", { why: "no_figures" }],
  ["jaar;aantal\n2022;1\n2023;2\n2024;n.v.t.", { why: "figure", row: 4, column: "aantal", text: "n.v.t." }],
  ["jaar;aantal\n\n2022;ca. 3", { why: "figure", row: 3, column: "aantal", text: "ca. 3" }],
  ["jaar;aantal\n2022;1,5\n2023;1,25\n2024;2.5", { why: "figure", row: 4, column: "aantal", text: "2.5" }],
  ["jaar;aantal\n2022;1.24.5", { why: "figure", row: 2, column: "aantal", text: "1.24.5" }],
  ["jaar;aantal\n2022;12 5", { why: "figure", row: 2, column: "aantal", text: "12 5" }],
  ["jaar;aantal\n2022;9999999999999", { why: "large_figure", row: 2, column: "aantal", text: "9999999999999" }],
  ["jaar,aantal\n2022,1\n2023,2\n2024,12,5", { why: "cells", row: 4, has: 3, wants: 2 }],
  ["jaar;a;b\n2022;1;2\n2023;1", { why: "cells", row: 3, has: 2, wants: 3 }],
  ["jaar;a;;c\n2022;1;2;3", { why: "no_heading", column: 3 }],
  ["jaar;a\n2022;1\n;2", { why: "no_label", row: 3 }],
  [`jaar;a\n${"x".repeat(101)};2`, { why: "long_label", row: 2 }],
  [`jaar;${"x".repeat(101)}\n2022;2`, { why: "long_heading", column: 2 }],
  ["j;a;b;c;d;e\n1;1;2;3;4;5", { why: "columns", count: 5 }],
  [`jaar;a\n${"x;1\n".repeat(41)}`, { why: "rows", count: 41 }],
  ['jaar;a\n2022;"1\n', { why: "quotes", row: 2 }],
])("%j is refused, and why and where is said", (text, expected) => {
  expect(fault(text)).toEqual(expected);
});

test.each(["nl", "en"] as const)("a table becomes text that is read as the same table (%s)", (language) => {
  const one = { about: "Jaar", columns: ["Gouda; stad", "b"], rows: [{ label: '"x"', values: [1.5, null] }, { label: "y", values: [-1240, 0.125] }] };
  expect(table(read_csv(to_csv(one, language), language))).toEqual(one);
});

test("a file of an older spreadsheet is read too", () => {
  expect(text_of(new TextEncoder().encode("Café;3").buffer)).toBe("Café;3");
  expect(text_of(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x3b, 0x33]).buffer)).toBe("Café;3");
  expect(text_of(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3b, 0]).buffer)).toBe("a;");
});
