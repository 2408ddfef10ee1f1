// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

std::string settings(int max_picks, const std::string& correct, bool split) {
  return R"({"options":[{"key":0,"text":"Ja"},{"key":1,"text":"Nee"},{"key":7,"text":"Weet niet"}],"max_picks":)" +
         std::to_string(max_picks) + R"(,"correct":[)" + correct + R"(],"split_by_domain":)" +
         (split ? "true}" : "false}");
}

Answer pick(Lived& day, session::Author who, const std::string& keys) {
  return day.put(who, "x", R"({"options":[)" + keys + "]}");
}

Json counts(const Lived& day) {
  return facilitator_view(day)["results"]["counts"];
}

}  // namespace

TEST_CASE("a single choice counts the last option somebody picked", "[V1][V4]") {
  Lived day = open_activity("choice", settings(1, "", false), {"zorg", "bouw", ""});
  REQUIRE(pick(day, 1, "0"));
  REQUIRE(pick(day, 2, "7"));
  REQUIRE(pick(day, 3, "7"));
  CHECK(counts(day) == Json{1, 0, 2});
  REQUIRE(pick(day, 3, "1"));
  CHECK(counts(day) == Json{1, 1, 1});
  CHECK(pick(day, 3, "0,1") == "invalid");
  CHECK(pick(day, 3, "2") == "invalid");
  CHECK(counts(day) == Json{1, 1, 1});
  CHECK(facilitator_view(day)["results"]["answers"] == 3);
  REQUIRE(day.remove(1, "x"));
  CHECK(counts(day) == Json{0, 1, 1});
  CHECK(facilitator_view(day)["answers"] == 2);
}

TEST_CASE("several options count each, and people once", "[V1][V4]") {
  Lived day = open_activity("choice", settings(2, "", false), {"zorg", "bouw"});
  REQUIRE(pick(day, 1, "7,0"));
  REQUIRE(pick(day, 2, "0"));
  CHECK(counts(day) == Json{2, 0, 1});
  CHECK(facilitator_view(day)["results"]["answers"] == 2);
  CHECK(pick(day, 2, "0,1,7") == "invalid");
  const auto own = session::you(day.session(), Role::participant, 1).contributions.at(0);
  CHECK(Json::parse(own.payload.text()) == Json{{"options", {0, 7}}});
}

TEST_CASE("an answer is called answer and nothing else", "[V1]") {
  Lived day = open_activity("choice", settings(1, "", false), {"zorg"});
  CHECK(day.put(1, "x", R"({"options":[0]})", "second") == "invalid");
  CHECK(day.put(1, "x", R"({"options":[0]})", "answer") == "ok");
}

TEST_CASE("the correct answer is told at the close, to the facilitator before", "[S1]") {
  Lived day = open_activity("choice", settings(1, "7", false), {"zorg"});
  REQUIRE(pick(day, 1, "0"));
  for (const auto audience : {Role::participant, Role::screen}) {
    const auto results = day.view(audience, "x")["results"];
    CHECK(results["counts"] == Json{1, 0, 0});
    CHECK(results["correct"].is_null());
  }
  CHECK(facilitator_view(day)["results"]["correct"] == Json{7});
  REQUIRE(day.close("x"));
  for (const auto audience : audiences) CHECK(day.view(audience, "x")["results"]["correct"] == Json{7});
  REQUIRE(day.open("x", 2));
  CHECK(day.view(Role::participant, "x")["results"]["correct"].is_null());
}

TEST_CASE("a question without a right answer tells none", "[S1]") {
  Lived day = open_activity("choice", settings(1, "", false), {"zorg"});
  REQUIRE(day.close("x"));
  for (const auto audience : audiences) CHECK(day.view(audience, "x")["results"]["correct"].is_null());
}

TEST_CASE("results are split by domain in their order, small ones together at the end", "[S3][V4]") {
  Lived day = open_activity("choice", settings(1, "", true),
                            {"bouw", "bouw", "bouw", "zorg", "zorg", "zorg", "orde", "", ""});
  for (session::Author who = 1; who <= 9; ++who) REQUIRE(pick(day, who, who % 2 == 0 ? "0" : "1"));
  const Json three{{{"domain", "zorg"}, {"answers", 3}, {"counts", {2, 1, 0}}},
                   {{"domain", "bouw"}, {"answers", 3}, {"counts", {1, 2, 0}}},
                   {{"domain", nullptr}, {"answers", 3}, {"counts", {1, 2, 0}}}};
  for (const auto audience : audiences) CHECK(day.view(audience, "x")["results"]["split"] == three);
  // Somebody of zorg goes: what is left of it joins the others.
  REQUIRE(day.remove(4, "x"));
  const Json two{{{"domain", "bouw"}, {"answers", 3}, {"counts", {1, 2, 0}}},
                 {{"domain", nullptr}, {"answers", 5}, {"counts", {2, 3, 0}}}};
  CHECK(screen_view(day)["results"]["split"] == two);
}

