// SPDX-License-Identifier: EUPL-1.2
// What a page loads, gzipped, against its budget; for a phone: all it loads to vote. Run after the build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist", import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));

const budgets = [
  { name: "phone, to vote", entries: ["index.html"], dynamic: /^src\/(i18n|participant\/sentences|kinds\/choice)\/.*(^|[/.])nl\.ts$|kinds\/choice\/Answer\.svelte$/, js: 35, css: 14 },
  { name: "screen", entries: ["scherm.html"], dynamic: /(^|[/.])nl\.ts$|Results\.svelte$/, js: 60, css: 24 },
  { name: "facilitator", entries: ["begeleiding.html"], dynamic: /(^|[/.])nl\.ts$|(Results|Editor)\.svelte$/, js: 110, css: 24 },
];

const kilobytes = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

/** Every chunk that an entry brings in: its imports, and those of its dynamic imports that the page in question needs. */
function chunks_of({ entries, dynamic }) {
  const found = new Map();
  const wanted = [...entries];
  for (let key = wanted.pop(); key !== undefined; key = wanted.pop()) {
    const chunk = manifest[key];
    if (found.has(key) || chunk === undefined) continue;
    found.set(key, chunk);
    wanted.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter((name) => dynamic.test(name)));
  }
  return [...found.values()];
}

let over = false;
for (const budget of budgets) {
  const chunks = chunks_of(budget);
  const sizes = {
    js: chunks.reduce((sum, chunk) => sum + (chunk.file.endsWith(".js") ? kilobytes(chunk.file) : 0), 0),
    css: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))].reduce((sum, file) => sum + kilobytes(file), 0),
  };
  for (const type of ["js", "css"]) {
    const within = sizes[type] <= budget[type];
    over ||= !within;
    console.log(`${within ? "ok  " : "OVER"} ${budget.name}: ${sizes[type].toFixed(1)} of ${budget[type]} kB ${type} (gzip)`);
  }
}
process.exitCode = over ? 1 : 0;
