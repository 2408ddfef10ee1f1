// SPDX-License-Identifier: EUPL-1.2
// Model -> C++: a struct for each object, an enum class for each enum, a variant for each oneOf, and for every type a
// codec that reads strictly and writes compactly (see protocol/codec.hpp).
import { discriminator } from "./model.mjs";

const reserved = new Set(["short", "long", "int", "double", "register", "switch", "default", "new", "delete", "class", "public", "private", "union", "export", "template", "operator", "this", "continue", "break", "do", "for", "if", "else", "while", "case", "const", "auto", "enum", "true", "false", "and", "or", "not", "void"]);
const pascal = (name) => name.split(/[_-]/).map((part) => part[0].toUpperCase() + part.slice(1)).join("");
const member = (name) => (reserved.has(name) ? `${name}_` : name);

const namespace_of = (file) => ["aantafel", "protocol", ...file.replace(/\.json$/, "").split("/").slice(0, -1).length ? [file.replace(/\.json$/, "").split("/").at(-1)] : []].join("::");

function qualified(from, { file, name }, suffix) {
  const own = namespace_of(from) === namespace_of(file);
  return own ? pascal(name) + suffix : `${namespace_of(file).replace(/^aantafel::/, "")}::${pascal(name)}${suffix}`;
}

function codec(file, type) {
  switch (type.form) {
    case "ref": return qualified(file, type, "Codec");
    case "string": return `String<${type.min}, ${type.max}, Characters::${type.characters}>`;
    case "integer": return `Integer<std::${width(type)}, ${type.minimum}, ${type.maximum}>`;
    case "number": return `Decimal<${type.minimum}, ${type.maximum}>`;
    case "boolean": return "Boolean";
    case "array": return `Array<${codec(file, type.items)}, ${type.min}, ${type.max}, ${type.unique}>`;
    case "map": return `Map<${codec(file, type.values)}, ${codec(file, type.keys)}, ${type.max}>`;
    case "nullable": return `Nullable<${codec(file, type.of)}>`;
    case "opaque": return `OpaqueObject<${type.max}>`;
    default: throw new Error(`${file}: give this ${type.form} a name under $defs`);
  }
}

function width({ minimum, maximum }) {
  if (minimum >= 0) return maximum <= 4294967295 ? "uint32_t" : "uint64_t";
  return minimum >= -2147483648 && maximum <= 2147483647 ? "int32_t" : "int64_t";
}

/** Names in an order in which each stands after what it uses. */
function ordered(schema) {
  const done = new Set();
  const visit = (type) => {
    if (done.has(type.name)) return;
    done.add(type.name);
    for (const name of own_references(schema.file, type)) visit(schema.types.get(name));
    order.push(type);
  };
  const order = [];
  for (const type of schema.types.values()) visit(type);
  return order;
}

function own_references(file, type) {
  switch (type.form) {
    case "ref": return type.file === file ? [type.name] : [];
    case "array": return own_references(file, type.items);
    case "map": return [...own_references(file, type.values), ...own_references(file, type.keys)];
    case "nullable": return own_references(file, type.of);
    case "object": return type.fields.flatMap((field) => own_references(file, field.type));
    case "oneOf": return type.options.flatMap((option) => own_references(file, option));
    default: return [];
  }
}

function foreign_files(schema) {
  const files = new Set();
  const visit = (type) => {
    if (type.form === "ref" && type.file !== schema.file) files.add(type.file);
    for (const inner of [type.items, type.values, type.keys, type.of, ...(type.options ?? []), ...(type.fields ?? []).map((f) => f.type)]) if (inner) visit(inner);
  };
  for (const type of schema.types.values()) visit(type);
  return [...files].sort();
}

const comment = (text, indent = "") => (text ? `${indent}/// ${text}\n` : "");
const stored = (fields) => fields.filter((field) => field.type.form !== "const");

