// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "server/session/session.hpp"

namespace aantafel::session {

/// Who is at the table, by domain in the order of the workshop's domains, then those without one, if any. Counts who
/// joined by device and who was there according to an import; `here` is who is connected now.
[[nodiscard]] std::vector<protocol::Attendance> attendance(const Session& session, const std::map<std::string, std::size_t>& here);

}  // namespace aantafel::session
