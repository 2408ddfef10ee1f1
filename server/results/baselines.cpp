// SPDX-License-Identifier: EUPL-1.2
#include "server/results/baselines.hpp"

#include "server/session/groups.hpp"

namespace aantafel::results {
namespace {

/// As 2027-01-14, by the calendar of UTC. Years begin in March, so that a leap day is their last: `civil` of
/// Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
std::string day_of(std::uint64_t time_ms) {
  const std::uint64_t days = time_ms / 86'400'000 + 719'468;
  const std::uint64_t era = days / 146'097, within = days % 146'097;
  const std::uint64_t year = (within - within / 1'460 + within / 36'524 - within / 146'096) / 365;
  const std::uint64_t of_year = within - (365 * year + year / 4 - year / 100);
  const std::uint64_t month = (5 * of_year + 2) / 153;
  const auto two = [](std::uint64_t number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
  return std::to_string(era * 400 + year + (month < 10 ? 0 : 1)) + two(month < 10 ? month + 3 : month - 9) +
         two(of_year - (153 * month + 2) / 5 + 1);
}

/// Of the day that was planned, or else on which the activity opened.
protocol::EarlierWorkshop workshop_of(const session::Session& session, const std::string& activity) {
  const auto& about = session.description();
  const auto opened = session.progress(activity).opened_at;
  return {about.title, about.date ? about.date : opened ? std::optional(day_of(*opened)) : std::nullopt};
}

}  // namespace

void take_outcomes_along(const session::Session& session, protocol::WorkshopDefinition& definition) {
  const std::size_t least = session::smallest_group(session.description());
  for (auto& activity : definition.activities) {
    const session::Round* last = nullptr;
    for (const auto& [number, round] : session.rounds(activity.id))
      if (round->answers() > 0) last = round;
    if (!last) continue;
    activity.baseline.reset();
    if (last->answers() >= least)
      activity.baseline = session::baseline_of(*last, workshop_of(session, activity.id));
  }
}

}  // namespace aantafel::results
