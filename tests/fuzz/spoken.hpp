// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace aantafel::fuzz {

/// What a server said on a WebSocket. Throws Broken where a client could not understand it: every frame whole
/// and well formed, every message one of the protocol, nothing after a close.
struct Spoken {
  std::vector<std::string> messages;
  std::vector<std::string> pongs;
  std::optional<unsigned> close;
};
[[nodiscard]] Spoken server_spoke(std::string_view bytes);

/// What the bytes of a client ask for by RFC 6455 alone, worked out once more in the plainest way, so that a
/// server can be judged by it.
struct Asked {
  std::vector<std::string> pings{};
  /// The codes with which a server must close; with 0 among them it need not.
  std::set<unsigned> closes{0};
  /// False from where a server may have ideas of its own: a message that is long.
  bool plain = true;
};
[[nodiscard]] Asked client_asked(std::string_view bytes);

}  // namespace aantafel::fuzz
