// SPDX-License-Identifier: EUPL-1.2
// Each command in each state: accepted, or refused for exactly that reason.
#include <catch2/catch.hpp>

#include <functional>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

/// Ways an activity can stand.
const std::vector<std::string> states{"waiting", "shown", "open", "closed", "second round open", "removed"};

Lived with_a(const std::string& state) {
  Lived day(plain_kinds(), plain_workshop());
  day.join("zorg");
  if (state == "shown") REQUIRE(day.steer(R"({"do":"show","activity":"a"})"));
  if (state != "waiting" && state != "shown") {
    REQUIRE(day.open("a"));
    REQUIRE(day.put(1, "a", note("eerste")));
  }
  if (state == "closed") REQUIRE(day.close("a"));
  if (state == "second round open") {
    REQUIRE(day.open("a", 2));
    REQUIRE(day.put(1, "a", note("tweede")));
  }
  if (state == "removed") REQUIRE(day.steer(R"({"do":"remove_activity","activity":"a"})"));
  return day;
}

using Ask = std::function<Answer(Lived&)>;

/// What each state answers, in the order of `states`; a refusal must leave everything as it was.
void check_table(const std::string& what, const Ask& ask, const std::vector<std::string>& answers) {
  REQUIRE(answers.size() == states.size());
  for (std::size_t i = 0; i < states.size(); ++i) {
    INFO(what << ", the activity is " << states[i]);
    Lived day = with_a(states[i]);
    const std::string before = everything(day.session());
    const std::size_t entries = day.log().size();
    const Answer answer = ask(day);
    CHECK(answer == answers[i]);
    CHECK(day.log().size() == entries + answer.ok());
    if (!answer) CHECK(everything(day.session()) == before);
  }
}

Ask steering(const std::string& command) {
  return [command](Lived& day) { return day.steer(command); };
}

Ask putting(std::optional<std::uint32_t> round) {
  return [round](Lived& day) {
    protocol::Put put;
    put.activity = "a";
    put.round = round;
    put.payload = opaque(note("nieuw"));
    return day.ask({protocol::Role::participant, "", 1}, 0, put);
  };
}

Ask removing(std::optional<std::uint32_t> round) {
  return [round](Lived& day) {
    protocol::Remove remove;
    remove.activity = "a";
    remove.round = round;
    return day.ask({protocol::Role::participant, "", 1}, 0, remove);
  };
}

}  // namespace

TEST_CASE("an answer is taken in while its activity and round are open, and else refused for the reason why",
          "[V2][S1]") {
  const std::string unknown = "unknown_activity", stale = "stale_round";
  check_table("put", putting({}), {unknown, "closed", "ok", "closed", "ok", unknown});
  check_table("put for round 1", putting(1), {unknown, "closed", "ok", "closed", stale, unknown});
  check_table("put for round 2", putting(2), {unknown, "closed", stale, "closed", "ok", unknown});
  check_table("remove", removing({}), {unknown, "closed", "ok", "closed", "ok", unknown});
  check_table("remove from round 1", removing(1), {unknown, "closed", "ok", "closed", stale, unknown});
  check_table("remove from round 2", removing(2), {unknown, "closed", stale, "closed", "ok", unknown});
}

TEST_CASE("opening names the current round or the next", "[F2]") {
  const std::string unknown = "unknown_activity", stale = "stale_round";
  const auto open = [](int round) {
    return steering(R"({"do":"open","activity":"a","round":)" + std::to_string(round) + "}");
  };
  check_table("open round 1", open(1), {"ok", "ok", "ok", "ok", stale, unknown});
  check_table("open round 2", open(2), {"ok", "ok", "ok", "ok", "ok", unknown});
  check_table("open round 3", open(3), {stale, stale, stale, stale, "ok", unknown});
  check_table("open round 4", open(4), {stale, stale, stale, stale, stale, unknown});
}

