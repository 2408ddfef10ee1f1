// SPDX-License-Identifier: EUPL-1.2
// node tests/house/check.mjs: the rules of the house that a machine can see. Names every breach, fails on any.
import { fileURLToPath } from "node:url";
import { arrows } from "./rules/arrows.mjs";
import { links, numbered_rules } from "./rules/documents.mjs";
import { co_awaits, lengths, licence_lines, median_length, readmes, unfinished } from "./rules/files.mjs";
import { generated } from "./rules/generated.mjs";
import { packages } from "./rules/packages.mjs";
import { read_tree } from "./tree.mjs";

export const rules = {
  "includes and imports point one way": arrows,
  "files stay short": lengths,
  "every source file says its licence": licence_lines,
  "nothing is left unfinished": unfinished,
  "every co_await is a statement of its own": co_awaits,
  "every folder says what belongs there": readmes,
  "every library and tool has its Debian package": packages,
  "documents point at what exists": links,
  "every rule of the protocol has a test": numbered_rules,
  "generated files equal their schemas": generated,
};

export const root = fileURLToPath(new URL("../..", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = read_tree(root);
  const breaches = Object.values(rules).flatMap((rule) => rule(files, root));
  for (const breach of breaches) console.error(breach);
  console.log(`${files.length} files, median ${median_length(files)} lines, ${breaches.length} breaches`);
  process.exitCode = breaches.length ? 1 : 0;
}
