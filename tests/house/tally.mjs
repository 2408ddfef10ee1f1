// SPDX-License-Identifier: EUPL-1.2
// node tests/house/tally.mjs LOG STATUS: prints "PASSED FAILED" as the runner that wrote LOG and ended with STATUS closed.
// A runner that ended badly, or that ran nothing, counts as at least one failure.
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const last = (text, pattern) => [...text.matchAll(pattern)].at(-1);
const number = (text, pattern) => Number(last(text, pattern)?.[1] ?? 0);

const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((all, m) => all + Number(m[1]), 0);

/** How each runner closes. */
const closings = [
  // One program a folder of C++ tests, each with a line of its own.
  (log) => [
    sum(log, /All tests passed \(.* in (\d+) test cases?\)/g) + sum(log, /test cases: +\d+ \|.*?(\d+) passed/g),
    sum(log, /test cases: +\d+ \|.*?(\d+) failed/g),
  ],
  (log) => { const m = last(log, /^ +Tests +(.+) \(\d+\)$/gm)?.[1]; return m && [number(m, /(\d+) passed/g), number(m, /(\d+) failed/g)]; },
  (log) => last(log, /^(?:#|ℹ) pass \d+$/gm) && [number(log, /^(?:#|ℹ) pass (\d+)$/gm), number(log, /^(?:#|ℹ) fail (\d+)$/gm) + number(log, /^(?:#|ℹ) cancelled (\d+)$/gm)],
  (log) => { const m = last(log, /^(\d+) passed, (\d+) failed$/gm); return m && [Number(m[1]), Number(m[2])]; },
];

export function tally(log, status) {
  const plain = log.replace(/\x1b\[[0-9;]*m/g, "");
  let passed = 0, failed = 0;
  for (const closing of closings) [passed, failed] = closing(plain)?.map((n, i) => n + [passed, failed][i]) ?? [passed, failed];
  if (failed === 0 && (status !== 0 || passed === 0)) failed = 1;
  return [passed, failed];
}

if (import.meta.url === pathToFileURL(argv[1]).href) console.log(tally(readFileSync(argv[2], "utf8"), Number(argv[3])).join(" "));
