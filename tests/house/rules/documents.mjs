// SPDX-License-Identifier: EUPL-1.2
// What the documents point at exists, and every numbered rule of the protocol has a test that carries its number.
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const own_folder = /^(server|protocol|web-client|tests|deploy|dev\.d|\.ci)\//;

/** Links to files, and paths in backquotes that begin with a folder of the project. */
export function links(files, root) {
  return files.filter(({ kind }) => kind === ".md").flatMap(({ name, text }) => {
    const linked = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, path]) => normalize(join(dirname(name), path)));
    const quoted = [...text.matchAll(/`([^`\s<>{}*]+)`/g)].map(([, path]) => path).filter((path) => own_folder.test(path));
    return [...linked, ...quoted].filter((path) => !existsSync(join(root, path))).map((path) => `${name}: points at ${path}, which is not there`);
  });
}

export function numbered_rules(files) {
  const rules = files.find(({ name }) => name === "protocol/RULES.md");
  if (!rules) return ["protocol/RULES.md: is missing"];
  const stated = new Set([...rules.text.matchAll(/^[-*]?\s*\**([A-Z]\d+)\b/gm)].map(([, rule]) => rule));
  const is_test = ({ name }) => /_test\.cpp$|\.test\.(ts|mjs)$|^tests\/load\/.*\.cpp$/.test(name) && !name.startsWith("tests/house/");
  const carried = new Map(files.filter(is_test).flatMap(({ name, text }) => [...text.matchAll(/\[([A-Z]\d+)\]/g)].map(([, rule]) => [rule, name])));
  return [
    ...[...stated].filter((rule) => !carried.has(rule)).map((rule) => `protocol/RULES.md: no test carries [${rule}]`),
    ...[...carried].filter(([rule]) => !stated.has(rule)).map(([rule, name]) => `${name}: [${rule}] is not a rule of protocol/RULES.md`),
  ];
}
