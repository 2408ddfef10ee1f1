// SPDX-License-Identifier: EUPL-1.2
// A standard validator judges schemas and examples, so that the generator is not its own judge.
import assert from "node:assert";
import { test } from "node:test";
import { reachable, touched } from "./coverage.mjs";
import { contracts, examples, faults, json_files, kind_schema, schemas, type_of } from "./schemas.mjs";

function assert_valid(schema, type, value, what) {
  const validate = type_of(schema, type);
  assert.ok(validate(value), `${what}: ${JSON.stringify(validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`))}`);
}

test("a standard validator takes every type of every schema, strictly", () => {
  for (const schema of schemas) for (const type of Object.keys(schema.$defs)) assert.doesNotThrow(() => type_of(schema.$id, type), `${schema.$id} ${type}`);
});

for (const { name, value: { schema, type, valid, invalid } } of examples) {
  test(`${name}: what is said to be valid is`, () => {
    assert.ok(valid.length > 0);
    for (const [i, value] of valid.entries()) assert_valid(schema, type, value, `valid ${i}`);
  });
  test(`${name}: what is said to be invalid is, there and nowhere else first [B3]`, () => {
    assert.ok(invalid.length > 0);
    const validate = type_of(schema, type);
    for (const { why, path, value } of invalid) {
      assert.ok(!validate(value), why);
      assert.ok(faults(validate).includes(path), `${why}: ${path} is not among ${faults(validate)}`);
    }
  });
}

test("every type, every property, every option and every word of an enum stands in a valid example", () => {
  const places = new Set(examples.flatMap(({ value: { schema, type } }) => [...reachable(schema, type)]));
  const seen = new Set(examples.flatMap(({ value: { schema, type, valid } }) => valid.flatMap((value) => [...touched(schema, type, value)])));
  const types = schemas.flatMap(({ $id, $defs }) => Object.keys($defs).map((type) => `${$id}#/$defs/${type}`));
  assert.deepEqual(types.filter((type) => !places.has(type)), [], "no example leads to these types");
  assert.deepEqual([...places].filter((place) => !seen.has(place)), [], "no valid example has these");
});

test("every sort of bound is broken by an example, and every bound of the common words [B1]", () => {
  const broken = new Map();
  for (const { value: { schema, type, invalid } } of examples) {
    const validate = type_of(schema, type);
    for (const { path, value } of invalid) {
      validate(value);
      const where = faults(validate);
      for (const [i, { parentSchema, keyword }] of validate.errors.entries())
        if (where[i] === path) broken.set(parentSchema, (broken.get(parentSchema) ?? new Set()).add(keyword));
    }
  }
  const sorts = ["type", "required", "additionalProperties", "propertyNames", "const", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "maxProperties"];
  const all = new Set([...broken.values()].flatMap((keywords) => [...keywords]));
  assert.deepEqual(sorts.filter((sort) => !all.has(sort)), []);
  const { domain, ...words } = schemas.find(({ $id }) => $id === "common.json").$defs;
  for (const [word, node] of Object.entries({ ...words, expected: domain.properties.expected }))
    for (const bound of ["minLength", "maxLength", "pattern", "enum", "minimum", "maximum", "maxProperties"])
      if (bound in node) assert.ok(broken.get(node)?.has(bound), `no example breaks ${bound} of ${word}`);
});

test("every kind has its contract, whose settings and payloads obey the kind's schema", () => {
  assert.deepEqual(contracts.map(({ kind }) => kind_schema(kind)).sort(), schemas.map(({ $id }) => $id).filter((id) => id.startsWith("kinds/")).sort());
  for (const { kind, settings, payloads = [] } of contracts) {
    for (const [i, one] of settings.entries()) assert_valid(kind_schema(kind), "settings", one, `${kind} settings ${i}`);
    for (const { payload, id } of payloads) assert_valid(kind_schema(kind), "payload", payload, `${kind} payload ${id}`);
  }
});

test("the facilitator is shown all that a phone is, so that somebody's answer can be entered there [P1]", () => {
  for (const { $id, $defs } of schemas.filter((one) => one.$id.startsWith("kinds/"))) {
    const missing = $defs.participant_view.required.filter((member) => !$defs.facilitator_view.required.includes(member));
    assert.deepEqual(missing, [], $id);
  }
});

const templates = json_files("templates");

test("every template is valid, with the settings of its activities", () => {
  assert.ok(templates.length > 0);
  for (const { name, value } of templates) {
    assert_valid("document.json", "template", value, name);
    for (const { id, kind, settings } of value.definition.activities) assert_valid(kind_schema(kind), "settings", settings, `${name} ${id}`);
  }
});

test("every demo is valid, and what its people say fits the activities of its template", () => {
  const demos = json_files("demo");
  assert.ok(demos.length > 0);
  for (const { name, value } of demos) {
    assert_valid("demo.json", "demo_day", value, name);
    const { activities, domains } = templates.find((one) => one.value.key === value.template).value.definition;
    for (const [i, person] of value.people.entries()) {
      assert.ok(person.domain === null || domains.some(({ id }) => id === person.domain), `${name}: person ${i} is of no domain`);
      for (const [id, answers] of Object.entries(person.answers))
        for (const { payload } of answers) assert_valid(kind_schema(activities.find((one) => one.id === id).kind), "payload", payload, `${name}: person ${i}, ${id}`);
    }
  }
});
