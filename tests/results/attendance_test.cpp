// SPDX-License-Identifier: EUPL-1.2
#include "server/session/attendance.hpp"

#include <catch2/catch.hpp>

#include "tests/results/lived_workshop.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

std::string told(const std::vector<protocol::Attendance>& attendance) {
  std::string all;
  for (const auto& one : attendance)
    all += one.domain.value_or("-") + " " + std::to_string(one.joined) + "/" + std::to_string(one.here) + " ";
  return all;
}

}  // namespace

TEST_CASE("the table shows every domain in its order, those from which nobody came too", "[attendance]") {
  LivedWorkshop day(definition(true));
  for (const char* domain : {"bouw", "zorg", "zorg"}) day.join(domain);
  CHECK(told(session::attendance(day.session(), {{"zorg", 1}})) ==
        "registratie 0/0 zorg 2/1 bouw 1/0 orde 0/0 ");
}

TEST_CASE("people of no domain come last, if there are any", "[attendance]") {
  LivedWorkshop day(definition(true));
  day.join("");
  CHECK(told(session::attendance(day.session(), {{"", 1}})) ==
        "registratie 0/0 zorg 0/0 bouw 0/0 orde 0/0 - 1/1 ");
}

TEST_CASE("somebody whose domain was taken away again is at the table without one", "[attendance]") {
  LivedWorkshop day(definition(true));
  REQUIRE(day.steer(
      R"({"do":"set_domains","domains":[{"id":"zorg","name":"Zorg","expected":0},{"id":"zee","name":"Zee","expected":0}]})"));
  day.join("zee");
  REQUIRE(day.steer(R"({"do":"undo"})"));
  CHECK(told(session::attendance(day.session(), {})) == "registratie 0/0 zorg 0/0 bouw 0/0 orde 0/0 - 1/0 ");
}

TEST_CASE(
    "an imported workshop counts who sat there before and who joined since, not the authors that came with "
    "it",
    "[D3][attendance]") {
  LivedWorkshop day(definition(true));
  for (const char* domain : {"zorg", "zorg", "zorg", ""}) day.join(domain);
  day.steer(R"({"do":"open","activity":"poll","round":1})");
  for (session::Author who = 1; who <= 3; ++who) day.say(who, "poll", "answer", R"({"options":[1]})");
  LivedWorkshop copy = imported(day.document());
  REQUIRE(copy.session().participants().size() == 3);
  CHECK(told(session::attendance(copy.session(), {})) == "registratie 0/0 zorg 3/0 bouw 0/0 orde 0/0 - 1/0 ");
  copy.join("zorg");
  CHECK(told(session::attendance(copy.session(), {{"zorg", 1}})) ==
        "registratie 0/0 zorg 4/1 bouw 0/0 orde 0/0 - 1/0 ");
}
