// SPDX-License-Identifier: EUPL-1.2
// Schemas -> a model of types. Accepts the subset of JSON Schema that protocol/README.md names; anything else is an
// error that names file and line, so that no unbounded input can be described.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { parse_with_lines } from "./positions.mjs";

/** The only patterns there are, by the name of the character class in protocol/codec.hpp. */
export const patterns = {
  "^[A-Za-z0-9_-]*$": "name",
  "^[a-z0-9-]*$": "lower",
  "^[A-Za-z0-9._:-]*$": "token",
  "^[0-9]*$": "digits",
  "^[0-9a-f]*$": "hex",
  "^[^\\u0000-\\u001f\\u007f]*$": "line",
  "^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f]*$": "text",
};

const allowed = {
  string: ["type", "minLength", "maxLength", "pattern", "enum", "description"],
  integer: ["type", "minimum", "maximum", "description"],
  number: ["type", "minimum", "maximum", "description"],
  boolean: ["type", "description"],
  array: ["type", "items", "minItems", "maxItems", "uniqueItems", "description"],
  object: ["type", "additionalProperties", "required", "properties", "description"],
  map: ["type", "additionalProperties", "propertyNames", "maxProperties", "description"],
  opaque: ["$comment", "type", "maxProperties", "description"],
  ref: ["$ref", "description"],
  const: ["const", "description"],
  oneOf: ["oneOf", "description"],
};

/** @returns {Map<string, {file: string, title: string, types: Map<string, object>}>} by path relative to `folder`. */
export function load_schemas(folder) {
  const documents = new Map();
  for (const file of schema_files(folder)) {
    const parsed = parse_with_lines(readFileSync(join(folder, file), "utf8"), file);
    documents.set(file, { file, ...parsed });
  }
  const schemas = new Map();
  for (const document of documents.values()) schemas.set(document.file, model_of(document, documents));
  return schemas;
}

function schema_files(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => entry.isDirectory() ? schema_files(folder, join(below, entry.name))
      : entry.name.endsWith(".json") ? [join(below, entry.name)] : []);
}

