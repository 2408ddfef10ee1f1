// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <spdlog/spdlog.h>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include "server/net/room_tasks.hpp"
#include "server/results/position.hpp"

namespace aantafel::net {

/// What `make`, called with the fold and its place in the log, makes of the workshop `id` as it is on disk
/// now: folded aside from its room, on the replays' thread. None where that cannot be, which the operator is
/// told as `what` that failed.
template <class Made, class Make>
Task<std::optional<Made>> folded_aside(Site& site, std::shared_ptr<live::Room> room, std::string id,
                                       std::string what, Make make) {
  const auto seq =
      co_await settled<std::uint64_t>(room, [](const live::Room& one) { return one.head().seq; });
  auto start = [&site, id, seq, what, make](auto done) {
    site.replays.fold(id, seq, [make, what, done](live::Fold* fold, const std::string& why) {
      try {
        if (!fold) throw std::runtime_error(why);
        const auto& [epoch, at, hash] = fold->head();
        const results::Position position{storage::to_hex(epoch), at, storage::to_hex(hash)};
        done(std::optional<Made>(make(*fold, position)));
      } catch (const std::exception& broken) {
        spdlog::error("{} failed: {}", what, broken.what());
        done(std::optional<Made>());
      }
    });
  };
  std::optional<Made> made = co_await once<std::optional<Made>>(std::move(start));
  co_return made;
}

}  // namespace aantafel::net
