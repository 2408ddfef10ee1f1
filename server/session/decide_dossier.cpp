// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "server/session/decide.hpp"
#include "server/session/dossier.hpp"

namespace aantafel::session {

Decision decide_dossier(const Session& session, const protocol::PutDossierItem& command) {
  const auto* old = find_item(session.dossier(), id_of(command.item));
  for (const auto& domain : domains_of(command.item)) {
    // What it was tagged with before may be gone from the workshop by now.
    const bool had = old && std::ranges::count(domains_of(*old), domain) > 0;
    if (!had && !session.has_domain(domain))
      return Refusal{Reason::not_found, "this workshop has no domain \"" + domain + "\"",
                     "/command/item/domains"};
  }
  const auto* data = std::get_if<protocol::DataItem>(&command.item);
  if (auto fault = data ? check_card(data->card) : std::nullopt) {
    fault->path = "/command/item/card" + fault->path;
    return *fault;
  }
  auto next = session.dossier();
  put_item(next, command.item);
  if (auto fault = check_dossier(*next)) {
    fault->path = "/command/item";
    return *fault;
  }
  return protocol::DossierItemPut{command.item};
}

Decision decide_dossier(const Session& session, const protocol::RemoveDossierItem& command) {
  if (!find_item(session.dossier(), command.item))
    return Refusal{Reason::not_found, "the dossier has no item \"" + command.item + "\"", "/command/item"};
  return protocol::DossierItemRemoved{command.item};
}

}  // namespace aantafel::session
