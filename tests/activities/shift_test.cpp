// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "server/activities/registry.hpp"
#include "tests/session/lived.hpp"

namespace {

using namespace aantafel;
using protocol::Json;
using protocol::Role;
using tests::Lived;
using tests::made;

const session::Kinds& all_kinds() {
  static const session::Kinds kinds = activities::make_kinds();
  return kinds;
}

const std::string ends =
    R"("domains":[{"id":"a","name":"A","expected":0},{"id":"b","name":"B","expected":0}],"activities":[)";

std::string about(bool anonymous) {
  return std::string(R"({"description":{"title":"T","municipality":"","language":"nl","anonymous":)") +
         (anonymous ? "true" : "false") + R"(,"min_group":3},)" + ends;
}

std::string asked(const std::string& id, const std::string& kind, const std::string& settings,
                  const std::string& repeats = "") {
  return R"({"id":")" + id + R"(","kind":")" + kind + R"(","title":")" + id +
         R"(","instruction":"","minutes":5,"release":"after_closing","settings":)" + settings +
         (repeats.empty() ? "" : R"(,"repeats":")" + repeats + "\"") + "}";
}

const std::string statements =
    R"({"statements":[{"key":0,"text":"We weten genoeg"},{"key":1,"text":"We werken samen"}],)"
    R"("labels":["Nee","","","","Ja"],"split_by_domain":true})";
const std::string options =
    R"({"options":[{"key":0,"text":"Ja"},{"key":1,"text":"Nee"}],"max_picks":1,"correct":[],"split_by_domain":false})";

/// A baseline in the morning, and the same at the end.
Lived day_of(bool anonymous, const std::string& kind = "scale", const std::string& settings = statements) {
  return Lived(all_kinds(),
               made<protocol::WorkshopDefinition>(about(anonymous) + asked("begin", kind, settings) + "," +
                                                  asked("eind", kind, settings, "begin") + "]}"));
}

std::string rated(int first, int second) {
  return R"({"ratings":[{"statement":0,"step":)" + std::to_string(first) + R"(},{"statement":1,"step":)" +
         std::to_string(second) + "}]}";
}

Json shift_of(const Lived& day, Role audience = Role::facilitator, const std::string& activity = "eind") {
  const Json view = day.view(audience, activity);
  return view.contains("shift") ? view["shift"] : Json();
}

/// Whether the server that was started again tells the same shift.
bool told_alike(const Lived& day) {
  const auto again = day.folded();
  for (const auto audience : tests::audiences)
    if (session::activity_view(again, audience, "eind") !=
        session::activity_view(day.session(), audience, "eind"))
      return false;
  return true;
}

}  // namespace

TEST_CASE("what is asked again shows the shift of all, and of those who did both", "[V7]") {
  Lived day = day_of(false);
  day.open("begin");
  const auto one = day.join("a"), two = day.join("a"), three = day.join("b");
  REQUIRE(day.put(one, "begin", rated(1, 3)));
  REQUIRE(day.put(two, "begin", rated(2, 3)));
  CHECK(shift_of(day).is_null());
  day.open("eind");
  REQUIRE(day.put(one, "eind", rated(4, 3)));
  CHECK(shift_of(day)["things"][0]["both"].dump() == R"({"people":1,"before":1,"now":4,"up":1,"down":0})");
  REQUIRE(day.put(two, "eind", rated(1, 3)));
  REQUIRE(day.put(three, "eind", rated(5, 5)));

  const Json shift = shift_of(day);
  CHECK(shift["before"] == 2);
  CHECK(shift["now"] == 3);
  CHECK(shift["low"] == 1);
  CHECK(shift["high"] == 5);
  const Json& first = shift["things"][0];
  CHECK(first["text"] == "We weten genoeg");
  CHECK(first["before"] == 1.5);
  CHECK(first["now"] == 3.3333);
  CHECK(first["both"].dump() == R"({"people":2,"before":1.5,"now":2.5,"up":1,"down":1})");
  CHECK(shift["things"][1]["both"].dump() == R"({"people":2,"before":3,"now":3,"up":0,"down":0})");
  CHECK(told_alike(day));
}

