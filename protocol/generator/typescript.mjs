// SPDX-License-Identifier: EUPL-1.2
// Model -> TypeScript types. Nothing runs: the client trusts the server's shape and ignores fields it does not know.
import { path_between } from "./model.mjs";

const pascal = (name) => name.split(/[_-]/).map((part) => part[0].toUpperCase() + part.slice(1)).join("");

function text_of(file, type, alias) {
  switch (type.form) {
    case "ref": return type.file === file ? pascal(type.name) : `${alias(type.file)}.${pascal(type.name)}`;
    case "string": return "string";
    case "integer": case "number": return "number";
    case "boolean": return "boolean";
    case "const": return JSON.stringify(type.value);
    case "enum": return type.values.map((value) => JSON.stringify(value)).join(" | ");
    case "array": return `${/[ |]/.test(text_of(file, type.items, alias)) ? `(${text_of(file, type.items, alias)})` : text_of(file, type.items, alias)}[]`;
    case "map": return `Record<string, ${text_of(file, type.values, alias)}>`;
    case "nullable": return `${text_of(file, type.of, alias)} | null`;
    case "opaque": return "Record<string, unknown>";
    case "oneOf": return type.options.map((option) => text_of(file, option, alias)).join(" | ");
    case "object":
      return type.fields.length === 0 ? "Record<string, never>"
        : `{\n${type.fields.map((f) => `${f.description ? `  /** ${f.description} */\n` : ""}  ${f.name}${f.required ? "" : "?"}: ${text_of(file, f.type, alias)};\n`).join("")}}`;
    default: throw new Error(`no TypeScript for '${type.form}'`);
  }
}

export function typescript_of(schema) {
  const used = new Map();
  const alias = (file) => {
    used.set(file, file.replace(/\.json$/, "").split("/").at(-1));
    return used.get(file);
  };
  const types = [...schema.types.values()].map((type) =>
    `${type.description ? `/** ${type.description} */\n` : ""}export type ${pascal(type.name)} = ${text_of(schema.file, type, alias)};\n`);
  const imports = [...used].sort().map(([file, name]) => `import type * as ${name} from "${path_between(schema.file, file)}";\n`).join("");
  return `// SPDX-License-Identifier: EUPL-1.2\n// Generated from protocol/schemas/${schema.file} by protocol/generator: change the schema, then run ./dev generate.\n${imports}\n${types.join("\n")}`;
}
