// SPDX-License-Identifier: EUPL-1.2
// Who sees what of the workshop itself, and when results are seen.
#include <catch2/catch.hpp>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

bool phone_sees_results(const Lived& day, const std::string& activity) {
  const auto view = day.view(Role::participant, activity);
  const bool sees = view.contains("said");
  CHECK(session::results_shown(day.session(), activity) == sees);
  return sees;
}

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> all;
  for (const auto& [key, value] : object.items()) all.push_back(key);
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

TEST_CASE("phones see results as the activity says, unless the facilitator decides", "[S1]") {
  Lived day(plain_kinds(), plain_workshop());
  day.join("zorg");
  const auto release = [&](const std::string& activity, bool released) {
    REQUIRE(day.steer(R"({"do":"release","activity":")" + activity + R"(","released":)" +
                      (released ? "true}" : "false}")));
  };
  // live, after closing, never
  const std::vector<std::vector<bool>> seen{{true, true}, {false, true}, {false, false}};
  std::size_t row = 0;
  for (const std::string activity : {"a", "b", "c"}) {
    INFO(activity);
    REQUIRE(day.open(activity));
    REQUIRE(day.put(1, activity, note("iets")));
    CHECK(phone_sees_results(day, activity) == seen[row][0]);
    release(activity, true);
    CHECK(phone_sees_results(day, activity));
    release(activity, false);
    CHECK_FALSE(phone_sees_results(day, activity));
    REQUIRE(day.close(activity));
    CHECK_FALSE(phone_sees_results(day, activity));
    release(activity, true);
    CHECK(phone_sees_results(day, activity));
    // A decision is for its round.
    REQUIRE(day.open(activity, 2));
    REQUIRE(day.put(1, activity, note("weer")));
    CHECK(phone_sees_results(day, activity) == seen[row][0]);
    REQUIRE(day.close(activity));
    CHECK(phone_sees_results(day, activity) == seen[row][1]);
    ++row;
  }
}

TEST_CASE("an activity that is shown but not open tells no results, not even released ones", "[S1]") {
  Lived day(plain_kinds(), plain_workshop());
  REQUIRE(day.steer(R"({"do":"show","activity":"a"})"));
  REQUIRE(day.steer(R"({"do":"release","activity":"a","released":true})"));
  CHECK_FALSE(phone_sees_results(day, "a"));
  CHECK(day.view(Role::participant, "a") == Json::object());
}

TEST_CASE("the screen sees what phones see, or less while results are held back", "[S1]") {
  Lived day(plain_kinds(), plain_workshop());
  day.join("");
  for (const char* activity : {"a", "c"}) {
    REQUIRE(day.open(activity));
    REQUIRE(day.put(1, activity, note("iets")));
  }
  CHECK(day.view(Role::screen, "a").contains("said"));
  CHECK_FALSE(day.view(Role::screen, "c").contains("said"));
  REQUIRE(day.steer(R"({"do":"hide_results","hidden":true})"));
  CHECK_FALSE(day.view(Role::screen, "a").contains("said"));
  CHECK(day.view(Role::participant, "a").contains("said"));
  CHECK(day.view(Role::facilitator, "c").contains("said"));
}

TEST_CASE(
    "phones and screen know of an activity once it was shown or opened, and never of what it is made of",
    "[S1]") {
  Lived day(plain_kinds(), plain_workshop());
  for (const auto audience : {Role::participant, Role::screen}) {
    CHECK(day.workshop(audience)["activities"].empty());
    CHECK(day.view(audience, "b").is_null());
  }
  REQUIRE(day.steer(R"({"do":"show","activity":"b"})"));
  REQUIRE(day.open("a"));
  for (const auto audience : {Role::participant, Role::screen}) {
    const Json activities = day.workshop(audience)["activities"];
    REQUIRE(activities.size() == 2);
    CHECK(activities[0]["id"] == "a");
    CHECK(activities[0]["state"] == "open");
    CHECK(activities[1]["id"] == "b");
    CHECK(activities[1]["state"] == "waiting");
    CHECK(day.workshop(audience).dump().find("longest") == std::string::npos);
    CHECK(day.workshop(audience).dump().find("Over c") == std::string::npos);
  }
  REQUIRE(day.undo());
  CHECK(day.workshop(Role::participant)["activities"].size() == 1);
  REQUIRE(day.steer(R"({"do":"remove_activity","activity":"b"})"));
  CHECK(day.workshop(Role::participant)["activities"].empty());
  CHECK(day.view(Role::participant, "b").is_null());
}

TEST_CASE("each audience is told of the workshop what is its own and no more", "[S1]") {
  Lived day(plain_kinds(), plain_workshop());
  day.join("zorg");
  CHECK(keys(day.workshop(Role::participant)) ==
        std::vector<std::string>{"activities", "description", "domains", "id", "now", "shown", "timer"});
  CHECK(keys(day.workshop(Role::screen)) ==
        std::vector<std::string>{"activities", "code", "description", "domains", "here", "id", "locked",
                                 "now", "responses", "results_hidden", "shown", "timer"});
  for (const auto audience : audiences)
    for (const char* secret : {"device-1", "\"p1\""})
      CHECK(day.workshop(audience).dump().find(secret) == std::string::npos);
}

