// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "server/activities/texts.hpp"
#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

Lived words_of(const std::vector<std::string>& people) {
  return open_activity("words", R"({"max_words":3})", people);
}

Answer say(Lived& day, session::Author who, int place, const std::string& word) {
  return day.put(who, "x", Json{{"word", word}}.dump(), "word-" + std::to_string(place));
}

/// The cloud as the screen shows it: `loket 3, fiets 1`.
std::string cloud(const Lived& day) {
  std::string all;
  const Json view = screen_view(day);
  for (const auto& word : view["results"]["words"])
    all += (all.empty() ? "" : ", ") + word["text"].get<std::string>() + " " + word["count"].dump();
  return all;
}

}  // namespace

TEST_CASE("case, accents written otherwise and white space do not make another word", "[words]") {
  using activities::folded;
  CHECK(folded(" Eén  Loket ") == folded("eén loket"));
  CHECK(folded("CAFE\u0301") == folded("caf\u00e9"));
  CHECK(folded("STRASSE") == folded("straße"));
  CHECK(folded("een\u00a0loket") == "een loket");
  CHECK(folded(" \u00a0\u2003 ").empty());
  CHECK(folded("fiets") != folded("fietsen"));
  CHECK(folded("één") != folded("een"));
}

TEST_CASE("the most used spelling is shown; of as many, the one that came first", "[words][V4]") {
  Lived day = words_of({"zorg", "zorg", "bouw"});
  REQUIRE(say(day, 1, 1, "WONEN"));
  REQUIRE(say(day, 2, 1, "Wonen"));
  CHECK(cloud(day) == "WONEN 2");
  REQUIRE(say(day, 3, 1, "Wonen"));
  CHECK(cloud(day) == "Wonen 3");
  REQUIRE(day.remove(3, "x", "word-1"));
  CHECK(cloud(day) == "WONEN 2");
}

TEST_CASE("somebody who gives a word twice counts once", "[words][V1]") {
  Lived day = words_of({"zorg", "bouw"});
  REQUIRE(say(day, 1, 1, "zorg"));
  REQUIRE(say(day, 1, 2, " Zorg "));
  REQUIRE(say(day, 2, 1, "zorg"));
  CHECK(cloud(day) == "zorg 2");
  REQUIRE(day.remove(1, "x", "word-1"));
  CHECK(cloud(day) == "Zorg 2");
  CHECK(screen_view(day)["answers"] == 2);
}

TEST_CASE("merged words count each person once, and come apart again", "[words][F3]") {
  Lived day = words_of({"zorg", "bouw", "orde"});
  REQUIRE(say(day, 1, 1, "fiets"));
  REQUIRE(say(day, 1, 2, "fietsen"));
  REQUIRE(say(day, 2, 1, "Fietsen"));
  REQUIRE(day.moderate("x", R"({"type":"merge","word":"FIETSEN","into":"fiets"})"));
  CHECK(cloud(day) == "fiets 2");
  REQUIRE(say(day, 3, 1, "fietsen"));
  CHECK(cloud(day) == "fiets 3");
  CHECK(facilitator_view(day)["results"]["words"][0]["merged"] == Json{"fietsen"});
  CHECK(day.moderate("x", R"({"type":"merge","word":"fiets","into":"Fietsen"})") == "invalid");
  REQUIRE(day.undo());
  CHECK(cloud(day) == "fietsen 3, fiets 1");
  REQUIRE(day.moderate("x", R"({"type":"merge","word":"fietsen","into":"vervoer"})"));
  REQUIRE(day.moderate("x", R"({"type":"merge","word":"fiets","into":"Vervoer"})"));
  CHECK(cloud(day) == "vervoer 3");
  CHECK(result_rows(day) ==
        std::vector<std::string>{"fietsen|3||vervoer", "fiets|1||vervoer", "vervoer|0|3|"});
  REQUIRE(day.moderate("x", R"({"type":"split","word":"fiets"})"));
  CHECK(cloud(day) == "vervoer 3, fiets 1");
}

TEST_CASE("a hidden word is nowhere but with the facilitator, however it is spelled", "[words][S4]") {
  Lived day = words_of({"zorg", "bouw"});
  REQUIRE(say(day, 1, 1, "Sukkel"));
  REQUIRE(say(day, 1, 2, "wonen"));
  REQUIRE(day.moderate("x", R"({"type":"hide","word":"sukkel","hidden":true})"));
  REQUIRE(say(day, 2, 1, "SUKKEL"));
  CHECK(cloud(day) == "wonen 1");
  CHECK(facilitator_view(day)["hidden"] == Json{{{"text", "Sukkel"}, {"count", 2}}});
  CHECK(result_rows(day) == std::vector<std::string>{"wonen|1|1|"});
  const auto* round = day.session().round("x");
  CHECK(round->hidden({2, "word-1", "", {}}));
  CHECK_FALSE(round->hidden({1, "word-2", "", {}}));
  REQUIRE(day.moderate("x", R"({"type":"hide","word":"sukkel","hidden":false})"));
  CHECK(cloud(day) == "Sukkel 2, wonen 1");
}

TEST_CASE("a word that was merged goes and comes with what it was merged into", "[words][S4]") {
  Lived day = words_of({"zorg", "bouw"});
  REQUIRE(say(day, 1, 1, "raar"));
  REQUIRE(say(day, 2, 1, "gek"));
  REQUIRE(day.moderate("x", R"({"type":"merge","word":"gek","into":"stom"})"));
  REQUIRE(day.moderate("x", R"({"type":"hide","word":"stom","hidden":true})"));
  CHECK(cloud(day) == "raar 1");
  CHECK(facilitator_view(day)["hidden"] == Json{{{"text", "stom"}, {"count", 1}}});
  CHECK(day.session().round("x")->hidden({2, "word-1", "", {}}));
  REQUIRE(day.moderate("x", R"({"type":"hide","word":"stom","hidden":false})"));
  CHECK(cloud(day) == "raar 1, stom 1");
}

TEST_CASE("only what somebody gave is moderated", "[words][B3]") {
  Lived day = words_of({"zorg"});
  CHECK(day.moderate("x", R"({"type":"hide","word":"nooit","hidden":true})") == "not_found");
  REQUIRE(say(day, 1, 1, "wel"));
  CHECK(day.moderate("x", R"({"type":"merge","word":"wel","into":"  "})") == "invalid");
  CHECK(day.moderate("x", R"({"type":"merge","word":"wel","into":" WEL"})") == "invalid");
}

TEST_CASE("a cloud holds sixty words and says how many more there are", "[words][B1]") {
  Lived day = words_of(std::vector<std::string>(40, "zorg"));
  for (session::Author who = 1; who <= 40; ++who)
    for (int place = 1; place <= 3; ++place)
      REQUIRE(say(day, who, place,
                  place == 1 ? "samen" : "w" + std::to_string(who) + "-" + std::to_string(place)));
  const auto results = screen_view(day)["results"];
  CHECK(results["words"].size() == 60);
  CHECK(results["words"][0] == Json{{"text", "samen"}, {"count", 40}});
  CHECK(results["more"] == 21);
  CHECK(facilitator_view(day)["results"]["words"].size() == 81);
  CHECK(day.view(Role::participant, "x")["results"] == results);
}
