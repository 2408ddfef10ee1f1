// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;

namespace {

std::string three_in_order(int places, bool split) {
  return R"({"items":[{"key":0,"text":"Wonen"},{"key":1,"text":"Taal"},{"key":7,"text":"Zorg"}],"places":)" +
         std::to_string(places) + R"(,"split_by_domain":)" + (split ? "true}" : "false}");
}

Answer order(Lived& day, session::Author who, const std::string& keys) {
  return day.put(who, "x", R"({"order":[)" + keys + "]}");
}

}  // namespace

TEST_CASE("every place is filled, by things that are there", "[V1]") {
  Lived day = open_activity("ranking", three_in_order(2, false), {"zorg"});
  CHECK(order(day, 1, "0") == "invalid");
  CHECK(order(day, 1, "0,1,7") == "invalid");
  CHECK(order(day, 1, "0,2") == "invalid");
  REQUIRE(order(day, 1, "7,0"));
  const auto own = session::you(day.session(), protocol::Role::participant, 1).contributions.at(0);
  CHECK(Json::parse(own.payload.text()) == Json{{"order", {7, 0}}});
}

TEST_CASE("a ranking has places, mean rank and Borda's points; what was not placed gets none", "[V4]") {
  Lived day = open_activity("ranking", three_in_order(2, false), {"zorg", "bouw", ""});
  REQUIRE(order(day, 1, "0,1"));
  REQUIRE(order(day, 2, "0,7"));
  REQUIRE(order(day, 3, "1,0"));
  const Json items = screen_view(day)["results"]["items"];
  CHECK(items[0] == Json{{"places", {2, 1}},
                         {"rank", summary(3, 1.3333, 0.4714)},
                         {"score", summary(3, 1.6667, 0.4714)},
                         {"points", 5}});
  CHECK(items[1] == Json{{"places", {1, 1}},
                         {"rank", summary(2, 1.5, 0.5)},
                         {"score", summary(3, 1, 0.8165)},
                         {"points", 3}});
  CHECK(items[2] == Json{{"places", {0, 1}},
                         {"rank", summary(1, 2, 0)},
                         {"score", summary(3, 0.3333, 0.4714)},
                         {"points", 1}});
  REQUIRE(order(day, 3, "7,0"));
  CHECK(screen_view(day)["results"]["items"][2]["places"] == Json{1, 1});
  CHECK(screen_view(day)["results"]["items"][1]["points"] == 1);
}

TEST_CASE("points by domain keep to the rule of small groups, and compare groups of any size", "[S3]") {
  Lived day =
      open_activity("ranking", three_in_order(3, true), {"zorg", "zorg", "zorg", "bouw", "orde", "", ""});
  for (session::Author who = 1; who <= 7; ++who) REQUIRE(order(day, who, who <= 3 ? "0,1,7" : "7,1,0"));
  CHECK(screen_view(day)["results"]["split"] ==
        Json{{{"domain", "zorg"},
              {"answers", 3},
              {"score", {summary(3, 3, 0), summary(3, 2, 0), summary(3, 1, 0)}}},
             {{"domain", nullptr},
              {"answers", 4},
              {"score", {summary(4, 1, 0), summary(4, 2, 0), summary(4, 3, 0)}}}});
}

TEST_CASE("the table of a ranking has points, first places and ranks", "[D4]") {
  Lived day = open_activity("ranking", three_in_order(2, false), {"zorg", "bouw"});
  REQUIRE(order(day, 1, "0,1"));
  REQUIRE(order(day, 2, "0,1"));
  CHECK(result_rows(day) == std::vector<std::string>{"0|Wonen|*|2|4|2.000000|0.000000|2|2|1.000000|0.000000",
                                                     "1|Taal|*|2|2|1.000000|0.000000|0|2|2.000000|0.000000",
                                                     "7|Zorg|*|2|0|0.000000|0.000000|0|0||"});
  const auto rows = day.session().round("x")->answer_rows({1, "answer", "", {}});
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].item_text == "Taal");
  CHECK(std::get<std::int64_t>(rows[1].number.value()) == 2);
}
