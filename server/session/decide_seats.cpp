// SPDX-License-Identifier: EUPL-1.2
// Seats of one's own: which there are, who may take one, and freeing one.
#include <set>

#include "server/session/decide.hpp"

namespace aantafel::session {
Decision decide_seats(const Session& session, const protocol::SetSeats& command) {
  std::size_t all = 0;
  std::set<std::string> domains;
  for (const auto& [domain, seats] : command.plan.domains) {
    if (!session.has_domain(domain))
      return Refusal{Reason::not_found, "this workshop has no domain \"" + domain + "\"",
                     "/command/plan/domains"};
    if (!domains.insert(domain).second)
      return Refusal{Reason::invalid, "the domain \"" + domain + "\" stands there twice",
                     "/command/plan/domains"};
    all += seats;
  }
  if (all > max_seats)
    return Refusal{Reason::limit, "a workshop has at most " + std::to_string(max_seats) + " seats",
                   "/command/plan/domains"};
  return protocol::SeatsSet{command.plan};
}

Decision decide_seats(const Session& session, const protocol::FreeSeat& command) {
  if (!is_planned(session.steering().seats, command.seat))
    return Refusal{Reason::not_found, "there is no such seat", "/command/seat"};
  if (!session.seats().taken(command.seat)) return std::optional<protocol::Event>();
  return protocol::SeatFreed{command.seat};
}

Decision decide_return(const Session& session, Author author, const std::optional<protocol::Seat>& seat) {
  const bool takes = seat && is_planned(session.steering().seats, *seat) && !session.seats().taken(*seat) &&
                     !session.seats().had_one(author);
  if (!takes) return std::optional<protocol::Event>();
  return protocol::SeatTaken{*seat, participant_id(author)};
}

std::optional<Refusal> cannot_sit(const Session& session, const std::optional<protocol::Seat>& seat) {
  const auto& plan = session.steering().seats;
  if (seat && is_planned(plan, *seat)) {
    if (!session.seats().taken(*seat)) return std::nullopt;
    return Refusal{Reason::taken, "somebody else has this seat"};
  }
  if (!plan.only) return std::nullopt;
  return Refusal{Reason::no_seat, "one joins with a seat of one's own"};
}

}  // namespace aantafel::session
