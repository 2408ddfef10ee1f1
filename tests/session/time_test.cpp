// SPDX-License-Identifier: EUPL-1.2
// Countdowns are the server's.
#include <catch2/catch.hpp>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::ActivityState;

namespace {

Lived counting_down(bool closes) {
  Lived day(plain_kinds(), plain_workshop());
  REQUIRE(day.open("a"));
  REQUIRE(day.steer(R"({"do":"timer","activity":"a","seconds":60,"closes":)" +
                    std::string(closes ? "true" : "false") + "}"));
  return day;
}

std::size_t written_by_the_clock(Lived& day) {
  const std::size_t entries = day.log().size();
  REQUIRE(day.ask({}, 0, session::TimeIsUp{}));
  return day.log().size() - entries;
}

}  // namespace

TEST_CASE("a countdown ends when its time has come, and closes its activity if it says so", "[F1]") {
  const bool closes = GENERATE(true, false);
  Lived day = counting_down(closes);
  CHECK(day.session().steering().timer->ends_at == day.now + 60'000);
  day.now += 59'999;
  CHECK(written_by_the_clock(day) == 0);
  CHECK(day.session().progress("a").state == ActivityState::open);
  day.now += 1;
  CHECK(written_by_the_clock(day) == 1);
  CHECK(!day.session().steering().timer);
  CHECK((day.session().progress("a").state == ActivityState::closed) == closes);
  CHECK(written_by_the_clock(day) == 0);
  if (closes) CHECK(day.session().progress("a").closed_at == day.now);
}

TEST_CASE("closing or removing an activity ends its countdown, that of another goes on", "[F1]") {
  Lived day = counting_down(true);
  REQUIRE(day.open("b"));
  REQUIRE(day.close("b"));
  REQUIRE(day.steer(R"({"do":"remove_activity","activity":"b"})"));
  CHECK(day.session().steering().timer);
  SECTION("closing") {
    REQUIRE(day.close("a"));
  }
  SECTION("removing") {
    REQUIRE(day.steer(R"({"do":"remove_activity","activity":"a"})"));
  }
  CHECK(!day.session().steering().timer);
  day.now += 60'000;
  CHECK(written_by_the_clock(day) == 0);
}

TEST_CASE("undoing a close by the clock opens the activity again without a countdown", "[F1][F3]") {
  Lived day = counting_down(true);
  day.now += 60'000;
  REQUIRE(written_by_the_clock(day) == 1);
  REQUIRE(day.undo());
  CHECK(day.session().progress("a").state == ActivityState::open);
  CHECK(!day.session().steering().timer);
}

TEST_CASE("an activity tells when its round was first opened and when it was closed", "[F1]") {
  Lived day(plain_kinds(), plain_workshop());
  const auto times = [&] {
    const auto progress = day.session().progress("a");
    return std::pair{progress.opened_at, progress.closed_at};
  };
  using Times = std::pair<std::optional<std::uint64_t>, std::optional<std::uint64_t>>;
  CHECK(times() == Times{});
  day.now = 5'000;
  REQUIRE(day.open("a"));
  day.now = 6'000;
  REQUIRE(day.close("a"));
  CHECK(times() == Times{5'000, 6'000});
  day.now = 7'000;
  REQUIRE(day.open("a"));
  CHECK(times() == Times{5'000, std::nullopt});
  day.now = 8'000;
  REQUIRE(day.open("a", 2));
  CHECK(times() == Times{8'000, std::nullopt});
}
