// SPDX-License-Identifier: EUPL-1.2
#include "tests/exports/csv_reader.hpp"

#include <stdexcept>

namespace aantafel::tests {
namespace {

class Reader {
 public:
  Reader(std::string_view text, char separator) : left_(text), separator_(separator) {}

  std::vector<std::vector<std::string>> records() {
    std::vector<std::vector<std::string>> all;
    while (!left_.empty()) {
      auto& record = all.emplace_back();
      do record.push_back(take('"') ? quoted() : bare());
      while (take(separator_));
      if (!take('\r') || !take('\n')) throw std::runtime_error("a record does not end in CR LF");
    }
    return all;
  }

 private:
  bool take(char wanted) {
    if (left_.empty() || left_.front() != wanted) return false;
    left_.remove_prefix(1);
    return true;
  }

  std::string bare() {
    std::string field(left_.substr(0, left_.find_first_of(std::string{separator_, '\r', '\n'})));
    if (field.find('"') != std::string::npos) throw std::runtime_error("a quote inside a bare field");
    left_.remove_prefix(field.size());
    return field;
  }

  std::string quoted() {
    std::string field;
    while (true) {
      const auto quote = left_.find('"');
      if (quote == std::string_view::npos) throw std::runtime_error("a quote that is not closed");
      field += left_.substr(0, quote);
      left_.remove_prefix(quote + 1);
      if (!take('"')) return field;
      field += '"';
    }
  }

  std::string_view left_;
  char separator_;
};

}  // namespace

std::vector<std::vector<std::string>> read_csv(std::string_view text, char separator) {
  return Reader(text, separator).records();
}

}  // namespace aantafel::tests
