// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace aantafel::support {

/// RFC 4648, the alphabet for addresses, without padding.
[[nodiscard]] std::string to_base64url(std::string_view bytes);
/// None where it is not exactly that, down to the last bits.
[[nodiscard]] std::optional<std::string> from_base64url(std::string_view text);

}  // namespace aantafel::support
