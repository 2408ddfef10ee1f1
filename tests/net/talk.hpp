// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "tests/net/wire.hpp"

namespace aantafel::net::test {

/// The first byte of a frame: whether it is the last of its message, and what it is.
struct First {
  enum : unsigned { part_of_text = 0x01, more = 0x00, last = 0x80, text = 0x81, binary = 0x82 };
  enum : unsigned { close = 0x88, ping = 0x89, pong = 0x8a };
};

/// A frame as a client must send it: masked.
[[nodiscard]] std::string frame(unsigned first, std::string_view payload);
/// The payload of a close frame.
[[nodiscard]] std::string close_payload(unsigned code, std::string_view why = {});

/// A WebSocket of a client, written by hand: what the tests are about is the server's.
class Talk {
 public:
  struct Frame {
    unsigned first = 0;
    std::string payload;
  };

  /// After the handshake.
  explicit Talk(Wire wire) : wire_(std::move(wire)) {}

  [[nodiscard]] Wire& wire() { return wire_; }
  void say(const std::string& json) { wire_.send(frame(First::text, json)); }

  /// The next frame, of which the server may mask none.
  Frame next();
  /// The next message of this type; what comes before it is passed over.
  nlohmann::json message(const std::string& type);
  /// The answer to operation n: an ack or a refusal.
  nlohmann::json answer(std::uint32_t n);
  /// Says it as operation n, and gives the answer.
  nlohmann::json ask(std::uint32_t n, nlohmann::json operation);
  /// The code of the server's close frame, before which messages may come; 0 if it hangs up without.
  unsigned closed();

 private:
  Wire wire_;
};

/// The code of a close frame; 1005 if it tells none.
[[nodiscard]] unsigned code_of(const Talk::Frame& close);

/// A vote, and the command to open, in the workshop of these tests.
[[nodiscard]] nlohmann::json vote(int option);
[[nodiscard]] nlohmann::json steer(const std::string& command);
inline const std::string open_a1 = R"({"do":"open","activity":"a1","round":1})";
inline const std::string close_a1 = R"({"do":"close","activity":"a1"})";

}  // namespace aantafel::net::test
