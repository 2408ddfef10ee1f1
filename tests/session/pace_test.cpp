// SPDX-License-Identifier: EUPL-1.2
// Several activities open at once, and how far everybody is with them.
#include <catch2/catch.hpp>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

const std::string both =
    R"({"do":"open_self_paced","activities":[{"activity":"a","round":1},{"activity":"b","round":1}]})";

/// Four people of zorg, p1 to p4, two of bouw and one of nowhere.
Lived seven_people(bool anonymous = true) {
  auto definition = plain_workshop();
  definition.description.anonymous = anonymous;
  Lived day(plain_kinds(), definition);
  for (const char* domain : {"zorg", "zorg", "zorg", "zorg", "bouw", "bouw", ""}) day.join(domain);
  return day;
}

Json group(const Json& domain, int people, int finished, std::vector<int> done) {
  return {{"domain", domain}, {"people", people}, {"finished", finished}, {"done", done}};
}

Json groups(const Lived& day) {
  return day.workshop(Role::facilitator)["self_paced"]["groups"];
}

/// Whether what was kept up to date says what a server that was started again would work out.
bool kept_true(const Lived& day) {
  const auto again = day.folded();
  for (const auto audience : audiences)
    if (session::workshop_view(again, audience, {}, day.now) !=
        session::workshop_view(day.session(), audience, {}, day.now))
      return false;
  return true;
}

std::string state_of(const Lived& day, const std::string& activity) {
  return std::string(protocol::word(day.session().progress(activity).state));
}

}  // namespace

TEST_CASE("one command opens several at once, with the room at none of them, and one closes them",
          "[F2][F3]") {
  Lived day = seven_people();
  REQUIRE(day.steer(R"({"do":"show","activity":"c"})"));
  REQUIRE(day.steer(both));
  CHECK(state_of(day, "a") == "open");
  CHECK(state_of(day, "b") == "open");
  CHECK(day.workshop(Role::participant)["shown"].is_null());
  CHECK(day.workshop(Role::participant)["self_paced"] == Json::array({"a", "b"}));
  REQUIRE(day.put(1, "b", note("ja")));
  // A round that is made larger goes on; what is taken out of it closes.
  REQUIRE(day.steer(
      R"({"do":"open_self_paced","activities":[{"activity":"b","round":1},{"activity":"c","round":1}]})"));
  CHECK(state_of(day, "a") == "closed");
  CHECK(day.session().round("b")->holds(1, "answer"));
  REQUIRE(day.steer(R"({"do":"close_self_paced","activities":["b","c"]})"));
  CHECK(state_of(day, "b") == "closed");
  CHECK(state_of(day, "c") == "closed");
  for (const auto audience : audiences) CHECK_FALSE(day.workshop(audience).contains("self_paced"));
  REQUIRE(day.undo());
  CHECK(day.workshop(Role::participant)["self_paced"] == Json::array({"b", "c"}));
  REQUIRE(day.put(2, "b", note("toch")));
  CHECK(kept_true(day));
}

TEST_CASE("who leads is told how many of each domain are done, the screen a total and phones nothing",
          "[V8][S1][S3]") {
  Lived day = seven_people();
  REQUIRE(day.steer(both));
  REQUIRE(day.put(1, "a", note("iets")));
  REQUIRE(day.put(1, "b", note("iets")));
  REQUIRE(day.put(5, "a", note("iets")));
  // Of bouw there are two: they are told with who has no domain.
  CHECK(groups(day) == Json::array({group("zorg", 4, 1, {1, 1}), group(nullptr, 3, 0, {1, 0})}));
  CHECK(day.workshop(Role::screen)["self_paced"] == Json{{"activities", 2}, {"people", 7}, {"finished", 1}});
  CHECK(day.workshop(Role::participant)["self_paced"] == Json::array({"a", "b"}));

  Lived open = seven_people(false);
  REQUIRE(open.steer(both));
  REQUIRE(open.put(5, "a", note("iets")));
  CHECK(groups(open) == Json::array({group("zorg", 4, 0, {0, 0}), group("bouw", 2, 0, {1, 0}),
                                     group(nullptr, 1, 0, {0, 0})}));
}

