// SPDX-License-Identifier: EUPL-1.2
// Cards and dots: what a facilitator does.
#include <catch2/catch.hpp>

#include "tests/activities/board.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

Answer change(Lived& day, const Json& change) {
  return day.moderate("x", change.dump());
}
Answer merge(Lived& day, const std::string& card, const std::string& into) {
  return change(day, {{"type", "merge"}, {"card", card}, {"into", into}});
}
Answer hide(Lived& day, const std::string& card, bool hidden = true) {
  return change(day, {{"type", "hide"}, {"card", card}, {"hidden", hidden}});
}
Answer split(Lived& day, const std::string& card) {
  return change(day, {{"type", "split"}, {"card", card}});
}

/// Three cards of one author, and two others.
Lived three_cards() {
  Lived day = board({"zorg", "bouw", "orde"});
  for (const char* id : {"c1", "c2", "c3"}) REQUIRE(write_card(day, 1, id));
  return day;
}

}  // namespace

TEST_CASE("a facilitator moves, edits and assigns a card, and undoes it", "[F3]") {
  Lived day = three_cards();
  const Json before = card(day, "c1");
  REQUIRE(change(day, {{"type", "move"}, {"card", "c1"}, {"term", "long"}, {"level", "regional"}}));
  CHECK(card(day, "c1")["term"] == "long");
  CHECK(card(day, "c1")["level"] == "regional");
  REQUIRE(day.undo());
  CHECK(card(day, "c1") == before);
  REQUIRE(change(day, {{"type", "edit"}, {"card", "c1"}, {"text", " Scherper "}}));
  CHECK(card(day, "c1")["text"] == "Scherper");
  REQUIRE(day.undo());
  CHECK(card(day, "c1") == before);
  REQUIRE(change(day, {{"type", "assign"}, {"card", "c1"}, {"carried_by", "orde"}, {"needs", {"zorg"}}}));
  CHECK(card(day, "c1")["carried_by"] == "orde");
  CHECK(card(day, "c1")["needs"] == Json{"zorg"});
  CHECK(screen_view(day)["board"]["domains"][2]["carries"] == 1);
  REQUIRE(day.undo());
  CHECK(card(day, "c1") == before);
}

TEST_CASE("a facilitator's word stands when the author writes the card again", "[V4]") {
  Lived day = three_cards();
  REQUIRE(change(day, {{"type", "edit"}, {"card", "c1"}, {"text", "Van de begeleider"}}));
  REQUIRE(change(day, {{"type", "move"}, {"card", "c1"}, {"term", "long"}, {"level", "local"}}));
  REQUIRE(write_card(day, 1, "c1", {{"text", "Van de schrijver"}, {"carried_by", "bouw"}}));
  CHECK(card(day, "c1")["text"] == "Van de begeleider");
  CHECK(card(day, "c1")["term"] == "long");
  CHECK(card(day, "c1")["carried_by"] == "bouw");
  REQUIRE(day.remove(1, "x", "c1"));
  REQUIRE(write_card(day, 1, "c1"));
  CHECK(card(day, "c1")["text"] == "Van de begeleider");
}

TEST_CASE("a merged card lies under the other with its text, and its dots count there", "[V4]") {
  Lived day = three_cards();
  REQUIRE(give(day, 2, "c1", 1));
  REQUIRE(give(day, 2, "c2", 2));
  REQUIRE(merge(day, "c2", "c1"));
  CHECK(ids(day) == "c1 c3");
  CHECK(card(day, "c1")["dots"] == 3);
  CHECK(card(day, "c1")["merged"] == Json{{{"id", "c2"}, {"text", "kaart c2"}}});
  REQUIRE(give(day, 3, "c2", 1));
  CHECK(card(day, "c1")["dots"] == 4);
  REQUIRE(split(day, "c2"));
  CHECK(ids(day) == "c1 c2 c3");
  CHECK(card(day, "c1")["dots"] == 1);
  CHECK(card(day, "c2")["dots"] == 3);
}

TEST_CASE("what lies under a card goes with it when that is merged, and no card goes under itself", "[V4]") {
  Lived day = three_cards();
  REQUIRE(merge(day, "c2", "c1"));
  REQUIRE(merge(day, "c1", "c3"));
  CHECK(ids(day) == "c3");
  CHECK(card(day, "c3")["merged"].size() == 2);
  CHECK(merge(day, "c3", "c3") == "invalid");
  CHECK(merge(day, "c3", "c2") == "invalid");
  CHECK(merge(day, "c3", "c1") == "invalid");
  // The card it lay under is taken back: what lay under it stands on its own.
  REQUIRE(day.remove(1, "x", "c3"));
  CHECK(ids(day) == "c1");
  CHECK(card(day, "c1")["merged"].size() == 1);
}

