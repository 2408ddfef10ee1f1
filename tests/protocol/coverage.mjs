// SPDX-License-Identifier: EUPL-1.2
// What of the schemas the examples reach. A place is a schema's file and the path to a part of it.
import { posix } from "node:path";
import { schemas } from "./schemas.mjs";

const documents = new Map(schemas.map((schema) => [schema.$id, schema]));

function followed({ file, node, path }) {
  if (node.$ref === undefined) return { file, node, path };
  const [name, fragment] = node.$ref.split("#");
  const target = name === "" ? file : posix.join(posix.dirname(file), name);
  return followed({ file: target, node: documents.get(target).$defs[fragment.slice("/$defs/".length)], path: `${target}#${fragment}` });
}

const within = ({ file, path }, node, ...steps) => followed({ file, node, path: [path, ...steps].join("/") });

/** The schemas right below this one, each with whether it is what `value` obeys here. Without a value: all of them. */
function parts(place, value) {
  const { node } = place;
  if (node.oneOf) return node.oneOf.map((one, i) => [within(place, one, "oneOf", i), value, value !== undefined && chosen(within(place, one), value)]);
  if (node.type === "array") return value === undefined ? [[within(place, node.items, "items")]] : value.map((item) => [within(place, node.items, "items"), item, true]);
  const named = Object.entries(node.properties ?? {}).map(([name, one]) => [within(place, one, "properties", name), value?.[name], value !== undefined && name in value]);
  if (!node.propertyNames) return named;
  const members = within(place, node.additionalProperties, "additionalProperties");
  return value === undefined ? [[members]] : Object.values(value).map((one) => [members, one, true]);
}

function chosen({ node }, value) {
  if (node.type === "null" || value === null) return node.type === "null" && value === null;
  return Object.entries(node.properties ?? {}).every(([name, one]) => one.const === undefined || one.const === value[name]);
}

/** Every place that can be reached from a type. */
export function reachable(schema, type) {
  const seen = new Set();
  const visit = (place) => {
    if (seen.has(place.path)) return;
    seen.add(place.path);
    for (const word of place.node.enum ?? []) seen.add(`${place.path} ${word}`);
    for (const [part] of parts(place)) visit(part);
  };
  visit(start(schema, type));
  return seen;
}

/** Those that this valid value of the type touches: every schema it obeys, and every word of an enum that it holds. */
export function touched(schema, type, value, seen = new Set()) {
  const visit = (place, one) => {
    seen.add(place.path);
    if (place.node.enum) seen.add(`${place.path} ${one}`);
    for (const [part, inner, obeyed] of parts(place, one)) if (obeyed) visit(part, inner);
  };
  visit(start(schema, type), value);
  return seen;
}

const start = (schema, type) => followed({ file: schema, node: { $ref: `#/$defs/${type}` } });

const breakable = ["type", "minLength", "maxLength", "pattern", "enum", "const", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "maxProperties", "required", "additionalProperties"];
const always_true = ({ node }, keyword) => keyword === "minimum" && node.type === "null";

/** Every bound among these places that a value can break, as `place/keyword`, with the schema that it stands in. */