TEST_CASE("who asks is told of itself: its own answers to current rounds it can see", "[S2][R2]") {
  Lived day(plain_kinds(), plain_workshop());
  for (const char* domain : {"zorg", "bouw"}) day.join(domain);
  for (const char* activity : {"a", "b"}) {
    REQUIRE(day.open(activity));
    REQUIRE(day.put(1, activity, note("van een")));
    REQUIRE(day.put(2, activity, note("van twee")));
  }
  REQUIRE(day.open("a", 2));
  const auto own = session::you(day.session(), Role::participant, 2);
  CHECK(own.participant == "p2");
  CHECK(own.domain == "bouw");
  REQUIRE(own.contributions.size() == 1);
  CHECK(own.contributions[0] == protocol::OwnContribution{"b", 1, "answer", opaque(note("van twee"))});
  const auto screen = session::you(day.session(), Role::screen, 0);
  CHECK(!screen.participant);
  CHECK(screen.contributions.empty());
}

TEST_CASE("what a moderator hid is with the facilitator alone, in whatever round view", "[S4]") {
  Lived day(plain_kinds(), plain_workshop());
  for (int i = 0; i < 3; ++i) day.join("zorg");
  REQUIRE(day.open("a"));
  for (session::Author who = 1; who <= 3; ++who)
    REQUIRE(day.put(who, "a", note(who == 2 ? "lelijk" : "mooi")));
  REQUIRE(day.moderate("a", R"({"hide":"lelijk"})"));
  CHECK(day.view(Role::participant, "a")["said"] == Json{{"mooi", {{"zorg", 2}}}});
  CHECK(day.view(Role::screen, "a").dump().find("lelijk") == std::string::npos);
  CHECK(day.view(Role::facilitator, "a").dump().find("lelijk") != std::string::npos);
  CHECK(day.session().round("a")->hidden({2, "answer", "", {}}));
  // The word stands when somebody else says it again.
  REQUIRE(day.put(3, "a", note("lelijk")));
  CHECK(day.view(Role::screen, "a").dump().find("lelijk") == std::string::npos);
}

TEST_CASE("groups are merged only where the workshop is anonymous and nobody speaks for a domain", "[S3]") {
  const bool anonymous = GENERATE(true, false);
  const bool on_behalf = GENERATE(true, false);
  auto definition = plain_workshop();
  definition.description.anonymous = anonymous;
  definition.activities[0] = made<protocol::ActivityDefinition>(note_activity("a", 9, on_behalf));
  Lived day(plain_kinds(), definition);
  for (const char* domain : {"zorg", "zorg", "zorg", "bouw", "bouw", "orde", "orde", "orde"})
    day.join(domain);
  REQUIRE(day.open("a"));
  for (session::Author who = 1; who <= 8; ++who) REQUIRE(day.put(who, "a", note("ja")));
  const Json merged{{"", 5}, {"orde", 3}}, apart{{"bouw", 2}, {"orde", 3}, {"zorg", 3}};
  const auto told = day.view(Role::screen, "a")["said"]["ja"];
  INFO(told.dump());
  if (anonymous && !on_behalf)
    CHECK((told == merged || told == Json{{"", 5}, {"zorg", 3}}));
  else
    CHECK(told == apart);
}

TEST_CASE("phones and screen are not told where and when a day is planned, nor what who leads noted",
          "[S1]") {
  auto definition = plain_workshop();
  definition.description.region = "Midden-Holland";
  definition.description.date = "2027-01-14";
  definition.description.expected = 15;
  definition.description.reactions = false;
  definition.template_ = "beleid-in-een-dag-nl";
  for (auto& activity : definition.activities) activity.notes = "Vertel van de camping";
  Lived day(plain_kinds(), definition);
  REQUIRE(day.open("a"));
  for (const auto role : {Role::participant, Role::screen}) {
    const Json workshop = day.workshop(role);
    CHECK(keys(workshop.at("description")) == std::vector<std::string>{"anonymous", "language", "min_group",
                                                                       "municipality", "reactions", "title"});
    CHECK(workshop.at("activities").size() == 1);
    const std::string all = workshop.dump() + day.view(role, "a").dump();
    for (const char* told : {"camping", "Midden", "2027", "beleid"})
      CHECK(all.find(told) == std::string::npos);
  }
  const Json workshop = day.workshop(Role::facilitator);
  CHECK(workshop.at("description").at("date") == "2027-01-14");
  CHECK(workshop.at("programme")[0].at("definition").at("notes") == "Vertel van de camping");
  CHECK_FALSE(workshop.contains("archived"));
}
