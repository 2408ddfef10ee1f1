// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

Lived map_day(const std::vector<std::string>& people, bool on_behalf, bool anonymous = true) {
  return open_activity(
      "domain-map",
      R"({"aspects":[{"id":"werk","text":"Werk"},{"id":"wonen","text":"Wonen"}],"on_behalf":)" +
          std::string(on_behalf ? "true}" : "false}"),
      people, anonymous);
}

Answer cell(Lived& day, session::Author who, const std::string& aspect, int touched, const Json& notes = {}) {
  Json payload{{"type", "cell"}, {"aspect", aspect}, {"touched", touched},
               {"doing", ""},    {"obstacles", ""},  {"unknown", ""}};
  if (!notes.is_null()) payload.update(notes);
  return day.put(who, "x", payload.dump());
}

Answer need(Lived& day, session::Author who, const std::string& domain, const std::string& met) {
  return day.put(who, "x", Json{{"type", "need"}, {"domain", domain}, {"met", met}}.dump());
}

Json map_of(const Lived& day) {
  return screen_view(day)["map"];
}

Json cell_of(const Lived& day, const Json& domain, const std::string& aspect) {
  const Json map = map_of(day);
  for (const auto& cell : map["cells"])
    if (cell["domain"] == domain && cell["aspect"] == aspect) return cell;
  return {};
}

Json need_of(const Lived& day, const Json& from, const std::string& to) {
  const Json map = map_of(day);
  for (const auto& need : map["needs"])
    if (need["from"] == from && need["to"] == to) return need;
  return {};
}

}  // namespace

TEST_CASE("a cell counts who said how much it is touched, and gathers what was written", "[V4]") {
  Lived day = map_day({"zorg", "zorg", "bouw"}, true);
  REQUIRE(cell(day, 1, "werk", 3, {{"doing", " spreekuur "}, {"unknown", "Hoeveel?"}}));
  REQUIRE(cell(day, 2, "werk", 3, {{"doing", "huisbezoek"}, {"obstacles", "taal"}}));
  REQUIRE(cell(day, 3, "werk", 0));
  CHECK(cell_of(day, "zorg", "werk") == Json{{"domain", "zorg"},
                                             {"aspect", "werk"},
                                             {"touched", {0, 0, 0, 2}},
                                             {"doing", {{"texts", {"huisbezoek", "spreekuur"}}, {"more", 0}}},
                                             {"obstacles", {{"texts", {"taal"}}, {"more", 0}}},
                                             {"unknown", {{"texts", {"Hoeveel?"}}, {"more", 0}}}});
  CHECK(cell_of(day, "bouw", "werk")["touched"] == Json{1, 0, 0, 0});
  CHECK(map_of(day)["cells"].size() == 2);
}

TEST_CASE("who fills in a cell again replaces what it said, notes too", "[V1]") {
  Lived day = map_day({"zorg"}, true);
  REQUIRE(cell(day, 1, "werk", 1, {{"doing", "eerst"}}));
  REQUIRE(cell(day, 1, "werk", 2));
  CHECK(cell_of(day, "zorg", "werk")["touched"] == Json{0, 0, 1, 0});
  CHECK(cell_of(day, "zorg", "werk")["doing"]["texts"].empty());
  REQUIRE(day.remove(1, "x", "cell-werk"));
  CHECK(map_of(day)["cells"].empty());
}

TEST_CASE("of many notes the newest thirty are shown, and how many more there are", "[B1]") {
  std::vector<std::string> people(34, "zorg");
  Lived day = map_day(people, true);
  for (session::Author who = 1; who <= 34; ++who)
    REQUIRE(cell(day, who, "werk", 1, {{"unknown", "vraag " + std::to_string(who)}}));
  const auto unknown = cell_of(day, "zorg", "werk")["unknown"];
  REQUIRE(unknown["texts"].size() == 30);
  CHECK(unknown["texts"][0] == "vraag 34");
  CHECK(unknown["texts"][29] == "vraag 5");
  CHECK(unknown["more"] == 4);
}

TEST_CASE("a link counts how well a need is met, and is one-sided until the other needs it too", "[V4]") {
  Lived day = map_day({"zorg", "zorg", "bouw"}, true);
  REQUIRE(need(day, 1, "bouw", "no"));
  REQUIRE(need(day, 2, "bouw", "partly"));
  CHECK(need_of(day, "zorg", "bouw") ==
        Json{{"from", "zorg"}, {"to", "bouw"}, {"yes", 0}, {"partly", 1}, {"no", 1}, {"answered", false}});
  REQUIRE(need(day, 3, "zorg", "yes"));
  CHECK(need_of(day, "zorg", "bouw")["answered"] == true);
  CHECK(need_of(day, "bouw", "zorg") ==
        Json{{"from", "bouw"}, {"to", "zorg"}, {"yes", 1}, {"partly", 0}, {"no", 0}, {"answered", true}});
  REQUIRE(need(day, 1, "bouw", "yes"));
  CHECK(need_of(day, "zorg", "bouw")["yes"] == 1);
  CHECK(need_of(day, "zorg", "bouw")["no"] == 0);
  REQUIRE(day.remove(3, "x", "need-zorg"));
  CHECK(need_of(day, "zorg", "bouw")["answered"] == false);
  CHECK(need_of(day, "bouw", "zorg").is_null());
}

