// SPDX-License-Identifier: EUPL-1.2
// Who did what, and how it was heard, as downloads tell it.
#include <catch2/catch.hpp>

#include "tests/results/lived_workshop.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

using Words = std::vector<std::string>;
const std::string yes = R"({"options":[0]})";

/// Three of zorg answer, one of orde abstains, one of bouw looks, one of bouw is elsewhere.
LivedWorkshop six_people(bool anonymous) {
  LivedWorkshop day(definition(anonymous));
  for (const char* domain : {"zorg", "zorg", "zorg", "orde", "bouw", "bouw"}) day.join(domain);
  day.steer(R"({"do":"open","activity":"poll","round":1})");
  for (session::Author who = 1; who <= 3; ++who) REQUIRE(day.say(who, "poll", "answer", yes));
  protocol::Abstain abstain;
  abstain.activity = "poll";
  abstain.abstains = true;
  REQUIRE(day.decided({protocol::Role::participant, "client", 4}, abstain));
  REQUIRE(day.decided({}, session::Looked{"poll", 1, {1, 5}}));
  return day;
}

bool enter(LivedWorkshop& day, const std::string& entry, const std::string& source, int hands,
           const std::string& domain = "zorg") {
  return day.steer(R"({"do":"enter","activity":"poll","round":1,"entry":")" + entry + R"(","source":")" +
                   source + R"(","domain":")" + domain + R"(","answers":[{"count":)" + std::to_string(hands) +
                   R"(,"payload":)" + yes + "}]}");
}

void check_travels(const LivedWorkshop& day) {
  const auto document = day.document();
  auto again = imported(document).document();
  // What a copy is called, and where it stands in its own log, is its own.
  again.id = document.id;
  again.epoch = document.epoch;
  again.seq = document.seq;
  again.chain = document.chain;
  CHECK(protocol::to_text(again) == protocol::to_text(document));
}

}  // namespace

TEST_CASE("answered, abstained, seen and never opened are four numbers of an activity", "[V6][D1]") {
  for (const bool anonymous : {true, false}) {
    const auto tables = six_people(anonymous).tables();
    const auto& activities = table(tables, "activities");
    CHECK(column(activities, "answered")[0] == "3");
    CHECK(column(activities, "abstained")[0] == "1");
    CHECK(column(activities, "seen")[0] == "1");
    CHECK(column(activities, "not_opened")[0] == "1");
  }
}

TEST_CASE("where people are named, who abstained has a row with name and domain, and who looked has none",
          "[V6][D1]") {
  const auto tables = six_people(false).tables();
  const auto& answers = table(tables, "answers");
  CHECK(column(answers, "author") == Words{"p1", "p2", "p3", "p4"});
  CHECK(column(answers, "domain") == Words{"zorg", "zorg", "zorg", "orde"});
  CHECK(column(answers, "response") == Words{"answered", "answered", "answered", "abstained"});
}

TEST_CASE("where people are anonymous, who abstained has a row without a domain, and others are counted",
          "[V6][S2][S3]") {
  const auto tables = six_people(true).tables();
  const auto& answers = table(tables, "answers");
  CHECK(column(answers, "author") == Words{"a1", "a2", "a3", "b1"});
  CHECK(column(answers, "domain") == Words{"zorg", "zorg", "zorg", ""});
  CHECK(column(answers, "response") == Words{"answered", "answered", "answered", "abstained"});
}

TEST_CASE("how it was heard is told, unless that tells a few of a group apart", "[P2][S3]") {
  LivedWorkshop day = six_people(true);
  REQUIRE(enter(day, "h1", "hand", 3));
  auto tables = day.tables();
  CHECK(column(table(tables, "answers"), "source") == Words{"", "", "", "hand", "hand", "hand", ""});
  REQUIRE(enter(day, "k1", "paper", 1));
  tables = day.tables();
  CHECK(column(table(tables, "answers"), "source") == Words(8, ""));
  CHECK(column(table(tables, "activities"), "by_hand")[0] == "3");
  CHECK(column(table(tables, "activities"), "on_paper")[0] == "1");
  CHECK(column(table(tables, "activities"), "answered")[0] == "7");
  CHECK(column(table(tables, "activities"), "not_opened")[0] == "1");

  LivedWorkshop named = six_people(false);
  REQUIRE(enter(named, "k1", "paper", 1));
  CHECK(column(table(named.tables(), "answers"), "source") == Words{"phone", "phone", "phone", "paper", ""});
  CHECK(column(table(named.tables(), "answers"), "author")[3] == "x1");
}

TEST_CASE("abstentions, looks and what was entered travel with the workshop", "[D3][P1]") {
  for (const bool anonymous : {true, false}) {
    LivedWorkshop day = six_people(anonymous);
    REQUIRE(enter(day, "h1", "hand", 3));
    REQUIRE(enter(day, "k1", "paper", 1, "bouw"));
    check_travels(day);
    REQUIRE(day.steer(R"({"do":"close","activity":"poll"})"));
    day.join("zorg");
    REQUIRE(day.steer(R"({"do":"open","activity":"several","round":1})"));
    check_travels(day);
    REQUIRE(day.steer(R"({"do":"open","activity":"poll","round":2})"));
    check_travels(day);
  }
}