TEST_CASE("the shift follows whoever changes, takes back or abstains, then and now", "[V7][V1]") {
  Lived day = day_of(false);
  day.open("begin");
  const auto one = day.join("a"), two = day.join("b");
  day.put(one, "begin", rated(1, 1));
  day.put(two, "begin", rated(1, 1));
  day.open("eind");
  day.put(one, "eind", rated(2, 2));
  day.put(two, "eind", rated(2, 2));
  CHECK(shift_of(day)["things"][0]["now"] == 2);
  day.put(one, "eind", rated(5, 2));
  CHECK(shift_of(day)["things"][0]["now"] == 3.5);
  day.abstain(one, "eind");
  CHECK(shift_of(day)["things"][0]["both"]["people"] == 1);
  day.abstain(one, "eind", false);
  day.put(two, "begin", rated(4, 4));
  CHECK(shift_of(day)["things"][0]["both"].dump() == R"({"people":1,"before":4,"now":2,"up":0,"down":1})");
  day.steer(R"({"do":"clear","activity":"begin","round":1})");
  CHECK(shift_of(day).is_null());
  day.undo();
  CHECK(shift_of(day)["things"][0]["before"] == 2.5);
  CHECK(told_alike(day));
}

TEST_CASE("the next round of an activity shows the shift from the one before", "[V7]") {
  Lived day = day_of(false);
  day.open("begin");
  const auto one = day.join("a");
  day.put(one, "begin", rated(1, 1));
  day.open("begin", 2);
  CHECK(shift_of(day, Role::facilitator, "begin").is_null());
  day.put(one, "begin", rated(3, 1));
  CHECK(shift_of(day, Role::facilitator, "begin")["things"][0]["both"]["now"] == 3);
}

TEST_CASE("an option's shift is in parts of the people who answered", "[V7][V4]") {
  Lived day = day_of(false, "choice", options);
  day.open("begin");
  std::vector<session::Author> people;
  for (int i = 0; i < 4; ++i) people.push_back(day.join("a"));
  for (const auto author : people) day.put(author, "begin", R"({"options":[1]})");
  day.open("eind");
  for (std::size_t i = 0; i < 3; ++i) day.put(people[i], "eind", R"({"options":[0]})");
  day.put(people[3], "eind", R"({"options":[1]})");
  const Json shift = shift_of(day);
  CHECK(shift["share"] == true);
  CHECK(shift["things"][0]["before"] == 0);
  CHECK(shift["things"][0]["now"] == 0.75);
  CHECK(shift["things"][1]["now"] == 0.25);
  CHECK(shift["things"][0]["both"]["up"] == 3);
}

TEST_CASE("in an anonymous workshop those who did both are told apart only where no few are left",
          "[S3][V7]") {
  Lived day = day_of(true);
  day.open("begin");
  std::vector<session::Author> people;
  for (int i = 0; i < 5; ++i) people.push_back(day.join(i % 2 ? "a" : "b"));
  for (const auto author : people) day.put(author, "begin", rated(2, 2));
  day.open("eind");
  const auto both = [&] { return shift_of(day)["things"][0]["both"]; };
  day.put(people[0], "eind", rated(4, 4));
  day.put(people[1], "eind", rated(4, 4));
  CHECK(both().is_null());  // two did both
  day.put(people[2], "eind", rated(4, 4));
  CHECK(both().is_null());  // two did the first alone
  day.put(people[3], "eind", rated(4, 4));
  day.put(people[4], "eind", rated(4, 4));
  CHECK(both()["people"] == 5);
  day.put(day.join("a"), "eind", rated(1, 1));
  CHECK(both().is_null());  // one did the second alone
  CHECK(shift_of(day)["things"][0]["now"] == 3.5);
}

