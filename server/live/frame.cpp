// SPDX-License-Identifier: EUPL-1.2
#include "server/live/frame.hpp"

namespace aantafel::live {

void append_frame(std::string& out, std::string_view payload, unsigned char opcode) {
  const auto byte = [&out](std::size_t value) { out += static_cast<char>(value & 0xff); };
  byte(0x80u | opcode);
  const std::size_t size = payload.size();
  if (size < 126) {
    byte(size);
  } else if (size <= 0xffff) {
    byte(126);
    byte(size >> 8);
    byte(size);
  } else {
    byte(127);
    for (int shift = 56; shift >= 0; shift -= 8) byte(size >> shift);
  }
  out.append(payload);
}

Block text_frame(std::string_view json) {
  auto bytes = std::make_shared<std::string>();
  bytes->reserve(json.size() + 10);
  append_frame(*bytes, json);
  return bytes;
}

}  // namespace aantafel::live
