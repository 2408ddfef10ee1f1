// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "protocol/generated/workshop.hpp"

namespace aantafel::session {

/// People by group, where a group is a domain's id and the empty text stands for no domain.
using GroupCounts = std::map<std::string, std::size_t>;

/// Which groups may be shown on their own, so that no group under `min_group` can be seen or worked out by
/// subtraction (S3): smaller ones become part of "other" (the empty text), and as long as "other" itself is
/// under the threshold the smallest group that is left joins it. Gives for each group the one it is shown as.
/// Pure; O(groups²), groups ≤ 65.
[[nodiscard]] std::map<std::string, std::string> shown_groups(const GroupCounts& people,
                                                              std::size_t min_group);

/// The fewest people who may be seen as a group: one, where authors may be shown (S2).
[[nodiscard]] std::size_t smallest_group(const protocol::WorkshopDescription& description);

}  // namespace aantafel::session