TEST_CASE("nobody sees a shift before the later result is shown", "[S1][V7]") {
  Lived day = day_of(false);
  day.open("begin");
  const auto one = day.join("a");
  day.put(one, "begin", rated(1, 1));
  day.open("eind");
  day.put(one, "eind", rated(5, 5));
  CHECK(shift_of(day, Role::participant).is_null());
  CHECK(shift_of(day, Role::screen).is_null());
  day.close("eind");
  CHECK(shift_of(day, Role::participant)["now"] == 1);
  CHECK(shift_of(day, Role::screen)["now"] == 1);
  day.steer(R"({"do":"hide_results","hidden":true})");
  CHECK(shift_of(day, Role::screen).is_null());
}

TEST_CASE("only another activity of the same kind can be repeated", "[F2]") {
  Lived day = day_of(false);
  const auto put = [&](const std::string& definition) {
    return day.steer(R"({"do":"put_activity","before":null,"definition":)" + definition + "}");
  };
  CHECK(put(asked("later", "scale", statements, "begin")).ok());
  for (const auto& wrong : {asked("x", "scale", statements, "x"), asked("x", "scale", statements, "nowhere"),
                            asked("x", "choice", options, "begin")}) {
    const auto answer = put(wrong);
    CHECK(answer == "invalid");
    CHECK(answer.path == "/command/definition/repeats");
  }
}

namespace {

/// A day that is compared with what this many people said in an earlier one, with a scale of these ends.
Lived follow_up(const std::string& activities, int low = 1, int high = 5) {
  const std::string baseline = R"({"workshop":{"title":"Nulmeting","date":"2026-03-12"},"answers":4,"low":)" +
                               std::to_string(low) + R"(,"high":)" + std::to_string(high) +
                               R"(,"things":[{"key":"0","mean":1.5},{"key":"7","mean":2}]})";
  auto definition = made<protocol::WorkshopDefinition>(about(true) + activities + "]}");
  definition.activities[0].baseline = made<protocol::Baseline>(baseline);
  return Lived(all_kinds(), std::move(definition));
}

}  // namespace

TEST_CASE("what an earlier workshop said is compared with what all say now, and with nobody in pairs",
          "[V7][S3]") {
  Lived day = follow_up(asked("eind", "scale", statements));
  day.open("eind");
  CHECK(shift_of(day).is_null());
  for (int step = 2; step <= 5; ++step) REQUIRE(day.put(day.join("a"), "eind", rated(step, 3)));
  REQUIRE(day.put(1, "eind", rated(4, 3)));
  const Json shift = shift_of(day);
  CHECK(shift["earlier_workshop"] == Json{{"title", "Nulmeting"}, {"date", "2026-03-12"}});
  CHECK(shift["before"] == 4);
  CHECK(shift["now"] == 4);
  CHECK(shift["things"][0] ==
        Json{{"key", "0"}, {"text", "We weten genoeg"}, {"before", 1.5}, {"now", 4}, {"both", nullptr}});
  // What was not asked then has nothing before it.
  CHECK(shift["things"][1]["before"].is_null());
  CHECK(shift["things"].size() == 2);
  CHECK(shift_of(day, Role::participant).is_null());
  day.close("eind");
  CHECK(shift_of(day, Role::participant) == shift);
  CHECK(told_alike(day));
}

TEST_CASE("what this workshop asked before goes before what an earlier one did", "[V7]") {
  Lived day = follow_up(asked("eind", "scale", statements));
  day.open("eind");
  const auto one = day.join("a");
  day.put(one, "eind", rated(2, 2));
  REQUIRE(shift_of(day).contains("earlier_workshop"));
  day.open("eind", 2);
  day.put(one, "eind", rated(4, 2));
  CHECK_FALSE(shift_of(day).contains("earlier_workshop"));
  CHECK(shift_of(day)["things"][0]["before"] == 2);
}

TEST_CASE("a scale with other ends is not compared with an earlier workshop", "[V7]") {
  Lived day = follow_up(asked("eind", "scale", statements), 1, 7);
  day.open("eind");
  day.put(day.join("a"), "eind", rated(2, 2));
  CHECK(shift_of(day).is_null());
}
