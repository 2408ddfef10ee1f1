// SPDX-License-Identifier: EUPL-1.2
// What a page loads, gzipped, against its budget. Run after the build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { pages, reports } from "./pages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const kilobytes = (file) => gzipSync(readFileSync(join(root, "dist", file)), { level: 9 }).length / 1000;

/** Every chunk that a page brings in: its imports, and those loaded later that count. */
function chunks_of({ html, counts }) {
  const manifest = JSON.parse(readFileSync(join(root, reports, `${html}.json`), "utf8"));
  const found = new Map();
  const wanted = [html];
  for (let key = wanted.pop(); key !== undefined; key = wanted.pop()) {
    const chunk = manifest[key];
    if (found.has(key) || chunk === undefined) continue;
    found.set(key, chunk);
    wanted.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter((name) => counts.test(name)));
  }
  return [...found.values()];
}

let over = false;
for (const page of pages) {
  const chunks = chunks_of(page);
  const files = { js: chunks.map((chunk) => chunk.file).filter((file) => file.endsWith(".js")), css: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))] };
  for (const [type, list] of Object.entries(files)) {
    const size = list.reduce((sum, file) => sum + kilobytes(file), 0);
    over ||= size > page[type];
    console.log(`${size > page[type] ? "OVER" : "ok  "} ${page.name}: ${size.toFixed(1)} of ${page[type]} kB ${type} in ${list.length} files (gzip)`);
  }
}
process.exitCode = over ? 1 : 0;
