// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>

#include "protocol/generated/messages.hpp"
#include "server/session/session.hpp"

namespace aantafel::session {

/// What is not in the log of a workshop: who is connected now, people in all and by domain (the empty text:
/// no domain), whether the disk is full, whether it is in the archive, who else leads.
struct Presence {
  std::size_t here = 0;
  std::map<std::string, std::size_t> by_domain;
  bool storage_full = false;
  /// People who lost the thread.
  std::size_t lost = 0;
  bool archived = false;
  /// Of those by domain, the ones who are done with what the room is asked.
  std::map<std::string, std::size_t> ready{};
  /// People who are writing something there.
  std::size_t typing = 0;
  /// Devices of facilitators.
  std::size_t facilitators = 0;
};

/// Whether this audience knows of the activity at all. What waits is the facilitator's alone (S1).
[[nodiscard]] bool visible(const Session& session, Role audience, const std::string& activity);
/// Whether participants see results now: the facilitator's decision, else the activity's rule.
[[nodiscard]] bool results_shown(const Session& session, const std::string& activity);
/// What this audience sees of an activity, as JSON; nothing if it knows nothing of it. Built by adding.
[[nodiscard]] std::optional<std::string> activity_view(const Session& session, Role audience,
                                                       const std::string& activity);
/// What this audience sees of the workshop itself, as JSON.
[[nodiscard]] std::string workshop_view(const Session& session, Role audience, const Presence& presence,
                                        std::uint64_t now_ms);
/// What is known of who asks: travels to nobody else.
[[nodiscard]] protocol::You you(const Session& session, Role role, Author author);
/// How views and tables of this activity are to be made for an audience.
[[nodiscard]] ViewContext context_of(const Session& session, Role audience, const std::string& activity);

}  // namespace aantafel::session
