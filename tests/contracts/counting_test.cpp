// SPDX-License-Identifier: EUPL-1.2
// Repeats, replacements, removals, rounds: what every kind does with what was brought in.
#include <catch2/catch.hpp>

#include <set>

#include "tests/contracts/contract.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

/// Runs `demand` on every settings of every kind: the activity is open, and one person from each domain is
/// there.
template <class Demand>
void of_every_kind(Demand demand) {
  for (const auto& contract : asking_contracts())
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      INFO(contract.kind << ", settings " << i);
      Lived day = contract.workshop(false);
      REQUIRE(day.open(activity(i)));
      for (const auto& domain : contract.domains) day.join(domain.id);
      demand(contract, i, day);
    }
}

std::string views(const Lived& day) {
  return all_views(day.session());
}

}  // namespace

TEST_CASE("bringing the same in again changes nothing that anybody sees", "[contract][V1]") {
  of_every_kind([](const Contract& contract, std::size_t i, Lived& day) {
    for (const auto& example : contract.fitting(i)) {
      REQUIRE(bring_in(day, 1, example));
      const std::string once = views(day);
      REQUIRE(bring_in(day, 1, example));
      CHECK(views(day) == once);
      CHECK(day.session().round(activity(i))->answers() == 1);
    }
  });
}

TEST_CASE("taking back the last thing restores what everybody saw before it", "[contract][V4]") {
  of_every_kind([](const Contract& contract, std::size_t i, Lived& day) {
    std::set<std::string> here;
    for (const auto& example : contract.fitting(i)) {
      const std::string before = views(day);
      const bool replaces = !here.insert(example.id).second;
      REQUIRE(bring_in(day, 1, example));
      if (replaces) continue;
      INFO(example.payload);
      CHECK(views(day) != before);
      REQUIRE(day.remove(1, activity(i), example.id));
      CHECK_FALSE(day.session().round(activity(i))->holds(1, example.id));
      CHECK(views(day) == before);
      REQUIRE(bring_in(day, 1, example));
    }
  });
}

TEST_CASE("what was never brought in cannot be taken back, nor what is another's", "[contract][V1]") {
  of_every_kind([](const Contract& contract, std::size_t i, Lived& day) {
    const auto example = contract.fitting(i).front();
    REQUIRE(bring_in(day, 1, example));
    CHECK(day.remove(2, activity(i), example.id) == "not_found");
    CHECK(day.remove(1, activity(i), "never") == "not_found");
    CHECK(day.session().round(activity(i))->holds(1, example.id));
  });
}

TEST_CASE("nothing is left of who takes everything back", "[contract][V4]") {
  of_every_kind([](const Contract& contract, std::size_t i, Lived& day) {
    const std::string empty = views(day);
    std::set<std::string> ids;
    for (const auto& example : contract.fitting(i)) {
      REQUIRE(bring_in(day, 1, example));
      ids.insert(example.id);
    }
    // What is about something else goes before what it is about.
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) REQUIRE(day.remove(1, activity(i), *id));
    CHECK(views(day) == empty);
    const auto* round = day.session().round(activity(i));
    CHECK(round->answers() == 0);
    CHECK(round->people().empty());
  });
}

TEST_CASE("having no opinion takes the place of all that somebody brought in, where it is an answer",
          "[contract][V5]") {
  of_every_kind([](const Contract& contract, std::size_t i, Lived& day) {
    const std::string empty = day.view(protocol::Role::facilitator, activity(i)).dump();
    for (const auto& example : contract.fitting(i)) REQUIRE(bring_in(day, 1, example));
    const auto* round = day.session().round(activity(i));
    if (!round->may_abstain()) {
      CHECK(day.abstain(1, activity(i)) == "invalid");
      CHECK(round->answers() == 1);
      return;
    }
    REQUIRE(day.abstain(1, activity(i)));
    CHECK(round->answers() == 0);
    CHECK(round->attention().abstained() == 1);
    CHECK(day.view(protocol::Role::facilitator, activity(i)).dump() == empty);
    REQUIRE(bring_in(day, 1, contract.fitting(i).front()));
    CHECK(round->attention().abstained() == 0);
    CHECK(round->answers() == 1);
  });
}

