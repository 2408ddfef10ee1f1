// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

Lived questions_of(const std::vector<std::string>& people, const std::string& moderation = "after",
                   bool downvotes = false) {
  const Json settings{{"labels", {{{"id", "wonen"}, {"text", "Wonen"}}}},
                      {"max_questions", 50},
                      {"moderation", moderation},
                      {"downvotes", downvotes}};
  return open_activity("questions", settings.dump(), people);
}

Answer pose(Lived& day, session::Author who, const std::string& id, const std::string& text) {
  return day.put(who, "x", Json{{"type", "question"}, {"text", text}, {"label", nullptr}}.dump(), id);
}
Answer vote(Lived& day, session::Author who, const std::string& id, const std::string& value = "up") {
  return day.put(who, "x", Json{{"type", "vote"}, {"question", id}, {"value", value}}.dump());
}
Answer turn(Lived& day, const std::string& type, const std::string& id, const Json& members) {
  Json change{{"type", type}, {"question", id}};
  change.update(members);
  return day.moderate("x", change.dump());
}

/// Questions with their support, newest first: `q2 1, q1 3`.
std::string told(const Json& questions) {
  std::string all;
  for (const auto& one : questions)
    all += (all.empty() ? "" : ", ") + one["id"].get<std::string>() + " " + one["up"].dump() +
           (one["down"] == 0 ? "" : "-" + one["down"].dump());
  return all;
}
std::string list(const Lived& day) {
  return told(screen_view(day)["results"]["questions"]);
}

}  // namespace

TEST_CASE("questions come newest first, each with the people who support it", "[questions][V1]") {
  Lived day = questions_of({"zorg", "bouw", "orde"});
  REQUIRE(pose(day, 1, "q1", "Wie beslist?"));
  REQUIRE(pose(day, 2, "q2", "Wanneer?"));
  REQUIRE(vote(day, 2, "q1"));
  REQUIRE(vote(day, 2, "q1"));
  REQUIRE(vote(day, 3, "q1"));
  CHECK(list(day) == "q2 0, q1 2");
  REQUIRE(day.remove(3, "x", "vote-q1"));
  CHECK(list(day) == "q2 0, q1 1");
  CHECK(vote(day, 3, "q1", "down") == "invalid");
  CHECK(result_rows(day) == std::vector<std::string>{"q1|Wie beslist?||1|0|0|0|", "q2|Wanneer?||0|0|0|0|"});
}

TEST_CASE("where one may be against, both are counted, and somebody is one or the other", "[questions][V1]") {
  Lived day = questions_of({"zorg", "bouw"}, "after", true);
  REQUIRE(pose(day, 1, "q1", "Alles anders?"));
  REQUIRE(vote(day, 1, "q1", "up"));
  REQUIRE(vote(day, 2, "q1", "down"));
  CHECK(list(day) == "q1 1-1");
  REQUIRE(vote(day, 2, "q1", "up"));
  CHECK(list(day) == "q1 2");
}

TEST_CASE("merged questions count each person once, keep their originals and come apart", "[questions][F3]") {
  Lived day = questions_of({"zorg", "bouw", "orde"}, "after", true);
  REQUIRE(pose(day, 1, "q1", "Wie beslist?"));
  REQUIRE(pose(day, 2, "q2", "Wie gaat hierover?"));
  REQUIRE(vote(day, 1, "q1"));
  REQUIRE(vote(day, 1, "q2"));
  REQUIRE(vote(day, 2, "q2", "down"));
  REQUIRE(vote(day, 3, "q2"));
  REQUIRE(turn(day, "merge", "q2", {{"into", "q1"}}));
  CHECK(list(day) == "q1 2-1");
  CHECK(screen_view(day)["results"]["questions"][0]["merged"] ==
        Json{{{"id", "q2"}, {"text", "Wie gaat hierover?"}}});
  REQUIRE(vote(day, 2, "q1"));
  CHECK(list(day) == "q1 3");
  CHECK(turn(day, "merge", "q1", {{"into", "q2"}}) == "invalid");
  REQUIRE(turn(day, "split", "q2", Json::object()));
  CHECK(list(day) == "q2 2-1, q1 2");
}

