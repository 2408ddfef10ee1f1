// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "server/session/session.hpp"

namespace aantafel::session {

/// Where a round stands: an earlier one is closed, and one whose opening was undone waits.
[[nodiscard]] ActivityState state_of(const Progress& progress, std::uint32_t round);

/// What the people at the table did in a round: who answered, abstained, only saw it, or never had it before
/// them. Of a round that waits nothing is told. Costs nothing that grows with the number of people.
[[nodiscard]] protocol::Responses responses(const Session& session, const std::string& activity,
                                            std::uint32_t round);
/// Whether what was entered is there still.
[[nodiscard]] bool stands(const Round& round, const Entry& entry);
/// What was entered in the current round, as a facilitator is told of it.
[[nodiscard]] std::vector<protocol::Entry> entries_of(const Session& session, const std::string& activity);
/// People who were, or are, at the table in that round.
[[nodiscard]] std::size_t joined_in(const Session& session, const std::string& activity, std::uint32_t round);

}  // namespace aantafel::session
