// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <random>
#include <set>

#include "protocol/generated/demo.hpp"
#include "server/live/rehearsal_guest.hpp"

namespace aantafel::live {

/// Gives the scripted answers to each round of what is open, in order.
class ScriptedMind final : public Mind {
 public:
  /// `person` outlives it.
  ScriptedMind(const protocol::DemoPerson& person, std::size_t number);

  std::optional<protocol::Put> due(Room& room, const Peer& self, std::uint64_t now) override;

 private:
  /// How far it is with a round.
  struct Part {
    std::uint32_t round = 0;
    std::size_t given = 0;
  };

  const protocol::DemoPerson& person_;
  /// Milliseconds: nobody taps at the same moment as everybody else.
  const std::uint64_t hesitates_;
  std::map<std::string, Part> parts_;
};

/// Answers whatever is open out of its own head, as fast as people read and type. One in twelve only looks
/// on at a round.
class ImprovisingMind final : public Mind {
 public:
  /// `number` is nobody else's in the workshop; the same seed makes the same person.
  ImprovisingMind(std::size_t number, std::uint32_t seed);

  std::optional<protocol::Put> due(Room& room, const Peer& self, std::uint64_t now) override;

 private:
  struct Part {
    std::uint32_t round = 0;
    bool looks_on = false;
    /// When it says something next, or looks whether there is anything to say.
    std::uint64_t at = 0;
  };

  std::uint64_t between(std::uint64_t least, std::uint64_t most);
  Part& begun(Room& room, const Peer& self, const protocol::ActivityDefinition& activity,
              const session::Progress& progress, std::uint64_t now);

  const std::size_t number_;
  std::minstd_rand random_;
  std::map<std::string, Part> parts_;
};

}  // namespace aantafel::live
