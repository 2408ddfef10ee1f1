// SPDX-License-Identifier: EUPL-1.2
#include "server/net/room_tasks.hpp"

namespace aantafel::net {
namespace {

/// Of programs nothing is known but what they prove: together they are one facilitator's device.
const std::string over_http = "program";

}  // namespace

Task<std::shared_ptr<live::Room>> room_of(Site& site, std::string code_or_id) {
  const auto* listed = site.rooms.find(code_or_id);
  if (!listed) co_return nullptr;
  auto start = [&site, id = listed->id](auto done) { site.rooms.room(id, done); };
  co_return co_await once<std::shared_ptr<live::Room>>(std::move(start));
}

Task<live::Answer> steered(std::shared_ptr<live::Room> room, std::string client,
                           protocol::SteerCommand command) {
  auto start = [room, client, command](auto done) {
    asio::post(room->context(), [room, client, command, done] {
      room->ask({protocol::Role::facilitator, client, 0, over_http}, 1, protocol::Steer{1, command}, done);
    });
  };
  co_return co_await once<live::Answer>(std::move(start));
}

}  // namespace aantafel::net
