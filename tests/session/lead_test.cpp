// SPDX-License-Identifier: EUPL-1.2
// Several facilitators, one of whom may take the lead.
#include <catch2/catch.hpp>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Role;

namespace {

const std::string take = R"({"do":"take_lead","device":"phone","name":"Anna"})";
const std::string share = R"({"do":"share_lead"})";
const std::string moderate = R"({"do":"moderate","activity":"a","change":{"hide":"vies"}})";
const std::string on_paper =
    R"({"do":"enter","activity":"a","round":1,"entry":"k1","source":"paper","domain":null,"answers":[{"count":1,"payload":{"text":"papier"}}]})";

const std::string noted_interview =
    R"({"do":"put_dossier_item","item":{"kind":"note","id":"d1","title":"Gesprek","domains":[],"spoken_with":"","text":""}})";

/// Steers from this device, under a number of its own.
Answer from(Lived& day, const std::string& device, const std::string& command, std::uint32_t n = 0) {
  protocol::Steer steer;
  steer.command = made<protocol::SteerCommand>(command);
  return day.ask({Role::facilitator, "tab of " + device, 0, device}, n, steer);
}

Lived two_hands() {
  Lived day(plain_kinds(), plain_workshop());
  day.join("zorg");
  REQUIRE(day.open("a"));
  REQUIRE(day.put(1, "a", note("vies")));
  return day;
}

protocol::Json lead(const Lived& day) {
  return day.workshop(Role::facilitator).value("lead", protocol::Json());
}

/// All that steers the programme.
const std::vector<std::string> what_steers{
    R"({"do":"show","activity":"b"})",
    R"({"do":"open","activity":"b","round":1})",
    R"({"do":"close","activity":"a"})",
    R"({"do":"release","activity":"a","released":false})",
    R"({"do":"hide_results","hidden":true})",
    R"({"do":"timer","activity":"a","seconds":60,"closes":false})",
    R"({"do":"put_activity","before":null,"definition":)" + note_activity("d", 3) + "}",
    R"({"do":"remove_activity","activity":"c"})",
    R"({"do":"order","activities":["c","b","a"]})",
    R"({"do":"describe","description":{"title":"Anders","municipality":"","language":"en","anonymous":true,"min_group":3}})",
    R"({"do":"set_domains","domains":[{"id":"zorg","name":"Zorg","expected":9}]})",
    R"({"do":"clear","activity":"a","round":1})",
    R"({"do":"lock","locked":true})",
    R"({"do":"open_self_paced","activities":[{"activity":"b","round":1}]})",
    R"({"do":"set_seats","plan":{"domains":[],"only":true}})",
    R"({"do":"undo"})",
    share,
};

}  // namespace

TEST_CASE("all facilitators steer until one takes the lead, and then only that device does", "[F2]") {
  for (const auto& command : what_steers) {
    INFO(command);
    Lived day = two_hands();
    REQUIRE(from(day, "laptop", R"({"do":"hide_results","hidden":false})"));
    REQUIRE(from(day, "phone", take));
    const std::string before = everything(day.session());
    CHECK(from(day, "laptop", command) == "not_in_charge");
    CHECK(everything(day.session()) == before);
    CHECK(from(day, "phone", command) == "ok");
  }
}

TEST_CASE(
    "what people wrote is ordered, people without a phone are heard and interviews are noted, whoever leads",
    "[F2][P1]") {
  Lived day = two_hands();
  REQUIRE(from(day, "phone", take));
  CHECK(from(day, "laptop", moderate) == "ok");
  CHECK(from(day, "laptop", on_paper) == "ok");
  CHECK(from(day, "laptop", R"({"do":"take_out","activity":"a","round":1,"entry":"k1"})") == "ok");
  CHECK(from(day, "laptop", noted_interview) == "ok");
  CHECK(from(day, "laptop", R"({"do":"remove_dossier_item","item":"d1"})") == "ok");
  REQUIRE(from(day, "phone",
               R"({"do":"set_seats","plan":{"domains":[{"domain":"zorg","seats":1}],"only":false}})"));
  CHECK(from(day, "laptop", R"({"do":"free_seat","seat":{"domain":"zorg","number":1}})") == "ok");
}

