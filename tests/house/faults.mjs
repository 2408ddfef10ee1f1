// SPDX-License-Identifier: EUPL-1.2
// node tests/house/faults.mjs LOG: prints what a runner of tests says of those that failed; the end of its log when it says nothing.
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const most_lines = 200;
const end_lines = 40;

/** How each runner shows one that failed: from which line, up to and with which. */
const kinds = [
  { from: /^\s*not ok \d+/, to: /^\s*\.\.\.$/ }, // node --test
  { from: /FAILED:$/, to: /^(\d+: ?)?$/ }, // Catch
  { from: /^\s*(FAIL|×) /, to: /^$/ }, // vitest
  { from: /^bad: /, to: /^/ }, // storms
  { from: /(ERROR|SUMMARY): \w*Sanitizer|runtime error:/, to: /^(\d+: ?)?$/ },
];

export function faults(log) {
  const lines = log.replace(/\x1b\[[0-9;]*m/g, "").split("\n");
  const told = [];
  for (let at = 0; at < lines.length; at++) {
    const kind = kinds.find(({ from }) => from.test(lines[at]));
    if (!kind) continue;
    told.push(lines[at]);
    while (!kind.to.test(lines[at]) && at + 1 < lines.length) told.push(lines[++at]);
  }
  const shown = told.slice(0, most_lines);
  if (told.length > shown.length) shown.push(`and ${told.length - shown.length} lines more`);
  return shown.length ? shown : lines.slice(-end_lines);
}

if (import.meta.url === pathToFileURL(argv[1]).href) console.log(faults(readFileSync(argv[2], "utf8")).join("\n"));
