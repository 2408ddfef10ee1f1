// SPDX-License-Identifier: EUPL-1.2
#include "server/results/import.hpp"

#include <catch2/catch.hpp>

#include "tests/results/lived_workshop.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

/// The document without what a copy cannot share with what it was copied from.
std::string content(protocol::ExportedWorkshop document) {
  document.id = document.epoch = document.chain = "";
  document.seq = 0;
  return protocol::to_text(document);
}

/// Reads the document's text again, as a file that comes in.
protocol::ExportedWorkshop travelled(const protocol::ExportedWorkshop& document) {
  auto read = protocol::parse<protocol::ExportedWorkshop>(protocol::to_text(document));
  if (!read) throw std::runtime_error(read.error().path + ": " + read.error().message);
  return *read;
}

session::Refusal refusal_of(const protocol::ExportedWorkshop& document) {
  auto entries = results::entries_of(document, "again", "87654321", kinds());
  REQUIRE_FALSE(entries);
  return entries.error();
}

/// A small day with something of everything.
protocol::ExportedWorkshop small_day(bool anonymous) {
  LivedWorkshop day(definition(anonymous));
  for (const char* domain : {"zorg", "zorg", "zorg", "bouw"}) day.join(domain);
  REQUIRE(day.steer(R"({"do":"open","activity":"poll","round":1})"));
  for (session::Author who = 1; who <= 4; ++who)
    REQUIRE(day.say(who, "poll", "answer", R"({"options":[1]})"));
  REQUIRE(day.steer(R"({"do":"open","activity":"board","round":1})"));
  REQUIRE(day.say(
      3, "board", "c1",
      R"({"type":"card","text":"Eén loket","term":"short","level":"local","carried_by":null,"needs":[]})"));
  REQUIRE(day.steer(
      R"({"do":"moderate","activity":"board","change":{"type":"hide","card":"c1","hidden":true}})"));
  REQUIRE(day.steer(R"({"do":"open","activity":"map","round":1})"));
  REQUIRE(day.say(4, "map", "need-zorg", R"({"type":"need","domain":"zorg","met":"no"})"));
  return day.document();
}

}  // namespace

TEST_CASE("exporting and importing gives the same workshop, whatever happened in it", "[D3]") {
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    INFO("seed " << seed);
    const LivedWorkshop day = random_day(seed, seed % 3 != 0);
    const auto document = day.document();
    const LivedWorkshop copy = imported(travelled(document));
    REQUIRE(content(copy.document()) == content(document));
    REQUIRE(copy.session().id() == "again");
    REQUIRE(copy.session().code() == "87654321");
  }
}

TEST_CASE("a document is the same after a restart", "[L4]") {
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    INFO("seed " << seed);
    const LivedWorkshop day = random_day(seed, seed % 2 == 0);
    REQUIRE(protocol::to_text(day.restarted().document()) == protocol::to_text(day.document()));
  }
}

TEST_CASE("an imported workshop can be steered on, and nothing of the import be undone", "[D3][F3]") {
  LivedWorkshop copy = imported(small_day(true));
  CHECK_FALSE(copy.session().undo());
  CHECK_FALSE(copy.steer(R"({"do":"undo"})"));
  const auto newcomer = copy.join("orde");
  CHECK(copy.steer(R"({"do":"open","activity":"poll","round":2})"));
  CHECK(copy.say(newcomer, "poll", "answer", R"({"options":[4]})"));
  CHECK(copy.steer(R"({"do":"undo"})"));
  CHECK(copy.session().progress("poll").round == 1);
}

TEST_CASE("a self-paced round goes on in the copy, of what is open there", "[D3]") {
  auto document = small_day(true);
  document.self_paced = {"poll", "board"};
  document.activities[2].released = false;
  const LivedWorkshop copy = imported(document);
  CHECK(content(copy.document()) == content(document));
  CHECK(copy.session().progress("board").released == false);
  document.self_paced = {"poll", "later"};
  CHECK(refusal_of(document).path == "/self_paced/1");
  document.self_paced = {"poll", "poll"};
  CHECK(refusal_of(document).path == "/self_paced/1");
}

TEST_CASE("nobody can take up where an imported author left", "[D3]") {
  const LivedWorkshop copy = imported(small_day(false));
  for (const auto& participant : copy.session().participants()) CHECK(participant.device.empty());
}

TEST_CASE("the rounds of an anonymous workshop are imported as about as many people as there were", "[D3]") {
  CHECK(imported(small_day(true)).session().participants().size() == 4);
}

TEST_CASE("named authors keep their numbers", "[D3]") {
  LivedWorkshop day(definition(false));
  for (int i = 0; i < 5; ++i) day.join("");
  day.steer(R"({"do":"open","activity":"poll","round":1})");
  day.say(5, "poll", "answer", R"({"options":[0]})");
  const LivedWorkshop copy = imported(day.document());
  CHECK(copy.document().activities[0].rounds[0].contributions.at(0).author == "p5");
}