TEST_CASE("what can be closed was opened", "[F2]") {
  const std::string unknown = "unknown_activity", stale = "stale_round";
  check_table("close", steering(R"({"do":"close","activity":"a"})"),
              {"closed", "closed", "ok", "ok", "ok", unknown});
  check_table("close round 1", steering(R"({"do":"close","activity":"a","round":1})"),
              {"closed", "closed", "ok", "ok", stale, unknown});
  check_table("close round 2", steering(R"({"do":"close","activity":"a","round":2})"),
              {stale, stale, stale, stale, "ok", unknown});
}

TEST_CASE("clearing names the current round", "[F2]") {
  check_table("clear round 1", steering(R"({"do":"clear","activity":"a","round":1})"),
              {"ok", "ok", "ok", "ok", "stale_round", "unknown_activity"});
  check_table("clear round 2", steering(R"({"do":"clear","activity":"a","round":2})"),
              {"stale_round", "stale_round", "stale_round", "stale_round", "ok", "unknown_activity"});
}

TEST_CASE("what is steered is there, in whatever state", "[F2]") {
  const std::vector<std::string> there{"ok", "ok", "ok", "ok", "ok", "unknown_activity"};
  for (const std::string command : {
           R"({"do":"show","activity":"a"})",
           R"({"do":"release","activity":"a","released":true})",
           R"({"do":"release","activity":"a","released":false})",
           R"({"do":"timer","activity":"a","seconds":60,"closes":true})",
           R"({"do":"timer","activity":"a","seconds":0,"closes":false})",
           R"({"do":"remove_activity","activity":"a"})",
       })
    check_table(command, steering(command), there);
  for (const std::string command : {
           R"({"do":"show","activity":null})",
           R"({"do":"hide_results","hidden":true})",
           R"({"do":"lock","locked":true})",
       })
    check_table(command, steering(command), {"ok", "ok", "ok", "ok", "ok", "ok"});
  check_table("moderate", steering(R"({"do":"moderate","activity":"a","change":{"hide":"eerste"}})"),
              {"not_found", "not_found", "ok", "ok", "not_found", "unknown_activity"});
  check_table("moderate badly", steering(R"({"do":"moderate","activity":"a","change":{"show":"eerste"}})"),
              {"malformed", "malformed", "malformed", "malformed", "malformed", "unknown_activity"});
}

TEST_CASE("an order names every activity of the programme, once", "[F2]") {
  const auto order = [](const std::string& ids) {
    return steering(R"({"do":"order","activities":[)" + ids + "]}");
  };
  check_table("order all", order(R"("c","a","b")"), {"ok", "ok", "ok", "ok", "ok", "invalid"});
  check_table("order what is left", order(R"("c","b")"),
              {"invalid", "invalid", "invalid", "invalid", "invalid", "ok"});
  check_table("order a stranger", order(R"("c","b","a","d")"),
              {"invalid", "invalid", "invalid", "invalid", "invalid", "invalid"});
}

TEST_CASE("an activity is put as its kind allows, and an id is used once", "[F2][D4]") {
  const auto put = [](const std::string& definition, const std::string& before = "null") {
    return steering(R"({"do":"put_activity","definition":)" + definition + R"(,"before":)" + before + "}");
  };
  const std::vector<std::string> all_ok(6, "ok"), malformed(6, "malformed"), unknown(6, "unknown_activity");
  check_table("new", put(note_activity("d", 5)), all_ok);
  check_table("new, before b", put(note_activity("d", 5), R"("b")"), all_ok);
  check_table("new, before nobody", put(note_activity("d", 5), R"("x")"), unknown);
  check_table("changed", put(note_activity("a", 5)), {"ok", "ok", "ok", "ok", "ok", "taken"});
  check_table("before itself", put(note_activity("a", 5), R"("a")"),
              {"invalid", "invalid", "invalid", "invalid", "invalid", "unknown_activity"});
  check_table("with settings that are none", put(note_activity("d", 0)), malformed);
  std::string poem = note_activity("d", 5);
  poem.replace(poem.find("\"note\""), 6, "\"poem\"");
  check_table("of a kind that is not there", put(poem), std::vector<std::string>(6, "unknown_kind"));
}
