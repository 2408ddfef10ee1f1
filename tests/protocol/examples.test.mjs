// SPDX-License-Identifier: EUPL-1.2
// A standard validator and our own examples agree, so that the generator is not its own judge.
import assert from "node:assert";
import { test } from "node:test";
import { contracts, examples, faults, json_files, kind_schema, schemas, type_of } from "./schemas.mjs";

test("every type of every schema is one that a strict validator accepts", () => {
  for (const { $id, $defs } of schemas) for (const type of Object.keys($defs)) assert.doesNotThrow(() => type_of($id, type), `${$id} ${type}`);
});

for (const { name, value: { type, schema, valid, invalid } } of examples) {
  test(`${name}: what is given as valid is`, () => {
    const accepts = type_of(schema, type);
    assert(valid.length > 0);
    for (const one of valid) assert(accepts(one), `${JSON.stringify(one).slice(0, 200)}: ${JSON.stringify(faults(accepts))}`);
  });
  test(`${name}: what is given as invalid is refused, at the place it names`, () => {
    const accepts = type_of(schema, type);
    assert(invalid.length > 0);
    for (const { why, path, value } of invalid) {
      assert(!accepts(value), why);
      // A validator that tries every form of a oneOf blames each; ours must be among those it blames, or above or below one.
      assert(faults(accepts).some((fault) => fault === path || fault.startsWith(`${path}/`) || path.startsWith(`${fault}/`) || fault === ""), `${why}: ${path} is not among ${faults(accepts)}`);
    }
  });
}

for (const [folder, schema, type] of [["templates", "document.json", "template"], ["demo", "demo.json", "demo_day"]])
  test(`every file in ${folder} obeys its schema`, () => {
    const accepts = type_of(schema, type);
    const files = json_files(folder);
    assert(files.length > 0);
    for (const { name, value } of files) assert(accepts(value), `${name}: ${JSON.stringify(faults(accepts))}`);
  });

for (const contract of json_files("protocol/examples/kinds").filter(({ name }) => name.endsWith(".contract.json")))
  test(`${contract.name}: settings and payloads obey the schema of their kind`, () => {
    const kind = contract.name.replace(".contract.json", "");
    const settings = type_of(kind_schema(kind), "settings");
    const payload = type_of(kind_schema(kind), "payload");
    for (const one of contract.value.settings) assert(settings(one), `${JSON.stringify(one)}: ${JSON.stringify(faults(settings))}`);
    for (const one of contract.value.payloads) assert(payload(one.payload ?? one), `${JSON.stringify(one)}: ${JSON.stringify(faults(payload))}`);
  });

test("every kind has a contract", () => {
  assert.equal(contracts.length, schemas.filter(({ $id }) => $id.startsWith("kinds/")).length);
});
