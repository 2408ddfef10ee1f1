// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>

namespace aantafel::net {

/// Whether bytes are UTF-8 (RFC 3629), however they are cut: each call goes on where the last one ended.
class Utf8 {
 public:
  /// False as soon as no continuation could make it right.
  [[nodiscard]] bool take(std::string_view bytes);
  /// Not within a character.
  [[nodiscard]] bool complete() const { return missing_ == 0; }
  void reset() { missing_ = 0; }

 private:
  std::uint8_t missing_ = 0;
  /// What the next byte may be.
  std::uint8_t lowest_ = 0x80;
  std::uint8_t highest_ = 0xbf;
};

}  // namespace aantafel::net