TEST_CASE("dots that went to a card hidden or taken back since are imported", "[D3]") {
  LivedWorkshop day(definition(true));
  for (int i = 0; i < 3; ++i) day.join("zorg");
  const std::string card =
      R"({"type":"card","text":"kaart","term":"short","level":"local","carried_by":null,"needs":[]})";
  day.steer(R"({"do":"open","activity":"board","round":1})");
  for (const char* id : {"c1", "c2", "c3"}) REQUIRE(day.say(1, "board", id, card));
  REQUIRE(day.say(2, "board", "dots-c1", R"({"type":"support","card":"c1","dots":3})"));
  REQUIRE(day.steer(
      R"({"do":"moderate","activity":"board","change":{"type":"hide","card":"c1","hidden":true}})"));
  REQUIRE(day.say(2, "board", "dots-c2", R"({"type":"support","card":"c2","dots":3})"));
  REQUIRE(day.take_back(1, "board", "c2"));
  CHECK(content(imported(day.document()).document()) == content(day.document()));
}

TEST_CASE("an import that something is wrong with is refused with the place of the first fault", "[D3]") {
  auto document = small_day(true);
  REQUIRE(results::entries_of(document, "again", "87654321", kinds()));
  auto& poll = document.activities[0];
  auto& board = document.activities[2];
  const auto opaque = [](const char* json) { return protocol::Opaque::of(json); };

  SECTION("the definition") {
    document.definition.activities[1].kind = "bingo";
    CHECK(refusal_of(document).path == "/definition/activities/1/kind");
  }
  SECTION("an activity that is missing") {
    document.activities.pop_back();
    CHECK(refusal_of(document).path == "/activities");
  }
  SECTION("an activity in another place") {
    std::swap(document.activities[3], document.activities[4]);
    CHECK(refusal_of(document).path == "/activities/3/id");
  }
  SECTION("attendance of a domain that is not there, or twice") {
    document.attendance[1].domain = "zee";
    CHECK(refusal_of(document).path == "/attendance/1/domain");
    document.attendance[1].domain = document.attendance[0].domain;
    CHECK(refusal_of(document).path == "/attendance/1/domain");
  }
  SECTION("a payload that says what the kind does not know") {
    poll.rounds[0].contributions[2].payload = opaque(R"({"options":[2]})");
    CHECK(refusal_of(document).path == "/activities/0/rounds/0/contributions/2/payload/options/0");
  }
  SECTION("a payload of another form") {
    poll.rounds[0].contributions[2].payload = opaque(R"({"options":["ja"]})");
    CHECK(refusal_of(document).path == "/activities/0/rounds/0/contributions/2/payload/options/0");
  }
  SECTION("a map filled in for no domain is still judged") {
    document.activities[3].rounds[0].contributions[0].payload =
        opaque(R"({"type":"cell","aspect":"zee","touched":1,"doing":"","obstacles":"","unknown":""})");
    CHECK(refusal_of(document).path == "/activities/3/rounds/0/contributions/0/payload/aspect");
  }
  SECTION("a contribution under another name than its kind gives it") {
    poll.rounds[0].contributions[1].id = "second";
    CHECK(refusal_of(document).path == "/activities/0/rounds/0/contributions/1/id");
  }
  SECTION("an author who answers twice") {
    poll.rounds[0].contributions[3].author = poll.rounds[0].contributions[2].author;
    poll.rounds[0].contributions[3].domain = poll.rounds[0].contributions[2].domain;
    CHECK(refusal_of(document).path == "/activities/0/rounds/0/contributions/3/id");
  }
  SECTION("two cards with one id") {
    board.rounds[0].contributions.push_back(board.rounds[0].contributions[0]);
    board.rounds[0].contributions[1].author = "somebody-else";
    CHECK(refusal_of(document).path == "/activities/2/rounds/0/contributions/1/id");
  }
  SECTION("a domain that is not there") {
    poll.rounds[0].contributions[0].domain = "zee";
    CHECK(refusal_of(document).path == "/activities/0/rounds/0/contributions/0/domain");
  }
  SECTION("a change that is none") {
    board.rounds[0].moderations[0] = opaque(R"({"type":"hide","card":"c1","hidden":"ja"})");
    CHECK(refusal_of(document).path == "/activities/2/rounds/0/moderations/0/hidden");
  }
  SECTION("a change where nothing can be moderated") {
    poll.rounds[0].moderations.push_back(board.rounds[0].moderations[0]);
    CHECK(refusal_of(document).path == "/activities/0/rounds/0/moderations/0");
  }
  SECTION("rounds that do not follow each other") {
    poll.rounds[0].round = 2;
    CHECK(refusal_of(document).path == "/activities/0/rounds/0/round");
  }
  SECTION("a current round that is not there") {
    poll.round = 2;
    CHECK(refusal_of(document).path == "/activities/0/round");
  }
  SECTION("an activity that waits in its second round") {
    poll.rounds.push_back({2, {}, {}});
    poll.round = 2;
    poll.state = protocol::ActivityState::waiting;
    CHECK(refusal_of(document).path == "/activities/0/state");
  }
  SECTION("showing what is not there") {
    document.shown = "zee";
    CHECK(refusal_of(document).path == "/shown");
  }
}

TEST_CASE("named authors that cannot be are refused", "[D3]") {
  auto document = small_day(false);
  auto& contributions = document.activities[0].rounds[0].contributions;
  for (const char* author : {"a1", "p0", "p", "p01", "p7x", "p50001", "p4294967296", "p4294967297"}) {
    INFO(author);
    contributions[3].author = author;
    CHECK(refusal_of(document).path == "/activities/0/rounds/0/contributions/3/author");
  }
  contributions[3].author = "p4";
  contributions[3].domain = "orde";
  INFO("p4 is of bouw on the map");
  CHECK(refusal_of(document).path == "/activities/3/rounds/0/contributions/0/domain");
}
