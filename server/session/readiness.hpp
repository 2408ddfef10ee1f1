// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "server/session/session.hpp"

namespace aantafel::session {

struct Presence;

/// The round that the room is at, while it is open and asks something; else null.
[[nodiscard]] const Round* asked(const Session& session);
/// Whether this participant is done with a round: answered, or said to have no opinion.
[[nodiscard]] bool ready(const Round& round, Author author);
/// How many of those who are here are ready, by domain in the workshop's order; in an anonymous workshop
/// domains too small to be told apart are one, the last (S3). Nothing while nothing is asked or nobody is
/// here.
[[nodiscard]] std::optional<std::vector<protocol::Readiness>> readiness(const Session& session,
                                                                        const Presence& presence);

}  // namespace aantafel::session
