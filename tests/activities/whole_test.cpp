// SPDX-License-Identifier: EUPL-1.2
// When somebody is done with an activity that asks several things.
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

bool whole(const Lived& day) {
  return day.session().round("x")->whole(1);
}

}  // namespace

TEST_CASE("who said something of every statement is done, skipped ones included", "[scale][V8]") {
  Lived day = open_activity(
      "scale",
      R"({"statements":[{"key":0,"text":"Eerst"},{"key":4,"text":"Dan"}],"labels":["Nee","","Ja"],)"
      R"("split_by_domain":false})",
      {"zorg"});
  CHECK_FALSE(whole(day));
  REQUIRE(day.put(1, "x", R"({"ratings":[{"statement":4,"step":2}]})"));
  CHECK_FALSE(whole(day));
  REQUIRE(day.put(1, "x", R"({"ratings":[{"statement":4,"step":2},{"statement":0,"step":null}]})"));
  CHECK(whole(day));
}

TEST_CASE("who placed or skipped every item is done", "[grid][V8]") {
  Lived day = open_activity(
      "grid",
      R"({"items":[{"key":0,"text":"Eén loket"},{"key":1,"text":"Toezicht"}],)"
      R"("x":{"name":"Moeite","low":"Weinig","high":"Veel"},"y":{"name":"Effect","low":"Weinig","high":"Veel"},)"
      R"("quadrants":["","","",""],"split_by_domain":false})",
      {"zorg"});
  REQUIRE(day.put(1, "x", R"({"placements":[{"item":0,"at":{"x":10,"y":20}}]})"));
  CHECK_FALSE(whole(day));
  REQUIRE(day.put(1, "x", R"({"placements":[{"item":0,"at":{"x":10,"y":20}},{"item":1,"at":null}]})"));
  CHECK(whole(day));
}

TEST_CASE("who came to the end of a domain map is done, whatever was passed over", "[domain-map][V8]") {
  const std::string cell = R"({"type":"cell","touched":1,"doing":"","obstacles":"","unknown":"","aspect":")";
  const auto map = [] {
    return open_activity(
        "domain-map",
        R"({"aspects":[{"id":"wonen","text":"Wonen"},{"id":"werk","text":"Werk"}],"on_behalf":false})",
        {"zorg"});
  };
  Lived day = map();
  REQUIRE(day.put(1, "x", cell + "wonen\"}"));
  CHECK_FALSE(whole(day));
  REQUIRE(day.put(1, "x", cell + "werk\"}"));
  CHECK(whole(day));
  Lived passed = map();
  REQUIRE(passed.put(1, "x", R"({"type":"need","domain":"bouw","met":"no"})"));
  CHECK(whole(passed));
}
