// SPDX-License-Identifier: EUPL-1.2
// Rehearsals of workshops, and the people in them.
#include "server/live/rehearsals.hpp"

#include "tests/live/rehearsal_play.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

/// The Gouda day with people who improvise.
struct Improvised : Played {
  Improvised() {
    auto definition = gouda();
    definition.rehearsal = {"the-day-itself", 13};
    begin(std::move(definition));
    fill();
  }
  void fill(std::uint64_t lasts = 3'600'000) {
    rehearsal->stop();
    rehearsal = std::make_shared<live::Rehearsal>(room, clock, now + lasts);
  }
  std::size_t answers(const std::string& activity) { return room->session().round(activity)->answers(); }
};

/// Asks for a rehearsal, and waits for what comes of it.
struct Begun : Played {
  using Made = session::Result<protocol::WorkshopListed, session::Refusal>;

  Made ask_for(protocol::WorkshopDefinition definition, std::optional<std::uint32_t> people = std::nullopt) {
    std::optional<Made> made;
    rehearsals.begin(id, std::move(definition), {}, people, [&made](auto one) { made = std::move(one); });
    run_until([&made] { return made.has_value(); });
    return std::move(*made);
  }
  protocol::WorkshopDefinition definition_of(const std::string& workshop) {
    std::optional<protocol::WorkshopDefinition> found;
    rooms->room(workshop, [&found](const auto& one) { found = one->session().steering().definition; });
    run_until([&found] { return found.has_value(); });
    return std::move(*found);
  }

  live::Rehearsals rehearsals{*rooms, clock};
};

}  // namespace

TEST_CASE_METHOD(Improvised, "simulated people come in for the domains, and answer whatever is opened",
                 "[X1]") {
  play_for(9'000);
  CHECK(room->peers() == 13);
  std::map<std::string, std::size_t> table;
  for (const auto& participant : room->session().participants()) ++table[participant.domain];
  for (const auto& domain : room->session().domains()) CHECK(table[domain.id] == domain.expected);
  for (const auto& activity : std::vector(programme())) {
    INFO(activity.id);
    if (activity.kind == "slide" || activity.kind == "pause") continue;
    open(activity.id);
    play_for(45'000);
    CHECK(answers(activity.id) >= 8);
    steer(R"({"do":"close","activity":")" + activity.id + "\"}");
  }
  CHECK(rehearsal->refusals().empty());
  CHECK_FALSE(rehearsal->steers());
}

TEST_CASE_METHOD(Improvised, "simulated people answer a second round as well", "[X1]") {
  open("kennismaking");
  play_for(40'000);
  steer(R"({"do":"close","activity":"kennismaking"})");
  REQUIRE(steer(R"({"do":"open","activity":"kennismaking","round":2})")["type"] == "ack");
  CHECK(answers("kennismaking") == 0);
  play_for(40'000);
  CHECK(answers("kennismaking") >= 8);
}

TEST_CASE_METHOD(Improvised, "simulated people who come back are who they were, and go on counting",
                 "[X4][J2][V3]") {
  open("kennismaking");
  play_for(40'000);
  const auto before = answers("kennismaking");
  fill();
  open("zicht");
  play_for(40'000);
  CHECK(room->session().participants().size() == 13);
  CHECK(answers("kennismaking") >= before);
  CHECK(answers("zicht") >= 8);
  std::map<std::string, std::uint32_t> numbers;
  for (const auto& entry : entries())
    if (entry.op && std::holds_alternative<protocol::ContributionPut>(entry.event))
      CHECK(entry.op->n == ++numbers[entry.op->client]);
}

TEST_CASE_METHOD(Improvised, "simulated people leave when their time is over", "[X4]") {
  fill(20'000);
  play_for(15'000);
  CHECK(room->peers() == 13);
  play_for(6'000);
  CHECK(room->peers() == 0);
}

TEST_CASE_METHOD(Begun, "a rehearsal is a workshop of its own, marked in all that is told of it",
                 "[X2][X3]") {
  const auto seq = room->session().seq();
  const auto made = ask_for(gouda());
  REQUIRE(made);
  CHECK(made->rehearses == id);
  CHECK(made->title == "Oefening: " + gouda().description.title);
  const auto definition = definition_of(made->id);
  CHECK(definition.rehearsal->of == id);
  CHECK(definition.rehearsal->people == 13);
  CHECK(definition.activities == gouda().activities);
  CHECK(room->session().seq() == seq);
  CHECK_FALSE(room->session().steering().definition.rehearsal);
}

TEST_CASE_METHOD(Begun, "a title that is as long as can be is cut when it is marked", "[X3]") {
  auto definition = gouda();
  definition.description.title.clear();
  for (int i = 0; i < 200; ++i) definition.description.title += "é";
  const auto made = ask_for(definition);
  REQUIRE(made);
  CHECK(made->title.size() == 10 + 2 * 190);
}

TEST_CASE_METHOD(Begun, "of a rehearsal there is no rehearsal", "[X3]") {
  auto definition = gouda();
  definition.rehearsal = {"another", 3};
  CHECK_FALSE(ask_for(definition));
}

TEST_CASE_METHOD(Begun, "there are so many rehearsals at once, and room for another when one is taken away",
                 "[X4][B1]") {
  std::string last;
  for (std::size_t i = 0; i < live::Rehearsals::most; ++i) {
    const auto made = ask_for(gouda(), 2);
    REQUIRE(made);
    last = made->id;
  }
  const auto refused = ask_for(gouda());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().reason == session::Reason::limit);
  wait([&](auto done) { rooms->erase(last, [done](bool) { done(); }); });
  // Its people notice at their next beat; who was still at the door tries twice more before they give up.
  bool again = false;
  const auto until = std::chrono::steady_clock::now() + std::chrono::minutes(1);
  while (!again && std::chrono::steady_clock::now() < until) {
    now += 250;
    context.run_for(std::chrono::milliseconds(50));
    again = static_cast<bool>(ask_for(gouda(), 2));
  }
  CHECK(again);
}

TEST_CASE("everybody who is expected has a seat, and first one of every domain", "[X1]") {
  protocol::WorkshopDefinition definition;
  CHECK(live::seats(definition, 2) == std::vector<std::string>{"", ""});
  definition.domains = {{"wonen", "Wonen", 3}, {"zorg", "Zorg", 1}, {"werk", "Werk", 0}};
  CHECK(live::seats(definition, 2) == std::vector<std::string>{"wonen", "zorg"});
  CHECK(live::seats(definition, 6) ==
        std::vector<std::string>{"wonen", "zorg", "werk", "wonen", "wonen", "wonen"});
}
