// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocol/generated/document.hpp"
#include "server/live/rehearsals.hpp"
#include "server/live/replays.hpp"
#include "server/live/rooms.hpp"
#include "server/net/credentials.hpp"
#include "server/net/limits.hpp"
#include "server/net/metrics.hpp"
#include "server/net/picture_shelf.hpp"
#include "server/net/static_files.hpp"
#include "server/net/watch.hpp"

namespace aantafel::net {

/// What all that is answered over HTTP draws on. Lives on the main context and outlives every connection.
struct Site {
  live::Rooms& rooms;
  live::Replays& replays;
  const session::Kinds& kinds;
  live::Clock now;
  Credentials credentials;
  /// Where people find this server, without a slash at the end: what links and QR codes begin with.
  std::string address;
  /// The proxy before this server, if there is one: it is believed about whom it speaks for.
  std::optional<asio::ip::address> proxy{};
  /// Whom to tell of a weakness: mailto: or https:, for security.txt.
  std::string security_contact{};
  std::vector<protocol::Template> templates{};
  StaticFiles files{};
  Metrics metrics{};
  WrongCodes wrong_codes{};
  PictureShelf shelf{};
  std::size_t pictures_being_made = 0;
  live::Rehearsals rehearsals{rooms, now};
  /// One for each context; the first is the main one's.
  std::vector<std::shared_ptr<Watch>> watches{};
  /// Told of every workshop that is made.
  std::function<void(const protocol::WorkshopListed&)> announce{};
  /// False before the list of workshops was read, and when the server is about to end.
  bool ready = false;

  [[nodiscard]] Watch& watch_of(const asio::io_context& context) const {
    for (const auto& watch : watches)
      if (&watch->context() == &context) return *watch;
    throw std::logic_error("a context without a watch");
  }
};

/// The links by which people find a workshop; the last two hold a capability, in the fragment, which is never
/// sent (S5).
[[nodiscard]] std::string join_link(const Site& site, const std::string& code);
[[nodiscard]] std::string screen_link(const Site& site, const std::string& workshop);
[[nodiscard]] std::string facilitator_link(const Site& site, const std::string& workshop);
/// Where an administrator signs in.
[[nodiscard]] std::string sign_in_link(const Site& site);

}  // namespace aantafel::net
