// SPDX-License-Identifier: EUPL-1.2
// Cards and dots: what people do.
#include <catch2/catch.hpp>

#include "tests/activities/board.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

TEST_CASE("a card stands on the board in its quadrant, with who carries it and whom it needs", "[V4]") {
  Lived day = board({"zorg", "bouw"});
  REQUIRE(write_card(day, 1, "c1",
                     {{"text", "  Eén loket\n"},
                      {"term", "long"},
                      {"level", "regional"},
                      {"carried_by", "zorg"},
                      {"needs", {"bouw", "orde"}}}));
  const Json expected{{"id", "c1"},          {"text", "Eén loket"},    {"term", "long"},
                      {"level", "regional"}, {"carried_by", "zorg"},   {"needs", {"bouw", "orde"}},
                      {"dots", 0},           {"merged", Json::array()}};
  for (const auto audience : audiences) CHECK(day.view(audience, "x")["board"]["cards"] == Json{expected});
  CHECK(facilitator_view(day)["answers"] == 1);
}

TEST_CASE("cards stand in the order they came, and a card that is written again stays where it was", "[V1]") {
  Lived day = board({"zorg", "bouw"});
  for (const char* id : {"m", "a", "z"}) REQUIRE(write_card(day, 1, id));
  REQUIRE(write_card(day, 1, "m", {{"text", "Beter"}}));
  CHECK(ids(day) == "m a z");
  CHECK(card(day, "m")["text"] == "Beter");
}

TEST_CASE("what each domain carries and is needed for is counted, and what nobody carries", "[V4]") {
  Lived day = board({"zorg", "bouw"});
  REQUIRE(write_card(day, 1, "c1", {{"carried_by", "zorg"}, {"needs", {"bouw"}}}));
  REQUIRE(write_card(day, 1, "c2", {{"carried_by", nullptr}, {"needs", {"bouw", "orde"}}}));
  REQUIRE(write_card(day, 2, "c3", {{"carried_by", nullptr}, {"needs", {"zorg"}}}));
  CHECK(screen_view(day)["board"]["domains"] == Json{{{"domain", "zorg"}, {"carries", 1}, {"needed", 1}},
                                                     {{"domain", "bouw"}, {"carries", 0}, {"needed", 2}},
                                                     {{"domain", "orde"}, {"carries", 0}, {"needed", 1}},
                                                     {{"domain", nullptr}, {"carries", 2}, {"needed", 0}}});
}

TEST_CASE("a card has an id of its own, and nobody writes on another's", "[V1]") {
  Lived day = board({"zorg", "bouw"});
  REQUIRE(write_card(day, 1, "c1"));
  CHECK(write_card(day, 2, "c1") == "taken");
  CHECK(write_card(day, 2, "dots-c1") == "invalid");
  CHECK(write_card(day, 2, "") == "invalid");
  CHECK(write_card(day, 2, std::string(41, 'c')) == "invalid");
  CHECK(day.remove(2, "x", "c1") == "not_found");
  // An id stays with who used it, also when the card is taken back.
  REQUIRE(day.remove(1, "x", "c1"));
  CHECK(ids(day) == "");
  CHECK(write_card(day, 2, "c1") == "taken");
  CHECK(write_card(day, 1, "c1") == "ok");
}

TEST_CASE("nobody writes more cards than the board allows, but may change and replace them", "[B1]") {
  Lived day = board({"zorg", "bouw"});
  for (const char* id : {"c1", "c2", "c3"}) REQUIRE(write_card(day, 1, id));
  CHECK(write_card(day, 1, "c4") == "limit");
  CHECK(write_card(day, 1, "c2", {{"text", "Anders"}}) == "ok");
  CHECK(write_card(day, 2, "c4") == "ok");
  REQUIRE(day.remove(1, "x", "c2"));
  CHECK(write_card(day, 1, "c5") == "ok");
  CHECK(ids(day) == "c1 c3 c4 c5");
}

