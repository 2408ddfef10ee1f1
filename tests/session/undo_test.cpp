// SPDX-License-Identifier: EUPL-1.2
// Every steering command can be taken back, once.
#include <catch2/catch.hpp>

#include <fstream>
#include <set>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Role;

namespace {

/// Somebody without a phone says so in the second round of a.
std::string entering(const std::string& entry) {
  return R"({"do":"enter","activity":"a","round":2,"source":"paper","domain":null,"entry":")" + entry +
         R"(","answers":[{"count":1,"payload":{"text":"papier"}}]})";
}

/// An interview is written down in the dossier.
std::string noting(const std::string& id, const std::string& title) {
  return R"({"do":"put_dossier_item","item":{"kind":"note","id":")" + id + R"(","title":")" + title +
         R"(","domains":[],"spoken_with":"","text":""}})";
}

/// A day in the middle of things: a open in its second round and answered, b closed, c shown; a timer runs.
Lived middle_of_the_day() {
  Lived day(plain_kinds(), plain_workshop());
  for (const char* domain : {"zorg", "zorg", "bouw", ""}) day.join(domain);
  REQUIRE(day.open("b"));
  REQUIRE(day.put(1, "b", note("b een")));
  REQUIRE(day.close("b"));
  REQUIRE(day.open("a"));
  REQUIRE(day.put(1, "a", note("oud")));
  REQUIRE(day.open("a", 2));
  for (session::Author author = 1; author <= 3; ++author)
    REQUIRE(day.put(author, "a", note("nieuw" + std::to_string(author))));
  REQUIRE(day.steer(entering("k1")));
  REQUIRE(day.steer(noting("d1", "Eerst")));
  REQUIRE(day.steer(R"({"do":"show","activity":"c"})"));
  REQUIRE(day.steer(R"({"do":"timer","activity":"a","seconds":600,"closes":true})"));
  day.now += 1000;
  return day;
}

/// Everything but that there is something to undo, and what.
std::string state(const Lived& day) {
  std::string all = everything(day.session());
  for (auto at = all.find("\"undo\":"); at != std::string::npos; at = all.find("\"undo\":", at + 1))
    all.erase(at, all.find_first_of(",}", at) - at);
  return all.substr(0, all.rfind('\n'));
}

const std::vector<std::string> commands{
    R"({"do":"show","activity":"a"})",
    R"({"do":"show","activity":null})",
    R"({"do":"open","activity":"a","round":2})",
    R"({"do":"open","activity":"b","round":1})",
    R"({"do":"open","activity":"c","round":1})",
    R"({"do":"close","activity":"a"})",
    R"({"do":"open_self_paced","activities":[{"activity":"b","round":1},{"activity":"c","round":1}]})",
    R"({"do":"close_self_paced","activities":["a"]})",
    R"({"do":"release","activity":"a","released":false})",
    R"({"do":"release","activity":"c","released":true})",
    R"({"do":"hide_results","hidden":true})",
    R"({"do":"timer","activity":"b","seconds":60,"closes":false})",
    R"({"do":"timer","activity":"a","seconds":0,"closes":false})",
    R"({"do":"put_activity","before":null,"definition":)" + note_activity("a", 20) + "}",
    R"({"do":"put_activity","before":"b","definition":)" + note_activity("a", 3) + "}",
    R"({"do":"put_activity","before":"a","definition":)" + note_activity("d", 3) + "}",
    R"({"do":"remove_activity","activity":"a"})",
    R"({"do":"order","activities":["c","b","a"]})",
    R"({"do":"describe","description":{"title":"Anders","municipality":"","language":"en","anonymous":true,"min_group":3}})",
    R"({"do":"set_domains","domains":[{"id":"bouw","name":"Bouw","expected":0},{"id":"zorg","name":"Z","expected":9}]})",
    R"({"do":"moderate","activity":"a","change":{"hide":"nieuw2"}})",
    R"({"do":"clear","activity":"a","round":2})",
    R"({"do":"lock","locked":true})",
    R"({"do":"set_seats","plan":{"domains":[{"domain":"zorg","seats":3}],"only":true}})",
    entering("k2"),
    R"({"do":"take_out","activity":"a","round":2,"entry":"k1"})",
    noting("d1", "Anders"),
    noting("d2", "Nog een"),
    R"({"do":"remove_dossier_item","item":"d1"})",
};

std::string name_of(const std::string& command) {
  return protocol::Json::parse(command)["do"];
}

}  // namespace

