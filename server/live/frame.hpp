// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace aantafel::live {

/// Bytes ready for the wire, made once and shared by every connection they go to.
using Block = std::shared_ptr<const std::string>;

/// Appends an unmasked WebSocket frame (RFC 6455, section 5.2), final, with this opcode.
void append_frame(std::string& out, std::string_view payload, unsigned char opcode = 0x1);
/// One text frame.
[[nodiscard]] Block text_frame(std::string_view json);

}  // namespace aantafel::live
