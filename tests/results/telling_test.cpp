// SPDX-License-Identifier: EUPL-1.2
// What downloads and imports make of slides and pauses.
#include <catch2/catch.hpp>

#include "tests/results/lived_workshop.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

protocol::WorkshopDefinition told_day() {
  auto day = definition(true);
  const auto settings = [](const char* text) { return protocol::Opaque::of(text); };
  day.activities.insert(day.activities.begin(),
                        {"slide", "slide", "Welkom", "", 3, protocol::Release::live,
                         settings(R"({"markdown":"# Welkom","notes":"Begin op tijd"})")});
  day.activities.push_back(
      {"pause", "pause", "Koffie", "", 15, protocol::Release::live, settings(R"({"tells_next":true})")});
  return day;
}

void show(LivedWorkshop& day, const std::string& activity) {
  REQUIRE(day.steer(R"({"do":"show","activity":")" + activity + "\"}"));
}

/// The same workshop but for what a copy is called and where it stands in its own log.
void check_comes_back(const LivedWorkshop& day) {
  const auto document = day.document();
  const auto copy = imported(document);
  auto again = copy.document();
  again.id = document.id;
  again.epoch = document.epoch;
  again.seq = document.seq;
  again.chain = document.chain;
  CHECK(protocol::to_text(again) == protocol::to_text(document));
  CHECK_FALSE(copy.session().steering().timer);
}

}  // namespace

TEST_CASE("a slide is a line among the activities, without answers, and has no table of results",
          "[V6][D4]") {
  LivedWorkshop day(told_day());
  for (const char* domain : {"zorg", "bouw"}) day.join(domain);
  show(day, "slide");
  REQUIRE(day.decided({}, session::Looked{"slide", 1, {1}}));
  show(day, "pause");
  const auto tables = day.tables();
  const auto& activities = table(tables, "activities");
  CHECK(column(activities, "kind")[0] == "slide");
  CHECK(column(activities, "state")[0] == "closed");
  CHECK(column(activities, "seen")[0] == "1");
  CHECK(column(activities, "not_opened")[0] == "1");
  for (const char* of_answers : {"answered", "abstained", "by_hand", "on_paper"})
    CHECK(column(activities, of_answers)[0].empty());
  for (const auto& one : tables) {
    CHECK(one.name.find("slide") == std::string::npos);
    CHECK(one.name.find("pause") == std::string::npos);
  }
  CHECK(table(tables, "answers").rows.empty());
}

TEST_CASE("a workshop with slides comes back as it was, wherever the room is", "[D3]") {
  LivedWorkshop day(told_day());
  for (const char* domain : {"zorg", "bouw"}) day.join(domain);
  check_comes_back(day);
  show(day, "slide");
  REQUIRE(day.decided({}, session::Looked{"slide", 1, {1}}));
  check_comes_back(day);
  day.steer(R"({"do":"open","activity":"poll","round":1})");
  check_comes_back(day);
  show(day, "slide");
  check_comes_back(day);
  show(day, "pause");
  check_comes_back(day);
  day.steer(R"({"do":"close","activity":"pause"})");
  check_comes_back(day);
}
