// SPDX-License-Identifier: EUPL-1.2
// What a facilitator brings in for people without a phone.
#include <catch2/catch.hpp>

#include "server/session/responses.hpp"
#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

/// Activity `a` is open; two people of zorg are there. Notes are not counted by hand.
Lived opened() {
  Lived day(plain_kinds(), plain_workshop());
  for (const char* domain : {"zorg", "zorg"}) day.join(domain);
  REQUIRE(day.open("a"));
  return day;
}

Answer enter(Lived& day, const std::string& entry, const std::string& text, const std::string& id = "",
             const std::string& source = "paper", int count = 1) {
  Json command{{"do", "enter"},
               {"activity", "a"},
               {"round", 1},
               {"entry", entry},
               {"source", source},
               {"domain", "zorg"},
               {"answers", {{{"count", count}, {"payload", Json::parse(note(text))}}}}};
  if (!id.empty()) command["id"] = id;
  return day.steer(command.dump());
}

Answer take_out(Lived& day, const std::string& entry, const std::string& id = "") {
  Json command{{"do", "take_out"}, {"activity", "a"}, {"round", 1}, {"entry", entry}};
  if (!id.empty()) command["id"] = id;
  return day.steer(command.dump());
}

std::size_t people(const Lived& day) {
  return day.session().round("a")->answers();
}
Json line(const Lived& day) {
  return day.workshop(Role::facilitator)["programme"][0];
}

}  // namespace

TEST_CASE("somebody's paper counts as a person of the domain, who did not join", "[P1]") {
  Lived day = opened();
  REQUIRE(day.put(1, "a", note("ja")));
  REQUIRE(day.put(2, "a", note("ja")));
  REQUIRE(enter(day, "k1", "ja"));
  CHECK(people(day) == 3);
  CHECK(day.session().round("a")->people() == session::GroupCounts{{"zorg", 3}});
  CHECK(day.view(Role::screen, "a")["said"]["ja"]["zorg"] == 3);
  CHECK(day.session().participants().size() == 2);
  CHECK(line(day)["responses"] == Json{{"answered", 3},
                                       {"abstained", 0},
                                       {"seen", 0},
                                       {"not_opened", 0},
                                       {"by_hand", 0},
                                       {"on_paper", 1}});
}

TEST_CASE("the same person may say more, or something else", "[P1]") {
  Lived day = opened();
  REQUIRE(enter(day, "k1", "een", "n1"));
  REQUIRE(enter(day, "k1", "twee", "n2"));
  CHECK(people(day) == 1);
  REQUIRE(enter(day, "k1", "drie", "n2"));
  CHECK(people(day) == 1);
  CHECK(day.view(Role::facilitator, "a")["said"]["drie"][""] == 1);
  CHECK_FALSE(day.view(Role::facilitator, "a")["said"].contains("twee"));
  REQUIRE(take_out(day, "k1", "n1"));
  CHECK(people(day) == 1);
  REQUIRE(take_out(day, "k1"));
  CHECK(people(day) == 0);
  CHECK(take_out(day, "k1") == "not_found");
}

TEST_CASE("what was entered is undone as the last steering action, and so is taking it out", "[P1][F3]") {
  Lived day = opened();
  REQUIRE(enter(day, "k1", "een"));
  REQUIRE(enter(day, "k1", "twee"));
  CHECK(day.workshop(Role::facilitator)["undo"] == "enter");
  REQUIRE(day.undo());
  CHECK(day.view(Role::facilitator, "a")["said"]["een"][""] == 1);
  REQUIRE(take_out(day, "k1"));
  REQUIRE(day.put(1, "a", note("ja")));
  REQUIRE(day.undo());
  CHECK(people(day) == 2);
  CHECK(everything(day.folded()) == everything(day.session()));
  REQUIRE(enter(day, "k2", "ook"));
  REQUIRE(day.undo());
  CHECK(people(day) == 2);
}

TEST_CASE("clearing takes entries out as well, and undoing that brings them back", "[P1][F3]") {
  Lived day = opened();
  REQUIRE(enter(day, "k1", "een"));
  REQUIRE(day.steer(R"({"do":"clear","activity":"a","round":1})"));
  CHECK(line(day)["entries"].empty());
  CHECK(line(day)["responses"]["on_paper"] == 0);
  REQUIRE(day.undo());
  CHECK(line(day)["entries"].size() == 1);
}

TEST_CASE("entering is held to the bounds that phones are held to, and to the kind", "[P1]") {
  Lived day = opened();
  CHECK(enter(day, "k1", "veel te lang voor dit").path == "/command/answers/0/payload/text");
  CHECK(enter(day, "h1", "ja", "", "hand") == "invalid");
  CHECK(enter(day, "h1", "ja", "", "paper", 2) == "invalid");
  CHECK(day.steer(R"({"do":"enter","activity":"b","round":1,"entry":"k1","source":"paper","domain":null,)"
                  R"("answers":[{"count":1,"payload":{"text":"ja"}}]})") == "closed");
  CHECK(day.steer(R"({"do":"enter","activity":"a","round":2,"entry":"k1","source":"paper","domain":null,)"
                  R"("answers":[{"count":1,"payload":{"text":"ja"}}]})") == "stale_round");
  CHECK(day.steer(R"({"do":"enter","activity":"a","round":1,"entry":"k1","source":"paper","domain":"weg",)"
                  R"("answers":[{"count":1,"payload":{"text":"ja"}}]})") == "not_found");
  CHECK(people(day) == 0);
  REQUIRE(day.close("a"));
  REQUIRE(enter(day, "k1", "ja"));
}

TEST_CASE("the facilitator is not told again what somebody's paper said, nor whence it came", "[S2][P1]") {
  Lived day = opened();
  REQUIRE(enter(day, "k1", "ja"));
  CHECK(line(day)["entries"] == Json{{{"entry", "k1"},
                                      {"source", "paper"},
                                      {"count", 1},
                                      {"domain", nullptr},
                                      {"answers", Json::array()}}});
}
