// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "server/support/result.hpp"

namespace aantafel::protocol {

using support::Result;

/// The first thing that is wrong with a text or with what it says: where, as a JSON pointer, and what.
struct Fault {
  std::string path;
  std::string message;

  bool operator==(const Fault&) const = default;
};

/// Deepest nesting that is read; a text that goes deeper is refused before it can cost anything.
inline constexpr int max_depth = 16;

struct JsonMember;

/// A value as it stands in a JSON text. Small, and only good for as long as the JsonDocument that it is of.
class JsonValue {
 public:
  JsonValue() = default;
  explicit JsonValue(bool value) : kind_(Kind::boolean) { of_.boolean = value; }
  explicit JsonValue(std::uint64_t value) : kind_(Kind::not_negative) { of_.not_negative = value; }
  explicit JsonValue(std::int64_t value) : kind_(Kind::negative) { of_.negative = value; }
  explicit JsonValue(double value) : kind_(Kind::decimal) { of_.decimal = value; }
  explicit JsonValue(std::string_view text) : kind_(Kind::text), size_(text.size()) {
    of_.text = text.data();
  }
  explicit JsonValue(std::span<const JsonValue> items) : kind_(Kind::list), size_(items.size()) {
    of_.items = items.data();
  }
  explicit JsonValue(std::span<const JsonMember> members);

  [[nodiscard]] bool is_null() const { return kind_ == Kind::null; }
  [[nodiscard]] bool is_boolean() const { return kind_ == Kind::boolean; }
  [[nodiscard]] bool is_text() const { return kind_ == Kind::text; }
  [[nodiscard]] bool is_list() const { return kind_ == Kind::list; }
  [[nodiscard]] bool is_object() const { return kind_ == Kind::object; }
  [[nodiscard]] bool is_number() const { return is_whole() || kind_ == Kind::decimal; }
  /// A number without point or exponent that fits 64 bits.
  [[nodiscard]] bool is_whole() const { return is_negative() || is_not_negative(); }
  [[nodiscard]] bool is_negative() const { return kind_ == Kind::negative; }
  [[nodiscard]] bool is_not_negative() const { return kind_ == Kind::not_negative; }

  // What a value is not, it does not have: ask first.
  [[nodiscard]] bool boolean() const { return of_.boolean; }
  [[nodiscard]] std::uint64_t not_negative() const { return of_.not_negative; }
  [[nodiscard]] std::int64_t negative() const { return of_.negative; }
  /// Any number.
  [[nodiscard]] double number() const;
  [[nodiscard]] std::string_view text() const { return {of_.text, size_}; }
  [[nodiscard]] std::span<const JsonValue> items() const { return {of_.items, size_}; }
  [[nodiscard]] std::span<const JsonMember> members() const;
  /// The member of an object with that name, or none.
  [[nodiscard]] const JsonValue* find(std::string_view name) const;

 private:
  enum class Kind : std::uint8_t { null, boolean, not_negative, negative, decimal, text, list, object };
  Kind kind_ = Kind::null;
  std::size_t size_ = 0;
  union {
    bool boolean;
    std::uint64_t not_negative;
    std::int64_t negative;
    double decimal;
    const char* text;
    const JsonValue* items;
    const JsonMember* members;
  } of_{};
};

struct JsonMember {
  std::string_view name;
  JsonValue value;
};

inline JsonValue::JsonValue(std::span<const JsonMember> members)
    : kind_(Kind::object), size_(members.size()) {
  of_.members = members.data();
}
inline std::span<const JsonMember> JsonValue::members() const {
  return {of_.members, size_};
}

/// A JSON text taken apart: everything that is read goes through here. What is usual fits the document itself
/// and costs no allocation. Stays where it is, since its values point into it.
class JsonDocument {
 public:
  JsonDocument() = default;
  JsonDocument(const JsonDocument&) = delete;
  JsonDocument& operator=(const JsonDocument&) = delete;

  /// Reads a text strictly, once: valid UTF-8, one value and nothing after it, no key twice, nesting up to
  /// max_depth. The text must stay for as long as the document, whose texts without escapes are parts of it.
  [[nodiscard]] std::optional<Fault> read(std::string_view text);
  [[nodiscard]] const JsonValue& root() const { return root_; }

 private:
  std::array<std::byte, 6144> usual_;
  std::pmr::monotonic_buffer_resource memory_{usual_.data(), usual_.size()};
  JsonValue root_;
};

/// The beginning of `text`, at most `most` bytes and no half character at its end: for what is quoted in a
/// message.
[[nodiscard]] std::string_view cut_short(std::string_view text, std::size_t most);

/// Appends `text` as a JSON string. The text must be valid UTF-8, which is true of all that a JsonDocument
/// read.
void append_json_string(std::string& out, std::string_view text);
/// Appends `value` as compact JSON.
void append_json(std::string& out, const JsonValue& value);

}  // namespace aantafel::protocol
