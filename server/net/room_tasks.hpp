// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "server/net/site.hpp"
#include "server/net/types.hpp"

namespace aantafel::net {

/// The room of a workshop, by id or code; null if there is none.
[[nodiscard]] Task<std::shared_ptr<live::Room>> room_of(Site& site, std::string code_or_id);

/// What `run` makes of a room on the room's own context, when it holds nothing but what is on disk (L2).
template <class T, class Run>
Task<T> settled(std::shared_ptr<live::Room> room, Run run) {
  auto start = [room, run](auto done) {
    asio::post(room->context(),
               [room, run, done] { room->when_settled([room, run, done] { done(run(*room)); }); });
  };
  co_return co_await once<T>(std::move(start));
}

/// A facilitator's command from a program; `client` names its operation, so that a repeat gets the first
/// answer (V3).
[[nodiscard]] Task<live::Answer> steered(std::shared_ptr<live::Room> room, std::string client,
                                         protocol::SteerCommand command);

}  // namespace aantafel::net
