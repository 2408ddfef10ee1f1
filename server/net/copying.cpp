// SPDX-License-Identifier: EUPL-1.2
#include "server/net/copying.hpp"

#include <stdexcept>

#include "server/net/room_tasks.hpp"
#include "server/results/document.hpp"

namespace aantafel::net {

session::Album Prepared::album() const {
  session::Album album;
  for (const auto& picture : pictures) album.add(picture, 0);
  return album;
}

Task<std::optional<Prepared>> prepared_of(Site& site, std::string workshop) {
  auto room = co_await room_of(site, workshop);
  if (!room) co_return std::nullopt;
  const std::string id = site.rooms.find(workshop)->id;
  const auto seq =
      co_await settled<std::uint64_t>(room, [](const live::Room& one) { return one.head().seq; });
  using Read = std::variant<Prepared, std::string>;
  auto start = [&site, id, seq](auto done) {
    site.replays.fold(id, seq, [done](live::Fold* fold, const std::string& why) {
      if (!fold) return done(Read(why));
      const auto& [epoch, at, hash] = fold->head();
      auto document = results::document_of(
          fold->session(), {storage::to_hex(epoch), at, storage::to_hex(hash)}, fold->pictures());
      Prepared prepared{std::move(document.definition)};
      if (document.pictures)
        for (auto& [name, form, width, height, data] : *document.pictures)
          prepared.pictures.push_back({std::move(name), form, width, height, std::move(data)});
      done(Read(std::move(prepared)));
    });
  };
  Read read = co_await once<Read>(std::move(start));
  if (const auto* why = std::get_if<std::string>(&read)) throw std::runtime_error(*why);
  co_return std::get<Prepared>(std::move(read));
}

protocol::WorkshopDefinition without_pictures(protocol::WorkshopDefinition definition,
                                              const session::Kinds& kinds) {
  for (auto& activity : definition.activities) {
    const auto kind = kinds.find(activity.kind);
    if (kind == kinds.end()) continue;
    const auto round = kind->second->start(activity.settings);
    if (!round || round.value()->pictures().empty()) continue;
    protocol::Json whole{{"settings", activity.settings.json()}};
    for (const auto& shown : round.value()->pictures()) {
      const protocol::Json::json_pointer at(shown.path);
      whole[at.parent_pointer()].erase(at.back());
    }
    activity.settings = protocol::Opaque(std::move(whole["settings"]));
  }
  return definition;
}

}  // namespace aantafel::net