function model_of(document, documents) {
  const { file, value, line_of } = document;
  const fail = (node, what) => { throw new Error(`${file}:${line_of.get(node) ?? 1}: ${what}`); };
  const only = (node, form) => {
    for (const key of Object.keys(node)) if (!allowed[form].includes(key)) fail(node, `'${key}' is not part of the subset here (${form})`);
  };
  const bound = (node, key) => {
    if (!Number.isFinite(node[key])) fail(node, `'${key}' is missing: everything is bounded`);
    return node[key];
  };

  const type_of = (node, parent) => {
    if (typeof node !== "object" || node === null) fail(parent, "a schema is an object");
    if ("$ref" in node) return reference(node);
    if ("const" in node) return constant(node);
    if ("oneOf" in node) return one_of(node);
    if (node.$comment === "opaque") { only(node, "opaque"); return { form: "opaque", max: bound(node, "maxProperties") }; }
    switch (node.type) {
      case "string": return string(node);
      case "integer": case "number":
        only(node, node.type);
        return { form: node.type, minimum: bound(node, "minimum"), maximum: bound(node, "maximum") };
      case "boolean": only(node, "boolean"); return { form: "boolean" };
      case "array":
        only(node, "array");
        return { form: "array", min: node.minItems ?? 0, max: bound(node, "maxItems"), unique: node.uniqueItems ?? false, items: inner(node.items, node) };
      case "object": return "propertyNames" in node ? map(node) : object(node);
      default: return fail(node, `type '${node.type}' is not part of the subset`);
    }
  };
  /** A type that stands inside another one: what becomes a C++ type of its own needs a name of its own. */
  const inner = (node, parent) => {
    const type = type_of(node, parent);
    if (["object", "enum", "oneOf"].includes(type.form)) fail(node, `give this ${type.form} a name under $defs`);
    if (type.form === "const" && !parent.required?.some((name) => parent.properties?.[name] === node)) fail(node, "a constant is a required property");
    return type;
  };
  const constant = (node) => {
    only(node, "const");
    if (typeof node.const !== "string") fail(node, "a constant is a string");
    return { form: "const", value: node.const };
  };
  const string = (node) => {
    only(node, "string");
    if (node.enum) {
      if (!Array.isArray(node.enum) || node.enum.some((word) => !/^[a-z][a-z0-9_]*$/.test(word))) fail(node, "the values of an enum are words in snake_case");
      return { form: "enum", values: node.enum };
    }
    const characters = node.pattern === undefined ? "any" : patterns[node.pattern];
    if (!characters) fail(node, `pattern '${node.pattern}' is not one of the known character classes`);
    return { form: "string", min: node.minLength ?? 0, max: bound(node, "maxLength"), characters };
  };
  const object = (node) => {
    only(node, "object");
    if (node.additionalProperties !== false) fail(node, "an object is closed: additionalProperties must be false");
    const required = new Set(node.required ?? []);
    const fields = Object.entries(node.properties ?? {}).map(([name, schema]) => ({
      name, type: inner(schema, node), required: required.delete(name), description: schema.description,
    }));
    if (fields.length > 32) fail(node, "an object has at most 32 properties");
    if (required.size) fail(node, `required but not described: ${[...required].join(", ")}`);
    if (!fields[0]?.required) fail(node, "the first property of an object is a required one");
    return { form: "object", fields };
  };
  const map = (node) => {
    only(node, "map");
    return { form: "map", max: bound(node, "maxProperties"), values: inner(node.additionalProperties, node), keys: inner(node.propertyNames, node) };
  };
  const one_of = (node) => {
    only(node, "oneOf");
    const options = node.oneOf.filter((option) => option.type !== "null");
    if (options.length === 1 && node.oneOf.length === 2) return { form: "nullable", of: inner(options[0], node) };
    if (options.length !== node.oneOf.length) fail(node, "null stands only beside one other schema");
    return { form: "oneOf", options: options.map((option) => reference(option)), node };
  };
  const reference = (node) => {
    if (!("$ref" in node)) fail(node, "the options of oneOf are references");
    only(node, "ref");
    const [path, pointer] = node.$ref.split("#");
    const target = path === "" ? file : normalize(join(dirname(file), path));
    const name = pointer?.replace(/^\/\$defs\//, "");
    if (!documents.get(target)?.value.$defs?.[name]) fail(node, `'${node.$ref}' leads nowhere`);
    return { form: "ref", file: target, name };
  };

  for (const key of Object.keys(value)) if (!["$schema", "$id", "title", "$defs"].includes(key)) fail(value, `'${key}' is not part of the subset here (file)`);
  if (value.$id !== file) fail(value, `$id must be '${file}'`);
  const types = new Map();
  for (const [name, node] of Object.entries(value.$defs ?? {})) types.set(name, { name, description: node.description, line: line_of.get(node), ...type_of(node, value) });
  return { file, title: value.title, types, fail: (line, what) => { throw new Error(`${file}:${line}: ${what}`); } };
}

/** The property whose constants tell the options of a oneOf apart, with each option's constant. */
export function discriminator(schemas, schema, type) {
  const targets = type.options.map((option) => schemas.get(option.file).types.get(option.name));
  for (const target of targets) if (target.form !== "object") schema.fail(type.line, `'${target.name}' is not an object`);
  const property = targets[0].fields.find((field) => field.type.form === "const")?.name;
  const values = targets.map((target) => target.fields.find((field) => field.name === property && field.type.form === "const")?.type.value);
  if (!property || values.includes(undefined)) schema.fail(type.line, "the options of oneOf need a property with a constant that tells them apart");
  if (new Set(values).size !== values.length) schema.fail(type.line, `two options have the same '${property}'`);
  return { property, values };
}

/** Path from one generated file to another, without its ending. */
export function path_between(from, to) {
  const path = relative(dirname(from), to).replace(/\.json$/, "");
  return path.startsWith(".") ? path : `./${path}`;
}
