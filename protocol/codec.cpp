// SPDX-License-Identifier: EUPL-1.2
#include "protocol/codec.hpp"

#include <algorithm>

namespace aantafel::protocol {
namespace {

bool allowed(unsigned char byte, Characters characters) {
  const bool digit = byte >= '0' && byte <= '9';
  const bool lower = byte >= 'a' && byte <= 'z';
  const bool letter = lower || (byte >= 'A' && byte <= 'Z');
  switch (characters) {
    case Characters::name:
      return letter || digit || byte == '_' || byte == '-';
    case Characters::lower:
      return lower || digit || byte == '-';
    case Characters::token:
      return letter || digit || byte == '_' || byte == '-' || byte == '.' || byte == ':';
    case Characters::digits:
      return digit;
    case Characters::hex:
      return digit || (byte >= 'a' && byte <= 'f');
    case Characters::line:
      return byte >= 0x20 && byte != 0x7f;
    case Characters::text:
      return (byte >= 0x20 && byte != 0x7f) || byte == '\n';
    case Characters::any:
      return true;
  }
  return false;
}

}  // namespace

bool fail(Fault& fault, std::string message) {
  fault = {"", std::move(message)};
  return false;
}

bool fail_in(Fault& fault, std::string_view segment) {
  std::string escaped = "/";
  for (const char c : cut_short(segment, 80)) {
    if (c == '~')
      escaped += "~0";
    else if (c == '/')
      escaped += "~1";
    else
      escaped += c;
  }
  fault.path.insert(0, escaped);
  return false;
}

bool check_text(std::string_view text, std::size_t min, std::size_t max, Characters characters,
                Fault& fault) {
  std::size_t length = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (!allowed(byte, characters)) return fail(fault, "holds a character that is not allowed here");
    length += (byte & 0xc0) != 0x80;
  }
  if (length < min)
    return fail(fault, min == 1 ? "must not be empty" : "is shorter than " + std::to_string(min));
  return length <= max || fail(fault, "is longer than " + std::to_string(max));
}

bool check_integer(const JsonValue& json, std::int64_t min, std::uint64_t max, Fault& fault) {
  if (!json.is_whole()) return fail(fault, "must be a whole number");
  const bool inside =
      json.is_negative()
          ? json.negative() >= min
          : json.not_negative() <= max && (min < 0 || json.not_negative() >= static_cast<std::uint64_t>(min));
  return inside || fail(fault, "must be from " + std::to_string(min) + " to " + std::to_string(max));
}

std::optional<std::string_view> tag_of(const JsonValue& json, const char* property, Fault& fault) {
  if (!json.is_object()) return fail(fault, "must be an object"), std::nullopt;
  const JsonValue* member = json.find(property);
  if (!member) return fail(fault, "is missing"), fail_in(fault, property), std::nullopt;
  if (!member->is_text()) return fail(fault, "must be a text"), fail_in(fault, property), std::nullopt;
  return member->text();
}

bool unknown_tag(Fault& fault, const char* property, std::string_view tag, const char* known) {
  fail(fault, "\"" + std::string(cut_short(tag, 40)) + "\" is not one of " + known);
  return fail_in(fault, property);
}

void append_number(std::string& out, double value) {
  std::array<char, 40> digits;
  out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

Opaque::Opaque(const JsonValue& object) {
  text_.clear();
  append_json(text_, object);
}

Opaque Opaque::of(std::string text) {
  Opaque made;
  made.text_ = std::move(text);
  return made;
}

bool Fields::constant(const char* name, const char* value) {
  const JsonValue* member = find(name);
  if (!member) return missing(name);
  if (member->is_text() && member->text() == value) return true;
  return fail(fault_, std::string("must be \"") + value + "\"") || fail_in(fault_, name);
}

bool Fields::closed() {
  if (!object_) return fail(fault_, "must be an object");
  if (members_.size() == found_) return true;
  for (const auto& [name, value] : members_)
    if (std::find(asked_.begin(), asked_.begin() + asked_count_, name) == asked_.begin() + asked_count_)
      return fail(fault_, "is not known here") || fail_in(fault_, name);
  return true;
}

const JsonValue* Fields::find(const char* name) {
  asked_.at(asked_count_++) = name;
  const std::string_view wanted = name;
  for (std::size_t tried = 0; tried < members_.size(); ++tried) {
    if (next_ == members_.size()) next_ = 0;
    const auto& [here, value] = members_[next_++];
    if (here != wanted) continue;
    ++found_;
    return &value;
  }
  return nullptr;
}

bool Fields::missing(const char* name) {
  if (!object_) return fail(fault_, "must be an object");
  return fail(fault_, "is missing") || fail_in(fault_, name);
}

}  // namespace aantafel::protocol
