// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace aantafel::fuzz {

/// A few changes to `text`, the same for the same seed: bytes altered, lost, repeated, taken from one of
/// `others`; where it is JSON, a value put in the place of another.
[[nodiscard]] std::string mutated(std::string text, std::uint32_t seed,
                                  const std::vector<std::string>& others);

}  // namespace aantafel::fuzz
