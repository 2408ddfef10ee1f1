// SPDX-License-Identifier: EUPL-1.2
// node tests/house/check.mjs [FOLDER]: the rules of the house that a machine can see. Names every breach, fails on any.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = process.argv[2] ?? dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const skipped = new Set([".git", "build", "data", "node_modules", "dist", "generated", "fixtures"]);

/** Which folders of server/ each folder may include, besides itself, support and protocol. */
const arrows = {
  support: [], storage: [], session: [], activities: ["session"], results: ["session"], exports: ["results", "session"],
  live: ["session", "storage"], net: ["live", "session", "results", "exports"],
};
/** What the pure folders must not know. */
const impure = /#include <(boost\/(asio|beast)|sqlite3|chrono|random|thread|mutex|atomic)/;

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

const breaches = [];
const lengths = [];
for (const path of files(root)) {
  const name = relative(root, path);
  const kind = extname(path);
  if (name.endsWith("README.md") && dirname(name) !== "." && !name.startsWith("deploy")) {
    const lines = readFileSync(path, "utf8").trimEnd().split("\n").length;
    if (lines > 15) breaches.push(`${name}: a folder's README has at most 15 lines, this one ${lines}`);
  }
  if (![".cpp", ".hpp", ".ts", ".svelte", ".mjs"].includes(kind)) continue;
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n").length - 1;
  lengths.push(lines);
  if (!text.slice(0, 200).includes("SPDX-License-Identifier: EUPL-1.2")) breaches.push(`${name}: no SPDX line at the top`);
  if (lines > 300 && !name.startsWith("tests")) breaches.push(`${name}: ${lines} lines; over 300 two things live in a file`);
  if (/\b(TODO|FIXME|XXX)\b/.test(text) && !name.startsWith("tests/house")) breaches.push(`${name}: unfinished business belongs in an issue`);
  const folder = /^server\/([a-z]+)\//.exec(name)?.[1];
  if (!folder) continue;
  for (const [, target] of text.matchAll(/#include "server\/([a-z]+)[/.]/g)) {
    if (target === folder || target === "support") continue;
    if (!(arrows[folder] ?? []).includes(target)) breaches.push(`${name}: ${folder} may not include ${target}`);
  }
  if (folder === "live" && /#include "server\/storage\/(sqlite|memory)/.test(text)) breaches.push(`${name}: live knows storage by the port only`);
  if (["session", "activities", "results"].includes(folder) && impure.test(text)) breaches.push(`${name}: ${folder} is pure`);
}
if (!existsSync(join(root, "LICENSE")) && process.argv.length < 3) breaches.push("LICENSE: is missing");
lengths.sort((a, b) => a - b);
for (const breach of breaches) console.error(breach);
console.log(`${lengths.length} files, median ${lengths[Math.floor(lengths.length / 2)] ?? 0} lines, ${breaches.length} breaches`);
process.exit(breaches.length ? 1 : 0);
