// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

const Json columns_only{
    {"columns", {{{"id", "weten"}, {"text", "Weten we"}}, {{"id", "niet"}, {"text", "Weten we niet"}}}},
    {"axes", nullptr},
    {"dots", 3},
    {"max_cards", 3},
    {"concealed", false},
    {"by_domain", false}};

/// A board of two columns, three dots and three cards each, but for these settings.
Lived columns_of(const std::vector<std::string>& people, const Json& members = Json::object()) {
  Json settings = columns_only;
  settings.update(members);
  return open_activity("board", settings.dump(), people);
}

Answer hang(Lived& day, session::Author who, const std::string& id, const std::string& column = "weten") {
  const Json place{{"type", "in_column"}, {"column", column}};
  return day.put(who, "x", Json{{"type", "card"}, {"text", "kaart " + id}, {"place", place}}.dump(), id);
}
Answer dot(Lived& day, session::Author who, const std::string& card, int dots) {
  return day.put(who, "x", Json{{"type", "support"}, {"card", card}, {"dots", dots}}.dump());
}
Answer alter(Lived& day, const Json& change) {
  return day.moderate("x", change.dump());
}

/// Cards with their column and dots: `a weten 2, b niet 0`.
std::string hanging(const Json& view) {
  std::string all;
  for (const auto& card : view["board"]["cards"])
    all += (all.empty() ? "" : ", ") + card["id"].get<std::string>() + " " +
           card["place"]["column"].get<std::string>() + " " + card["dots"].dump();
  return all;
}

}  // namespace

TEST_CASE("a facilitator moves, edits, merges and hides cards, and takes that back", "[board][F3]") {
  Lived day = columns_of({"zorg", "bouw"});
  for (const char* id : {"a", "b", "c"}) REQUIRE(hang(day, 1, id));
  REQUIRE(dot(day, 2, "b", 2));
  REQUIRE(
      alter(day, {{"type", "move"}, {"card", "a"}, {"place", {{"type", "in_column"}, {"column", "niet"}}}}));
  REQUIRE(alter(day, {{"type", "edit"}, {"card", "a"}, {"text", " Beter gezegd "}}));
  REQUIRE(alter(day, {{"type", "merge"}, {"card", "b"}, {"into", "c"}}));
  CHECK(hanging(screen_view(day)) == "a niet 0, c weten 2");
  CHECK(screen_view(day)["board"]["cards"][1]["merged"] == Json{{{"id", "b"}, {"text", "kaart b"}}});
  REQUIRE(alter(day, {{"type", "hide"}, {"card", "c"}, {"hidden", true}}));
  CHECK(hanging(screen_view(day)) == "a niet 0");
  // Dots on what is hidden are free again.
  REQUIRE(dot(day, 2, "a", 3));
  CHECK(result_rows(day) == std::vector<std::string>{"a|Beter gezegd|niet||||3|"});
  REQUIRE(day.undo());
  CHECK(hanging(screen_view(day)) == "a niet 3, c weten 2");
  CHECK(
      alter(day, {{"type", "move"}, {"card", "a"}, {"place", {{"type", "at_point"}, {"x", 1}, {"y", 1}}}}) ==
      "invalid");
  CHECK(alter(day, {{"type", "merge"}, {"card", "c"}, {"into", "b"}}) == "invalid");
  CHECK(alter(day, {{"type", "hide"}, {"card", "z"}, {"hidden", true}}) == "not_found");
}

TEST_CASE("concealed cards are the facilitator's alone until they are revealed", "[board][S1]") {
  Lived day = columns_of({"zorg", "bouw"}, {{"concealed", true}});
  REQUIRE(hang(day, 1, "a"));
  for (const auto audience : {Role::participant, Role::screen}) {
    const Json board = day.view(audience, "x")["board"];
    CHECK(board["cards"].empty());
    CHECK(board["concealed"] == 1);
  }
  CHECK(hanging(facilitator_view(day)) == "a weten 0");
  CHECK(dot(day, 2, "a", 1) == "not_found");
  REQUIRE(alter(day, {{"type", "reveal"}, {"revealed", true}}));
  CHECK(hanging(screen_view(day)) == "a weten 0");
  CHECK(screen_view(day)["board"]["concealed"] == 0);
  REQUIRE(dot(day, 2, "a", 1));
  REQUIRE(alter(day, {{"type", "reveal"}, {"revealed", false}}));
  CHECK(hanging(screen_view(day)).empty());
  Lived open = columns_of({"zorg"});
  CHECK(alter(open, {{"type", "reveal"}, {"revealed", true}}) == "invalid");
}

TEST_CASE("who is done is counted, once, until taking that back", "[board][V1]") {
  Lived day = columns_of({"zorg", "bouw"});
  REQUIRE(day.put(1, "x", R"({"type":"ready"})"));
  REQUIRE(day.put(1, "x", R"({"type":"ready"})", "ready"));
  REQUIRE(day.put(2, "x", R"({"type":"ready"})"));
  CHECK(screen_view(day)["board"]["ready"] == 2);
  REQUIRE(day.remove(2, "x", "ready"));
  CHECK(screen_view(day)["board"]["ready"] == 1);
}

TEST_CASE("the room looks at one column, or at all", "[board]") {
  Lived day = columns_of({"zorg"});
  REQUIRE(alter(day, {{"type", "focus"}, {"column", "niet"}}));
  CHECK(screen_view(day)["board"]["focus"] == "niet");
  CHECK(alter(day, {{"type", "focus"}, {"column", "elders"}}) == "invalid");
  REQUIRE(alter(day, {{"type", "focus"}, {"column", nullptr}}));
  CHECK(screen_view(day)["board"]["focus"].is_null());
}

TEST_CASE("a card tells the domain of its author only where enough people of it wrote", "[board][S3]") {
  Lived day = columns_of({"zorg", "zorg", "zorg", "bouw", "bouw", "orde", "orde"}, {{"by_domain", true}});
  for (session::Author who = 1; who <= 7; ++who) REQUIRE(hang(day, who, "c" + std::to_string(who)));
  const Json view = screen_view(day);
  std::string domains;
  for (const auto& card : view["board"]["cards"]) domains += card["domain"].dump() + " ";
  CHECK(domains == R"("zorg" "zorg" "zorg" null null null null )");
  Lived quiet = columns_of({"zorg", "zorg", "zorg"});
  for (session::Author who = 1; who <= 3; ++who) REQUIRE(hang(quiet, who, "c" + std::to_string(who)));
  CHECK(screen_view(quiet)["board"]["cards"][0]["domain"].is_null());
}

TEST_CASE("cards stand on two axes, and in the middle when the board was changed under them", "[board][D4]") {
  const Json axis{{"text", "Moeite"}, {"low", "Weinig"}, {"high", "Veel"}};
  Lived day = columns_of({"zorg"}, {{"columns", Json::array()}, {"axes", {{"x", axis}, {"y", axis}}}});
  REQUIRE(
      day.put(1, "x", R"({"type":"card","text":"Samen","place":{"type":"at_point","x":20,"y":90}})", "a"));
  CHECK(hang(day, 1, "b") == "invalid");
  CHECK(result_rows(day) == std::vector<std::string>{"a|Samen||20|90||0|"});
  Json definition{{"id", "x"},    {"kind", "board"},   {"title", "Over iets"},    {"instruction", ""},
                  {"minutes", 5}, {"release", "live"}, {"settings", columns_only}};
  REQUIRE(day.steer(Json{{"do", "put_activity"}, {"before", nullptr}, {"definition", definition}}.dump()));
  CHECK(hanging(screen_view(day)) == "a weten 0");
}
