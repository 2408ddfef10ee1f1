// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "server/net/utf8.hpp"

namespace aantafel::net {

/// Takes messages out of the bytes that a WebSocket client sends (RFC 6455, section 5), without extensions.
/// Pure: no I/O, no clock. Holds on to nothing but what is not whole yet: a client that is silent between
/// messages costs no buffer.
class FrameReader {
 public:
  enum class What : std::uint8_t { text, ping, pong, close, broken };
  /// `code`: of a close, the one it is to be answered with; of what is broken, the one to close with.
  struct Piece {
    What what;
    std::string_view payload;
    std::uint16_t code = 0;
  };

  /// The next whole message or control frame; nothing when it needs more bytes than there are. `bytes` is
  /// unmasked in place and shrinks to what was not looked at yet. A payload is valid until the next call. No
  /// message longer than `limit` is taken in. After a close or something broken nothing more comes.
  [[nodiscard]] std::optional<Piece> next(std::span<char>& bytes, std::size_t limit);
  /// It closed, or it was broken.
  [[nodiscard]] bool over() const { return over_; }

 private:
  enum class Opcode : std::uint8_t { more = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 };

  bool take_header(std::span<char>& bytes);
  [[nodiscard]] std::uint16_t fault_of_start() const;
  [[nodiscard]] std::uint16_t begin_frame(std::size_t limit);
  std::optional<Piece> take_payload(std::span<char>& bytes);
  std::optional<Piece> of_message(std::string_view part);
  std::optional<Piece> of_control(std::string_view part);
  Piece closed(std::string_view payload);
  Piece broken(std::uint16_t code);

  /// Of the frame that is being read.
  std::array<unsigned char, 14> header_{};
  std::uint8_t header_size_ = 0;
  std::uint8_t mask_at_ = 0;
  Opcode opcode_ = Opcode::more;
  bool last_ = false;
  bool in_payload_ = false;
  std::array<unsigned char, 4> mask_{};
  std::uint64_t left_ = 0;

  /// Of the message that is being read, which control frames may interrupt.
  bool in_message_ = false;
  Utf8 utf8_;
  std::string message_;
  std::string control_;

  bool message_given_ = false;
  bool control_given_ = false;
  bool over_ = false;
};

}  // namespace aantafel::net
