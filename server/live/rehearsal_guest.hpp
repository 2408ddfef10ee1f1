// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "protocol/generated/demo.hpp"
#include "server/live/rehearsal.hpp"

namespace aantafel::live {

/// One person of a rehearsal, as if on a phone: joins, and gives the scripted answers to each round of what
/// is open, one after another. Owned by the rehearsal, and by the room while it is in.
class Guest final : public Peer {
 public:
  Guest(Rehearsal& rehearsal, const protocol::DemoPerson& person, std::size_t number);

  void come(Room& room, const std::shared_ptr<Guest>& self);
  /// Gives the next answer if one is due.
  void step(Room& room, std::uint64_t now);
  /// The rehearsal is no more.
  void forget() { rehearsal_ = nullptr; }

  void send(const Block& block, const std::string& key) override;
  void dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) override;

  [[nodiscard]] bool came() const { return came_; }
  [[nodiscard]] const std::vector<std::string>& refusals() const { return refusals_; }

 private:
  struct Part {
    std::uint32_t round = 0;
    std::uint64_t since = 0;
    std::size_t given = 0;
  };
  void put(Room& room, const std::string& activity, std::uint32_t round, const protocol::DemoAnswer& answer);

  Rehearsal* rehearsal_;
  const protocol::DemoPerson& person_;
  const std::string client_;
  /// Nobody taps at the same moment as everybody else.
  const std::uint64_t hesitates_;
  std::map<std::string, Part> parts_;
  std::vector<std::string> refusals_;
  std::uint32_t n_ = 0;
  bool came_ = false;
  bool in_ = false;
  bool waiting_ = false;
};

}  // namespace aantafel::live
