// SPDX-License-Identifier: EUPL-1.2
#include "tests/contracts/schema.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>

#include "tests/contracts/expression.hpp"

namespace aantafel::tests {
namespace {

using protocol::Json;

const Json& schema(const std::string& file) {
  static std::map<std::string, Json> known;
  auto [at, unread] = known.try_emplace(file);
  if (unread)
    at->second = Json::parse(std::ifstream(std::string(AANTAFEL_SOURCE) + "/protocol/schemas/" + file));
  return at->second;
}

std::size_t characters(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char one) { return (one & 0xc0) != 0x80; }));
}

bool matches(const std::string& pattern, const std::string& text) {
  const auto found = matched(pattern, text);
  return !found.empty() && found[0].size() == text.size();
}

class Validator {
 public:
  explicit Validator(std::string file) : file_(std::move(file)) {}

  std::string fault(const Json& rule, const Json& value, const std::string& path) const {
    static const std::set<std::string> known{
        "$ref",         "type",     "enum",        "const",
        "oneOf",        "required", "properties",  "additionalProperties",
        "items",        "minItems", "maxItems",    "minLength",
        "minimum",      "maximum",  "uniqueItems", "maxLength",
        "$comment",     "pattern",  "description", "maxProperties",
        "propertyNames"};
    for (const auto& [keyword, ignored] : rule.items())
      if (!known.contains(keyword)) throw std::logic_error(file_ + ": " + keyword + " is not understood");
    if (rule.contains("$ref")) return by_reference(rule["$ref"], value, path);
    if (rule.contains("oneOf")) return one_of(rule["oneOf"], value, path);
    if (rule.contains("const")) return value == rule["const"] ? "" : path + " is another constant";
    if (rule.contains("enum") &&
        std::find(rule["enum"].begin(), rule["enum"].end(), value) == rule["enum"].end())
      return path + " is none of the words";
    return by_type(rule, value, path);
  }

 private:
  std::string by_reference(const std::string& reference, const Json& value, const std::string& path) const {
    const auto hash = reference.find('#');
    std::string file = file_;
    if (hash > 0)
      file = (std::filesystem::path(file_).parent_path() / reference.substr(0, hash))
                 .lexically_normal()
                 .string();
    return Validator(file).fault(schema(file).at(Json::json_pointer(reference.substr(hash + 1))), value,
                                 path);
  }

  std::string one_of(const Json& rules, const Json& value, const std::string& path) const {
    std::string faults;
    int fitting = 0;
    for (const auto& rule : rules) {
      const std::string one = fault(rule, value, path);
      fitting += one.empty();
      faults += one + "; ";
    }
    return fitting == 1 ? "" : path + " fits " + std::to_string(fitting) + " of the forms: " + faults;
  }

  std::string by_type(const Json& rule, const Json& value, const std::string& path) const {
    const std::string type = rule.at("type");
    if (type == "null") return value.is_null() ? "" : path + " is not null";
    if (type == "boolean") return value.is_boolean() ? "" : path + " is not true or false";
    if (type == "string") return text(rule, value, path);
    if (type == "integer" || type == "number") return number(rule, value, path);
    if (type == "array") return list(rule, value, path);
    if (type == "object") return object(rule, value, path);
    throw std::logic_error(file_ + ": type " + type + " is not understood");
  }

  static std::string text(const Json& rule, const Json& value, const std::string& path) {
    if (!value.is_string()) return path + " is no text";
    const auto size = characters(value);
    if (size < rule.value("minLength", 0u) || size > rule.value("maxLength", 1u << 30))
      return path + " has a wrong length";
    if (rule.contains("pattern") && !matches(rule["pattern"], value.get_ref<const std::string&>()))
      return path + " holds a character that it may not";
    return "";
  }

  static std::string number(const Json& rule, const Json& value, const std::string& path) {
    if (rule["type"] == "integer" ? !value.is_number_integer() : !value.is_number())
      return path + " is no number";
    return value < rule.at("minimum") || value > rule.at("maximum") ? path + " is out of bounds" : "";
  }

  std::string list(const Json& rule, const Json& value, const std::string& path) const {
    if (!value.is_array()) return path + " is no list";
    if (value.size() < rule.value("minItems", 0u) || value.size() > rule.at("maxItems"))
      return path + " has a wrong size";
    if (rule.value("uniqueItems", false) && std::set<Json>(value.begin(), value.end()).size() != value.size())
      return path + " repeats an item";
    for (std::size_t i = 0; i < value.size(); ++i)
      if (auto wrong = fault(rule.at("items"), value[i], path + "/" + std::to_string(i)); !wrong.empty())
        return wrong;
    return "";
  }

  std::string object(const Json& rule, const Json& value, const std::string& path) const {
    if (!value.is_object()) return path + " is no object";
    if (rule.contains("$comment"))
      return value.size() > rule.at("maxProperties") ? path + " has too many members" : "";
    if (rule.contains("propertyNames")) return table(rule, value, path);
    for (const auto& [name, member] : value.items()) {
      if (!rule.at("properties").contains(name)) return path + "/" + name + " is not in the schema";
      if (auto wrong = fault(rule["properties"][name], member, path + "/" + name); !wrong.empty())
        return wrong;
    }
    for (const auto& name : rule.at("required"))
      if (!value.contains(name)) return path + "/" + name.get<std::string>() + " is missing";
    return "";
  }

  std::string table(const Json& rule, const Json& value, const std::string& path) const {
    if (value.size() > rule.at("maxProperties")) return path + " has too many members";
    for (const auto& [name, member] : value.items())
      for (const auto& wrong : {fault(rule["propertyNames"], name, path + "/" + name),
                                fault(rule.at("additionalProperties"), member, path + "/" + name)})
        if (!wrong.empty()) return wrong;
    return "";
  }

  std::string file_;
};

}  // namespace

std::string schema_fault(const std::string& file, const std::string& definition, const Json& value) {
  return Validator(file).fault(schema(file).at("$defs").at(definition), value, "");
}

}  // namespace aantafel::tests
