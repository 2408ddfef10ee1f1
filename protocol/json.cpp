// SPDX-License-Identifier: EUPL-1.2
#include "protocol/json.hpp"

#include <vector>

namespace aantafel::protocol {
namespace {

/// Builds the value as the parser goes along, and stops it at a repeated key or when it nests too deep.
class StrictBuilder : public nlohmann::json_sax<Json> {
 public:
  Json take() { return std::move(root_); }
  const Fault& fault() const { return fault_; }

  bool null() override { return place(Json()); }
  bool boolean(bool value) override { return place(Json(value)); }
  bool number_integer(number_integer_t value) override { return place(Json(value)); }
  bool number_unsigned(number_unsigned_t value) override { return place(Json(value)); }
  bool number_float(number_float_t value, const string_t& /*text*/) override { return place(Json(value)); }
  bool string(string_t& value) override { return place(Json(std::move(value))); }
  bool binary(binary_t& /*value*/) override { return false; }
  bool start_object(std::size_t /*size*/) override { return descend(Json::object()); }
  bool start_array(std::size_t /*size*/) override { return descend(Json::array()); }
  bool end_object() override { return ascend(); }
  bool end_array() override { return ascend(); }

  bool key(string_t& name) override {
    auto [member, added] = open_.back()->get_ref<Json::object_t&>().try_emplace(std::move(name));
    member_ = &member->second;
    return added || stop("the key \"" + std::string(cut_short(member->first, 80)) + "\" stands here twice");
  }

  bool parse_error(std::size_t at, const std::string& /*token*/,
                   const nlohmann::detail::exception& /*why*/) override {
    return stop("not JSON, near byte " + std::to_string(at));
  }

 private:
  bool stop(std::string message) {
    fault_ = {"", std::move(message)};
    return false;
  }

  Json* put(Json value) {
    if (open_.empty()) return &(root_ = std::move(value));
    if (open_.back()->is_array()) {
      auto& items = open_.back()->get_ref<Json::array_t&>();
      items.push_back(std::move(value));
      return &items.back();
    }
    return &(*member_ = std::move(value));
  }

  bool place(Json value) {
    put(std::move(value));
    return true;
  }

  bool descend(Json value) {
    if (open_.size() == static_cast<std::size_t>(max_depth)) return stop("nested too deep");
    open_.push_back(put(std::move(value)));
    return true;
  }

  bool ascend() {
    open_.pop_back();
    return true;
  }

  Json root_;
  std::vector<Json*> open_;
  Json* member_ = nullptr;
  Fault fault_;
};

}  // namespace

Result<Json, Fault> parse_json(std::string_view text) {
  // nlohmann takes a NUL for the end of the text, and passes over a byte order mark.
  if (text.find('\0') != text.npos) return Fault{"", "not JSON, a NUL byte stands in it"};
  if (text.starts_with("\xef\xbb\xbf")) return Fault{"", "not JSON, it starts with a byte order mark"};
  StrictBuilder builder;
  if (Json::sax_parse(text, &builder)) return builder.take();
  return builder.fault();
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
