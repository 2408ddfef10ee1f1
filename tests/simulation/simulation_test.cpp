// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/simulation/day.hpp"

using namespace aantafel::simulation;

TEST_CASE(
    "whatever goes wrong on a day, what was acknowledged is kept once and everybody sees what the log says",
    "[L1][L2][L4][V3][R1]") {
  for (std::uint32_t seed = 1; seed <= 3; ++seed) CHECK(fault_of(seed) == "");
}

TEST_CASE("a seed gives the same day each time", "[L4]") {
  const auto digest = [](std::uint32_t seed) {
    Day day(seed);
    day.live();
    return day.digest();
  };
  CHECK(digest(4) == digest(4));
}
