// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aantafel::fuzz {

/// A few changes to `text`, the same for the same seed: bytes altered, lost, repeated, taken from one of
/// `others`; where it is JSON, a value put in the place of another.
[[nodiscard]] std::string mutated(std::string text, std::uint32_t seed,
                                  const std::vector<std::string>& others);

/// The same for a script of the target `frames`: mostly whole frames stay whole, and are cut, moved,
/// repeated.
[[nodiscard]] std::string frames_mutated(std::string script, std::uint32_t seed,
                                         const std::vector<std::string>& others);

/// A frame of a client, shorter than 64 KiB, with a mask of zeroes, so that words stand in it as they are.
[[nodiscard]] std::string plain_frame(unsigned first, std::string_view payload);

}  // namespace aantafel::fuzz
