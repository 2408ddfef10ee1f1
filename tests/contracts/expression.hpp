// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace aantafel::tests {

/// What an ECMAScript expression matches at the beginning of a text, and what each of its groups does; empty
/// when it matches nothing there. Behind a function, since <regex> takes long to compile.
[[nodiscard]] std::vector<std::string> matched(const std::string& expression, const std::string& text);

}  // namespace aantafel::tests
