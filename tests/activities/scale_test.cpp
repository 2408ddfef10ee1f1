// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;

namespace {

const std::string two_statements =
    R"({"statements":[{"key":0,"text":"Wonen"},{"key":7,"text":"Taal"}],"labels":["Oneens","","","","Eens"],)"
    R"("split_by_domain":)";

/// `first` and `second` are a step or null; empty: nothing is said of that statement.
Answer rate(Lived& day, session::Author who, const std::string& first, const std::string& second = "") {
  std::string ratings;
  if (!first.empty()) ratings += R"({"statement":0,"step":)" + first + "}";
  if (!second.empty())
    ratings += (ratings.empty() ? "" : ",") + std::string(R"({"statement":7,"step":)") + second + "}";
  return day.put(who, "x", R"({"ratings":[)" + ratings + "]}");
}

}  // namespace

TEST_CASE("a skipped statement is no rating, and one that was not answered is neither", "[V4]") {
  Lived day = open_activity("scale", two_statements + "false}", {"zorg", "bouw", ""});
  REQUIRE(rate(day, 1, "1", "null"));
  REQUIRE(rate(day, 2, "4"));
  REQUIRE(rate(day, 3, "4", "5"));
  const Json results = facilitator_view(day)["results"];
  CHECK(results["answers"] == 3);
  CHECK(results["statements"][0]["steps"] == Json{1, 0, 0, 2, 0});
  CHECK(results["statements"][0]["skipped"] == 0);
  CHECK(results["statements"][0]["rated"] == summary(3, 3, 1.4142));
  CHECK(results["statements"][1]["steps"] == Json{0, 0, 0, 0, 1});
  CHECK(results["statements"][1]["skipped"] == 1);
  CHECK(results["statements"][1]["rated"] == summary(1, 5, 0));
}

TEST_CASE("a rating that changes or goes leaves no trace", "[V1][V4]") {
  Lived day = open_activity("scale", two_statements + "true}", {"zorg", "bouw"});
  const std::string empty = screen_view(day).dump();
  REQUIRE(rate(day, 1, "2", "3"));
  REQUIRE(rate(day, 1, "null", "5"));
  REQUIRE(rate(day, 1, "", "1"));
  CHECK(screen_view(day)["results"]["statements"][0]["rated"] ==
        Json{{"count", 0}, {"mean", nullptr}, {"deviation", nullptr}});
  REQUIRE(day.remove(1, "x"));
  CHECK(screen_view(day).dump() == empty);
}

TEST_CASE("means by domain keep to the rule of small groups", "[S3]") {
  Lived day =
      open_activity("scale", two_statements + "true}", {"zorg", "zorg", "zorg", "bouw", "bouw", "orde"});
  for (session::Author who = 1; who <= 6; ++who) REQUIRE(rate(day, who, who <= 3 ? "1" : "5"));
  const Json nobody{{"count", 0}, {"mean", nullptr}, {"deviation", nullptr}};
  CHECK(screen_view(day)["results"]["split"] ==
        Json{{{"domain", "zorg"}, {"answers", 3}, {"rated", {summary(3, 1, 0), nobody}}},
             {{"domain", nullptr}, {"answers", 3}, {"rated", {summary(3, 5, 0), nobody}}}});
}

TEST_CASE("the table of results has mean, spread and disagreement: 1 when half stand at each end", "[D4]") {
  Lived day = open_activity("scale", two_statements + "false}", {"zorg", "bouw", "", "orde"});
  for (session::Author who = 1; who <= 4; ++who) REQUIRE(rate(day, who, who <= 2 ? "1" : "5", "null"));
  CHECK(result_rows(day) ==
        std::vector<std::string>{
            "0|Wonen|*|4|4|0|3.000000|2.000000|1.000000|1.000000|3.000000|5.000000|2|0|0|0|2|||||",
            "7|Taal|*|4|0|4|||||||0|0|0|0|0|||||"});
}

TEST_CASE("answers are told by statement, with a number where it was rated", "[D4]") {
  Lived day = open_activity("scale", two_statements + "false}", {"zorg"});
  REQUIRE(rate(day, 1, "4", "null"));
  const auto rows = day.session().round("x")->answer_rows({1, "answer", "", {}});
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].item_key == "0");
  CHECK(rows[0].item_text == "Wonen");
  CHECK(std::get<std::int64_t>(rows[0].number.value()) == 4);
  CHECK(rows[1].item_key == "7");
  CHECK(rows[1].number == std::nullopt);
  CHECK(rows[1].text == "skipped");
}

TEST_CASE("a scale that gets shorter leaves out who chose what is gone, until that is undone", "[D4][F3]") {
  Lived day = open_activity("scale", two_statements + "false}", {"zorg", "bouw"});
  REQUIRE(rate(day, 1, "5"));
  REQUIRE(rate(day, 2, "2"));
  REQUIRE(day.steer(
      R"({"do":"put_activity","before":null,"definition":{"id":"x","kind":"scale","title":"Anders","instruction":"",)"
      R"("minutes":5,"release":"live","settings":{"statements":[{"key":0,"text":"Wonen"}],)"
      R"("labels":["Nee","","Ja"],"split_by_domain":false}}})"));
  CHECK(facilitator_view(day)["results"]["statements"][0]["steps"] == Json{0, 1, 0});
  REQUIRE(day.undo());
  CHECK(facilitator_view(day)["results"]["statements"][0]["steps"] == Json{0, 1, 0, 0, 1});
}
