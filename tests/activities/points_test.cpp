// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;

namespace {

const std::string three_items =
    R"({"items":[{"key":0,"text":"Wonen"},{"key":1,"text":"Taal"},{"key":7,"text":"Zorg"}],"total":10,)"
    R"("split_by_domain":)";

Answer divide(Lived& day, session::Author who, int first, int second, int third) {
  return day.put(who, "x",
                 Json{{"shares",
                       {{{"item", 7}, {"points", third}},
                        {{"item", 0}, {"points", first}},
                        {{"item", 1}, {"points", second}}}}}
                     .dump());
}

}  // namespace

TEST_CASE("exactly all points are given, not one more or less", "[V1][V4]") {
  Lived day = open_activity("points", three_items + "false}", {"zorg"});
  CHECK(divide(day, 1, 5, 4, 0) == "budget");
  CHECK(divide(day, 1, 5, 4, 2) == "budget");
  CHECK(facilitator_view(day)["answers"] == 0);
  REQUIRE(divide(day, 1, 5, 4, 1));
  CHECK(divide(day, 1, 10, 1, 0) == "budget");
  CHECK(facilitator_view(day)["results"]["items"][0]["points"]["mean"] == 5);
}

TEST_CASE("who gives nothing to an item counts in its mean, and not among those who gave", "[V4]") {
  Lived day = open_activity("points", three_items + "false}", {"zorg", "bouw"});
  REQUIRE(divide(day, 1, 10, 0, 0));
  REQUIRE(divide(day, 2, 0, 4, 6));
  const Json items = screen_view(day)["results"]["items"];
  CHECK(items[0] == Json{{"points", summary(2, 5, 5)}, {"givers", 1}});
  CHECK(items[1] == Json{{"points", summary(2, 2, 2)}, {"givers", 1}});
  const auto own = session::you(day.session(), protocol::Role::participant, 1).contributions.at(0);
  CHECK(Json::parse(own.payload.text()) == Json{{"shares", {{{"item", 0}, {"points", 10}}}}});
}

TEST_CASE("points by domain keep to the rule of small groups", "[S3]") {
  Lived day = open_activity("points", three_items + "true}", {"zorg", "zorg", "zorg", "bouw", "orde", ""});
  for (session::Author who = 1; who <= 6; ++who)
    REQUIRE(divide(day, who, who <= 3 ? 10 : 0, who <= 3 ? 0 : 10, 0));
  CHECK(screen_view(day)["results"]["split"] ==
        Json{{{"domain", "zorg"},
              {"answers", 3},
              {"points", {summary(3, 10, 0), summary(3, 0, 0), summary(3, 0, 0)}}},
             {{"domain", nullptr},
              {"answers", 3},
              {"points", {summary(3, 0, 0), summary(3, 10, 0), summary(3, 0, 0)}}}});
}

TEST_CASE("the table of points has sums, means and shares", "[D4]") {
  Lived day = open_activity("points", three_items + "false}", {"zorg", "bouw"});
  REQUIRE(divide(day, 1, 10, 0, 0));
  REQUIRE(divide(day, 2, 0, 4, 6));
  CHECK(result_rows(day) == std::vector<std::string>{"0|Wonen|*|2|10|1|5.000000|5.000000|1.000000|0.500000",
                                                     "1|Taal|*|2|4|1|2.000000|2.000000|0.400000|0.200000",
                                                     "7|Zorg|*|2|6|1|3.000000|3.000000|0.600000|0.300000"});
}

TEST_CASE("an item that goes takes along the answers that do not add up without it, until that is undone",
          "[D4][F3]") {
  Lived day = open_activity("points", three_items + "false}", {"zorg", "bouw"});
  REQUIRE(divide(day, 1, 6, 4, 0));
  REQUIRE(divide(day, 2, 0, 4, 6));
  REQUIRE(day.steer(
      R"({"do":"put_activity","before":null,"definition":{"id":"x","kind":"points","title":"Anders","instruction":"",)"
      R"("minutes":5,"release":"live","settings":{"items":[{"key":0,"text":"Wonen"},{"key":1,"text":"Taal"}],)"
      R"("total":10,"split_by_domain":false}}})"));
  CHECK(facilitator_view(day)["answers"] == 1);
  CHECK(facilitator_view(day)["results"]["items"][0]["points"] == summary(1, 6, 0));
  REQUIRE(day.undo());
  CHECK(facilitator_view(day)["answers"] == 2);
}
