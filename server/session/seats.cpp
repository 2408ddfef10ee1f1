// SPDX-License-Identifier: EUPL-1.2
#include "server/session/seats.hpp"

#include <algorithm>

namespace aantafel::session {

void Seats::take(const protocol::Seat& seat, Author author) {
  taken_[seat.domain].insert(seat.number);
  had_one_.insert(author);
}

void Seats::free(const protocol::Seat& seat) {
  if (const auto found = taken_.find(seat.domain); found != taken_.end()) found->second.erase(seat.number);
}

bool Seats::taken(const protocol::Seat& seat) const {
  const auto found = taken_.find(seat.domain);
  return found != taken_.end() && found->second.contains(seat.number);
}

protocol::SeatsView Seats::view(const protocol::SeatPlan& plan) const {
  protocol::SeatsView out;
  out.only = plan.only;
  for (const auto& [domain, seats] : plan.domains) {
    auto& told = out.domains.emplace_back();
    told.domain = domain;
    told.seats = seats;
    if (const auto found = taken_.find(domain); found != taken_.end())
      told.taken.assign(found->second.begin(), found->second.upper_bound(seats));
  }
  return out;
}

bool is_planned(const protocol::SeatPlan& plan, const protocol::Seat& seat) {
  return std::any_of(plan.domains.begin(), plan.domains.end(), [&seat](const auto& one) {
    return one.domain == seat.domain && seat.number >= 1 && seat.number <= one.seats;
  });
}

}  // namespace aantafel::session
