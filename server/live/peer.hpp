// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>

#include "protocol/generated/messages.hpp"
#include "server/live/outbox.hpp"
#include "server/session/decide.hpp"

namespace aantafel::live {

/// A connection, as its room knows it. Lives on the room's context and is called there only. None of these
/// calls comes back into the room before it returns.
class Peer {
 public:
  Peer() = default;
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;
  virtual ~Peer() = default;

  /// Sends a block; one with a topic takes the place of an unsent older one with that topic.
  virtual void send(const Block& block, Topic topic) = 0;
  /// Says `bye` with this reason and closes in order; `reconnect_ms` tells when to come back, nothing: not by
  /// itself.
  virtual void dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) = 0;

  /// Who it is, from the moment that it entered.
  [[nodiscard]] const session::Actor& actor() const { return actor_; }

 private:
  friend class Room;
  friend class Feed;
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  session::Actor actor_;
  std::size_t seat_ = nowhere;
  /// Perhaps before it was welcomed.
  bool left_ = false;
};

}  // namespace aantafel::live
