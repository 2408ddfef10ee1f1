// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

Lived wall_of(const std::string& moderation, const std::vector<std::string>& people) {
  return open_activity("open", R"({"max_texts":3,"max_length":40,"moderation":")" + moderation + "\"}",
                       people);
}

Answer write_text(Lived& day, session::Author who, int place, const std::string& text) {
  return day.put(who, "x", Json{{"text", text}}.dump(), "text-" + std::to_string(place));
}

Answer change_text(Lived& day, Json change) {
  return day.moderate("x", change.dump());
}

/// Texts with their counts: `een loket 2 | wonen 1`.
std::string listed(const Json& cards) {
  std::string all;
  for (const auto& card : cards)
    all += (all.empty() ? "" : " | ") + card["text"].get<std::string>() + " " + card["count"].dump();
  return all;
}
std::string wall(const Lived& day) {
  return listed(screen_view(day)["results"]["cards"]);
}
std::string queue(const Lived& day) {
  return listed(facilitator_view(day)["waiting"]["cards"]);
}

}  // namespace

TEST_CASE("the newest hangs first, and what two people wrote hangs once and is counted", "[open][V1]") {
  Lived day = wall_of("after", {"zorg", "bouw", "orde"});
  REQUIRE(write_text(day, 1, 1, "Eén loket"));
  REQUIRE(write_text(day, 2, 1, "Wonen gaat voor"));
  REQUIRE(write_text(day, 3, 1, " eén  LOKET "));
  REQUIRE(write_text(day, 3, 2, "Eén loket"));
  CHECK(wall(day) == "Wonen gaat voor 1 | Eén loket 2");
  CHECK(result_rows(day) == std::vector<std::string>{"Eén loket|2|", "Wonen gaat voor|1|"});
  CHECK(write_text(day, 1, 1, std::string(41, 'x')) == "invalid");
  REQUIRE(write_text(day, 1, 2, std::string(40, 'x')));
}

TEST_CASE("moderated before: nothing hangs that nobody let through", "[open][S1]") {
  Lived day = wall_of("before", {"zorg", "bouw"});
  REQUIRE(write_text(day, 1, 1, "Eerste"));
  REQUIRE(write_text(day, 2, 1, "Tweede"));
  CHECK(wall(day).empty());
  CHECK(day.view(Role::participant, "x")["results"]["cards"].empty());
  CHECK(queue(day) == "Eerste 1 | Tweede 1");
  CHECK(result_rows(day).empty());
  CHECK(day.session().round("x")->hidden({1, "text-1", "", {}}));

  REQUIRE(change_text(day, {{"type", "approve"}, {"text", "EERSTE"}, {"approved", true}}));
  CHECK(wall(day) == "Eerste 1");
  CHECK(queue(day) == "Tweede 1");
  REQUIRE(write_text(day, 2, 2, "eerste"));
  CHECK(wall(day) == "Eerste 2");

  // What it becomes is another text, that nobody has read.
  REQUIRE(write_text(day, 1, 1, "Eerste, en nog wat"));
  CHECK(wall(day) == "eerste 1");
  CHECK(queue(day) == "Eerste, en nog wat 1 | Tweede 1");
  REQUIRE(change_text(day, {{"type", "hide"}, {"text", "Tweede"}, {"hidden", true}}));
  CHECK(queue(day) == "Eerste, en nog wat 1");
  CHECK(listed(facilitator_view(day)["hidden"]) == "Tweede 1");
  REQUIRE(day.undo());
  CHECK(queue(day) == "Eerste, en nog wat 1 | Tweede 1");
}

TEST_CASE("moderated after: everything hangs, and what is hidden is gone for whoever wrote it",
          "[open][S4]") {
  Lived day = wall_of("after", {"zorg", "bouw"});
  REQUIRE(write_text(day, 1, 1, "Boe"));
  REQUIRE(change_text(day, {{"type", "hide"}, {"text", "boe"}, {"hidden", true}}));
  REQUIRE(write_text(day, 2, 1, "BOE"));
  CHECK(wall(day).empty());
  CHECK(day.session().round("x")->hidden({2, "text-1", "", {}}));
  CHECK(change_text(day, {{"type", "approve"}, {"text", "boe"}, {"approved", true}}) == "invalid");
  CHECK(change_text(day, {{"type", "hide"}, {"text", "nooit"}, {"hidden", true}}) == "not_found");
}

TEST_CASE("texts stand under headings, and leave them", "[open]") {
  Lived day = wall_of("after", {"zorg"});
  REQUIRE(write_text(day, 1, 1, "Eén loket"));
  REQUIRE(change_text(day, {{"type", "group"}, {"text", "Eén loket"}, {"heading", " Registratie  eerst "}}));
  CHECK(screen_view(day)["results"]["cards"][0]["heading"] == "Registratie eerst");
  CHECK(result_rows(day) == std::vector<std::string>{"Eén loket|1|Registratie eerst"});
  REQUIRE(change_text(day, {{"type", "group"}, {"text", "Eén loket"}, {"heading", ""}}));
  CHECK(screen_view(day)["results"]["cards"][0]["heading"] == "");
}

TEST_CASE("one text stands in the spotlight, as long as it may be seen", "[open][S4]") {
  Lived day = wall_of("before", {"zorg"});
  REQUIRE(write_text(day, 1, 1, "Eén loket"));
  CHECK(change_text(day, {{"type", "spotlight"}, {"text", "Eén loket"}}) == "not_found");
  REQUIRE(change_text(day, {{"type", "approve"}, {"text", "Eén loket"}, {"approved", true}}));
  REQUIRE(change_text(day, {{"type", "spotlight"}, {"text", "eén LOKET"}}));
  CHECK(screen_view(day)["results"]["spotlight"]["text"] == "Eén loket");
  REQUIRE(change_text(day, {{"type", "hide"}, {"text", "Eén loket"}, {"hidden", true}}));
  CHECK(screen_view(day)["results"]["spotlight"].is_null());
  REQUIRE(day.undo());
  CHECK(screen_view(day)["results"]["spotlight"]["text"] == "Eén loket");
  REQUIRE(change_text(day, {{"type", "spotlight"}, {"text", nullptr}}));
  CHECK(screen_view(day)["results"]["spotlight"].is_null());
}

TEST_CASE("of very many the most written and the newest hang, and the others are counted", "[open][B1]") {
  Lived day = wall_of("after", std::vector<std::string>(90, "zorg"));
  REQUIRE(write_text(day, 1, 1, "samen"));
  for (session::Author who = 2; who <= 90; ++who)
    for (int place = 1; place <= 3; ++place)
      REQUIRE(
          write_text(day, who, place,
                     place == 3 && who < 4 ? "Samen" : std::to_string(who) + "-" + std::to_string(place)));
  const Json results = screen_view(day)["results"];
  CHECK(results["cards"].size() == 200);
  CHECK(results["more"] == 66);
  CHECK(results["cards"][0]["text"] == "90-3");
  CHECK(results["cards"][199] == Json{{"text", "Samen"}, {"count", 3}, {"heading", ""}});
  CHECK(facilitator_view(day)["results"]["more"] == 0);
}
