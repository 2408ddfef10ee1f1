// SPDX-License-Identifier: EUPL-1.2
// Answered, abstained, seen, never opened: four different things.
#include <catch2/catch.hpp>

#include "server/session/responses.hpp"
#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

constexpr auto facilitator = Role::facilitator;

/// Activity `a` is open; five people are there.
Lived five_people() {
  Lived day(plain_kinds(), plain_workshop());
  for (const char* domain : {"zorg", "zorg", "zorg", "bouw", ""}) day.join(domain);
  REQUIRE(day.open("a"));
  return day;
}

/// Answered, abstained, seen, not opened.
std::string heard(const Lived& day, std::uint32_t round = 1) {
  const auto people = session::responses(day.session(), "a", round);
  return std::to_string(people.answered) + " " + std::to_string(people.abstained) + " " +
         std::to_string(people.seen) + " " + std::to_string(people.not_opened);
}

}  // namespace

TEST_CASE("having no opinion takes the place of an answer, and an answer takes its place", "[V5]") {
  Lived day = five_people();
  REQUIRE(day.put(1, "a", note("ja")));
  REQUIRE(day.abstain(1, "a"));
  CHECK_FALSE(day.session().round("a")->holds(1, "answer"));
  CHECK(day.session().round("a")->people().empty());
  CHECK(heard(day) == "0 1 0 4");
  REQUIRE(day.abstain(1, "a"));
  CHECK(heard(day) == "0 1 0 4");
  REQUIRE(day.put(1, "a", note("nee")));
  CHECK(heard(day) == "1 0 0 4");
  REQUIRE(day.abstain(1, "a", false));
  CHECK(heard(day) == "1 0 0 4");
  REQUIRE(day.abstain(1, "a"));
  REQUIRE(day.abstain(1, "a", false));
  CHECK(heard(day) == "0 0 0 5");
}

TEST_CASE("one abstains only where one may answer", "[V5][V2]") {
  Lived day = five_people();
  CHECK(day.abstain(0, "a") == "not_allowed");
  CHECK(day.abstain(1, "never") == "unknown_activity");
  CHECK(day.abstain(1, "b") == "unknown_activity");
  REQUIRE(day.close("a"));
  CHECK(day.abstain(1, "a") == "closed");
}

TEST_CASE("the own abstention is in the welcome of who said it, and of nobody else", "[V5][R2]") {
  Lived day = five_people();
  REQUIRE(day.abstain(2, "a"));
  const auto abstained = [&](session::Author who) {
    return session::you(day.session(), Role::participant, who).abstained.size();
  };
  CHECK(abstained(2) == 1);
  CHECK(abstained(1) == 0);
  REQUIRE(day.open("a", 2));
  CHECK(abstained(2) == 0);
}

TEST_CASE("everybody at the table is counted once, as the most they did", "[V6]") {
  Lived day = five_people();
  CHECK(heard(day) == "0 0 0 5");
  REQUIRE(day.look("a", 1, {1, 2, 3}));
  CHECK(heard(day) == "0 0 3 2");
  REQUIRE(day.put(1, "a", note("ja")));
  REQUIRE(day.abstain(2, "a"));
  CHECK(heard(day) == "1 1 1 2");
  REQUIRE(day.remove(1, "a"));
  REQUIRE(day.abstain(2, "a", false));
  CHECK(heard(day) == "0 0 3 2");
  CHECK(day.workshop(facilitator)["programme"][0]["responses"] == Json{{"answered", 0},
                                                                       {"abstained", 0},
                                                                       {"seen", 3},
                                                                       {"not_opened", 2},
                                                                       {"by_hand", 0},
                                                                       {"on_paper", 0}});
  CHECK(day.workshop(Role::screen)["responses"]["seen"] == 3);
  CHECK_FALSE(day.workshop(Role::participant).contains("responses"));
}

TEST_CASE("a look is written down once for each participant and round", "[V6]") {
  Lived day = five_people();
  REQUIRE(day.look("a", 1, {1, 2}));
  const auto written = day.log().size();
  REQUIRE(day.look("a", 1, {2, 1}));
  REQUIRE(day.look("a", 2, {3}));
  REQUIRE(day.look("b", 1, {3}));
  REQUIRE(day.look("never", 1, {3}));
  CHECK(day.log().size() == written);
  REQUIRE(day.look("a", 1, {2, 3}));
  CHECK(day.log().back().find("\"p2\"") == std::string::npos);
  CHECK(heard(day) == "0 0 3 2");
}

TEST_CASE("who came after a round ended is not among those who never opened it", "[V6]") {
  Lived day = five_people();
  REQUIRE(day.put(1, "a", note("ja")));
  REQUIRE(day.close("a"));
  day.join("bouw");
  CHECK(heard(day) == "1 0 0 4");
  REQUIRE(day.open("a", 2));
  CHECK(heard(day, 1) == "1 0 0 4");
  CHECK(heard(day, 2) == "0 0 0 6");
  day.join("bouw");
  CHECK(heard(day, 2) == "0 0 0 7");
  REQUIRE(day.open("a", 3));
  day.join("bouw");
  CHECK(heard(day, 2) == "0 0 0 7");
}

TEST_CASE("clearing takes abstentions out and undoing brings them back, but what was seen was seen",
          "[V5][F3]") {
  Lived day = five_people();
  REQUIRE(day.look("a", 1, {1, 2}));
  REQUIRE(day.abstain(1, "a"));
  REQUIRE(day.steer(R"({"do":"clear","activity":"a","round":1})"));
  CHECK(heard(day) == "0 0 2 3");
  REQUIRE(day.abstain(3, "a"));
  REQUIRE(day.look("a", 1, {4}));
  REQUIRE(day.undo());
  CHECK(heard(day) == "0 2 2 1");
}

TEST_CASE("abstentions and looks are still there when settings change", "[V5][F3]") {
  Lived day = five_people();
  REQUIRE(day.put(1, "a", note("een woord")));
  REQUIRE(day.look("a", 1, {2, 3}));
  REQUIRE(day.abstain(3, "a"));
  REQUIRE(day.steer(R"({"do":"put_activity","before":null,"definition":)" + note_activity("a", 5) + "}"));
  CHECK(heard(day) == "0 1 1 3");
  REQUIRE(day.undo());
  CHECK(heard(day) == "1 1 1 2");
}

TEST_CASE("folding the log gives the same four numbers", "[V6][L4]") {
  Lived day = five_people();
  REQUIRE(day.look("a", 1, {1, 2}));
  REQUIRE(day.abstain(3, "a"));
  REQUIRE(day.put(4, "a", note("ja")));
  CHECK(everything(day.folded()) == everything(day.session()));
  day.restart();
  CHECK(heard(day) == "1 1 2 1");
}
