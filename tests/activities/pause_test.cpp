// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

/// A choice `a`, a pause of 15 minutes `x` and a choice `b`; the room is at none of them.
Lived day_with_pause(bool tells_next = true, std::uint32_t minutes = 15) {
  static const session::Kinds kinds = activities::make_kinds();
  const auto choice = [](const char* id, const char* title) {
    return protocol::ActivityDefinition{
        id,
        "choice",
        title,
        "",
        5,
        protocol::Release::live,
        opaque(
            R"({"options":[{"key":0,"text":"Ja"},{"key":1,"text":"Nee"}],"max_picks":1,"correct":[],"split_by_domain":false})")};
  };
  protocol::WorkshopDefinition definition;
  definition.description = {"Beleid in een dag", "Gouda", protocol::Language::nl, true, 3};
  definition.activities = {choice("a", "Eerst"),
                           {"x", "pause", "Koffie", "", minutes, protocol::Release::live,
                            opaque(Json{{"tells_next", tells_next}}.dump())},
                           choice("b", "Daarna")};
  return Lived(kinds, definition);
}

Answer go_to(Lived& day, const std::string& activity) {
  return day.steer(R"({"do":"show","activity":")" + activity + "\"}");
}

}  // namespace

TEST_CASE("a pause counts its planned minutes down from when the room goes there, and closes itself",
          "[pause][F1]") {
  Lived day = day_with_pause();
  REQUIRE(go_to(day, "x"));
  const auto timer = day.workshop(Role::participant)["timer"];
  CHECK(timer == Json{{"activity", "x"}, {"ends_at", day.now + 900'000}, {"seconds", 900}, {"closes", true}});
  REQUIRE(go_to(day, "x"));
  CHECK(day.workshop(Role::screen)["timer"] == timer);
  day.now += 900'000;
  REQUIRE(day.ask({}, 0, session::TimeIsUp{}));
  const auto workshop = day.workshop(Role::participant);
  CHECK(workshop["timer"].is_null());
  CHECK(workshop["activities"][0]["state"] == "closed");
  CHECK(workshop["shown"] == "x");
  CHECK(day.view(Role::participant, "x")["next"] == "Daarna");
  CHECK(everything(day.folded()) == everything(day.session()));
}

TEST_CASE("going on ends the countdown, and undoing that brings it back", "[pause][F3]") {
  Lived day = day_with_pause();
  REQUIRE(go_to(day, "x"));
  day.now += 60'000;
  REQUIRE(go_to(day, "b"));
  CHECK(day.workshop(Role::screen)["timer"].is_null());
  REQUIRE(day.undo());
  CHECK(day.workshop(Role::screen)["timer"]["ends_at"] == day.now + 840'000);
  CHECK(day.session().progress("x").state == session::ActivityState::open);
}

TEST_CASE("a pause without planned minutes has no clock", "[pause]") {
  Lived day = day_with_pause(true, 0);
  REQUIRE(go_to(day, "x"));
  CHECK(day.workshop(Role::screen)["timer"].is_null());
}

TEST_CASE("what comes next is told where the pause is set to, and follows the programme", "[pause][S1]") {
  Lived silent = day_with_pause(false);
  REQUIRE(go_to(silent, "x"));
  for (const auto audience : audiences) CHECK(silent.view(audience, "x")["next"].is_null());

  Lived day = day_with_pause();
  REQUIRE(go_to(day, "x"));
  for (const auto audience : audiences) CHECK(day.view(audience, "x") == Json{{"next", "Daarna"}});
  // The rest of what waits stays where it was.
  CHECK(day.workshop(Role::participant).dump().find("Daarna") == std::string::npos);
  REQUIRE(day.steer(R"({"do":"order","activities":["x","a","b"]})"));
  CHECK(screen_view(day)["next"] == "Eerst");
  REQUIRE(day.steer(R"({"do":"remove_activity","activity":"a"})"));
  CHECK(screen_view(day)["next"] == "Daarna");
  REQUIRE(day.steer(R"({"do":"remove_activity","activity":"b"})"));
  CHECK(screen_view(day)["next"].is_null());
}

TEST_CASE("a pause is made anew when what comes next gets another name", "[pause][L2]") {
  Lived day = day_with_pause();
  REQUIRE(go_to(day, "x"));
  session::Session watched = day.folded();
  (void)watched.take_touched();
  protocol::ActivityDefinition renamed = *watched.activity("b");
  renamed.title = "Iets anders";
  watched.apply({protocol::ActivityPut{renamed, std::nullopt}, std::nullopt}, watched.seq() + 1, day.now);
  const auto touched = watched.take_touched().activities;
  CHECK(std::find(touched.begin(), touched.end(), "x") != touched.end());
  CHECK(session::activity_view(watched, Role::screen, "x") == R"({"next":"Iets anders"})");
}

TEST_CASE("a pause is led, and in no self-paced round", "[pause][F2]") {
  Lived day = day_with_pause();
  CHECK(day.steer(R"({"do":"open_self_paced","activities":[{"activity":"x","round":1}]})") == "invalid");
}
