// SPDX-License-Identifier: EUPL-1.2
// Seats of one's own: good for one person each.
#include <catch2/catch.hpp>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Role;
using session::Join;

namespace {

std::string plan(int zorg, bool only) {
  return R"({"do":"set_seats","plan":{"domains":[{"domain":"zorg","seats":)" + std::to_string(zorg) +
         R"(},{"domain":"bouw","seats":1}],"only":)" + (only ? "true" : "false") + "}}";
}

std::string freeing(int number) {
  return R"({"do":"free_seat","seat":{"domain":"zorg","number":)" + std::to_string(number) + "}}";
}

/// With two seats of zorg and one of bouw.
Lived with_seats(bool only = false) {
  Lived day(plain_kinds(), plain_workshop());
  REQUIRE(day.steer(plan(2, only)));
  return day;
}

/// Comes with the link of a seat of zorg; 0: with the code alone.
Answer come(Lived& day, const std::string& device, std::uint32_t seat, const std::string& domain = "zorg") {
  Join join{device, std::nullopt};
  if (seat != 0) join.seat = protocol::Seat{domain, seat};
  return day.ask({Role::participant, "tab of " + device, 0}, 0, join);
}

protocol::Json taken(const Lived& day) {
  return day.workshop(Role::facilitator)["seats"]["domains"][0]["taken"];
}

}  // namespace

TEST_CASE("who first brings the link of a seat has it, and sits there for its domain", "[J6]") {
  Lived day = with_seats();
  REQUIRE(come(day, "first", 1));
  CHECK(day.session().domain_of(day.session().participant_of("first")) == "zorg");
  CHECK(come(day, "second", 1) == "taken");
  CHECK(day.session().participant_of("second") == 0);
  CHECK(come(day, "second", 2) == "ok");
  CHECK(taken(day) == protocol::Json{1, 2});
  CHECK(everything(day.folded()) == everything(day.session()));
}

TEST_CASE("the same device comes back to its seat, and takes no second one", "[J2][J6]") {
  Lived day = with_seats();
  REQUIRE(come(day, "phone", 1));
  const std::size_t entries = day.log().size();
  CHECK(come(day, "phone", 1) == "ok");
  CHECK(come(day, "phone", 2) == "ok");
  CHECK(come(day, "phone", 0) == "ok");
  CHECK(day.log().size() == entries);
  day.restart();
  CHECK(come(day, "phone", 1) == "ok");
  CHECK(come(day, "other", 1) == "taken");
  CHECK(day.session().participants().size() == 1);
}

TEST_CASE("who was in with the code takes a free seat with its link, and stays in when it is taken",
          "[J2][J6]") {
  Lived day = with_seats();
  REQUIRE(come(day, "by code", 0));
  REQUIRE(come(day, "by code", 2));
  CHECK(taken(day) == protocol::Json{2});
  REQUIRE(come(day, "later", 0));
  CHECK(come(day, "later", 2) == "ok");
  CHECK(taken(day) == protocol::Json{2});
  CHECK(come(day, "stranger", 2) == "taken");
}

TEST_CASE("with only seats nobody new joins by the code, and who was in stays in", "[J4][J6]") {
  Lived day = with_seats();
  REQUIRE(come(day, "early", 0));
  REQUIRE(day.steer(plan(2, true)));
  CHECK(come(day, "late", 0) == "no_seat");
  CHECK(come(day, "late", 3) == "no_seat");
  CHECK(come(day, "late", 1, "nergens") == "no_seat");
  CHECK(come(day, "early", 0) == "ok");
  CHECK(come(day, "late", 1) == "ok");
  REQUIRE(day.steer(plan(2, false)));
  CHECK(come(day, "later", 0) == "ok");
}

TEST_CASE("a seat that there is not is no seat: the code counts as it does", "[J1][J6]") {
  Lived day = with_seats();
  CHECK(come(day, "one", 3) == "ok");
  CHECK(come(day, "two", 3) == "ok");
  CHECK(day.session().domain_of(1) == "");
}

