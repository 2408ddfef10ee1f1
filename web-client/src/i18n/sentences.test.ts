// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const is_dutch = (path: string) => /(^|\.)nl\.ts$/.test(basename(path));
const dutch = sources.filter(is_dutch);
const code = sources.filter((path) => !/(^|\.)(nl|en)\.ts$/.test(basename(path))).map((path) => readFileSync(path, "utf8")).join("\n");

type Sentences = Record<string, unknown>;
const load = async (path: string) => ((await import(/* @vite-ignore */ path)) as { default: Sentences }).default;
const english_of = (path: string) => join(dirname(path), basename(path).replace(/nl\.ts$/, "en.ts"));

function leaves(sentences: Sentences, path: string[] = []): { path: string[]; value: unknown }[] {
  return Object.entries(sentences).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? leaves(value as Sentences, [...path, key]) : [{ path: [...path, key], value }]);
}

/** A sentence is used when something reads `.key`, or picks from its group by a variable: `.group[…]`. */
function used(path: string[]): boolean {
  const [group, key] = path.slice(-2);
  return path.length === 1 ? new RegExp(`\\.${group}\\b`).test(code) : new RegExp(`\\.${key}\\b|\\.${group}\\[`).test(code);
}

/** What it says, for any words or numbers. */
function sample(value: unknown): string {
  if (typeof value !== "function") return Array.isArray(value) ? value.join("") : String(value);
  const say = value as (...words: unknown[]) => string;
  try {
    return say(2, 3, 4);
  } catch {
    return say("wonen", "zorg", "werk");
  }
}

test.each(dutch)("%s: every sentence has its English, and none is empty", async (path) => {
  const [nl, en] = [leaves(await load(path)), leaves(await load(english_of(path)))];
  expect(en.map((one) => one.path.join("."))).toEqual(nl.map((one) => one.path.join(".")));
  expect([...nl, ...en].filter((one) => sample(one.value).trim() === "")).toEqual([]);
});

test.each(dutch)("%s: no sentence that nothing uses", async (path) => {
  expect(leaves(await load(path)).map((one) => one.path).filter((one) => !used(one)).map((one) => one.join("."))).toEqual([]);
});

test("there are sentences to look at", () => {
  expect(dutch.length).toBeGreaterThan(5);
});
