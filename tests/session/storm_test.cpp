// SPDX-License-Identifier: EUPL-1.2
// Two hundred days on a bad network.
#include <catch2/catch.hpp>

#include "tests/session/storm.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

constexpr std::uint32_t seeds = 200;

}  // namespace

TEST_CASE(
    "whatever is lost, repeated, late or out of order, everybody hears what the model expects and counts "
    "once",
    "[V1][V2][V3][V4][R1][J2]") {
  std::map<std::string, std::size_t> happened;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    Storm storm(seed, seed % 2 == 0);
    INFO("seed " << seed);
    REQUIRE(storm.fault() == "");
    for (const auto& [what, times] : storm.happened()) happened[what] += times;
  }
  // It all did happen.
  for (const char* what :
       {"drop", "came again", "overtook", "restart", "ok", "closed", "stale_round", "invalid", "not_found",
        "unknown_activity", "nothing_to_undo", "out_of_order", "too_old"}) {
    INFO(what);
    CHECK(happened[what] > 10);
  }
}

TEST_CASE("the log of a storm, written, read and folded, gives the day that was lived through", "[L4]") {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    Storm storm(seed, seed % 2 == 0);
    (void)storm.fault();
    INFO("seed " << seed);
    const auto folded = storm.day().folded();
    REQUIRE(everything(folded) == everything(storm.day().session()));
    for (const char* client : {"laptop", "tablet", "phone-1-first", "phone-2-second"}) {
      const auto& lived = storm.day().session().operations();
      REQUIRE(folded.operations().last_n(client) == lived.last_n(client));
      for (std::uint32_t n = 1; n <= lived.last_n(client); ++n) {
        const auto was = lived.outcome_of(client, n), is = folded.operations().outcome_of(client, n);
        REQUIRE((was->seq == is->seq && was->refused == is->refused));
      }
    }
  }
}
