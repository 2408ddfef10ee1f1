// SPDX-License-Identifier: EUPL-1.2
#include "server/session/readiness.hpp"

#include "server/session/groups.hpp"
#include "server/session/view.hpp"

namespace aantafel::session {

const Round* asked(const Session& session) {
  const auto& shown = session.steering().shown;
  if (!shown || session.progress(*shown).state != ActivityState::open) return nullptr;
  const Round* round = session.round(*shown);
  return round && !round->tells() ? round : nullptr;
}

bool ready(const Round& round, Author author) {
  return round.attention().has(author, Attention::answers) ||
         round.attention().has(author, Attention::abstains);
}

std::optional<std::vector<protocol::Readiness>> readiness(const Session& session, const Presence& presence) {
  if (!asked(session) || presence.here == 0) return std::nullopt;
  const auto shown = shown_groups(presence.by_domain, smallest_group(session.description()));
  std::map<std::string, protocol::Readiness> groups;
  for (const auto& [domain, here] : presence.by_domain) {
    auto& group = groups[shown.at(domain)];
    group.here += static_cast<std::uint32_t>(here);
    if (const auto ready = presence.ready.find(domain); ready != presence.ready.end())
      group.ready += static_cast<std::uint32_t>(ready->second);
  }
  std::vector<protocol::Readiness> all;
  for (const auto& domain : session.domains())
    if (const auto group = groups.find(domain.id); group != groups.end()) {
      group->second.domain = domain.id;
      all.push_back(std::move(group->second));
    }
  if (const auto other = groups.find(""); other != groups.end()) all.push_back(std::move(other->second));
  return all;
}

}  // namespace aantafel::session