TEST_CASE("a domain that is too small takes the next along where it would be told by subtracting", "[S3]") {
  Lived day(plain_kinds(), plain_workshop());
  for (const char* domain : {"zorg", "zorg", "zorg", "bouw"}) day.join(domain);
  REQUIRE(day.steer(both));
  REQUIRE(day.put(4, "a", note("iets")));
  CHECK(groups(day) == Json::array({group(nullptr, 4, 0, {1, 0})}));
}

TEST_CASE("having no opinion is being done, and what is taken back is not", "[V8][V5]") {
  Lived day = seven_people();
  REQUIRE(day.steer(both));
  REQUIRE(day.abstain(1, "a"));
  REQUIRE(day.put(1, "b", note("iets")));
  CHECK(groups(day)[0] == group("zorg", 4, 1, {1, 1}));
  REQUIRE(day.put(1, "a", note("toch")));
  CHECK(groups(day)[0] == group("zorg", 4, 1, {1, 1}));
  REQUIRE(day.remove(1, "a", "answer"));
  CHECK(groups(day)[0] == group("zorg", 4, 0, {0, 1}));
  CHECK(kept_true(day));
}

TEST_CASE("who leaves and comes back is counted once, who comes late or goes to another domain as such",
          "[V8][J2]") {
  Lived day = seven_people();
  REQUIRE(day.steer(both));
  REQUIRE(day.put(1, "a", note("iets")));
  REQUIRE(day.put(1, "b", note("iets")));
  CHECK(groups(day)[0] == group("zorg", 4, 1, {1, 1}));
  // The same device again, with a restart of the server in between.
  day.restart();
  REQUIRE(day.ask({Role::participant, "", 0}, 0, session::Join{"device-1", "bouw"}));
  CHECK(groups(day)[0] == group("zorg", 4, 1, {1, 1}));
  day.join("bouw");
  CHECK(groups(day)[1] == group(nullptr, 4, 0, {0, 0}));
  REQUIRE(day.introduce(1, "bouw"));
  // Of three, four and one the smallest two are told together.
  CHECK(groups(day) == Json::array({group("bouw", 4, 1, {1, 1}), group(nullptr, 4, 0, {0, 0})}));
  CHECK(day.workshop(Role::screen)["self_paced"]["finished"] == 1);
  CHECK(kept_true(day));
}

TEST_CASE("what is closed or taken out of the programme is in the round no more, and the rest goes on",
          "[F2]") {
  Lived day = seven_people();
  REQUIRE(day.steer(both));
  REQUIRE(day.put(1, "a", note("iets")));
  REQUIRE(day.close("b"));
  CHECK(day.workshop(Role::participant)["self_paced"] == Json::array({"a"}));
  CHECK(day.workshop(Role::screen)["self_paced"]["finished"] == 1);
  // The room goes to something else, and the round is there still.
  REQUIRE(day.open("c"));
  CHECK(day.workshop(Role::participant)["self_paced"] == Json::array({"a"}));
  REQUIRE(day.steer(R"({"do":"clear","activity":"a","round":1})"));
  CHECK(day.workshop(Role::screen)["self_paced"]["finished"] == 0);
  REQUIRE(day.steer(R"({"do":"remove_activity","activity":"a"})"));
  CHECK_FALSE(day.workshop(Role::participant).contains("self_paced"));
  CHECK(kept_true(day));
}

TEST_CASE("a self-paced round names activities and rounds that there are, each once", "[F2]") {
  Lived day = seven_people();
  const auto round_of = [](const std::string& activities) {
    return R"({"do":"open_self_paced","activities":[)" + activities + "]}";
  };
  const Answer unknown = day.steer(round_of(R"({"activity":"a","round":1},{"activity":"z","round":1})"));
  CHECK(unknown == "unknown_activity");
  CHECK(unknown.path == "/command/activities/1/activity");
  CHECK(day.steer(round_of(R"({"activity":"a","round":3})")) == "stale_round");
  CHECK(day.steer(round_of(R"({"activity":"a","round":1},{"activity":"a","round":1})")) == "invalid");
  CHECK(day.steer(R"({"do":"close_self_paced","activities":["a"]})") == "closed");
  CHECK(state_of(day, "a") == "waiting");
}
