// SPDX-License-Identifier: EUPL-1.2
#include "server/net/copying.hpp"

#include <stdexcept>

#include "protocol/editable_json.hpp"
#include "server/net/folded_aside.hpp"
#include "server/results/baselines.hpp"
#include "server/results/document.hpp"
#include "server/session/dossier.hpp"

namespace aantafel::net {

session::Album Prepared::album() const {
  session::Album album;
  for (const auto& picture : pictures) album.add(picture, 0);
  return album;
}

Task<std::optional<Prepared>> prepared_of(Site& site, std::string workshop, Baselines baselines) {
  auto room = co_await room_of(site, workshop);
  if (!room) co_return std::nullopt;
  const std::string id = site.rooms.find(workshop)->id;
  auto make = [baselines](live::Fold& fold, const results::Position& position) {
    auto document = results::document_of(fold.session(), position, fold.pictures());
    Prepared prepared{std::move(document.definition)};
    session::leave_out_notes(prepared.definition.dossier);
    if (baselines == Baselines::outcomes) results::take_outcomes_along(fold.session(), prepared.definition);
    if (document.pictures)
      for (auto& [name, form, width, height, data] : *document.pictures)
        prepared.pictures.push_back({std::move(name), form, width, height, std::move(data)});
    return prepared;
  };
  auto prepared = co_await folded_aside<Prepared>(site, room, id, "a copy", make);
  if (!prepared) throw std::runtime_error("the workshop could not be copied");
  co_return prepared;
}

void forget_baselines(protocol::WorkshopDefinition& definition) {
  for (auto& activity : definition.activities) activity.baseline.reset();
}

protocol::WorkshopDefinition definition_of(const live::Room& room) {
  return room.session().steering().definition;
}

protocol::WorkshopDefinition without_pictures(protocol::WorkshopDefinition definition,
                                              const session::Kinds& kinds) {
  for (auto& activity : definition.activities) {
    const auto kind = kinds.find(activity.kind);
    if (kind == kinds.end()) continue;
    const auto round = kind->second->start(activity.settings);
    if (!round || round.value()->pictures().empty()) continue;
    protocol::Json whole{{"settings", protocol::Json::parse(activity.settings.text())}};
    for (const auto& shown : round.value()->pictures()) {
      const protocol::Json::json_pointer at(shown.path);
      whole[at.parent_pointer()].erase(at.back());
    }
    activity.settings = protocol::Opaque::of(whole["settings"].dump());
  }
  return definition;
}

}  // namespace aantafel::net
