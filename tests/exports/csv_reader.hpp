// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aantafel::tests {

/// Reads RFC 4180 text by the letter of the RFC, and throws at anything that is not: quotes inside a bare
/// field, text after a closing quote, a line end other than CR LF, a line without one. Knows nothing of how
/// it was written.
std::vector<std::vector<std::string>> read_csv(std::string_view text, char separator);

}  // namespace aantafel::tests
