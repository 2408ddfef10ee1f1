// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;

namespace {

std::string effort_and_effect(bool split) {
  return R"({"items":[{"key":0,"text":"Wonen"},{"key":7,"text":"Taal"}],"x":{"name":"Moeite","low":"Weinig","high":"Veel"},)"
         R"("y":{"name":"Effect","low":"Weinig","high":"Veel"},"quadrants":["Doen","","","Laten"],"split_by_domain":)" +
         std::string(split ? "true}" : "false}");
}

/// Empty: nothing is said of it; `null`: skipped.
Answer place(Lived& day, session::Author who, const std::string& first, const std::string& second = "") {
  std::string all;
  if (!first.empty()) all += R"({"item":0,"at":)" + first + "}";
  if (!second.empty()) all += (all.empty() ? "" : ",") + std::string(R"({"item":7,"at":)") + second + "}";
  return day.put(who, "x", R"({"placements":[)" + all + "]}");
}

std::string at(int x, int y) {
  return R"({"x":)" + std::to_string(x) + R"(,"y":)" + std::to_string(y) + "}";
}

}  // namespace

TEST_CASE("items have a mean place with its spread on both axes, and a count in each quadrant", "[V4]") {
  Lived day = open_activity("grid", effort_and_effect(false), {"zorg", "bouw", ""});
  REQUIRE(place(day, 1, at(0, 100), "null"));
  REQUIRE(place(day, 2, at(100, 100)));
  REQUIRE(place(day, 3, at(50, 49), at(49, 50)));
  const Json items = screen_view(day)["results"]["items"];
  CHECK(items[0]["mean"]["x"] == summary(3, 50, 40.8248));
  CHECK(items[0]["mean"]["y"] == summary(3, 83, 24.0416));
  CHECK(items[0]["skipped"] == 0);
  CHECK(items[0]["quadrants"] == Json{1, 1, 0, 1});
  CHECK(items[1]["mean"]["x"] == summary(1, 49, 0));
  CHECK(items[1]["skipped"] == 1);
  CHECK(items[1]["quadrants"] == Json{1, 0, 0, 0});
  REQUIRE(place(day, 3, "null"));
  CHECK(screen_view(day)["results"]["items"][0]["quadrants"] == Json{1, 1, 0, 0});
  CHECK(screen_view(day)["results"]["items"][1]["mean"]["x"]["mean"].is_null());
}

TEST_CASE("mean places by domain keep to the rule of small groups", "[S3]") {
  Lived day = open_activity("grid", effort_and_effect(true), {"zorg", "zorg", "zorg", "bouw", "orde", ""});
  for (session::Author who = 1; who <= 6; ++who) REQUIRE(place(day, who, at(who <= 3 ? 10 : 90, 20)));
  const Json split = screen_view(day)["results"]["split"];
  REQUIRE(split.size() == 2);
  CHECK(split[0]["domain"] == "zorg");
  CHECK(split[0]["means"][0] == Json{{"x", summary(3, 10, 0)}, {"y", summary(3, 20, 0)}});
  CHECK(split[1]["domain"].is_null());
  CHECK(split[1]["means"][0]["x"] == summary(3, 90, 0));
}

TEST_CASE("the table of places has disagreement: 1 when half lie in one corner and half in the opposite",
          "[D4]") {
  Lived day = open_activity("grid", effort_and_effect(false), {"zorg", "bouw"});
  REQUIRE(place(day, 1, at(0, 0), "null"));
  REQUIRE(place(day, 2, at(100, 100), "null"));
  CHECK(result_rows(day) ==
        std::vector<std::string>{"0|Wonen|*|2|2|0|50.000000|50.000000|50.000000|50.000000|1.000000|0|1|1|0",
                                 "7|Taal|*|2|0|2||||||0|0|0|0"});
  const auto rows = day.session().round("x")->answer_rows({2, "answer", "", {}});
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].item_key == "0:x");
  CHECK(rows[1].item_key == "0:y");
  CHECK(std::get<std::int64_t>(rows[1].number.value()) == 100);
  CHECK(rows[2].text == "skipped");
}
