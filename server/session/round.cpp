// SPDX-License-Identifier: EUPL-1.2
#include "server/session/round.hpp"

namespace aantafel::session {

std::map<std::string, std::string> shown_as(const Round& round, const ViewContext& context) {
  const std::size_t smallest = context.anonymous && !round.speaks_for_domain() ? context.min_group : 0;
  return shown_groups(round.people(), smallest);
}

}  // namespace aantafel::session
