// SPDX-License-Identifier: EUPL-1.2
// What libFuzzer does for hours (./dev fuzz), for a moment: every seed and every finding of old, and some
// hundreds of mutations that are the same each time.
#include <catch2/catch.hpp>

#include "tests/fuzz/targets.hpp"

using namespace aantafel::fuzz;

namespace {

/// What went wrong with these bytes; empty if nothing did.
std::string fault(const Target& target, std::string_view bytes) {
  try {
    target.take(bytes);
  } catch (const std::exception& broken) {
    return broken.what();
  }
  return "";
}

void replay(const std::string& name, std::uint32_t mutations) {
  const auto& all = targets();
  const auto target = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
  const auto seeds = beginnings(*target);
  for (const auto& seed : seeds) {
    CAPTURE(seed);
    REQUIRE(seed.size() <= target->longest);
    CHECK(fault(*target, seed) == "");
  }
  for (std::uint32_t i = 0; i < mutations; ++i) {
    const std::string bytes = target->mutate(seeds[i % seeds.size()], i, seeds);
    CAPTURE(i, bytes);
    CHECK(fault(*target, bytes) == "");
  }
}

}  // namespace

TEST_CASE("whatever is asked over HTTP is answered as HTTP, and changes nothing without a right",
          "[B1][S5]") {
  replay("http", 200);
}

TEST_CASE("whatever comes in on a WebSocket is answered as RFC 6455 says", "[B1][B3]") {
  replay("frames", 200);
}

TEST_CASE("whatever comes in on a WebSocket means the same however it is cut", "[B3]") {
  replay("pieces", 500);
}

TEST_CASE("whatever clients say, the log tells it all, views obey their schemas, and repeats change nothing",
          "[B3][L4][V3]") {
  replay("messages", 60);
}

TEST_CASE("whatever stands in a log, it is folded the same each time", "[L4][L5]") {
  replay("entries", 150);
}

TEST_CASE("whatever is imported is exported as it came", "[D3]") {
  replay("documents", 150);
}
