// SPDX-License-Identifier: EUPL-1.2
#include "server/activities/split.hpp"

#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

using Distribution = std::vector<std::uint32_t>;
struct Mean {
  double sum = 0;
  Mean& operator+=(const Mean& more) {
    sum += more.sum;
    return *this;
  }
};

/// Three from zorg, two from bouw and two from orde, who all answered.
Lived seven_people() {
  Lived day = open_activity(
      "choice", R"({"options":[{"key":0,"text":"Ja"}],"max_picks":1,"correct":[],"split_by_domain":false})",
      {"zorg", "zorg", "zorg", "bouw", "bouw", "orde", "orde"});
  for (session::Author who = 1; who <= 7; ++who) REQUIRE(day.put(who, "x", R"({"options":[0]})"));
  return day;
}

}  // namespace

TEST_CASE("any tally is summed over the groups that may be shown, other last", "[S3]") {
  const Lived day = seven_people();
  const auto context = session::context_of(day.session(), protocol::Role::facilitator, "x");
  const auto& round = *day.session().round("x");

  const std::map<std::string, Mean> means{{"bouw", {1}}, {"orde", {2}}, {"zorg", {4}}};
  const auto parts = activities::split(round, context, means, Mean{});
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].domain == "zorg");
  CHECK(parts[0].people == 3);
  CHECK(parts[0].tally.sum == 4);
  CHECK(parts[1].domain == std::nullopt);
  CHECK(parts[1].people == 4);
  CHECK(parts[1].tally.sum == 3);

  // A list of lists, of which some groups have seen more than others, and one nothing at all.
  const std::map<std::string, std::vector<Distribution>> lists{{"bouw", {{1}, {0, 2}}}, {"zorg", {{5}}}};
  const auto listed = activities::split(round, context, lists, {{0, 0}});
  REQUIRE(listed.size() == 2);
  CHECK(listed[0].tally == std::vector<Distribution>{{5, 0}});
  CHECK(listed[1].tally == std::vector<Distribution>{{1, 0}, {0, 2}});
}
