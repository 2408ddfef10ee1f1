// SPDX-License-Identifier: EUPL-1.2
#include "server/session/attendance.hpp"

#include <algorithm>

namespace aantafel::session {
namespace {

std::uint32_t as_count(std::size_t people) {
  return static_cast<std::uint32_t>(std::min<std::size_t>(people, 2147483647));
}

}  // namespace

std::vector<protocol::Attendance> attendance(const Session& session,
                                             const std::map<std::string, std::size_t>& here) {
  struct People {
    std::size_t joined = 0;
    std::size_t here = 0;
  };
  std::map<std::string, People> people;
  for (const auto& domain : session.domains()) people[domain.id];
  People nowhere;
  const auto at = [&](const std::string& domain) -> People& {
    const auto found = people.find(domain);
    return found == people.end() ? nowhere : found->second;
  };
  for (const auto& before : session.imported_attendance())
    at(before.domain.value_or("")).joined += before.joined;
  // Who came in with an import as an author is among those counted in it.
  for (const auto& participant : session.participants())
    if (!participant.device.empty()) ++at(participant.domain).joined;
  for (const auto& [domain, connected] : here) at(domain).here += connected;

  std::vector<protocol::Attendance> all;
  for (const auto& domain : session.domains())
    all.push_back({domain.id, as_count(people[domain.id].joined), as_count(people[domain.id].here)});
  if (nowhere.joined + nowhere.here > 0)
    all.push_back({std::nullopt, as_count(nowhere.joined), as_count(nowhere.here)});
  return all;
}

}  // namespace aantafel::session
