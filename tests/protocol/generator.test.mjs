// SPDX-License-Identifier: EUPL-1.2
// What is outside the generator's subset is refused with file and line, so that no unbounded input can be described.
import assert from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { cpp_of } from "../../protocol/generator/cpp.mjs";
import { load_schemas } from "../../protocol/generator/model.mjs";
import { typescript_of } from "../../protocol/generator/typescript.mjs";

/** Generates from one file of this text, as main.mjs does. */
function generated(text) {
  const folder = mkdtempSync(join(tmpdir(), "aantafel-schemas-"));
  try {
    writeFileSync(join(folder, "one.json"), text);
    const schemas = load_schemas(folder);
    const schema = schemas.get("one.json");
    return { ...cpp_of(schemas, schema), typescript: typescript_of(schema) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const flag = '{ "type": "boolean" }';
/** A file whose type `it` stands on line 6. */
const file = (it) => `{
  "$id": "one.json",
  "title": "One",
  "$defs": {
    "flag": ${flag},
    "it": ${it}
  }
}`;
const closed = (properties, required) => `{ "type": "object", "additionalProperties": false, "required": ${JSON.stringify(required)}, "properties": ${properties} }`;
const option = (name) => closed(`{ "type": { "const": "${name}" } }`, ["type"]);
const two_options = (first, second) => `{ "oneOf": [{ "$ref": "#/$defs/a" }, { "$ref": "#/$defs/b" }] }, "a": ${first}, "b": ${second}`;

const described = {
  "a bounded text": '{ "type": "string", "maxLength": 5 }',
  "a closed object": closed(`{ "a": ${flag} }`, ["a"]),
  "options told apart by a constant": two_options(option("x"), option("y")),
  "a list of what has a name": '{ "type": "array", "maxItems": 3, "items": { "$ref": "#/$defs/flag" } }',
};
for (const [what, it] of Object.entries(described)) {
  test(`${what} is described`, () => {
    const { header, typescript } = generated(file(it));
    assert.match(header, /\bIt\b/);
    assert.match(typescript, /\bIt\b/);
  });
}

const refused = [
  ["an open object", `{ "type": "object", "required": ["a"], "properties": { "a": ${flag} } }`, /is closed/],
  ["an object that says it is open", `{ "type": "object", "additionalProperties": true, "required": ["a"], "properties": { "a": ${flag} } }`, /is closed/],
  ["an object of nothing", closed("{}", []), /first property/],
  ["an object whose first property may be left out", closed(`{ "a": ${flag} }`, []), /first property/],
  ["a required property that is not described", closed(`{ "a": ${flag} }`, ["a", "b"]), /not described: b/],
  ["an object of 33 properties", closed(`{ ${Array.from({ length: 33 }, (_, i) => `"a${i}": ${flag}`).join(", ")} }`, ["a0"]), /at most 32/],
  ["an object without a name of its own", closed(`{ "a": ${closed(`{ "b": ${flag} }`, ["b"])} }`, ["a"]), /a name under \$defs/],
  ["a constant that may be left out", closed(`{ "a": ${flag}, "b": { "const": "x" } }`, ["a"]), /a required property/],
  ["a constant that is a number", closed('{ "a": { "const": 1 } }', ["a"]), /a constant is a string/],
  ["a text without maxLength", '{ "type": "string" }', /'maxLength' is missing/],
  ["a text of a pattern of its own", '{ "type": "string", "maxLength": 5, "pattern": "^(a+)+$" }', /not one of the known/],
  ["a text of a known format", '{ "type": "string", "maxLength": 5, "format": "email" }', /'format' is not part/],
  ["an enum with a word of capitals", '{ "type": "string", "enum": ["Open"] }', /snake_case/],
  ["a whole number without maximum", '{ "type": "integer", "minimum": 0 }', /'maximum' is missing/],
  ["a number without minimum", '{ "type": "number", "maximum": 1 }', /'minimum' is missing/],
  ["a number in steps", '{ "type": "integer", "minimum": 0, "maximum": 8, "multipleOf": 2 }', /'multipleOf' is not part/],
  ["a list without maxItems", `{ "type": "array", "items": ${flag} }`, /'maxItems' is missing/],
  ["a list of anything", '{ "type": "array", "maxItems": 3 }', /a schema is an object/],
  ["a map without maxProperties", `{ "type": "object", "propertyNames": { "type": "string", "maxLength": 5 }, "additionalProperties": ${flag} }`, /'maxProperties' is missing/],
  ["an opaque object without a bound", '{ "$comment": "opaque", "type": "object" }', /'maxProperties' is missing/],
  ["a schema without a type", "{}", /type 'undefined' is not part/],
  ["a choice of types", '{ "type": ["string", "null"], "maxLength": 5 }', /is not part of the subset/],
  ["a keyword that nobody knows", '{ "type": "boolean", "default": true }', /'default' is not part/],
  ["options that are not references", `{ "oneOf": [${flag}, ${flag}] }`, /options of oneOf are references/],
  ["null beside two others", '{ "oneOf": [{ "$ref": "#/$defs/flag" }, { "$ref": "#/$defs/flag" }, { "type": "null" }] }', /null stands only beside one/],
  ["options that nothing tells apart", two_options(closed(`{ "a": ${flag} }`, ["a"]), closed(`{ "b": ${flag} }`, ["b"])), /tells them apart/],
  ["two options of the same constant", two_options(option("x"), option("x")), /the same 'type'/],
  ["an option that is not an object", two_options(option("x"), flag), /'b' is not an object/],
  ["a reference that leads nowhere", '{ "$ref": "#/$defs/gone" }', /leads nowhere/],
  ["a reference to another file that is not there", '{ "$ref": "gone.json#/$defs/flag" }', /leads nowhere/],
  ["a reference with something beside it", '{ "$ref": "#/$defs/flag", "maxLength": 5 }', /'maxLength' is not part/],
  ["a key that stands twice", '{ "type": "boolean", "type": "string" }', /stands here twice/],
  ["what is not JSON", '{ "type": "boolean", }', /expected a value/],
];
for (const [what, it, why] of refused) {
  test(`${what} is refused with its line [B1]`, () => {
    assert.throws(() => generated(file(it)), (error) => {
      assert.match(error.message, why);
      assert.match(error.message, /^one\.json:6: /);
      return true;
    });
  });
}

test("a file that has another name than it says, or more than types, is refused", () => {
  assert.throws(() => generated(file(flag).replace('"one.json"', '"two.json"')), /^Error: one\.json:1: \$id must be/);
  assert.throws(() => generated(file(flag).replace('"title"', '"type": "object", "title"')), /^Error: one\.json:1: 'type' is not part/);
});
