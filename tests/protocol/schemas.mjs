// SPDX-License-Identifier: EUPL-1.2
// The schemas by a standard validator, and everything in the project that claims to obey them.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const Ajv = createRequire(join(root, "web-client/package.json"))("ajv/dist/2020.js").default;

/** Every JSON file under a folder of the project, by its path from there. */
export function json_files(folder) {
  return readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(".json")).sort()
    .map((name) => ({ name, value: JSON.parse(readFileSync(join(root, folder, name), "utf8")) }));
}

export const schemas = json_files("protocol/schemas").map(({ value }) => value);
export const contracts = json_files("protocol/examples/kinds").filter(({ name }) => name.endsWith(".contract.json")).map(({ value }) => value);
export const examples = json_files("protocol/examples").filter(({ name }) => !name.endsWith(".contract.json"));

const ajv = new Ajv({ strict: true, allErrors: true, verbose: true });
for (const schema of schemas) ajv.addSchema(schema);

/** The validator of one type. Throws when the schema is not as strict as the validator likes it. */
export const type_of = (schema, type) => ajv.compile({ $ref: `${schema}#/$defs/${type}` });
export const kind_schema = (kind) => `kinds/${kind.replaceAll("-", "_")}.json`;

const pointer = (name) => String(name).replaceAll("~", "~0").replaceAll("/", "~1");

/** Where the validator finds fault, as JSON pointers to what is wrong itself. */
export function faults({ errors }) {
  return (errors ?? []).map(({ keyword, instancePath, params, propertyName }) => {
    switch (keyword) {
      case "required": return `${instancePath}/${pointer(params.missingProperty)}`;
      case "additionalProperties": return `${instancePath}/${pointer(params.additionalProperty)}`;
      case "uniqueItems": return `${instancePath}/${Math.max(params.i, params.j)}`;
      case "propertyNames": return `${instancePath}/${pointer(params.propertyName)}`;
      default: return propertyName === undefined ? instancePath : `${instancePath}/${pointer(propertyName)}`;
    }
  });
}
