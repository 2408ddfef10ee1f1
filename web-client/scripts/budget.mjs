// SPDX-License-Identifier: EUPL-1.2
// What a page loads, gzipped, against its budget. Run after the build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { pages, reports } from "./pages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const kilobytes = (file) => gzipSync(readFileSync(join(root, "dist", file)), { level: 9 }).length / 1000;

const manifest_of = ({ html }) => JSON.parse(readFileSync(join(root, reports, `${html}.json`), "utf8"));
const kind_in = (name) => /^src\/kinds\/([^/]+)\/./.exec(name)?.[1];
const kinds_of = (page) => (page.kind ? [page.kind] : [...new Set(Object.keys(manifest_of(page)).map(kind_in).filter(Boolean))]);

/** Every chunk that a page brings in: its imports, and those loaded later that count; of the kinds those of this one. */
function chunks_of(page, kind) {
  const manifest = manifest_of(page);
  const counts = (name) => page.counts.test(name) && [undefined, kind].includes(kind_in(name));
  const found = new Map();
  const wanted = [page.html];
  for (let key = wanted.pop(); key !== undefined; key = wanted.pop()) {
    const chunk = manifest[key];
    if (found.has(key) || chunk === undefined) continue;
    found.set(key, chunk);
    wanted.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter(counts));
  }
  return [...found.values()];
}

/** With this kind: what its files weigh, and how many they are. */
function weigh(page, kind, type) {
  const chunks = chunks_of(page, kind);
  const files = type === "js" ? chunks.map((chunk) => chunk.file).filter((file) => file.endsWith(".js")) : [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))];
  return { kind, files: files.length, size: files.reduce((sum, file) => sum + kilobytes(file), 0) };
}

let over = false;
for (const page of pages)
  for (const type of ["js", "css"]) {
    const { kind, files, size } = kinds_of(page).map((one) => weigh(page, one, type)).reduce((most, one) => (one.size > most.size ? one : most));
    over ||= size > page[type];
    console.log(`${size > page[type] ? "OVER" : "ok  "} ${page.name} (${kind}): ${size.toFixed(1)} of ${page[type]} kB ${type} in ${files} files (gzip)`);
  }
process.exitCode = over ? 1 : 0;
