// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "protocol/json.hpp"
#include "protocol/opaque.hpp"

/// What generated code is made of. A codec has a `type`, a strict `read` from a value of a JsonDocument that
/// names the first fault with its path, and a `write` that appends compact JSON.
namespace aantafel::protocol {

/// Which characters a text may hold; the patterns in the schemas have these names.
enum class Characters { name, lower, token, digits, hex, line, text, any };

bool fail(Fault& fault, std::string message);
bool fail_in(Fault& fault, std::string_view segment);
/// Checks length in code points and characters; false with the fault filled in.
bool check_text(std::string_view text, std::size_t min, std::size_t max, Characters characters, Fault& fault);
bool check_integer(const JsonValue& json, std::int64_t min, std::uint64_t max, Fault& fault);
/// The text that tells objects apart; none, with the fault filled in, where it is not there.
std::optional<std::string_view> tag_of(const JsonValue& json, const char* property, Fault& fault);
bool unknown_tag(Fault& fault, const char* property, std::string_view tag, const char* known);
void append_number(std::string& out, double value);

template <std::size_t Min, std::size_t Max, Characters Allowed>
struct String {
  using type = std::string;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    if (!json.is_text()) return fail(fault, "must be a text");
    if (!check_text(json.text(), Min, Max, Allowed, fault)) return false;
    out = json.text();
    return true;
  }
  static void write(std::string& out, const type& value) { append_json_string(out, value); }
};

template <class Number, auto Min, auto Max>
struct Integer {
  using type = Number;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    if (!check_integer(json, static_cast<std::int64_t>(Min), static_cast<std::uint64_t>(Max), fault))
      return false;
    out =
        json.is_negative() ? static_cast<Number>(json.negative()) : static_cast<Number>(json.not_negative());
    return true;
  }
  static void write(std::string& out, type value) {
    std::array<char, 24> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
  }
};

template <auto Min, auto Max>
struct Decimal {
  using type = double;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    if (!json.is_number()) return fail(fault, "must be a number");
    out = json.number();
    return (std::isfinite(out) && out >= static_cast<double>(Min) && out <= static_cast<double>(Max)) ||
           fail(fault, "is out of bounds");
  }
  static void write(std::string& out, type value) { append_number(out, value); }
};

struct Boolean {
  using type = bool;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    if (!json.is_boolean()) return fail(fault, "must be true or false");
    out = json.boolean();
    return true;
  }
  static void write(std::string& out, type value) { out += value ? "true" : "false"; }
};

template <class E>
struct Enum {
  using type = E;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    const auto known = names(E{});
    if (json.is_text()) {
      for (std::size_t i = 0; i < known.size(); ++i) {
        if (json.text() != known[i]) continue;
        out = static_cast<E>(i);
        return true;
      }
    }
    std::string message = "must be one of";
    for (const auto name : known) message.append(" ").append(name);
    return fail(fault, std::move(message));
  }
  static void write(std::string& out, type value) { out.append("\"").append(text_of(value)).append("\""); }
  static std::string_view text_of(type value) { return names(value)[static_cast<std::size_t>(value)]; }
};

/// The word that stands for an enum's value in JSON.
template <class E>
std::string_view word(E value) {
  return Enum<E>::text_of(value);
}

/// An object or a choice of objects, by the functions generated for it.
template <class T>
struct Struct {
  using type = T;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    return read_generated(json, out, fault);
  }
  static void write(std::string& out, const type& value) { write_generated(out, value); }
};

