// SPDX-License-Identifier: EUPL-1.2
// The project's own text files, as the rules read them.
import { readFileSync, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";

const skipped = new Set([".git", "build", "data", "node_modules", "dist"]);
const read = /\.(cpp|hpp|ts|mts|mjs|svelte|css|html|json|md|sh|txt|yml|yaml)$|^(dev|run)$/;

/** A file as a rule sees it; `name` is its path from the root. */
export const file = (name, text) => ({ name, text, kind: extname(name), generated: name.includes("/generated/"), lines: text.split("\n").length - 1 });

export function read_tree(root, folder = "") {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return read_tree(root, name);
    return read.test(basename(name)) ? [file(name, readFileSync(join(root, name), "utf8"))] : [];
  });
}