TEST_CASE("a merge into a merged card goes to the one on top", "[V4]") {
  Lived day = three_cards();
  REQUIRE(merge(day, "c2", "c1"));
  REQUIRE(merge(day, "c3", "c2"));
  CHECK(ids(day) == "c1");
  REQUIRE(split(day, "c2"));
  CHECK(card(day, "c1")["merged"] == Json{{{"id", "c3"}, {"text", "kaart c3"}}});
}

TEST_CASE("a hidden card is with the facilitator alone, and its dots are free again", "[S4]") {
  Lived day = three_cards();
  REQUIRE(give(day, 2, "c1", 3));
  CHECK(give(day, 2, "c2", 1) == "budget");
  REQUIRE(hide(day, "c1"));
  for (const auto audience : {Role::participant, Role::screen}) {
    CHECK(day.view(audience, "x").dump().find("c1") == std::string::npos);
    CHECK(day.view(audience, "x")["board"]["cards"].size() == 2);
  }
  CHECK(facilitator_view(day)["board"]["cards"].size() == 2);
  REQUIRE(facilitator_view(day)["hidden"].size() == 1);
  CHECK(facilitator_view(day)["hidden"][0]["id"] == "c1");
  CHECK(facilitator_view(day)["hidden"][0]["dots"] == 3);
  for (const auto& row : result_rows(day)) CHECK(row.find("c1") == std::string::npos);
  CHECK(day.session().round("x")->hidden({1, "c1", "", {}}));
  CHECK(day.session().round("x")->hidden({2, "dots-c1", "", {}}));
  CHECK(give(day, 3, "c1", 1) == "not_found");
  CHECK(give(day, 2, "c2", 3) == "ok");
  REQUIRE(hide(day, "c1", false));
  CHECK(ids(day) == "c1 c2 c3");
  CHECK(facilitator_view(day)["hidden"].empty());
}

TEST_CASE("what lies under a hidden card is hidden with it, and a hidden card under another is not told",
          "[S4]") {
  Lived day = three_cards();
  REQUIRE(give(day, 2, "c2", 2));
  REQUIRE(merge(day, "c2", "c1"));
  SECTION("the card on top") {
    REQUIRE(hide(day, "c1"));
    CHECK(ids(day) == "c3");
    CHECK(screen_view(day).dump().find("kaart c2") == std::string::npos);
    CHECK(day.session().round("x")->hidden({1, "c2", "", {}}));
    CHECK(give(day, 2, "c3", 3) == "ok");
  }
  SECTION("the card below") {
    REQUIRE(hide(day, "c2"));
    CHECK(ids(day) == "c1 c3");
    CHECK(card(day, "c1")["merged"].empty());
    CHECK(card(day, "c1")["dots"] == 0);
    CHECK(screen_view(day).dump().find("kaart c2") == std::string::npos);
  }
}

TEST_CASE("a hidden card stays hidden when its author writes it again or takes it back and comes again",
          "[S4]") {
  Lived day = three_cards();
  REQUIRE(hide(day, "c1"));
  REQUIRE(write_card(day, 1, "c1", {{"text", "Nog een keer"}}));
  CHECK(ids(day) == "c2 c3");
  REQUIRE(day.remove(1, "x", "c1"));
  REQUIRE(write_card(day, 1, "c1"));
  CHECK(ids(day) == "c2 c3");
}

TEST_CASE("undoing one change leaves the others, and what people brought in since", "[F3]") {
  Lived day = three_cards();
  REQUIRE(hide(day, "c1"));
  REQUIRE(merge(day, "c3", "c2"));
  REQUIRE(give(day, 2, "c2", 2));
  REQUIRE(day.undo());
  CHECK(ids(day) == "c2 c3");
  CHECK(card(day, "c2")["dots"] == 2);
  CHECK(day.session().round("x")->changes().size() == 1);
  CHECK(everything(day.folded()) == everything(day.session()));
}

TEST_CASE("a change is about a card that is there, and says something", "[B3]") {
  Lived day = three_cards();
  REQUIRE(day.remove(1, "x", "c3"));
  for (const char* gone : {"c9", "c3"}) {
    CHECK(hide(day, gone) == "not_found");
    CHECK(split(day, gone) == "not_found");
    CHECK(merge(day, gone, "c1") == "not_found");
    CHECK(merge(day, "c1", gone) == "not_found");
  }
  CHECK(change(day, {{"type", "edit"}, {"card", "c1"}, {"text", " \n"}}) == "invalid");
  const Answer malformed = change(day, {{"type", "hide"}, {"card", "c1"}, {"hidden", "ja"}});
  CHECK(malformed == "malformed");
  CHECK(malformed.path == "/change/hidden");
  CHECK(day.session().round("x")->changes().empty());
}
