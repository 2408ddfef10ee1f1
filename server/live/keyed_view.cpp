// SPDX-License-Identifier: EUPL-1.2
#include "server/live/keyed_view.hpp"

namespace aantafel::live {
namespace {

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  KeyedView read() {
    value("[");
    return std::move(view_);
  }

 private:
  static constexpr std::string_view item_begin = R"({"id":")";

  [[nodiscard]] bool here(std::string_view what) const { return text_.substr(at_).starts_with(what); }
  void copy(std::size_t count) {
    view_.rest.append(text_.substr(at_, count));
    at_ += count;
  }

  /// Where the string that begins at `at` ends: behind its closing mark.
  [[nodiscard]] std::size_t string_end(std::size_t at) const {
    for (++at; at < text_.size() && text_[at] != '"'; ++at)
      if (text_[at] == '\\') ++at;
    return at + 1;
  }

  [[nodiscard]] std::size_t value_end(std::size_t at) const {
    std::size_t depth = 0;
    while (at < text_.size()) {
      switch (text_[at]) {
        case '"':
          at = string_end(at);
          if (depth == 0) return at;
          continue;
        case '{':
        case '[':
          ++depth;
          break;
        case '}':
        case ']':
          if (depth == 0) return at;
          if (--depth == 0) return at + 1;
          break;
        case ',':
          if (depth == 0) return at;
          break;
        default:
          break;
      }
      ++at;
    }
    return at;
  }

  /// `path`: the names so far, as the beginning of a JSON array.
  void value(const std::string& path) {
    if (here("{") && !here("{}")) return object(path);
    if (here("[") && text_.substr(at_ + 1).starts_with(item_begin)) return list(path);
    copy(value_end(at_) - at_);
  }

  void object(const std::string& path) {
    do {
      copy(1);  // { or ,
      const std::size_t end = string_end(at_);
      const std::string name(text_.substr(at_, end - at_));
      copy(end + 1 - at_);  // with the colon
      value(path + (path.size() > 1 ? "," : "") + name);
    } while (here(","));
    copy(1);
  }

  void list(const std::string& path) {
    view_.lists.push_back({path + "]", {}});
    do {
      ++at_;  // [ or ,
      const std::size_t end = value_end(at_), id = at_ + item_begin.size();
      view_.lists.back().items.push_back(
          {text_.substr(id, string_end(id - 1) - 1 - id), text_.substr(at_, end - at_)});
      at_ = end;
    } while (here(","));
    ++at_;
    view_.rest += "[]";
  }

  std::string_view text_;
  std::size_t at_ = 0;
  KeyedView view_;
};

}  // namespace

KeyedView take_apart(std::string_view view) {
  return Reader(view).read();
}

}  // namespace aantafel::live
