// SPDX-License-Identifier: EUPL-1.2
#include "server/session/groups.hpp"

#include <algorithm>

namespace aantafel::session {

std::map<std::string, std::string> shown_groups(const GroupCounts& people, std::size_t min_group) {
  std::map<std::string, std::string> shown;
  std::size_t other = 0;
  for (const auto& [group, count] : people) {
    const bool alone = !group.empty() && count >= min_group;
    shown[group] = alone ? group : "";
    if (!alone) other += count;
  }
  while (other > 0 && other < min_group) {
    const auto stands_alone = [&](const auto& entry) {
      return entry.second != 0 && !shown[entry.first].empty();
    };
    auto smallest = people.end();
    for (auto it = people.begin(); it != people.end(); ++it)
      if (stands_alone(*it) && (smallest == people.end() || it->second < smallest->second)) smallest = it;
    if (smallest == people.end()) break;
    shown[smallest->first] = "";
    other += smallest->second;
  }
  return shown;
}

std::size_t smallest_group(const protocol::WorkshopDescription& description) {
  return description.anonymous ? description.min_group : 1;
}

}  // namespace aantafel::session
