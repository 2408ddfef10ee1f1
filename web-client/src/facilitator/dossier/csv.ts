// SPDX-License-Identifier: EUPL-1.2
import Papa from "papaparse";
import type { Language } from "@protocol/common";
import type { Chart, ChartRow } from "@protocol/dossier";
import { read_figure, sign_of, type DecimalSign } from "./csv_figures";

export type Table = Pick<Chart, "about" | "columns" | "rows">;
/** Why there is no table in a text. Rows count as in a spreadsheet: the headings are row 1. */
export type Fault =
  | { why: "nothing" | "one_column" | "no_rows" | "no_figures" | "too_large" }
  | { why: "columns" | "rows"; count: number }
  | { why: "quotes" | "no_label" | "long_label"; row: number }
  | { why: "no_heading" | "long_heading"; column: number }
  | { why: "cells"; row: number; has: number; wants: number }
  | { why: "figure" | "large_figure"; row: number; column: string; text: string };
/** `doubtful`: some figure would be another one with the other sign for decimals. */
export type Read = { ok: true; table: Table; unit: string; sign: DecimalSign; doubtful: boolean } | { ok: false; fault: Fault };

export const most_columns = 4;
export const most_rows = 40;
export const largest_file = 200_000;
const longest = { about: 60, label: 100 };
const largest_figure = 1e12;

const fault = (one: Fault): Read => ({ ok: false, fault: one });
// eslint-disable-next-line no-control-regex
const line_of = (cell: string) => cell.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();

/**
 * A table out of CSV, with commas, semicolons or tabs: the first row has the headings, the first column what each row is about, the
 * others figures. `sign`: which sign decimals have; absent: as the figures show, and where they do not, as in `language`.
 */
export function read_csv(text: string, language: Language, sign?: DecimalSign): Read {
  const parsed = cells_of(text);
  const all = parsed.data.map((cells, at) => ({ row: at + 1, cells: cells.map(line_of) })).filter(({ cells }) => filled(cells) > 0);
  const [first, ...rest] = all;
  const quotes = parsed.errors.find((one) => one.type === "Quotes");
  if (quotes) return fault({ why: "quotes", row: (quotes.row ?? 0) + 1 });
  if (first === undefined) return fault({ why: "nothing" });
  // Spreadsheets write columns in which nothing stands.
  const heads = first.cells.slice(0, filled(first.cells));
  if (heads.length < 2) return fault({ why: "one_column" });
  if (rest.length === 0) return fault({ why: "no_rows" });
  const rows = rest.map(({ row, cells }) => ({ row, cells: cells.slice(0, Math.max(heads.length, filled(cells))) }));
  return fault_of(heads, rows) ?? with_figures(heads, rows, language, sign);
}

/** By the mark between cells with which most rows are as wide as the first; what Papa Parse guesses by itself, empty lines lead astray. */
function cells_of(text: string): Papa.ParseResult<string[]> {
  const tries = [";", "\t", ","].map((delimiter) => Papa.parse<string[]>(text, { delimiter }));
  const even = ({ data: [first = [], ...rest] }: Papa.ParseResult<string[]>) => (first.length > 1 ? 1 + rest.filter((row) => row.length === first.length).length : 0);
  return tries.reduce((best, one) => (even(one) > even(best) ? one : best));
}

/** How many cells there are up to the last in which something stands. */
function filled(cells: string[]): number {
  let count = cells.length;
  while (count > 0 && cells[count - 1] === "") count -= 1;
  return count;
}

type Row = { row: number; cells: string[] };

function fault_of(heads: string[], rows: Row[]): Read | null {
  const uneven = rows.find(({ cells }) => cells.length !== heads.length);
  if (uneven) return fault({ why: "cells", row: uneven.row, has: uneven.cells.length, wants: heads.length });
  if (heads.length - 1 > most_columns) return fault({ why: "columns", count: heads.length - 1 });
  if (rows.length > most_rows) return fault({ why: "rows", count: rows.length });
  const nameless = heads.findIndex((head, at) => at > 0 && head === "");
  if (nameless > 0) return fault({ why: "no_heading", column: nameless + 1 });
  const long = heads.findIndex((head, at) => [...head].length > (at === 0 ? longest.about : longest.label));
  if (long >= 0) return fault({ why: "long_heading", column: long + 1 });
  const unlabelled = rows.find(({ cells }) => cells[0] === "");
  if (unlabelled) return fault({ why: "no_label", row: unlabelled.row });
  const wordy = rows.find(({ cells }) => [...cells[0]!].length > longest.label);
  return wordy ? fault({ why: "long_label", row: wordy.row }) : null;
}

function with_figures(heads: string[], rows: Row[], language: Language, asked?: DecimalSign): Read {
  const cells = rows.flatMap((one) => one.cells.slice(1)).filter((cell) => cell !== "");
  if (cells.length === 0) return fault({ why: "no_figures" });
  const { sign, doubtful } = sign_of(cells, language);
  const used = asked ?? sign;
  const read: ChartRow[] = [];
  for (const { row, cells: [label = "", ...figures] } of rows) {
    const values = figures.map((text) => (text === "" ? null : read_figure(text, used)));
    const place = (at: number) => ({ row, column: heads[at + 1]!, text: figures[at]! });
    const wrong = values.findIndex((value) => value === undefined);
    if (wrong >= 0) return fault({ why: "figure", ...place(wrong) });
    const large = values.findIndex((value) => Math.abs(value ?? 0) > largest_figure);
    if (large >= 0) return fault({ why: "large_figure", ...place(large) });
    read.push({ label, values: values.map((value) => value ?? null) });
  }
  const all = (mark: RegExp) => cells.every((cell) => mark.test(cell));
  const unit = all(/%$/) ? "%" : all(/^€/) ? "€" : "";
  const [about = "", ...columns] = heads;
  return { ok: true, table: { about, columns, rows: read }, unit, sign: used, doubtful };
}

/** The table as text that read_csv reads, to go on with. */
export function to_csv({ about, columns, rows }: Table, language: Language): string {
  const figure = (value: number | null) => (value === null ? "" : language === "nl" ? String(value).replace(".", ",") : String(value));
  return Papa.unparse([[about, ...columns], ...rows.map(({ label, values }) => [label, ...values.map(figure)])], { delimiter: ";", newline: "\n" });
}

/** What a file says, also one that an older spreadsheet wrote. */
export function text_of(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