TEST_CASE("a domain needs others that are there, not itself", "[B3]") {
  Lived day = map_day({"zorg"}, true);
  CHECK(need(day, 1, "zorg", "no") == "invalid");
  CHECK(need(day, 1, "zee", "no") == "invalid");
  CHECK(cell(day, 1, "zee", 1) == "invalid");
  CHECK(day.put(1, "x", R"({"type":"need","domain":"bouw","met":"no"})", "need-orde") == "invalid");
}

TEST_CASE("one fills in the map for a domain, and takes it along to another", "[V4]") {
  Lived day = map_day({""}, true);
  CHECK(cell(day, 1, "werk", 1) == "no_domain");
  REQUIRE(day.introduce(1, "zorg"));
  REQUIRE(cell(day, 1, "werk", 1));
  REQUIRE(need(day, 1, "bouw", "no"));
  REQUIRE(day.introduce(1, "orde"));
  CHECK(cell_of(day, "orde", "werk")["touched"] == Json{0, 1, 0, 0});
  CHECK(need_of(day, "orde", "bouw")["no"] == 1);
  CHECK(cell_of(day, "zorg", "werk").is_null());
  // Who joins the domain it needed needs it no more, as far as anybody sees.
  REQUIRE(day.introduce(1, "bouw"));
  CHECK(map_of(day)["needs"].empty());
}

TEST_CASE("domains that said nothing are the blind spots", "[V4]") {
  Lived day = map_day({"bouw", "zorg"}, true);
  CHECK(map_of(day)["silent"] == Json{"zorg", "bouw", "orde"});
  REQUIRE(cell(day, 1, "werk", 0));
  CHECK(map_of(day)["silent"] == Json{"zorg", "orde"});
  REQUIRE(need(day, 2, "bouw", "no"));
  CHECK(map_of(day)["silent"] == Json{"orde"});
  REQUIRE(day.remove(1, "x", "cell-werk"));
  CHECK(map_of(day)["silent"] == Json{"bouw", "orde"});
}

TEST_CASE("people who speak for their domain are told so and shown by it, whatever their number", "[S3]") {
  Lived day = map_day({"orde"}, true);
  CHECK(day.view(Role::participant, "x")["on_behalf"] == true);
  REQUIRE(cell(day, 1, "werk", 2));
  CHECK(cell_of(day, "orde", "werk")["touched"] == Json{0, 0, 1, 0});
}

TEST_CASE("where they do not, small domains are shown together, notes and all", "[S3]") {
  Lived day = map_day({"zorg", "zorg", "zorg", "bouw", "orde", "orde"}, false);
  CHECK(day.view(Role::participant, "x")["on_behalf"] == false);
  for (session::Author who = 1; who <= 6; ++who)
    REQUIRE(cell(day, who, "werk", who == 4 ? 3 : 1, {{"doing", "van " + std::to_string(who)}}));
  REQUIRE(need(day, 4, "zorg", "no"));
  REQUIRE(need(day, 1, "bouw", "no"));
  CHECK(cell_of(day, "zorg", "werk")["touched"] == Json{0, 3, 0, 0});
  CHECK(cell_of(day, nullptr, "werk")["touched"] == Json{0, 2, 0, 1});
  CHECK(cell_of(day, nullptr, "werk")["doing"]["texts"] == Json{"van 6", "van 5", "van 4"});
  CHECK(map_of(day)["cells"].size() == 2);
  CHECK(need_of(day, nullptr, "zorg")["no"] == 1);
  // Whether a small domain answers a need would tell what it said.
  CHECK(need_of(day, "zorg", "bouw")["answered"] == false);
  for (const auto& row : result_rows(day)) {
    CHECK(!row.starts_with("cell|bouw"));
    CHECK(!row.starts_with("cell|orde"));
    CHECK(!row.starts_with("need|bouw"));
  }
}

TEST_CASE("where people are named each domain stands on its own", "[S3]") {
  Lived day = map_day({"orde", "bouw", "zorg"}, false, false);
  REQUIRE(cell(day, 1, "werk", 2));
  REQUIRE(need(day, 1, "bouw", "no"));
  CHECK(cell_of(day, "orde", "werk")["touched"] == Json{0, 0, 1, 0});
  CHECK(need_of(day, "orde", "bouw")["no"] == 1);
}

TEST_CASE("what a domain that is gone said is told among the others", "[V4]") {
  Lived day = map_day({"bouw"}, true, false);
  REQUIRE(day.steer(
      R"({"do":"set_domains","domains":[{"id":"bouw","name":"Wonen","expected":0},{"id":"zee","name":"Zee","expected":0}]})"));
  day.join("zee");
  REQUIRE(cell(day, 2, "werk", 2));
  REQUIRE(day.undo());
  CHECK(cell_of(day, nullptr, "werk")["touched"] == Json{0, 0, 1, 0});
  CHECK(cell_of(day, "zee", "werk").is_null());
}

TEST_CASE("the table has a row a cell and a row a link", "[D4]") {
  Lived day = map_day({"zorg", "bouw"}, true);
  REQUIRE(cell(day, 1, "wonen", 3));
  REQUIRE(need(day, 2, "zorg", "partly"));
  CHECK(result_rows(day) ==
        std::vector<std::string>{"cell|zorg|wonen|0|0|0|1|||||", "need|bouw||||||zorg|0|1|0|0"});
}
