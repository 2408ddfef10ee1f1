// SPDX-License-Identifier: EUPL-1.2
#include "server/net/utf8.hpp"

#include <cstring>

namespace aantafel::net {
namespace {

/// How many of these bytes, from the first on, are plain ASCII; eight at a time.
std::size_t ascii_before(std::string_view bytes) {
  std::size_t at = 0;
  for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if (eight & 0x8080808080808080u) break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

}  // namespace

bool Utf8::take(std::string_view bytes) {
  for (std::size_t at = 0;; ++at) {
    if (missing_ == 0) at += ascii_before(bytes.substr(at));
    if (at == bytes.size()) return true;
    const auto byte = static_cast<std::uint8_t>(bytes[at]);
    if (missing_ > 0) {
      if (byte < lowest_ || byte > highest_) return false;
      --missing_;
      lowest_ = 0x80;
      highest_ = 0xbf;
      continue;
    }
    // The table of RFC 3629, section 4: no overlong forms, no surrogates, nothing beyond U+10FFFF.
    if (byte < 0xc2 || byte > 0xf4) return false;
    missing_ = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    if (byte == 0xe0) lowest_ = 0xa0;
    if (byte == 0xed) highest_ = 0x9f;
    if (byte == 0xf0) lowest_ = 0x90;
    if (byte == 0xf4) highest_ = 0x8f;
  }
}

}  // namespace aantafel::net