template <class Item, std::size_t Min, std::size_t Max, bool Unique>
struct Array {
  using type = std::vector<typename Item::type>;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    if (!json.is_list()) return fail(fault, "must be a list");
    const auto items = json.items();
    if (items.size() < Min) return fail(fault, "has fewer than " + std::to_string(Min) + " items");
    if (items.size() > Max) return fail(fault, "has more than " + std::to_string(Max) + " items");
    out.clear();
    out.reserve(items.size());
    for (const JsonValue& element : items) {
      typename Item::type item{};
      if (!Item::read(element, item, fault)) return fail_in(fault, std::to_string(out.size()));
      if constexpr (Unique) {
        for (const auto& earlier : out)
          if (earlier == item)
            return fail(fault, "must not repeat an item") || fail_in(fault, std::to_string(out.size()));
      }
      out.push_back(std::move(item));
    }
    return true;
  }
  static void write(std::string& out, const type& items) {
    char mark = '[';
    for (const auto& item : items) {
      out += mark;
      mark = ',';
      Item::write(out, item);
    }
    out += mark == '[' ? "[]" : "]";
  }
};

template <class Value, class Key, std::size_t Max>
struct Map {
  using type = std::map<std::string, typename Value::type>;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    if (!json.is_object()) return fail(fault, "must be an object");
    if (json.members().size() > Max) return fail(fault, "has more than " + std::to_string(Max) + " members");
    out.clear();
    for (const auto& [name, element] : json.members()) {
      std::string key;
      if (!Key::read(JsonValue(name), key, fault)) return fail_in(fault, name);
      if (!Value::read(element, out[key], fault)) return fail_in(fault, name);
    }
    return true;
  }
  static void write(std::string& out, const type& members) {
    char mark = '{';
    for (const auto& [name, value] : members) {
      out += mark;
      mark = ',';
      append_json_string(out, name);
      out += ':';
      Value::write(out, value);
    }
    out += mark == '{' ? "{}" : "}";
  }
};

template <class Inner>
struct Nullable {
  using type = std::optional<typename Inner::type>;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    out.reset();
    return json.is_null() || Inner::read(json, out.emplace(), fault);
  }
  static void write(std::string& out, const type& value) {
    if (value)
      Inner::write(out, *value);
    else
      out += "null";
  }
};

/// An object whose members nobody looks into here; at most Max of them.
template <std::size_t Max>
struct OpaqueObject {
  using type = Opaque;
  static bool read(const JsonValue& json, type& out, Fault& fault) {
    if (!json.is_object()) return fail(fault, "must be an object");
    if (json.members().size() > Max) return fail(fault, "has more than " + std::to_string(Max) + " members");
    out = Opaque(json);
    return true;
  }
  static void write(std::string& out, const type& value) { out += value.text(); }
};

/// The members of one closed object, asked for one by one; `closed` tells whether there are others. Cheap
/// when they are asked for in the order in which they stand there. The value must outlive it.
class Fields {
 public:
  Fields(const JsonValue& json, Fault& fault)
      : object_(json.is_object()),
        members_(object_ ? json.members() : std::span<const JsonMember>()),
        fault_(fault) {}

  bool constant(const char* name, const char* value);
  bool closed();

  template <class Codec>
  bool required(const char* name, typename Codec::type& out) {
    const JsonValue* member = find(name);
    if (!member) return missing(name);
    return Codec::read(*member, out, fault_) || fail_in(fault_, name);
  }

  template <class Codec>
  bool optional(const char* name, std::optional<typename Codec::type>& out) {
    const JsonValue* member = find(name);
    out.reset();
    return !member || Codec::read(*member, out.emplace(), fault_) || fail_in(fault_, name);
  }

 private:
  const JsonValue* find(const char* name);
  bool missing(const char* name);

  bool object_;
  std::span<const JsonMember> members_;
  Fault& fault_;
  std::array<const char*, 32> asked_{};
  std::size_t asked_count_ = 0;
  std::size_t found_ = 0;
  std::size_t next_ = 0;
};

/// Reads a value of a generated type from a text; the fault names what is wrong and where.
template <class T>
Result<T, Fault> parse(std::string_view text) {
  T value{};
  Fault fault;
  if (!read_text(text, value, fault)) return fault;
  return value;
}

template <class T>
std::string to_text(const T& value) {
  std::string out;
  write(out, value);
  return out;
}

}  // namespace aantafel::protocol
