// SPDX-License-Identifier: EUPL-1.2
// What counts where: the log's order, rounds, repeats with their numbers.
#include <catch2/catch.hpp>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Role;

namespace {

constexpr session::Author who = 1;

Lived open_day() {
  Lived day(plain_kinds(), plain_workshop());
  day.join("zorg");
  REQUIRE(day.open("a"));
  return day;
}

Answer say(Lived& day, std::uint32_t n, const std::string& text, const std::string& tab = "tab",
           std::optional<std::uint32_t> round = {}) {
  protocol::Put put;
  put.activity = "a";
  put.round = round;
  put.payload = opaque(note(text));
  return day.ask({Role::participant, tab, who}, n, put);
}

protocol::Json said(const Lived& day) {
  const auto view = day.view(Role::facilitator, "a");
  return view.contains("said") ? view["said"] : protocol::Json::object();
}

}  // namespace

TEST_CASE("an answer counts when it stands in the log before the close, by whatever clock", "[V2]") {
  Lived day = open_day();
  day.now = 9'000;
  REQUIRE(say(day, 1, "op tijd"));
  day.now = 1'000;
  REQUIRE(day.close("a"));
  CHECK(say(day, 2, "te laat") == "closed");
  CHECK(said(day) == protocol::Json{{"op tijd", {{"", 1}}}});
}

TEST_CASE("an answer meant for a round that is over is refused, and the new round does not hold it", "[V2]") {
  Lived day = open_day();
  REQUIRE(say(day, 1, "een", "tab", 1));
  REQUIRE(day.open("a", 2));
  CHECK(say(day, 2, "nog een", "tab", 1) == "stale_round");
  CHECK(said(day).empty());
  CHECK(say(day, 3, "twee", "tab", 2) == "ok");
  CHECK(day.session().round("a", 1)->answers() == 1);
}

TEST_CASE("a new answer takes the place of the one before, from whatever tab", "[V1][V4]") {
  Lived day = open_day();
  REQUIRE(say(day, 1, "eerst"));
  REQUIRE(say(day, 2, "dan"));
  REQUIRE(say(day, 1, "tot slot", "another tab"));
  CHECK(said(day) == protocol::Json{{"tot slot", {{"", 1}}}});
  CHECK(day.session().round("a")->answers() == 1);
}

TEST_CASE("an operation that is repeated is not applied again and hears what it heard first", "[V3]") {
  Lived day = open_day();
  const Answer first = say(day, 1, "een");
  REQUIRE(say(day, 2, "twee"));
  const std::size_t entries = day.log().size();
  const Answer again = say(day, 1, "een");
  CHECK(again == "ok");
  CHECK(again.seq == first.seq);
  CHECK(day.log().size() == entries);
  CHECK(said(day).contains("twee"));
}

TEST_CASE("a refusal for the state of things is remembered, also when that state is over", "[V3]") {
  Lived day = open_day();
  REQUIRE(day.close("a"));
  CHECK(say(day, 1, "te laat") == "closed");
  CHECK(day.session().operations().last_n("tab") == 1);
  REQUIRE(day.open("a"));
  CHECK(say(day, 1, "te laat") == "closed");
  CHECK(said(day).empty());
  CHECK(say(day, 2, "alsnog") == "ok");
}

TEST_CASE("a refusal that says nothing of the state leaves the number free", "[V3]") {
  Lived day = open_day();
  protocol::Put put;
  put.activity = "a";
  put.payload = opaque(R"({"words":"x"})");
  const std::size_t entries = day.log().size();
  CHECK(day.ask({Role::participant, "tab", who}, 1, put) == "malformed");
  CHECK(day.log().size() == entries);
  CHECK(day.session().operations().last_n("tab") == 0);
  CHECK(say(day, 1, "goed") == "ok");
}

TEST_CASE("the latest thirty-two outcomes survive a restart, older and skipped numbers are told apart",
          "[V3][R1]") {
  Lived day = open_day();
  std::vector<std::uint64_t> seqs(60);
  for (std::uint32_t n = 2; n <= 50; n += 2) {
    if (n == 40) REQUIRE(day.close("a"));
    seqs[n] = say(day, n, "n" + std::to_string(n)).seq;
  }
  for (const auto& operations : {day.session().operations(), day.folded().operations()}) {
    CHECK(operations.last_n("tab") == 50);
    for (std::uint32_t n = 2; n <= 50; n += 2) {
      INFO(n);
      const auto outcome = operations.outcome_of("tab", n);
      REQUIRE(outcome);
      CHECK(outcome->seq == seqs[n]);
      CHECK(outcome->refused.has_value() == (n >= 40));
    }
    CHECK(operations.outcome_of("tab", 3)->refused == session::Reason::out_of_order);
    CHECK(!operations.outcome_of("tab", 51));
    CHECK(!operations.outcome_of("another tab", 2));
  }
  for (std::uint32_t n = 51; n <= 90; ++n) (void)say(day, n, "nog");
  const auto late = day.folded();
  CHECK(late.operations().outcome_of("tab", 58)->refused == session::Reason::too_old);
  CHECK(late.operations().outcome_of("tab", 59)->refused == session::Reason::closed);
  CHECK(late.operations().outcome_of("tab", 50)->refused == session::Reason::too_old);
}

TEST_CASE("a steering command that is sent twice is one entry, with a number or without harm", "[F2][V3]") {
  Lived day = open_day();
  protocol::Steer steer;
  steer.command = protocol::Open{"a", 2};
  const session::Actor laptop{Role::facilitator, "laptop", 0};
  REQUIRE(day.ask(laptop, 1, steer));
  REQUIRE(say(day, 1, "hallo"));
  const std::size_t entries = day.log().size();
  CHECK(day.ask(laptop, 1, steer) == "ok");
  CHECK(day.log().size() == entries);
  // Another hand that says the same: the round goes on.
  CHECK(day.ask({Role::facilitator, "tablet", 0}, 1, steer) == "ok");
  CHECK(day.session().progress("a").round == 2);
  CHECK(said(day).contains("hallo"));
}

TEST_CASE("two facilitators at once: the log's order decides and both see what became of it", "[F2]") {
  Lived day = open_day();
  REQUIRE(day.ask({Role::facilitator, "laptop", 0}, 1, protocol::Steer{0, protocol::Close{"a", 1}}));
  CHECK(day.ask({Role::facilitator, "tablet", 0}, 1, protocol::Steer{0, protocol::Open{"a", 2}}) == "ok");
  CHECK(day.ask({Role::facilitator, "laptop", 0}, 2, protocol::Steer{0, protocol::Close{"a", 1}}) ==
        "stale_round");
  CHECK(day.workshop(Role::facilitator)["programme"][0]["state"] == "open");
  CHECK(day.workshop(Role::facilitator)["programme"][0]["round"] == 2);
}

TEST_CASE("nobody brings in more than two hundred things, but may change those", "[B1]") {
  Lived day = open_day();
  for (int i = 1; i <= 200; ++i) REQUIRE(day.put(who, "a", note("ding"), "n" + std::to_string(i)));
  CHECK(day.put(who, "a", note("ding"), "n201") == "limit");
  CHECK(day.put(who, "a", note("anders"), "n7") == "ok");
  const auto other = day.join("bouw");
  CHECK(day.put(other, "a", note("ding"), "n201") == "ok");
  REQUIRE(day.remove(who, "a", "n1"));
  CHECK(day.put(who, "a", note("ding"), "n201") == "ok");
}