TEST_CASE("what is entered for somebody without a phone is seen as if it came from one, and is undone whole",
          "[contract][P1][F3]") {
  of_every_kind([](const Contract& contract, std::size_t i, Lived& day) {
    const auto seen = [i](const Lived& hall) {
      return hall.view(protocol::Role::facilitator, activity(i)).dump();
    };
    const auto example = contract.fitting(i).front();
    const std::string empty = seen(day);
    Lived other = contract.workshop(false);
    REQUIRE(other.open(activity(i)));
    other.join(contract.domains[0].id);
    REQUIRE(bring_in(other, 1, example));

    protocol::Json command{
        {"do", "enter"},
        {"activity", activity(i)},
        {"round", 1},
        {"entry", "e1"},
        {"source", "paper"},
        {"domain", contract.domains[0].id},
        {"id", example.id},
        {"answers", {{{"count", 1}, {"payload", protocol::Json::parse(example.payload)}}}}};
    REQUIRE(day.steer(command.dump()));
    CHECK(seen(day) == seen(other));
    CHECK(everything(day.folded()) == everything(day.session()));
    REQUIRE(day.undo());
    CHECK(seen(day) == empty);

    const auto* round = day.session().round(activity(i));
    command["entry"] = "e2";
    command["source"] = "hand";
    command["answers"][0]["count"] = 3;
    CHECK(day.steer(command.dump()) == (round->by_hand() ? "ok" : "invalid"));
    CHECK(round->answers() == (round->by_hand() ? 3 : 0));
  });
}

TEST_CASE("who changes domain takes everything along, and back again", "[contract][V4]") {
  of_every_kind([](const Contract& contract, std::size_t i, Lived& day) {
    for (const auto& example : contract.fitting(i)) REQUIRE(bring_in(day, 1, example));
    const std::string before = views(day);
    const auto* round = day.session().round(activity(i));
    REQUIRE(day.introduce(1, contract.domains[1].id));
    CHECK(round->people() == session::GroupCounts{{contract.domains[1].id, 1}});
    REQUIRE(day.introduce(1, ""));
    CHECK(round->people() == session::GroupCounts{{"", 1}});
    REQUIRE(day.introduce(1, contract.domains[0].id));
    CHECK(views(day) == before);
  });
}

TEST_CASE("a next round starts empty, and the first is as it was", "[contract][D1]") {
  of_every_kind([](const Contract& contract, std::size_t i, Lived& day) {
    const std::string untouched = day.view(protocol::Role::facilitator, activity(i)).dump();
    for (const auto& example : contract.fitting(i)) REQUIRE(bring_in(day, 1, example));
    const auto of_first = [&] {
      std::string all;
      day.session().round(activity(i), 1)->each([&](const session::Contribution& one) {
        all += one.id + one.payload.text();
      });
      return all;
    };
    const std::string first = of_first();
    REQUIRE(day.open(activity(i), 2));
    CHECK(day.view(protocol::Role::facilitator, activity(i)).dump() == untouched);
    REQUIRE(bring_in(day, 1, contract.fitting(i).front()));
    CHECK(of_first() == first);
    CHECK(day.open(activity(i), 1) == "stale_round");
  });
}

TEST_CASE("clearing takes everything out, and undoing that brings it all back", "[contract][F3]") {
  of_every_kind([](const Contract& contract, std::size_t i, Lived& day) {
    const std::string empty = day.view(protocol::Role::facilitator, activity(i)).dump();
    for (const auto& example : contract.fitting(i)) REQUIRE(bring_in(day, 1, example));
    const std::string full = day.view(protocol::Role::facilitator, activity(i)).dump();
    REQUIRE(day.steer(R"({"do":"clear","activity":")" + activity(i) + R"(","round":1})"));
    CHECK(day.view(protocol::Role::facilitator, activity(i)).dump() == empty);
    REQUIRE(day.undo());
    CHECK(day.view(protocol::Role::facilitator, activity(i)).dump() == full);
  });
}
