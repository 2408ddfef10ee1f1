// SPDX-License-Identifier: EUPL-1.2
#include "tests/contracts/expression.hpp"

#include <map>
#include <regex>

namespace aantafel::tests {

std::vector<std::string> matched(const std::string& expression, const std::string& text) {
  // Making one costs more than using it.
  static std::map<std::string, std::regex> known;
  const auto& made = known.try_emplace(expression, expression).first->second;
  std::smatch found;
  if (!std::regex_search(text, found, made, std::regex_constants::match_continuous)) return {};
  return {found.begin(), found.end()};
}

}  // namespace aantafel::tests
