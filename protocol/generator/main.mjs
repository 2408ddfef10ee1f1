// SPDX-License-Identifier: EUPL-1.2
// node protocol/generator/main.mjs [--check]: writes protocol/generated from protocol/schemas; with --check it writes
// nothing and fails, naming the files, when what is committed is not what the schemas say.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cpp_of } from "./cpp.mjs";
import { load_schemas } from "./model.mjs";
import { typescript_of } from "./typescript.mjs";

const protocol = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(protocol, "generated");

function outputs() {
  const schemas = load_schemas(join(protocol, "schemas"));
  const files = new Map();
  for (const schema of schemas.values()) {
    const base = schema.file.replace(/\.json$/, "");
    const { header, source } = cpp_of(schemas, schema);
    files.set(`${base}.hpp`, header).set(`${base}.cpp`, source).set(`${base}.ts`, typescript_of(schema));
  }
  return files;
}

function existing(folder, below = "") {
  if (!existsSync(join(folder, below))) return [];
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? existing(folder, join(below, entry.name)) : [join(below, entry.name)]);
}

try {
  const files = outputs();
  const stale = existing(target).filter((file) => !files.has(file) && file !== "README.md");
  const changed = [...files].filter(([file, text]) => !existsSync(join(target, file)) || readFileSync(join(target, file), "utf8") !== text).map(([file]) => file);
  if (process.argv.includes("--check")) {
    for (const file of [...stale, ...changed]) console.error(`protocol/generated/${file} is not what the schemas say: run ./dev generate`);
    process.exit(stale.length + changed.length ? 1 : 0);
  }
  for (const file of stale) rmSync(join(target, file));
  for (const file of changed) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), files.get(file));
  }
  console.log(`${changed.length} written, ${stale.length} removed, ${files.size} in all`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
