// SPDX-License-Identifier: EUPL-1.2
#include "protocol/json.hpp"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <functional>
#include <vector>

#include "protocol/codec.hpp"

// Header-only, for this file alone.
#include <boost/json/src.hpp>

namespace aantafel::protocol {
namespace {

using boost::json::error_code;
using View = boost::json::string_view;

/// Puts values together as the parser goes along: those whose list or object is still open wait on a stack.
class StrictBuilder {
 public:
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  StrictBuilder(std::string_view source, std::pmr::memory_resource& memory)
      : source_(source), memory_(memory), waiting_(&memory) {
    // Most of what is said has no more values.
    constexpr std::size_t usual = 32;
    waiting_.reserve(usual);
  }

  [[nodiscard]] const JsonValue& root() const { return waiting_.front(); }
  /// Why it stopped the parser, or nothing.
  [[nodiscard]] std::string& why() { return why_; }

  bool on_document_begin(error_code&) { return true; }
  bool on_document_end(error_code&) { return true; }
  bool on_object_begin(error_code&) { return true; }
  bool on_object_end(std::size_t count, error_code& error) {
    const auto members = kept<JsonMember>(count);
    const auto* from = waiting_.data() + waiting_.size() - 2 * count;
    for (JsonMember& member : members) {
      member = {from[0].text(), from[1]};
      from += 2;
    }
    if (const auto* twice = repeated(members); twice != nullptr) {
      why_ = "the key \"" + std::string(cut_short(*twice, 80)) + "\" stands here twice";
      error = boost::json::error::syntax;
      return false;
    }
    waiting_.resize(waiting_.size() - 2 * count);
    return place(JsonValue(std::span<const JsonMember>(members)));
  }
  bool on_array_begin(error_code&) { return true; }
  bool on_array_end(std::size_t count, error_code&) {
    const auto items = kept<JsonValue>(count);
    std::copy(waiting_.end() - static_cast<std::ptrdiff_t>(count), waiting_.end(), items.begin());
    waiting_.resize(waiting_.size() - count);
    return place(JsonValue(std::span<const JsonValue>(items)));
  }
  bool on_null(error_code&) { return place(JsonValue()); }
  bool on_bool(bool value, error_code&) { return place(JsonValue(value)); }
  bool on_int64(std::int64_t value, View, error_code&) {
    // What is not negative is kept as such, as all of our numbers are.
    return place(value < 0 ? JsonValue(value) : JsonValue(static_cast<std::uint64_t>(value)));
  }
  bool on_uint64(std::uint64_t value, View, error_code&) { return place(JsonValue(value)); }
  bool on_number_part(View, error_code&) { return true; }
  bool on_double(double, View digits, error_code& error) {
    // To the last digit, which the parser does not promise.
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec == std::errc{}) return place(JsonValue(value));
    why_ = "a number is out of bounds";
    error = boost::json::error::syntax;
    return false;
  }
  bool on_string_part(View part, std::size_t, error_code&) { return add(part); }
  bool on_string(View last, std::size_t, error_code&) { return place(JsonValue(whole(last))); }
  bool on_key_part(View part, std::size_t, error_code&) { return add(part); }
  bool on_key(View last, std::size_t, error_code&) { return place(JsonValue(whole(last))); }
  bool on_comment_part(View, error_code&) { return true; }
  bool on_comment(View, error_code&) { return true; }

