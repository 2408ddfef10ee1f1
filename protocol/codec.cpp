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

bool check_integer(const Json& json, std::int64_t min, std::uint64_t max, Fault& fault) {
  if (!json.is_number_integer()) return fail(fault, "must be a whole number");
  const bool inside =
      json.is_number_unsigned()
          ? json.get<std::uint64_t>() <= max &&
                (min < 0 || json.get<std::uint64_t>() >= static_cast<std::uint64_t>(min))
          : json.get<std::int64_t>() >= min &&
                (json.get<std::int64_t>() < 0 || static_cast<std::uint64_t>(json.get<std::int64_t>()) <= max);
  return inside || fail(fault, "must be from " + std::to_string(min) + " to " + std::to_string(max));
}

const std::string* tag_of(const Json& json, const char* property, Fault& fault) {
  if (!json.is_object()) return fail(fault, "must be an object"), nullptr;
  const auto member = json.find(property);
  if (member == json.end()) return fail(fault, "is missing"), fail_in(fault, property), nullptr;
  if (!member->is_string()) return fail(fault, "must be a text"), fail_in(fault, property), nullptr;
  return &member->get_ref<const std::string&>();
}

bool unknown_tag(Fault& fault, const char* property, const std::string& tag, const char* known) {
  fail(fault, "\"" + std::string(cut_short(tag, 40)) + "\" is not one of " + known);
  return fail_in(fault, property);
}

void append_number(std::string& out, double value) {
  std::array<char, 40> digits;
  out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

Opaque Opaque::of(std::string text) {
  Opaque made;
  made.text_ = std::move(text);
  return made;
}

Json Opaque::json() const {
  return text_.empty() ? value_ : parse_json(text_).value();
}

Json Opaque::take() {
  return text_.empty() ? std::exchange(value_, {}) : json();
}

void Opaque::append_to(std::string& out) const {
  if (text_.empty())
    out += text();
  else
    out += text_;
}

std::string Opaque::text() const {
  if (!text_.empty()) return text_;
  return value_.is_null() ? "{}" : value_.dump();
}

bool Fields::constant(const char* name, const char* value) {
  Json* member = find(name);
  if (!member) return missing(name);
  if (member->is_string() && member->get_ref<const std::string&>() == value) return true;
  return fail(fault_, std::string("must be \"") + value + "\"") || fail_in(fault_, name);
}

bool Fields::closed() {
  if (!json_.is_object()) return fail(fault_, "must be an object");
  if (json_.size() == found_) return true;
  for (const auto& [name, value] : json_.items())
    if (std::find(asked_.begin(), asked_.begin() + asked_count_, std::string_view(name)) ==
        asked_.begin() + asked_count_)
      return fail(fault_, "is not known here") || fail_in(fault_, name);
  return true;
}

Json* Fields::find(const char* name) {
  asked_.at(asked_count_++) = name;
  if (!json_.is_object()) return nullptr;
  const auto member = json_.find(name);
  if (member == json_.end()) return nullptr;
  ++found_;
  return &*member;
}

bool Fields::missing(const char* name) {
  if (!json_.is_object()) return fail(fault_, "must be an object");
  return fail(fault_, "is missing") || fail_in(fault_, name);
}

}  // namespace aantafel::protocol
