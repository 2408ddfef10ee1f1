// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

Lived slide_of(const std::string& markdown, const std::string& notes = "") {
  return open_activity("slide", Json{{"markdown", markdown}, {"notes", notes}}.dump(), {"zorg"});
}

}  // namespace

TEST_CASE("speaker notes are with facilitators alone", "[slide][S1]") {
  const Lived day = slide_of("# Welkom", "geheim-voor-de-zaal");
  CHECK(facilitator_view(day)["notes"] == "geheim-voor-de-zaal");
  for (const auto audience : {Role::participant, Role::screen}) {
    CHECK(day.view(audience, "x") == Json{{"html", "<h2>Welkom</h2>\n"}});
    CHECK(day.workshop(audience).dump().find("geheim") == std::string::npos);
  }
  CHECK(day.workshop(Role::facilitator).dump().find("geheim") != std::string::npos);
}

TEST_CASE("a slide shows its own copy of a data card, and not where it was copied from", "[slide][S6]") {
  const Json card{{"shows", {{"as", "figure"}, {"figure", "1.240"}, {"unit", "mensen"}}},
                  {"period", "2025"},
                  {"source", "BRP"},
                  {"licence", "CC0"},
                  {"remark", ""}};
  const Json settings{{"markdown", ""}, {"notes", ""}, {"data_card", {{"from", "d-geheim"}, {"card", card}}}};
  const Lived day = open_activity("slide", settings.dump(), {"zorg"});
  CHECK(facilitator_view(day) == Json{{"html", ""}, {"notes", ""}, {"card", card}});
  for (const auto audience : {Role::participant, Role::screen}) {
    CHECK(day.view(audience, "x") == Json{{"html", ""}, {"card", card}});
    CHECK(day.workshop(audience).dump().find("geheim") == std::string::npos);
  }
}

TEST_CASE("what is changed on a slide is seen at once, and undone", "[slide][F3]") {
  Lived day = slide_of("Een");
  const std::string put =
      R"({"do":"put_activity","before":null,"definition":{"id":"x","kind":"slide","title":"T",)"
      R"("instruction":"","minutes":5,"release":"live","settings":{"markdown":"Twee","notes":""}}})";
  REQUIRE(day.steer(put));
  CHECK(screen_view(day)["html"] == "<p>Twee</p>\n");
  REQUIRE(day.undo());
  CHECK(screen_view(day)["html"] == "<p>Een</p>\n");
}