 private:
  bool place(const JsonValue& value) {
    waiting_.push_back(value);
    return true;
  }
  bool add(View part) {
    parts_.append(part.data(), part.size());
    return true;
  }
  /// A text whose last part is `last`: where it stands, or put together in memory of the document.
  std::string_view whole(View last) {
    const std::less_equal<> not_after;
    if (parts_.empty() && not_after(source_.data(), last.data()) &&
        not_after(last.data() + last.size(), source_.data() + source_.size()))
      return {last.data(), last.size()};
    add(last);
    const auto text = kept<char>(parts_.size());
    std::copy(parts_.begin(), parts_.end(), text.begin());
    parts_.clear();
    return {text.data(), text.size()};
  }
  template <class T>
  std::span<T> kept(std::size_t count) {
    return {std::pmr::polymorphic_allocator<T>(&memory_).allocate(count), count};
  }
  static const std::string_view* repeated(std::span<const JsonMember> members) {
    constexpr std::size_t few = 16;
    if (members.size() > few) return repeated_of_many(members);
    for (std::size_t i = 1; i < members.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (members[i].name == members[j].name) return &members[i].name;
    return nullptr;
  }
  static const std::string_view* repeated_of_many(std::span<const JsonMember> members) {
    std::vector<const std::string_view*> names;
    names.reserve(members.size());
    for (const JsonMember& member : members) names.push_back(&member.name);
    std::sort(names.begin(), names.end(), [](const auto* a, const auto* b) { return *a < *b; });
    const auto same =
        std::adjacent_find(names.begin(), names.end(), [](const auto* a, const auto* b) { return *a == *b; });
    return same == names.end() ? nullptr : *same;
  }

  std::string_view source_;
  std::pmr::memory_resource& memory_;
  std::pmr::vector<JsonValue> waiting_;
  std::string parts_{};
  std::string why_{};
};

}  // namespace

double JsonValue::number() const {
  if (kind_ == Kind::decimal) return of_.decimal;
  return is_negative() ? static_cast<double>(of_.negative) : static_cast<double>(of_.not_negative);
}

const JsonValue* JsonValue::find(std::string_view name) const {
  for (const JsonMember& member : members())
    if (member.name == name) return &member.value;
  return nullptr;
}

std::optional<Fault> JsonDocument::read(std::string_view text) {
  boost::json::parse_options strict;
  strict.max_depth = max_depth;
  boost::json::basic_parser<StrictBuilder> parser(strict, text, memory_);
  error_code error;
  const std::size_t read = parser.write_some(false, text.data(), text.size(), error);
  if (!error && read == text.size()) {
    root_ = parser.handler().root();
    return std::nullopt;
  }
  if (error == boost::json::error::too_deep) return Fault{"", "nested too deep"};
  if (!parser.handler().why().empty()) return Fault{"", std::move(parser.handler().why())};
  return Fault{"", "not JSON, near byte " + std::to_string(read)};
}

std::string_view cut_short(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80) --most;
  return text.substr(0, most);
}

void append_json_string(std::string& out, std::string_view text) {
  static constexpr char hex[] = "0123456789abcdef";
  out += '"';
  std::size_t clean = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    out.append(text, clean, i - clean);
    clean = i + 1;
    switch (byte) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      default:
        out += "\\u00";
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
  }
  out.append(text, clean);
  out += '"';
}

void append_json(std::string& out, const JsonValue& value) {
  if (value.is_null()) {
    out += "null";
  } else if (value.is_boolean()) {
    out += value.boolean() ? "true" : "false";
  } else if (value.is_not_negative()) {
    out += std::to_string(value.not_negative());
  } else if (value.is_negative()) {
    out += std::to_string(value.negative());
  } else if (value.is_number()) {
    append_number(out, value.number());
  } else if (value.is_text()) {
    append_json_string(out, value.text());
  } else if (value.is_list()) {
    char mark = '[';
    for (const JsonValue& item : value.items()) {
      out += std::exchange(mark, ',');
      append_json(out, item);
    }
    out += mark == '[' ? "[]" : "]";
  } else {
    char mark = '{';
    for (const JsonMember& member : value.members()) {
      out += std::exchange(mark, ',');
      append_json_string(out, member.name);
      out += ':';
      append_json(out, member.value);
    }
    out += mark == '{' ? "{}" : "}";
  }
}

}  // namespace aantafel::protocol
