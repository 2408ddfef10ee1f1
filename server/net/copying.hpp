// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/generated/events.hpp"
#include "server/net/types.hpp"
#include "server/session/album.hpp"
#include "server/session/round.hpp"

namespace aantafel::live {
class Room;
}

namespace aantafel::net {

struct Site;

/// What was prepared in a workshop, and nothing that anybody brought in or said in an interview.
struct Prepared {
  protocol::WorkshopDefinition definition;
  std::vector<protocol::PictureAdded> pictures{};

  [[nodiscard]] session::Album album() const;
};

/// What a copy is to be compared with: what the workshop itself is compared with, or what was said in it, as
/// far as anything was and by enough people to be told (S3).
enum class Baselines { same, outcomes };

/// Folded aside from its room, for the pictures; none: there is no such workshop. Throws when its log cannot
/// be read.
Task<std::optional<Prepared>> prepared_of(Site& site, std::string workshop,
                                          Baselines baselines = Baselines::same);
/// Of a definition that is to be compared with nothing.
void forget_baselines(protocol::WorkshopDefinition& definition);

/// What was prepared, but for the bytes of pictures; on the context of the room, once it is settled.
[[nodiscard]] protocol::WorkshopDefinition definition_of(const live::Room& room);

/// The same showing no pictures, for a template, which is a small file.
[[nodiscard]] protocol::WorkshopDefinition without_pictures(protocol::WorkshopDefinition definition,
                                                            const session::Kinds& kinds);

}  // namespace aantafel::net
