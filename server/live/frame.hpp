// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "protocol/codec.hpp"

namespace aantafel::live {

/// Bytes ready for the wire, made once and shared by every connection they go to.
using Block = std::shared_ptr<const std::string>;

/// Appends an unmasked WebSocket frame (RFC 6455, section 5.2), final, with this opcode.
void append_frame(std::string& out, std::string_view payload, unsigned char opcode = 0x1);
/// One text frame.
[[nodiscard]] Block text_frame(std::string_view json);
/// One text frame with this message of the protocol, encoded in place.
template <class Message>
[[nodiscard]] Block frame_of(const Message& message) {
  constexpr std::size_t short_header = 2;
  auto bytes = std::make_shared<std::string>();
  bytes->reserve(96);
  bytes->assign(short_header, '\0');
  write(*bytes, message);
  const std::size_t size = bytes->size() - short_header;
  if (size >= 126) return text_frame(std::string_view(*bytes).substr(short_header));
  (*bytes)[0] = static_cast<char>(0x81);
  (*bytes)[1] = static_cast<char>(size);
  return bytes;
}

}  // namespace aantafel::live
