// SPDX-License-Identifier: EUPL-1.2
#include "server/exports/csv.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include "server/exports/text.hpp"

namespace aantafel::exports {
namespace {

using std::string_view;

constexpr string_view byte_order_mark = "\xef\xbb\xbf";
constexpr std::array<string_view, 11> starts_formula{"=",  "+",  "-",  "@",  "\t", "\r",
                                                     "\n", "＝", "＋", "－", "＠"};
/// Spreadsheets may look past these for what a text begins with: spaces, no-break space, zero width space,
/// byte order mark.
constexpr std::array<string_view, 5> blanks{" ", "\u00a0", "\u200b", "\u3000", byte_order_mark};

const string_view* prefix_among(const auto& prefixes, string_view text) {
  const auto found =
      std::find_if(prefixes.begin(), prefixes.end(), [&](string_view one) { return text.starts_with(one); });
  return found == prefixes.end() ? nullptr : &*found;
}

bool looks_like_formula(string_view text) {
  while (const auto* blank = prefix_among(blanks, text)) text.remove_prefix(blank->size());
  return prefix_among(starts_formula, text) != nullptr;
}

class Line {
 public:
  Line(std::string& out, Separator separator)
      : out_(out), separator_(separator == Separator::comma ? ',' : ';') {}

  void add(std::monostate) { next(); }
  void add(std::int64_t value) {
    next();
    append(value);
  }
  void add(double value) {
    next();
    if (!std::isfinite(value)) return;
    const std::size_t start = out_.size();
    append(value);
    if (separator_ == ';')
      std::replace(out_.begin() + static_cast<std::ptrdiff_t>(start), out_.end(), '.', ',');
  }
  void add(const std::string& value) {
    next();
    std::string text = without_controls(value);
    if (looks_like_formula(text)) text.insert(0, "'");
    if (text.find_first_of(std::string{separator_, '"', '\r', '\n'}) == std::string::npos) {
      out_ += text;
      return;
    }
    out_ += '"';
    for (const char one : text) {
      if (one == '"') out_ += '"';
      out_ += one;
    }
    out_ += '"';
  }
  void end() { out_ += "\r\n"; }

 private:
  void next() {
    if (!first_) out_ += separator_;
    first_ = false;
  }
  void append(auto value) {
    std::array<char, 32> digits;
    out_.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
  }

  std::string& out_;
  char separator_;
  bool first_ = true;
};

}  // namespace

std::string csv(const session::Table& table, Separator separator) {
  std::string out(byte_order_mark);
  Line header(out, separator);
  for (const auto& column : table.columns) header.add(column);
  header.end();
  for (const auto& row : table.rows) {
    Line line(out, separator);
    for (const auto& cell : row) std::visit([&line](const auto& value) { line.add(value); }, cell);
    line.end();
  }
  return out;
}

}  // namespace aantafel::exports
