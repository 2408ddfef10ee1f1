// SPDX-License-Identifier: EUPL-1.2
#include "server/session/attendance.hpp"

namespace aantafel::session {

std::vector<protocol::Attendance> attendance(const Session& session, const std::map<std::string, std::size_t>& here) {
  std::map<std::string, std::uint32_t> joined;
  for (const auto& participant : session.participants())
    if (!participant.device.empty()) ++joined[participant.domain];
  for (const auto& imported : session.imported_attendance()) joined[imported.domain.value_or("")] += imported.joined;

  const auto count_here = [&](const std::string& domain) {
    const auto found = here.find(domain);
    return static_cast<std::uint32_t>(found == here.end() ? 0 : found->second);
  };
  std::vector<protocol::Attendance> out;
  for (const auto& domain : session.domains()) out.push_back({domain.id, joined[domain.id], count_here(domain.id)});
  if (joined[""] + count_here("") > 0) out.push_back({std::nullopt, joined[""], count_here("")});
  return out;
}

}  // namespace aantafel::session
