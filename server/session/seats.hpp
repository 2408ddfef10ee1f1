// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "protocol/generated/workshop.hpp"
#include "server/session/attention.hpp"

namespace aantafel::session {

/// Who has which seat of one's own. Part of the fold. Which seats there are is the facilitator's plan, in
/// Steering; who has one is remembered whatever becomes of the plan, so that a printed card stays good. Whose
/// a seat is leaves this class in no view (S2).
class Seats {
 public:
  void take(const protocol::Seat& seat, Author author);
  void free(const protocol::Seat& seat);

  [[nodiscard]] bool taken(const protocol::Seat& seat) const;
  /// Whether this one has a seat, or had one that was freed: nobody takes two, and who comes back takes none
  /// away again.
  [[nodiscard]] bool had_one(Author author) const { return had_one_.contains(author); }
  /// What facilitators are told of these seats.
  [[nodiscard]] protocol::SeatsView view(const protocol::SeatPlan& plan) const;

 private:
  /// By domain and number.
  std::map<std::string, std::set<std::uint32_t>> taken_;
  std::set<Author> had_one_;
};

/// Whether the plan has this seat.
[[nodiscard]] bool is_planned(const protocol::SeatPlan& plan, const protocol::Seat& seat);

}  // namespace aantafel::session