TEST_CASE("every steering command changes something, is told as what can be undone, and can be undone",
          "[F3]") {
  for (const auto& command : commands) {
    INFO(command);
    Lived day = middle_of_the_day();
    const std::string before = state(day);
    REQUIRE(day.steer(command));
    const bool changes = command.find(R"("open","activity":"a")") == std::string::npos;
    if (changes) CHECK(state(day) != before);
    CHECK(day.workshop(Role::facilitator)["undo"] == name_of(command));
    REQUIRE(day.undo());
    CHECK(state(day) == before);
    CHECK(day.workshop(Role::facilitator)["undo"].is_null());
    CHECK(day.undo() == "nothing_to_undo");
    CHECK(state(day) == before);
    CHECK(everything(day.folded()) == everything(day.session()));
  }
}

TEST_CASE("every command that steers is among those that were undone", "[F3]") {
  // Who leads is no steering, and nothing that is taken back: it is taken over. A seat that was freed is
  // there for who comes next.
  std::set<std::string> tried{"undo", "take_lead", "share_lead", "free_seat"};
  for (const auto& command : commands) tried.insert(name_of(command));
  const auto schema =
      protocol::Json::parse(std::ifstream(std::string(AANTAFEL_SOURCE) + "/protocol/schemas/commands.json"));
  const std::string text = schema["$defs"].dump();
  std::set<std::string> known;
  for (auto at = text.find(R"("do":{"const":")"); at != std::string::npos;
       at = text.find(R"("do":{"const":")", at + 1))
    known.insert(text.substr(at + 15, text.find('"', at + 15) - at - 15));
  CHECK(known.size() > 10);
  CHECK(tried == known);
}

TEST_CASE("undoing takes back the last command only, whatever people do in between", "[F3]") {
  for (const auto& command : commands) {
    INFO(command);
    Lived day = middle_of_the_day();
    REQUIRE(day.steer(command));
    const bool open =
        day.session().progress("a").state == protocol::ActivityState::open && day.session().activity("a");
    const Answer said = day.put(4, "a", note("erna"));
    CHECK(said.ok() ==
          (open && protocol::Json::parse(day.session().activity("a")->settings.text())["longest"] != 3));
    REQUIRE(day.introduce(3, "zorg"));
    REQUIRE(day.undo());
    const auto* round = day.session().round("a", 2);
    CHECK(round->holds(4, "answer") == said.ok());
    for (session::Author who = 1; who <= 3; ++who) CHECK(round->holds(who, "answer"));
    CHECK(round->people().at("zorg") == 3);
    CHECK(everything(day.folded()) == everything(day.session()));
  }
}

TEST_CASE("who took something back while a round was cleared finds it gone after the undo", "[F3][V4]") {
  Lived day = middle_of_the_day();
  REQUIRE(day.steer(R"({"do":"clear","activity":"a","round":2})"));
  CHECK(day.remove(1, "a") == "not_found");
  REQUIRE(day.put(1, "a", note("anders")));
  REQUIRE(day.put(2, "a", note("ook")));
  REQUIRE(day.remove(2, "a"));
  REQUIRE(day.undo());
  const auto said = day.view(Role::facilitator, "a");
  CHECK(said["answers"] == 3);
  CHECK(said["said"].contains("anders"));
  CHECK(!said["said"].contains("nieuw1"));
  CHECK(!said["said"].contains("nieuw2"));
  CHECK(said["said"].contains("nieuw3"));
}

TEST_CASE("answers that shorter settings left out come back with the undo", "[F3]") {
  Lived day = middle_of_the_day();
  REQUIRE(day.steer(R"({"do":"put_activity","before":null,"definition":)" + note_activity("a", 5) + "}"));
  CHECK(day.view(Role::facilitator, "a")["answers"] == 0);
  REQUIRE(day.put(1, "a", note("kort")));
  REQUIRE(day.undo());
  CHECK(day.view(Role::facilitator, "a")["answers"] == 4);
  CHECK(day.view(Role::facilitator, "a")["said"].contains("kort"));
}

TEST_CASE("a round whose opening was undone keeps what was said in it for when it opens again", "[F3]") {
  Lived day(plain_kinds(), plain_workshop());
  day.join("");
  REQUIRE(day.open("a"));
  REQUIRE(day.put(1, "a", note("een")));
  REQUIRE(day.open("a", 2));
  REQUIRE(day.put(1, "a", note("twee")));
  REQUIRE(day.undo());
  CHECK(day.session().progress("a").round == 1);
  CHECK(day.view(Role::facilitator, "a")["said"].contains("een"));
  REQUIRE(day.open("a", 2));
  CHECK(day.view(Role::facilitator, "a")["said"].contains("twee"));
}

TEST_CASE("a countdown that ran out meanwhile does not come back", "[F3][F1]") {
  Lived day = middle_of_the_day();
  REQUIRE(day.steer(R"({"do":"timer","activity":"a","seconds":0,"closes":false})"));
  SECTION("still running: it comes back") {
    REQUIRE(day.undo());
    CHECK(day.session().steering().timer);
  }
  SECTION("run out") {
    day.now += 600'000;
    REQUIRE(day.undo());
    CHECK(!day.session().steering().timer);
  }
}
