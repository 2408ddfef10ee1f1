// SPDX-License-Identifier: EUPL-1.2
// What every file keeps to: its length, its licence line, nothing left unfinished, a short README in its folder.
import { dirname } from "node:path";

const is_source = ({ kind, generated }) => !generated && [".cpp", ".hpp", ".ts", ".mts", ".svelte", ".mjs"].includes(kind);
const is_tested_length = (one) => is_source(one) && !one.name.startsWith("tests/") && !/\.test\.ts$/.test(one.name);

export const longest = 300;

export const lengths = (files) =>
  files.filter(is_tested_length).filter(({ lines }) => lines > longest).map(({ name, lines }) => `${name}: ${lines} lines; over ${longest} two things live in a file`);

export function median_length(files) {
  const sorted = files.filter(is_tested_length).map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const commentable = (one) => is_source(one) || [".css", ".html", ".sh"].includes(one.kind) || one.generated || ["dev", ".ci/run"].includes(one.name);

export const licence_lines = (files) =>
  files.filter((one) => commentable(one) && one.kind !== ".json" && !one.text.slice(0, 200).includes("SPDX-License-Identifier: EUPL-1.2"))
    .map(({ name }) => `${name}: no SPDX line at the top`);

export const unfinished = (files) =>
  files.filter((one) => !one.name.startsWith("tests/house/"))
    .flatMap(({ name, text }) => [...text.matchAll(/\b(TODO|FIXME|XXX|HACK)\b/g)].map(([word]) => `${name}: ${word}: unfinished business belongs in an issue`));

/** Folders of code, of two files or more, say in a README of at most 15 lines what belongs there. */
export function readmes(files) {
  const of_code = /^(server|protocol|tests|web-client\/src)(\/[^/]+)?\/[^/]+$/;
  const counts = new Map();
  for (const { name } of files) if (of_code.test(name)) counts.set(dirname(name), (counts.get(dirname(name)) ?? 0) + 1);
  const present = new Map(files.filter(({ name }) => name.endsWith("/README.md")).map((one) => [dirname(one.name), one]));
  const missing = [...counts].filter(([folder, count]) => count > 1 && !present.has(folder)).map(([folder]) => `${folder}: has no README.md`);
  const long = [...present].filter(([folder, { lines }]) => counts.has(folder) && lines > 15).map(([folder, { lines }]) => `${folder}/README.md: ${lines} lines; at most 15`);
  return [...missing, ...long];
}

/** GCC 12 destroys what a co_await gives twice when it stands within ?:, && or ||, and copies what is made in braces for it byte by byte. */
export const co_awaits = (files) =>
  files.filter(({ kind }) => [".cpp", ".hpp"].includes(kind))
    .flatMap(({ name, text }) => text.split("\n").map((line, at) => ({ name, line, at })))
    .filter(({ line }) => /(\?|&&|\|\||\s:)\s*co_await\b|\bco_await\b.*\w\{/.test(line))
    .map(({ name, at }) => `${name}:${at + 1}: a co_await within ?:, && or ||, or of something made in braces, is miscompiled; give that a statement of its own`);
