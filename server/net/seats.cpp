// SPDX-License-Identifier: EUPL-1.2
// Seats of one's own, for the facilitator who hands them out. Their links are in what is answered alone,
// never in an address (S5).
#include <algorithm>
#include <charconv>

#include "protocol/editable_json.hpp"
#include "server/net/handlers.hpp"
#include "server/net/problem.hpp"
#include "server/net/qr.hpp"
#include "server/net/room_tasks.hpp"

namespace aantafel::net {
namespace {

struct SeatsNow {
  std::string id, code;
  protocol::SeatsView seats;
};

SeatsNow seats_now(const live::Room& room) {
  const auto& session = room.session();
  return {session.id(), session.code(), session.seats().view(session.steering().seats)};
}

std::string seat_link(const Site& site, const SeatsNow& now, const protocol::Seat& seat) {
  return join_link(site, now.code) + "#s=" + site.credentials.seat_capability(now.id, seat);
}

/// `{domain}.{number}`, as the address of its QR code has it.
std::optional<protocol::Seat> named_seat(std::string_view name) {
  const auto dot = name.find('.');
  if (dot == std::string_view::npos) return std::nullopt;
  protocol::Seat seat{std::string(name.substr(0, dot)), 0};
  const auto [end, error] = std::from_chars(name.data() + dot + 1, name.data() + name.size(), seat.number);
  if (error != std::errc() || end != name.data() + name.size()) return std::nullopt;
  return seat;
}

}  // namespace

Task<Response> list_seats(Site& site, Call call) {
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  const auto now = co_await settled<SeatsNow>(room, seats_now);
  protocol::Json all = protocol::Json::array();
  for (const auto& domain : now.seats.domains)
    for (std::uint32_t number = 1; number <= domain.seats; ++number) {
      const bool taken = std::binary_search(domain.taken.begin(), domain.taken.end(), number);
      all.push_back({{"domain", domain.domain},
                     {"number", number},
                     {"taken", taken},
                     {"link", seat_link(site, now, {domain.domain, number})}});
    }
  co_return json(all.dump());
}

Task<Response> show_seat_qr(Site& site, Call call) {
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  const auto now = co_await settled<SeatsNow>(room, seats_now);
  const auto seat = named_seat(call.params[1]);
  if (!seat) co_return not_found();
  for (const auto& domain : now.seats.domains)
    if (domain.domain == seat->domain && seat->number >= 1 && seat->number <= domain.seats)
      co_return text("image/svg+xml", qr_svg(seat_link(site, now, *seat)));
  co_return not_found();
}

}  // namespace aantafel::net
