// SPDX-License-Identifier: EUPL-1.2
// What of the schemas the examples reach. A place is a schema's file and the path to a part of it; a word of an enum is a
// place of its own.
import { posix } from "node:path";
import { schemas } from "./schemas.mjs";

const documents = new Map(schemas.map((schema) => [schema.$id, schema]));

function followed({ file, node, path }) {
  if (node.$ref === undefined) return { file, node, path };
  const [name, fragment] = node.$ref.split("#");
  const target = name === "" ? file : posix.join(posix.dirname(file), name);
  return followed({ file: target, node: documents.get(target).$defs[fragment.slice("/$defs/".length)], path: `${target}#${fragment}` });
}

const start = (schema, type) => followed({ file: schema, node: { $ref: `#/$defs/${type}` } });
const within = ({ file, path }, node, ...steps) => followed({ file, node, path: [path, ...steps].join("/") });

/** The places right below this one, each with the parts of `value` that are to obey it. */
function below(place, value) {
  const { node } = place;
  if (node.oneOf) return node.oneOf.map((one, i) => within(place, one, "oneOf", i)).map((one) => [one, obeys(one.node, value) ? [value] : []]);
  if (node.type === "array") return [[within(place, node.items, "items"), value ?? []]];
  if (node.propertyNames) return [[within(place, node.additionalProperties, "additionalProperties"), Object.values(value ?? {})]];
  return Object.entries(node.properties ?? {}).map(([name, one]) => [within(place, one, "properties", name), value && name in value ? [value[name]] : []]);
}

/** Whether this is the option of a oneOf that a valid value is. */
function obeys(node, value) {
  if (node.type === "null" || value === null) return node.type === "null" && value === null;
  return Object.entries(node.properties ?? {}).every(([name, one]) => one.const === undefined || one.const === value?.[name]);
}

/** Every place that can be reached from a type. */
export function reachable(schema, type) {
  const seen = new Set();
  const visit = (place) => {
    if (seen.has(place.path)) return;
    seen.add(place.path);
    for (const word of place.node.enum ?? []) seen.add(`${place.path} ${word}`);
    for (const [one] of below(place)) visit(one);
  };
  visit(start(schema, type));
  return seen;
}

/** The places that a valid value of the type comes to. */
export function touched(schema, type, value) {
  const seen = new Set();
  const visit = (place, one) => {
    seen.add(place.path);
    if (place.node.enum) seen.add(`${place.path} ${one}`);
    for (const [inner, parts] of below(place, one)) for (const part of parts) visit(inner, part);
  };
  visit(start(schema, type), value);
  return seen;
}