TEST_CASE("taking something back takes what doing it took", "[F2][F3]") {
  Lived day = two_hands();
  REQUIRE(from(day, "phone", take));
  for (const auto& command : {moderate, on_paper, noted_interview}) {
    REQUIRE(from(day, "laptop", command));
    CHECK(from(day, "laptop", R"({"do":"undo"})") == "ok");
  }
  REQUIRE(from(day, "phone", R"({"do":"close","activity":"a"})"));
  CHECK(from(day, "laptop", R"({"do":"undo"})") == "not_in_charge");
  CHECK(from(day, "phone", R"({"do":"undo"})") == "ok");
  CHECK(from(day, "laptop", R"({"do":"undo"})") == "not_in_charge");
}

TEST_CASE("anybody takes over at once, is named to all, and gives it back", "[F1][F2]") {
  Lived day = two_hands();
  CHECK(lead(day).is_null());
  REQUIRE(from(day, "phone", take));
  CHECK(lead(day) == protocol::Json{{"by", "phone"}, {"device", "phone"}, {"name", "Anna"}});
  for (const auto role : {Role::participant, Role::screen}) CHECK(!day.workshop(role).contains("lead"));
  REQUIRE(from(day, "laptop", R"({"do":"take_lead","device":"laptop"})"));
  CHECK(lead(day) == protocol::Json{{"by", "laptop"}, {"device", "laptop"}});
  CHECK(from(day, "phone", R"({"do":"close","activity":"a"})") == "not_in_charge");
  CHECK(from(day, "phone", share) == "not_in_charge");
  REQUIRE(from(day, "laptop", share));
  CHECK(lead(day).is_null());
  CHECK(from(day, "phone", R"({"do":"close","activity":"a"})") == "ok");
}

TEST_CASE("what was asked before somebody took over and comes after it is refused, for good", "[F2][V3]") {
  Lived day = two_hands();
  REQUIRE(from(day, "phone", take));
  CHECK(from(day, "laptop", R"({"do":"close","activity":"a"})", 1) == "not_in_charge");
  REQUIRE(from(day, "phone", share));
  CHECK(from(day, "laptop", R"({"do":"close","activity":"a"})", 1) == "not_in_charge");
  CHECK(from(day, "laptop", R"({"do":"close","activity":"a"})", 2) == "ok");
}

TEST_CASE("taking the lead again changes a name, and nothing when the name is the same", "[F2]") {
  Lived day = two_hands();
  REQUIRE(from(day, "phone", take));
  const std::size_t entries = day.log().size();
  CHECK(from(day, "phone", take) == "ok");
  CHECK(day.log().size() == entries);
  REQUIRE(from(day, "phone", R"({"do":"take_lead","device":"phone","name":"Bram"})"));
  CHECK(lead(day)["name"] == "Bram");
  // To share what is shared is no entry either.
  REQUIRE(from(day, "phone", share));
  const std::size_t shared = day.log().size();
  CHECK(from(day, "laptop", share) == "ok");
  CHECK(day.log().size() == shared);
}

TEST_CASE("undo takes back no lead, and a lead leaves what can be undone", "[F2][F3]") {
  Lived day = two_hands();
  REQUIRE(from(day, "phone", R"({"do":"close","activity":"a"})"));
  REQUIRE(from(day, "phone", take));
  CHECK(day.workshop(Role::facilitator)["undo"] == "close");
  REQUIRE(from(day, "phone", R"({"do":"undo"})"));
  CHECK(day.session().progress("a").state == protocol::ActivityState::open);
  CHECK(lead(day)["by"] == "phone");
}

TEST_CASE("after a restart the same device leads", "[F2][L4]") {
  Lived day = two_hands();
  REQUIRE(from(day, "phone", take));
  CHECK(everything(day.folded()) == everything(day.session()));
  day.restart();
  CHECK(from(day, "laptop", R"({"do":"close","activity":"a"})") == "not_in_charge");
  CHECK(from(day, "phone", R"({"do":"close","activity":"a"})") == "ok");
}

TEST_CASE("time is up whoever leads", "[F1]") {
  Lived day = two_hands();
  REQUIRE(from(day, "phone", R"({"do":"timer","activity":"a","seconds":1,"closes":true})"));
  REQUIRE(from(day, "phone", take));
  day.now += 2000;
  REQUIRE(day.ask({}, 0, session::TimeIsUp{}));
  CHECK(day.session().progress("a").state == protocol::ActivityState::closed);
}

TEST_CASE("only a facilitator takes the lead", "[F2]") {
  Lived day = two_hands();
  protocol::Steer steer;
  steer.command = made<protocol::SteerCommand>(take);
  for (const auto role : {Role::participant, Role::screen})
    CHECK(day.ask({role, "tab", 1, "device"}, 1, steer) == "not_allowed");
}
