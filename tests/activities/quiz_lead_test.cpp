// SPDX-License-Identifier: EUPL-1.2
// What carries a quiz on is steering: for who leads.
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

Answer led_from(Lived& day, const std::string& device, const std::string& command) {
  protocol::Steer steer;
  steer.command = made<protocol::SteerCommand>(command);
  return day.ask({protocol::Role::facilitator, "tab of " + device, 0, device}, 0, steer);
}

}  // namespace

TEST_CASE("to ask the next question of a quiz is steering, to hide a name in it is not", "[F2]") {
  Lived day = open_activity(
      "quiz",
      R"({"questions":[{"key":0,"text":"Wie?","options":[{"key":0,"text":"A"},{"key":1,"text":"B"}],)"
      R"("correct":[0],"seconds":20,"explanation":""}],"speed":true})",
      {"zorg"});
  const std::string ask = R"({"do":"moderate","activity":"x","change":{"type":"ask","question":0}})";
  const std::string hide =
      R"({"do":"moderate","activity":"x","change":{"type":"hide","name":"Niemand","hidden":false}})";
  REQUIRE(led_from(day, "phone", R"({"do":"take_lead","device":"phone"})"));
  CHECK(led_from(day, "laptop", ask) == "not_in_charge");
  CHECK(led_from(day, "laptop", hide) == "ok");
  CHECK(led_from(day, "phone", ask) == "ok");
  CHECK(led_from(day, "laptop", R"({"do":"undo"})") == "not_in_charge");
}
