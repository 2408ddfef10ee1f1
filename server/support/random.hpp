// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace aantafel::support {

/// 128 random bits from the operating system, 22 characters base64url: ids nobody can guess.
[[nodiscard]] std::string random_id();
/// Eight random digits.
[[nodiscard]] std::string random_code();
/// BLAKE2b, 128 bits, 22 characters base64url: what is kept of a secret. With a key it is a signature that
/// only the holder of the key can make.
[[nodiscard]] std::string hash(std::string_view secret, std::string_view key = {});
/// Compares without telling by its duration where two secrets differ.
[[nodiscard]] bool same_secret(std::string_view a, std::string_view b);

}  // namespace aantafel::support
