// SPDX-License-Identifier: EUPL-1.2
// How far those who are here are, by domain.
#include <catch2/catch.hpp>

#include "server/session/readiness.hpp"
#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;

namespace {

/// Everybody who joined is here.
session::Presence all_here(const session::Session& session) {
  session::Presence presence;
  const session::Round* asked = session::asked(session);
  for (session::Author author = 1; author <= session.participants().size(); ++author) {
    ++presence.here;
    ++presence.by_domain[session.domain_of(author)];
    if (asked && session::ready(*asked, author)) ++presence.ready[session.domain_of(author)];
  }
  return presence;
}

/// What the facilitator is told; null: nothing.
Json readiness_of(const Lived& day) {
  const auto workshop = protocol::parse_json(
      session::workshop_view(day.session(), protocol::Role::facilitator, all_here(day.session()), day.now));
  return workshop.value().value("readiness", Json());
}

}  // namespace

TEST_CASE("who answered or has no opinion is ready, by domain and never below the threshold", "[S3][V6]") {
  Lived day(plain_kinds(), plain_workshop());
  const std::string many = day.session().domains()[1].id;
  const std::string few = day.session().domains()[0].id;
  for (int person = 0; person < 4; ++person) day.join(many);
  const auto alone = day.join(few);
  const auto nowhere = day.join("");
  CHECK(readiness_of(day).is_null());
  REQUIRE(day.open("a"));
  REQUIRE(day.put(1, "a", note("iets")));
  REQUIRE(day.put(alone, "a", note("iets")));
  // Two people are too few to be told apart, and so are they together: the four join them.
  CHECK(readiness_of(day) == Json::parse(R"([{"domain":null,"here":6,"ready":2}])"));
  REQUIRE(day.abstain(nowhere, "a"));
  day.join(few);
  CHECK(readiness_of(day) == Json::parse(R"([{"domain":")" + many +
                                         R"(","here":4,"ready":1},{"domain":null,"here":3,"ready":2}])"));
  REQUIRE(day.close("a"));
  CHECK(readiness_of(day).is_null());
}

TEST_CASE("where people are not anonymous every domain is told apart", "[S3]") {
  auto definition = plain_workshop();
  definition.description.anonymous = false;
  Lived day(plain_kinds(), definition);
  const std::string few = definition.domains[0].id;
  const auto one = day.join(few);
  day.join("");
  REQUIRE(day.open("b"));
  REQUIRE(day.put(one, "b", note("ja")));
  CHECK(readiness_of(day) == Json::parse(R"([{"domain":")" + few +
                                         R"(","here":1,"ready":1},{"domain":null,"here":1,"ready":0}])"));
}
