// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace aantafel::net {

/// A QR code of this text, as a picture.
[[nodiscard]] std::string qr_svg(const std::string& text);
/// The same for a terminal: two rows of squares a line.
[[nodiscard]] std::string qr_terminal(const std::string& text);

}  // namespace aantafel::net