TEST_CASE("where people are named every domain stands on its own", "[S3]") {
  Lived day = open_activity("choice", settings(1, "", true), {"orde", "zorg"}, false);
  REQUIRE(pick(day, 1, "0"));
  REQUIRE(pick(day, 2, "1"));
  CHECK(screen_view(day)["results"]["split"] ==
        Json{{{"domain", "zorg"}, {"answers", 1}, {"counts", {0, 1, 0}}},
             {{"domain", "orde"}, {"answers", 1}, {"counts", {1, 0, 0}}}});
}

TEST_CASE("nothing is split that was not asked to be", "[S3]") {
  Lived day = open_activity("choice", settings(1, "", false), {"zorg"}, false);
  REQUIRE(pick(day, 1, "0"));
  CHECK(screen_view(day)["results"]["split"].is_null());
}

TEST_CASE("who is of a domain that is gone counts among the others", "[V4][S3]") {
  const bool anonymous = GENERATE(true, false);
  Lived day = open_activity("choice", settings(1, "", true), {"bouw"}, anonymous);
  const std::string now =
      R"({"id":"zorg","name":"Zorg","expected":0},{"id":"bouw","name":"Wonen","expected":0})";
  REQUIRE(
      day.steer(R"({"do":"set_domains","domains":[)" + now + R"(,{"id":"zee","name":"Zee","expected":0}]})"));
  for (int i = 0; i < 3; ++i) day.join("zee");
  for (session::Author who = 1; who <= 4; ++who) REQUIRE(pick(day, who, "0"));
  REQUIRE(day.undo());
  unsigned all = 0;
  const Json view = screen_view(day);
  for (const auto& group : view["results"]["split"]) {
    all += group["answers"].get<unsigned>();
    CHECK(group["domain"] != "zee");
  }
  CHECK(all == 4);
}

TEST_CASE("the table of results has a row an option and group, with shares", "[D4]") {
  Lived day = open_activity("choice", settings(1, "0", true), {"zorg", "zorg", "zorg", "zorg"});
  for (session::Author who = 1; who <= 4; ++who) REQUIRE(pick(day, who, who == 1 ? "7" : "0"));
  CHECK(result_rows(day) == std::vector<std::string>{"0|Ja|1|*|3|4|0.750000", "1|Nee|0|*|0|4|0.000000",
                                                     "7|Weet niet|0|*|1|4|0.250000",
                                                     "0|Ja|1|zorg|3|4|0.750000", "1|Nee|0|zorg|0|4|0.000000",
                                                     "7|Weet niet|0|zorg|1|4|0.250000"});
}

TEST_CASE("an option that goes takes its answers along, an option with another text keeps them", "[D4][F3]") {
  Lived day = open_activity("choice", settings(1, "", false), {"zorg", "bouw"});
  REQUIRE(pick(day, 1, "7"));
  REQUIRE(pick(day, 2, "0"));
  REQUIRE(day.steer(
      R"({"do":"put_activity","before":null,"definition":{"id":"x","kind":"choice","title":"Anders","instruction":"",)"
      R"("minutes":5,"release":"live","settings":{"options":[{"key":7,"text":"Geen idee"},{"key":8,"text":"Nieuw"}],)"
      R"("max_picks":1,"correct":[],"split_by_domain":false}}})"));
  CHECK(counts(day) == Json{1, 0});
  CHECK(facilitator_view(day)["answers"] == 1);
  REQUIRE(day.undo());
  CHECK(counts(day) == Json{1, 0, 1});
}

TEST_CASE("a show of hands is one entry, of which each hand is a person", "[P1][V4]") {
  Lived day = open_activity("choice", settings(1, "", true), {"zorg"});
  REQUIRE(pick(day, 1, "0"));
  const std::string hands =
      R"({"do":"enter","activity":"x","round":1,"entry":"h1","source":"hand","domain":"bouw","answers":[)"
      R"({"count":4,"payload":{"options":[0]}},{"count":2,"payload":{"options":[7]}}]})";
  REQUIRE(day.steer(hands));
  CHECK(counts(day) == Json{5, 0, 2});
  CHECK(facilitator_view(day)["results"]["answers"] == 7);
  CHECK(day.steer(hands) == "taken");
  CHECK(day.steer(R"({"do":"enter","activity":"x","round":1,"entry":"h2","source":"hand","domain":null,)"
                  R"("answers":[{"count":1,"payload":{"options":[3]}}]})") == "invalid");
  const auto line = day.workshop(Role::facilitator)["programme"][0];
  CHECK(line["responses"]["by_hand"] == 6);
  CHECK(line["responses"]["not_opened"] == 0);
  CHECK(line["entries"][0]["answers"].size() == 2);
  REQUIRE(day.steer(R"({"do":"take_out","activity":"x","round":1,"entry":"h1"})"));
  CHECK(counts(day) == Json{1, 0, 0});
  REQUIRE(day.undo());
  CHECK(counts(day) == Json{5, 0, 2});
}