TEST_CASE("moderated before: a question that waits is nowhere and takes no support", "[questions][S1]") {
  Lived day = questions_of({"zorg", "bouw"}, "before");
  REQUIRE(pose(day, 1, "q1", "Wie beslist?"));
  REQUIRE(pose(day, 2, "q2", "Wanneer?"));
  CHECK(list(day).empty());
  CHECK(vote(day, 2, "q1") == "not_found");
  CHECK(told(facilitator_view(day)["waiting"]["questions"]) == "q1 0, q2 0");
  CHECK(result_rows(day).empty());
  REQUIRE(turn(day, "approve", "q1", {{"approved", true}}));
  CHECK(list(day) == "q1 0");
  REQUIRE(vote(day, 2, "q1"));
  // Under one that was let through, it is seen with it.
  REQUIRE(turn(day, "merge", "q2", {{"into", "q1"}}));
  CHECK(told(facilitator_view(day)["waiting"]["questions"]).empty());
  Lived after = questions_of({"zorg"});
  CHECK(turn(after, "approve", "q1", {{"approved", true}}) == "invalid");
}

TEST_CASE("hidden is gone, archived is out of sight but in the table, answered is told", "[questions][S4]") {
  Lived day = questions_of({"zorg"});
  for (const char* id : {"q1", "q2", "q3"}) REQUIRE(pose(day, 1, id, std::string("Vraag ") + id));
  REQUIRE(turn(day, "hide", "q1", {{"hidden", true}}));
  REQUIRE(turn(day, "archive", "q2", {{"archived", true}}));
  REQUIRE(turn(day, "answer", "q3", {{"answered", true}}));
  CHECK(list(day) == "q3 0");
  CHECK(screen_view(day)["results"]["answered"] == 1);
  CHECK(told(facilitator_view(day)["hidden"]) == "q1 0");
  CHECK(told(facilitator_view(day)["archived"]) == "q2 0");
  CHECK(result_rows(day) == std::vector<std::string>{"q2|Vraag q2||0|0|0|1|", "q3|Vraag q3||0|0|1|0|"});
  CHECK(vote(day, 1, "q1") == "not_found");
  REQUIRE(day.undo());
  CHECK(screen_view(day)["results"]["answered"] == 0);
}

TEST_CASE("one question stands in the spotlight, as long as it may be seen", "[questions][S4]") {
  Lived day = questions_of({"zorg"});
  REQUIRE(pose(day, 1, "q1", "Wie beslist?"));
  REQUIRE(turn(day, "spotlight", "q1", Json::object()));
  REQUIRE(turn(day, "edit", "q1", {{"text", " Wie beslist hierover? "}}));
  CHECK(screen_view(day)["results"]["spotlight"]["text"] == "Wie beslist hierover?");
  REQUIRE(turn(day, "archive", "q1", {{"archived", true}}));
  CHECK(screen_view(day)["results"]["spotlight"].is_null());
  CHECK(turn(day, "spotlight", "q1", Json::object()) == "not_found");
  REQUIRE(day.moderate("x", R"({"type":"spotlight","question":null})"));
}

TEST_CASE("of two thousand questions a phone is told the best supported and the newest", "[questions][B1]") {
  Lived day = questions_of(std::vector<std::string>(40, "zorg"));
  for (int at = 0; at < 2000; ++at)
    REQUIRE(pose(day, static_cast<session::Author>(1 + at / 50), "q" + std::to_string(at),
                 "Vraag " + std::to_string(at)));
  for (int at = 0; at < 100; ++at)
    REQUIRE(vote(day, static_cast<session::Author>(1 + at % 40), "q" + std::to_string(at)));
  const Json results = day.view(Role::participant, "x")["results"];
  CHECK(results["total"] == 2000);
  REQUIRE(results["questions"].size() == 150);
  CHECK(results["questions"][0]["id"] == "q1999");
  CHECK(results["questions"][49]["id"] == "q1950");
  CHECK(results["questions"][50]["id"] == "q99");
  CHECK(results["questions"][149]["id"] == "q0");
  CHECK(facilitator_view(day)["results"]["questions"].size() == 300);
}
