// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocol/generated/workshop.hpp"
#include "server/session/round.hpp"

namespace aantafel::session {

using protocol::ActivityState;

/// Where one activity stands.
struct Progress {
  ActivityState state = ActivityState::waiting;
  std::uint32_t round = 1;
  /// Participants and screen may know of it: it was shown or opened.
  bool visible = false;
  /// The facilitator's own decision about results; nothing follows the activity's rule.
  std::optional<bool> released{};
  std::optional<std::uint64_t> opened_at{};
  std::optional<std::uint64_t> closed_at{};
};

/// All that steering commands decide, small enough to be copied: what undo brings back.
struct Steering {
  protocol::WorkshopDefinition definition;
  std::map<std::string, Progress> progress;
  std::optional<std::string> shown{};
  /// The activities of the self-paced round; all of them are open.
  std::vector<std::string> self_paced{};
  std::optional<protocol::Timer> timer{};
  bool results_hidden = false;
  bool locked = false;
  /// Where in the log the dossier became what it is.
  std::uint64_t dossier_seq = 0;
  /// The seats of one's own that there are.
  protocol::SeatPlan seats{};
};

/// How to take back the last steering action. `before` holds everything as it was; a round that was emptied
/// or made anew is kept whole and lives along with the one that took its place, so that what people brought
/// in since is kept.
struct Undo {
  std::string action;
  Steering before;
  std::string activity{};
  std::uint32_t round = 0;
  std::unique_ptr<Round> replaced{};
  /// Somebody answered since in the round that took its place.
  bool answered = false;
  bool moderated = false;
  /// Those for whom something was entered or taken out, and what they had before.
  Author first = 0;
  std::uint32_t count = 0;
  std::vector<Contribution> had{};
};

}  // namespace aantafel::session
