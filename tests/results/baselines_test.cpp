// SPDX-License-Identifier: EUPL-1.2
// What a copy takes along to be compared with.
#include "server/results/baselines.hpp"

#include <catch2/catch.hpp>

#include "tests/results/lived_workshop.hpp"
#include "tests/session/lived.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

/// Three people who all pick option 1 of the poll, at this time.
Lived polled(std::uint64_t time_ms, std::optional<std::string> date = std::nullopt) {
  auto about = definition(true);
  about.description.date = std::move(date);
  Lived day(kinds(), about);
  day.now = time_ms;
  REQUIRE(day.open("poll"));
  for (int i = 0; i < 3; ++i) REQUIRE(day.put(day.join("zorg"), "poll", R"({"options":[1]})"));
  return day;
}

protocol::WorkshopDefinition taken_along(const Lived& day) {
  auto definition = day.session().steering().definition;
  results::take_outcomes_along(day.session(), definition);
  return definition;
}

}  // namespace

TEST_CASE("an outcome is of the planned day, or else of the day on which it was asked", "[V7]") {
  const std::vector<std::pair<std::uint64_t, std::string>> days{{951'782'400'000, "2000-02-29"},
                                                                {1'767'225'600'000, "2026-01-01"},
                                                                {1'798'761'599'999, "2026-12-31"},
                                                                {1'803'859'200'000, "2027-03-01"}};
  for (const auto& [time_ms, date] : days)
    CHECK(taken_along(polled(time_ms)).activities[0].baseline->workshop.date == date);
  CHECK(taken_along(polled(0, "2027-01-14")).activities[0].baseline->workshop.date == "2027-01-14");
}

TEST_CASE("only kinds that compare have an outcome to take along, and it names nobody", "[V7][S2]") {
  const auto all = taken_along(polled(0));
  CHECK(all.activities[0].baseline->answers == 3);
  for (std::size_t i = 1; i < all.activities.size(); ++i) CHECK_FALSE(all.activities[i].baseline);
  CHECK(protocol::to_text(*all.activities[0].baseline).find("zorg") == std::string::npos);
}