TEST_CASE("dots are a number, not a step: giving them again gives no more", "[V1][V4]") {
  Lived day = board({"zorg", "bouw"});
  REQUIRE(write_card(day, 1, "c1"));
  REQUIRE(give(day, 1, "c1", 2));
  REQUIRE(give(day, 1, "c1", 2));
  REQUIRE(give(day, 2, "c1", 3));
  CHECK(card(day, "c1")["dots"] == 5);
  REQUIRE(give(day, 1, "c1", 0));
  CHECK(card(day, "c1")["dots"] == 3);
  REQUIRE(day.remove(2, "x", "dots-c1"));
  CHECK(card(day, "c1")["dots"] == 0);
}

TEST_CASE("nobody gives more dots than there are, in all", "[V1]") {
  Lived day = board({"zorg", "bouw"});
  for (const char* id : {"c1", "c2"}) REQUIRE(write_card(day, 1, id));
  REQUIRE(give(day, 2, "c1", 2));
  CHECK(give(day, 2, "c2", 2) == "budget");
  CHECK(give(day, 2, "c2", 1) == "ok");
  CHECK(give(day, 2, "c1", 3) == "budget");
  CHECK(give(day, 2, "c1", 0) == "ok");
  CHECK(give(day, 2, "c2", 3) == "ok");
  CHECK(give(day, 1, "c1", 3) == "ok");
}

TEST_CASE("dots go to a card that is there, under the name of their card", "[V1]") {
  Lived day = board({"zorg"});
  REQUIRE(write_card(day, 1, "c1"));
  CHECK(give(day, 1, "c9", 1) == "not_found");
  CHECK(day.put(1, "x", R"({"type":"support","card":"c1","dots":1})", "dots-c2") == "invalid");
  REQUIRE(day.remove(1, "x", "c1"));
  CHECK(give(day, 1, "c1", 1) == "not_found");
}

TEST_CASE("a card that is taken back leaves the board, and comes back with the dots it had", "[V4]") {
  Lived day = board({"zorg", "bouw"});
  REQUIRE(write_card(day, 1, "c1"));
  REQUIRE(give(day, 2, "c1", 2));
  REQUIRE(day.remove(1, "x", "c1"));
  CHECK(ids(day) == "");
  REQUIRE(write_card(day, 1, "c1"));
  CHECK(card(day, "c1")["dots"] == 2);
}

TEST_CASE("a phone sees its allowance, and others' cards only when they are released", "[S1]") {
  Lived day = board({"zorg"});
  REQUIRE(write_card(day, 1, "c1"));
  REQUIRE(day.steer(R"({"do":"release","activity":"x","released":false})"));
  CHECK(day.view(Role::participant, "x") == Json{{"dots", 3}, {"max_cards", 3}, {"board", nullptr}});
  CHECK(day.view(Role::screen, "x") == Json{{"dots", 3}, {"answers", 1}, {"board", nullptr}});
}

TEST_CASE("the table has a row a card: quadrant, carrier, needs, dots, where it lies", "[D4]") {
  Lived day = board({"zorg", "bouw"});
  REQUIRE(write_card(day, 1, "c1", {{"text", "Een"}, {"carried_by", "zorg"}, {"needs", {"bouw", "orde"}}}));
  REQUIRE(write_card(day, 1, "c2",
                     {{"text", "Twee"},
                      {"term", "long"},
                      {"level", "regional"},
                      {"carried_by", nullptr},
                      {"needs", Json::array()}}));
  REQUIRE(give(day, 2, "c2", 2));
  REQUIRE(day.moderate("x", R"({"type":"merge","card":"c2","into":"c1"})"));
  CHECK(result_rows(day) ==
        std::vector<std::string>{"c1|Een|short|local|zorg|bouw orde|0|", "c2|Twee|long|regional|||2|c1"});
}
