// SPDX-License-Identifier: EUPL-1.2
#include "protocol/json.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <vector>

// Header-only, for this file alone.
#include <boost/json/src.hpp>

namespace aantafel::protocol {
namespace {

using boost::json::error_code;
using View = boost::json::string_view;

/// Builds the value as the parser goes along, and stops it at a repeated key or a number beyond any type.
struct StrictBuilder {
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  bool on_document_begin(error_code&) { return true; }
  bool on_document_end(error_code&) { return true; }
  bool on_object_begin(error_code&) {
    // Most of what is said has no more members, and a list that grows moves all it holds.
    constexpr std::size_t usual = 6;
    descend(Json::object());
    open.back()->get_ref<Json::object_t&>().reserve(usual);
    return true;
  }
  bool on_object_end(std::size_t, error_code&) { return ascend(); }
  bool on_array_begin(error_code&) { return descend(Json::array()); }
  bool on_array_end(std::size_t, error_code&) { return ascend(); }
  bool on_null(error_code&) { return place(Json()); }
  bool on_bool(bool value, error_code&) { return place(Json(value)); }
  bool on_int64(std::int64_t value, View, error_code&) {
    // What is not negative is kept as such, as all of our numbers are.
    return place(value < 0 ? Json(value) : Json(static_cast<std::uint64_t>(value)));
  }
  bool on_uint64(std::uint64_t value, View, error_code&) { return place(Json(value)); }
  bool on_number_part(View, error_code&) { return true; }
  bool on_double(double, View digits, error_code& error) {
    // To the last digit, which the parser does not promise.
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc{} ? place(Json(value)) : stop(error, "a number is out of bounds");
  }
  bool on_string_part(View part, std::size_t, error_code&) { return add(part); }
  bool on_string(View last, std::size_t, error_code&) {
    return add(last) && place(Json(std::exchange(text, {})));
  }
  bool on_key_part(View part, std::size_t, error_code&) { return add(part); }
  bool on_key(View last, std::size_t, error_code& error) {
    add(last);
    auto [at, added] = open.back()->get_ref<Json::object_t&>().emplace(std::exchange(text, {}), Json());
    member = &at->second;
    if (added) return true;
    return stop(error, "the key \"" + std::string(cut_short(at->first, 80)) + "\" stands here twice");
  }
  bool on_comment_part(View, error_code&) { return true; }
  bool on_comment(View, error_code&) { return true; }

  bool add(View part) {
    text.append(part.data(), part.size());
    return true;
  }
  Json* put(Json value) {
    if (open.empty()) return &(root = std::move(value));
    if (open.back()->is_array()) {
      auto& items = open.back()->get_ref<Json::array_t&>();
      items.push_back(std::move(value));
      return &items.back();
    }
    return &(*member = std::move(value));
  }
  bool place(Json value) {
    put(std::move(value));
    return true;
  }
  bool descend(Json value) {
    open.push_back(put(std::move(value)));
    return true;
  }
  bool ascend() {
    open.pop_back();
    return true;
  }
  bool stop(error_code& error, std::string message) {
    why = std::move(message);
    error = boost::json::error::syntax;
    return false;
  }

  Json root{};
  std::vector<Json*> open{};
  Json* member = nullptr;
  std::string text{};
  std::string why{};
};

}  // namespace

Result<Json, Fault> parse_json(std::string_view text) {
  boost::json::parse_options strict;
  strict.max_depth = max_depth;
  boost::json::basic_parser<StrictBuilder> parser(strict);
  error_code error;
  const std::size_t read = parser.write_some(false, text.data(), text.size(), error);
  if (!error && read == text.size()) return std::move(parser.handler().root);
  if (error == boost::json::error::too_deep) return Fault{"", "nested too deep"};
  if (!parser.handler().why.empty()) return Fault{"", std::move(parser.handler().why)};
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

}  // namespace aantafel::protocol
