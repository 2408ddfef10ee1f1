// SPDX-License-Identifier: EUPL-1.2
// The project keeps its own rules.
import assert from "node:assert";
import { test } from "node:test";
import { root, rules } from "./check.mjs";
import { read_tree } from "./tree.mjs";

const files = read_tree(root);
for (const [name, rule] of Object.entries(rules))
  test(name, () => {
    const breaches = rule(files, root);
    assert(breaches.length === 0, `\n${breaches.join("\n")}`);
  });
