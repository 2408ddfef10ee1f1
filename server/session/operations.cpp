// SPDX-License-Identifier: EUPL-1.2
#include "server/session/operations.hpp"

namespace aantafel::session {

void Operations::remember(const std::string& client, std::uint32_t n, Outcome outcome) {
  Client& known = clients_[client];
  known.last_n = n;
  if (known.latest.size() < remembered) {
    known.latest.emplace_back(n, outcome);
    return;
  }
  known.latest[known.next] = {n, outcome};
  known.next = (known.next + 1) % remembered;
}

std::optional<Outcome> Operations::outcome_of(const std::string& client, std::uint32_t n) const {
  const auto found = clients_.find(client);
  if (found == clients_.end() || n > found->second.last_n) return std::nullopt;
  std::uint32_t oldest = found->second.last_n;
  for (const auto& [number, outcome] : found->second.latest) {
    if (number == n) return outcome;
    oldest = std::min(oldest, number);
  }
  return Outcome{0, n > oldest ? Reason::out_of_order : Reason::too_old};
}

std::uint32_t Operations::last_n(const std::string& client) const {
  const auto found = clients_.find(client);
  return found == clients_.end() ? 0 : found->second.last_n;
}

}  // namespace aantafel::session
