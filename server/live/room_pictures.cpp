// SPDX-License-Identifier: EUPL-1.2
// Pictures, whose bytes a room does not hold: they are read from the log again.
#include <boost/asio/post.hpp>

#include "server/live/room.hpp"

namespace aantafel::live {

void Room::read_picture(const std::string& id,
                        std::function<void(std::optional<protocol::PictureAdded>)> done) {
  const auto* place = session_.album().find(id);
  // What is not on disk is not shown (L2).
  if (failed_ || !place || place->seq > head_.seq) return done(std::nullopt);
  const std::uint64_t seq = place->seq;
  house_.log.read(id_, {seq, seq}, [self = shared_from_this(), done = std::move(done)](auto contents) {
    boost::asio::post(self->context_, [contents = std::move(contents), done] {
      if (!contents || contents->entries.empty()) return done(std::nullopt);
      auto entry = protocol::parse<protocol::LogEntry>(contents->entries.front().body);
      auto* picture = entry ? std::get_if<protocol::PictureAdded>(&entry->event) : nullptr;
      done(picture ? std::optional(std::move(*picture)) : std::nullopt);
    });
  });
}

}  // namespace aantafel::live
