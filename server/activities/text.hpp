// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace aantafel::activities {

/// What somebody typed, without the spaces and empty lines around it.
inline std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \n");
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

}  // namespace aantafel::activities
