// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace aantafel::tests {

/// The bytes of tests/exports/golden/`name`; throws if there is no such file.
[[nodiscard]] std::string golden(const std::string& name);

/// Fails unless `made` is the golden file byte for byte, and then leaves what was made in the folder
/// `not-golden` of where the test runs, to be looked at and, if it is right, moved.
void check_golden(const std::string& name, const std::string& made);

}  // namespace aantafel::tests
