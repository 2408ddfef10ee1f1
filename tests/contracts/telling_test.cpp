// SPDX-License-Identifier: EUPL-1.2
// What every kind does that only tells.
#include <catch2/catch.hpp>

#include "tests/contracts/contract.hpp"
#include "tests/contracts/schema.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Role;

namespace {

/// Runs `demand` on every settings of every kind that only tells: the room is at it, and two people are
/// there.
template <class Demand>
void of_every_telling_kind(Demand demand) {
  std::size_t kinds = 0;
  for (const auto& contract : contracts()) {
    if (!contract.tells()) continue;
    ++kinds;
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      INFO(contract.kind << ", settings " << i);
      Lived day = contract.workshop();
      REQUIRE(day.steer(R"({"do":"show","activity":")" + activity(i) + "\"}"));
      for (int people = 0; people < 2; ++people) day.join(contract.domains[0].id);
      demand(contract, i, day);
    }
  }
  REQUIRE(kinds > 0);
}

protocol::Json line_of(const Lived& day, std::size_t i) {
  return day.workshop(Role::facilitator)["programme"][i];
}

}  // namespace

TEST_CASE("nothing can be brought in, entered, moderated, released or left without opinion where one is told",
          "[contract][B3]") {
  of_every_telling_kind([](const Contract&, std::size_t i, Lived& day) {
    const std::string before = everything(day.session());
    const std::string on = R"("activity":")" + activity(i) + "\"";
    CHECK(day.put(1, activity(i), "{}") == "invalid");
    CHECK(day.put(1, activity(i), R"({"options":[0]})", "answer") == "invalid");
    CHECK(day.remove(1, activity(i)) == "not_found");
    CHECK(day.abstain(1, activity(i)) == "invalid");
    CHECK(day.moderate(activity(i), "{}") == "not_allowed");
    for (const char* source : {"hand", "paper"})
      CHECK(day.steer(R"({"do":"enter",)" + on + R"(,"round":1,"entry":"e","source":")" + source +
                      R"(","domain":null,"answers":[{"count":1,"payload":{}}]})") == "invalid");
    for (const char* released : {"true", "false"})
      CHECK(day.steer(R"({"do":"release",)" + on + R"(,"released":)" + released + "}") == "invalid");
    CHECK(everything(day.session()) == before);
    CHECK(line_of(day, i)["tells"] == true);
    CHECK(line_of(day, i)["results_shown"] == false);
  });
}

TEST_CASE("what is told is open while the room is at it, and closed when the room goes on",
          "[contract][F2]") {
  of_every_telling_kind([](const Contract& contract, std::size_t i, Lived& day) {
    CHECK(line_of(day, i)["state"] == "open");
    CHECK(line_of(day, i)["opened_at"] == day.now);
    day.now += 5000;
    const std::size_t other = (i + 1) % contract.settings.size();
    REQUIRE(day.steer(R"({"do":"show","activity":")" + activity(other) + "\"}"));
    CHECK(line_of(day, i)["state"] == "closed");
    CHECK(line_of(day, i)["closed_at"] == day.now);
    CHECK(line_of(day, other)["state"] == "open");
    REQUIRE(day.undo());
    CHECK(line_of(day, i)["state"] == "open");
    CHECK(line_of(day, other)["state"] == "waiting");
    REQUIRE(day.steer(R"({"do":"show","activity":null})"));
    CHECK(line_of(day, i)["state"] == "closed");
    REQUIRE(day.steer(R"({"do":"show","activity":")" + activity(i) + "\"}"));
    CHECK(line_of(day, i)["state"] == "open");
    CHECK(line_of(day, i)["round"] == 1);
    CHECK(everything(day.folded()) == everything(day.session()));
  });
}

TEST_CASE("phones and the screen are sent what is told while the room is at it, and the facilitator always",
          "[contract][S1]") {
  of_every_telling_kind([](const Contract& contract, std::size_t i, Lived& day) {
    for (const auto audience : audiences) {
      const auto view = day.view(audience, activity(i));
      CHECK(schema_fault(contract.schema(), std::string(protocol::word(audience)) + "_view", view) == "");
    }
    REQUIRE(day.steer(R"({"do":"show","activity":null})"));
    CHECK(day.view(Role::participant, activity(i)).is_null());
    CHECK(day.view(Role::screen, activity(i)).is_null());
    CHECK_FALSE(day.view(Role::facilitator, activity(i)).is_null());
  });
}

TEST_CASE("who has it before them is counted where nobody answers", "[contract][V6]") {
  of_every_telling_kind([](const Contract&, std::size_t i, Lived& day) {
    REQUIRE(day.look(activity(i), 1, {2}));
    const auto responses = line_of(day, i)["responses"];
    CHECK(responses["seen"] == 1);
    CHECK(responses["not_opened"] == 1);
    CHECK(responses["answered"] == 0);
    const auto* round = day.session().round(activity(i));
    CHECK(round->results(session::context_of(day.session(), Role::facilitator, activity(i))).columns.empty());
  });
}

TEST_CASE("a view of what is told does not depend on who is there or has seen it", "[contract][S2]") {
  of_every_telling_kind([](const Contract& contract, std::size_t i, Lived& day) {
    std::string before, after;
    for (const auto audience : audiences) before += day.view(audience, activity(i)).dump();
    REQUIRE(day.look(activity(i), 1, {1, 2}));
    day.join(contract.domains[1].id);
    REQUIRE(day.introduce(1, contract.domains[2].id));
    for (const auto audience : audiences) after += day.view(audience, activity(i)).dump();
    CHECK(after == before);
  });
}
