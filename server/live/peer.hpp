// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "protocol/generated/messages.hpp"
#include "server/live/frame.hpp"

namespace aantafel::live {

/// A connection, as its room knows it. Lives on the room's context and is called there only. None of these
/// calls comes back into the room before it returns.
class Peer {
 public:
  Peer() = default;
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;
  virtual ~Peer() = default;

  /// Sends a block; one with a key takes the place of an unsent older one with that key.
  virtual void send(const Block& block, const std::string& key) = 0;
  /// Says `bye` with this reason and closes in order; `reconnect_ms` tells when to come back, nothing: not by
  /// itself.
  virtual void dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) = 0;
};

}  // namespace aantafel::live
