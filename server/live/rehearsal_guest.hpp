// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/generated/demo.hpp"
#include "server/live/room.hpp"

namespace aantafel::live {

/// One person of a rehearsal, as if on a phone: comes in, and gives the scripted answers to each round of
/// what is open, in order, the next once the one before was answered. What is refused for a while is sent
/// again under its own number; before a locked door it waits. Owned by the rehearsal, and by the room while
/// it is in; on the room's context only.
class Guest final : public Peer, public std::enable_shared_from_this<Guest> {
 public:
  /// `person` outlives it.
  Guest(const protocol::DemoPerson& person, std::size_t number);

  /// Comes in, or gives an answer that is due; one thing at a time. The room is settled.
  void step(Room& room, std::uint64_t now);
  /// The room has closed, or could not take it in.
  [[nodiscard]] bool over() const { return where_ == Where::over; }
  /// What was refused for good.
  [[nodiscard]] const std::vector<std::string>& refusals() const { return refusals_; }

  void send(const Block& block, Topic topic) override;
  void dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) override;

 private:
  enum class Where : std::uint8_t { outside, at_the_door, inside, over };
  /// How far it is with a round.
  struct Part {
    std::uint32_t round = 0;
    std::size_t given = 0;
  };

  [[nodiscard]] std::optional<protocol::Put> due(Room& room);
  void ask(Room& room);

  const protocol::DemoPerson& person_;
  const std::string client_;
  const std::string device_;
  /// Milliseconds: nobody taps at the same moment as everybody else.
  const std::uint64_t hesitates_;
  std::map<std::string, Part> parts_;
  std::optional<protocol::Put> asked_;
  std::vector<std::string> refusals_;
  std::uint64_t now_ = 0;
  /// When to try again what did not go for now.
  std::uint64_t again_at_ = 0;
  std::uint32_t n_ = 0;
  unsigned sent_away_ = 0;
  Where where_ = Where::outside;
  bool again_ = false;
};

}  // namespace aantafel::live
