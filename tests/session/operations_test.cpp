// SPDX-License-Identifier: EUPL-1.2
#include "server/session/operations.hpp"

#include <catch2/catch.hpp>

using namespace aantafel::session;

TEST_CASE("a number that was not used has no outcome yet", "[V3]") {
  Operations operations;
  CHECK(!operations.outcome_of("tab", 1));
  CHECK(operations.last_n("tab") == 0);
}

TEST_CASE("a repeat gets its first outcome, accepted or refused", "[V3]") {
  Operations operations;
  operations.remember("tab", 1, {10});
  operations.remember("tab", 2, {11, Reason::closed});
  CHECK(operations.outcome_of("tab", 1)->seq == 10);
  CHECK(operations.outcome_of("tab", 2)->refused == Reason::closed);
  CHECK(operations.last_n("tab") == 2);
  CHECK(!operations.outcome_of("another tab", 1));
}

TEST_CASE("a number that was passed over is out of order, an old one is too old", "[V3]") {
  Operations operations;
  operations.remember("tab", 1, {10});
  operations.remember("tab", 3, {11});
  CHECK(operations.outcome_of("tab", 2)->refused == Reason::out_of_order);
  for (std::uint32_t n = 4; n < 4 + Operations::remembered; ++n) operations.remember("tab", n, {n});
  CHECK(operations.outcome_of("tab", 1)->refused == Reason::too_old);
}
