// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "server/session/session.hpp"

namespace aantafel::session {

/// Who is at the table: every domain in its order, those from whom nobody came too, then the people of no
/// domain (or of one that is gone) if there are any. `here` says how many of each domain are connected now,
/// by domain id, the empty text for none. In a workshop that was imported, those who sat there before count
/// along. Pure.
[[nodiscard]] std::vector<protocol::Attendance> attendance(const Session& session,
                                                           const std::map<std::string, std::size_t>& here);

}  // namespace aantafel::session
