// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "server/live/room.hpp"

namespace aantafel::live {

/// What somebody in a rehearsal brings in, and when. Owned by its guest; on the room's context only.
class Mind {
 public:
  virtual ~Mind() = default;
  /// What is due now, if anything, without its number; the room is settled. `self` is in it.
  virtual std::optional<protocol::Put> due(Room& room, const Peer& self, std::uint64_t now) = 0;
};

/// One person of a rehearsal, as if on a phone: comes in, and brings in what is on their mind, the next once
/// the one before was answered. What is refused for a while is sent again under its own number; before a
/// locked door it waits. Who comes again as the same device goes on under the numbers that it had. Owned by
/// the rehearsal, and by the room while it is in; on the room's context only.
class Guest final : public Peer, public std::enable_shared_from_this<Guest> {
 public:
  /// Client and device as their hashes.
  struct Person {
    std::string client;
    std::string device;
    std::optional<std::string> domain;
  };
  Guest(Person person, std::unique_ptr<Mind> mind) : person_(std::move(person)), mind_(std::move(mind)) {}

  /// Comes in, or brings in what is due; one thing at a time. The room is settled.
  void step(Room& room, std::uint64_t now);
  /// The room has closed, or could not take it in.
  [[nodiscard]] bool over() const { return where_ == Where::over; }
  /// What was refused for good, at most the first hundred.
  [[nodiscard]] const std::vector<std::string>& refusals() const { return refusals_; }

  void send(const Block& block, Topic topic) override;
  void dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) override;

 private:
  enum class Where : std::uint8_t { outside, at_the_door, inside, over };

  void ask(Room& room);
  void refused(const protocol::Refused& why, std::string_view text);

  const Person person_;
  const std::unique_ptr<Mind> mind_;
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