TEST_CASE("a seat that was freed is for who comes next, not for who had it", "[J6]") {
  Lived day = with_seats(true);
  REQUIRE(come(day, "wrong one", 1));
  CHECK(day.steer(freeing(3)) == "not_found");
  REQUIRE(day.steer(freeing(1)));
  CHECK(taken(day).empty());
  // Its phone connects again by itself, link and all.
  CHECK(come(day, "wrong one", 1) == "ok");
  CHECK(taken(day).empty());
  CHECK(come(day, "right one", 1) == "ok");
  CHECK(taken(day) == protocol::Json{1});
  const std::size_t entries = day.log().size();
  REQUIRE(day.steer(freeing(2)));
  CHECK(day.log().size() == entries);
}

TEST_CASE("what was printed stays good when there are fewer seats for a while", "[J6][F3]") {
  Lived day = with_seats(true);
  REQUIRE(come(day, "two", 2));
  REQUIRE(day.steer(plan(1, true)));
  CHECK(taken(day).empty());
  CHECK(come(day, "other", 2) == "no_seat");
  REQUIRE(day.undo());
  CHECK(taken(day) == protocol::Json{2});
  CHECK(come(day, "other", 2) == "taken");
}

TEST_CASE("seats are bounded, and of domains that there are", "[B1][J6]") {
  Lived day(plain_kinds(), plain_workshop());
  const auto set = [&](const std::string& domains) {
    return day.steer(R"({"do":"set_seats","plan":{"domains":[)" + domains + R"(],"only":false}})");
  };
  CHECK(set(R"({"domain":"zorg","seats":500})") == "ok");
  CHECK(set(R"({"domain":"zorg","seats":500},{"domain":"bouw","seats":1})") == "limit");
  CHECK(set(R"({"domain":"nergens","seats":1})") == "not_found");
  CHECK(set(R"({"domain":"zorg","seats":1},{"domain":"zorg","seats":1})") == "invalid");
  CHECK(set("") == "ok");
  CHECK(!day.workshop(Role::facilitator).contains("seats"));
}

TEST_CASE("a domain that goes takes its seats along, and brings them back when that is undone", "[F3][J6]") {
  Lived day = with_seats();
  REQUIRE(day.steer(R"({"do":"set_domains","domains":[{"id":"zorg","name":"Zorg","expected":0}]})"));
  CHECK(day.workshop(Role::facilitator)["seats"]["domains"].size() == 1);
  CHECK(come(day, "one", 1, "bouw") == "ok");
  CHECK(day.session().domain_of(1) == "");
  REQUIRE(day.undo());
  CHECK(day.workshop(Role::facilitator)["seats"]["domains"].size() == 2);
  CHECK(come(day, "two", 1, "bouw") == "ok");
  CHECK(day.session().domain_of(2) == "bouw");
}

TEST_CASE("a locked door is locked for who has a seat too, unless they were in", "[J4][J6]") {
  Lived day = with_seats();
  REQUIRE(come(day, "in", 1));
  REQUIRE(day.steer(R"({"do":"lock","locked":true})"));
  CHECK(come(day, "out", 2) == "locked");
  CHECK(come(day, "in", 1) == "ok");
}

TEST_CASE("whose a seat is stands in no view of anybody, nor what who sits there said", "[S2][J6]") {
  Lived day = with_seats();
  REQUIRE(come(day, "a", 2));
  REQUIRE(come(day, "b", 1));
  const std::string seen = all_views(day.session());
  Lived other_way = with_seats();
  REQUIRE(come(other_way, "a", 1));
  REQUIRE(come(other_way, "b", 2));
  // Who took which makes no difference to anything that is told.
  CHECK(all_views(other_way.session()) == seen);
  for (const auto role : {Role::participant, Role::screen}) CHECK(!day.workshop(role).contains("seats"));
}