function declare(schema, type) {
  const Name = pascal(type.name);
  switch (type.form) {
    case "enum":
      return `${comment(type.description)}enum class ${Name} { ${type.values.map(member).join(", ")} };\n` +
        `[[nodiscard]] std::span<const std::string_view> names(${Name}) noexcept;\nusing ${Name}Codec = Enum<${Name}>;\n`;
    case "object": {
      const fields = stored(type.fields).map((field) => {
        const kind = `typename ${codec(schema.file, field.type)}::type`.replace(/^typename /, "");
        return `${comment(field.description, "  ")}  ${field.required ? kind : `std::optional<${kind}>`} ${member(field.name)}{};\n`;
      });
      return `${comment(type.description)}struct ${Name} {\n${fields.join("")}${fields.length ? "\n" : ""}  bool operator==(const ${Name}&) const = default;\n};\n` +
        `[[nodiscard]] bool read(const JsonValue& json, ${Name}& out, Fault& fault);\nvoid write(std::string& out, const ${Name}& value);\nusing ${Name}Codec = Struct<${Name}>;\n`;
    }
    case "oneOf":
      return `${comment(type.description)}using ${Name} = std::variant<${type.options.map((o) => qualified(schema.file, o, "")).join(", ")}>;\n` +
        `[[nodiscard]] bool read(const JsonValue& json, ${Name}& out, Fault& fault);\nvoid write(std::string& out, const ${Name}& value);\nusing ${Name}Codec = Struct<${Name}>;\n`;
    default:
      return `${comment(type.description)}using ${Name}Codec = ${codec(schema.file, type)};\nusing ${Name} = ${Name}Codec::type;\n`;
  }
}

function define(schemas, schema, type) {
  const Name = pascal(type.name);
  if (type.form === "enum")
    return `std::span<const std::string_view> names(${Name}) noexcept {\n  static constexpr std::array<std::string_view, ${type.values.length}> all{${type.values.map((v) => `"${v}"`).join(", ")}};\n  return all;\n}\n`;
  if (type.form === "object") return define_object(schema, type, Name);
  if (type.form === "oneOf") return define_one_of(schemas, schema, type, Name);
  return "";
}

function define_object(schema, type, Name) {
  const reads = type.fields.map((field) => field.type.form === "const" ? `fields.constant("${field.name}", "${field.type.value}")`
    : `fields.${field.required ? "required" : "optional"}<${codec(schema.file, field.type)}>("${field.name}", out.${member(field.name)})`);
  const unused = stored(type.fields).length === 0;
  let text = "{";
  const lines = [];
  const flush = () => { if (text) lines.push(`  out += R"(${text})";\n`); text = ""; };
  for (const [index, field] of type.fields.entries()) {
    const key = `${index ? "," : ""}"${field.name}":`;
    if (field.type.form === "const") text += `${key}"${field.type.value}"`;
    else if (field.required) { text += key; flush(); lines.push(`  ${codec(schema.file, field.type)}::write(out, value.${member(field.name)});\n`); }
    else { flush(); lines.push(`  if (value.${member(field.name)}) {\n    out += R"(${key})";\n    ${codec(schema.file, field.type)}::write(out, *value.${member(field.name)});\n  }\n`); }
  }
  text += "}";
  flush();
  return `bool read(const JsonValue& json, ${unused ? `${Name}& /*out*/` : `${Name}& out`}, Fault& fault) {\n  Fields fields(json, fault);\n  return ${[...reads, "fields.closed()"].join(" &&\n         ")};\n}\n` +
    `void write(std::string& out, const ${Name}& ${unused ? "/*value*/" : "value"}) {\n${lines.join("")}}\n`;
}

function define_one_of(schemas, schema, type, Name) {
  const { property, values } = discriminator(schemas, schema, type);
  const cases = type.options.map((option, index) => `  if (*tag == "${values[index]}") return read(json, out.emplace<${qualified(schema.file, option, "")}>(), fault);\n`);
  return `bool read(const JsonValue& json, ${Name}& out, Fault& fault) {\n  const auto tag = tag_of(json, "${property}", fault);\n  if (!tag) return false;\n${cases.join("")}` +
    `  return unknown_tag(fault, "${property}", *tag, "${values.join(", ")}");\n}\n` +
    `void write(std::string& out, const ${Name}& value) {\n  std::visit([&out](const auto& one) { write(out, one); }, value);\n}\n`;
}

/** @returns {{header: string, source: string}} */
export function cpp_of(schemas, schema) {
  const note = `// SPDX-License-Identifier: EUPL-1.2\n// Generated from protocol/schemas/${schema.file} by protocol/generator: change the schema, then run ./dev generate.\n`;
  const base = schema.file.replace(/\.json$/, "");
  const space = namespace_of(schema.file);
  const types = ordered(schema);
  const includes = foreign_files(schema).map((file) => `#include "protocol/generated/${file.replace(/\.json$/, "")}.hpp"\n`).join("");
  const header = `${note}// ${schema.title}.\n#pragma once\n\n#include "protocol/codec.hpp"\n${includes}\nnamespace ${space} {\n\n${types.map((t) => declare(schema, t)).join("\n")}\n}  // namespace ${space}\n`;
  const bodies = types.map((t) => define(schemas, schema, t)).filter(Boolean).join("\n");
  const source = `${note}#include "protocol/generated/${base}.hpp"\n\nnamespace ${space} {\n\n${bodies}\n}  // namespace ${space}\n`;
  return { header, source };
}
