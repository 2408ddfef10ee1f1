// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rehearsal.hpp"

#include <boost/asio/post.hpp>
#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "protocol/generated/document.hpp"
#include "server/session/view.hpp"
#include "tests/live/desk.hpp"

using namespace aantafel;
using namespace aantafel::live;
using protocol::ActivityState;

namespace {

template <class T>
T read(const std::string& path) {
  std::ifstream file(AANTAFEL_SOURCE "/" + path);
  return protocol::parse<T>(std::string{std::istreambuf_iterator<char>(file), {}}).value();
}

/// What tells one person's contributions apart where they have no id: a later one takes the place of an
/// earlier.
std::string what_about(const protocol::Json& payload) {
  std::string about;
  for (const char* part : {"type", "aspect", "domain", "card"}) about += payload.value(part, "") + " ";
  return about;
}

/// The Gouda day on a clock that goes as fast as we like.
struct Played : Desk {
  Played() {
    create(read<protocol::Template>("templates/gouda.nl.json").definition);
    begin();
  }
  ~Played() { rehearsal->stop(); }

  void begin() {
    rehearsal = std::make_shared<Rehearsal>(room, read<protocol::DemoDay>("demo/gouda-day.json"), clock);
  }
  template <class Condition>
  void play_until(Condition condition) {
    while (!condition()) {
      rehearsal->step();
      // Everybody has heard back before the clock goes on.
      wait([this](auto done) { boost::asio::post(context, done); });
      wait([this](auto done) { room->when_settled(done); });
      now += 250;
    }
  }
  void play_to_the_end() {
    play_until([this] { return state(room->session().programme().back().id) == ActivityState::closed; });
  }
  ActivityState state(const std::string& activity) { return room->session().progress(activity).state; }
  std::string view(const std::string& activity) {
    return session::activity_view(room->session(), protocol::Role::facilitator, activity).value_or("");
  }

  Clock clock = [this] { return now; };
  std::shared_ptr<Rehearsal> rehearsal;
};

}  // namespace

TEST_CASE_METHOD(Played, "the scripted people come to the table, each for their own domain", "[J1]") {
  play_until([this] { return room->peers() == 13; });
  std::map<std::string, std::size_t> table;
  for (const auto& participant : room->session().participants()) ++table[participant.domain];
  for (const auto& domain : room->session().domains()) CHECK(table[domain.id] == domain.expected);
}

TEST_CASE_METHOD(Played, "the whole scripted day is accepted and counted", "[V4]") {
  play_to_the_end();
  CHECK(rehearsal->refusals().empty());
  const auto day = read<protocol::DemoDay>("demo/gouda-day.json");
  for (const auto& activity : room->session().programme()) {
    INFO(activity.id);
    std::size_t people = 0;
    std::set<std::string> contributions;
    for (const auto& person : day.people)
      if (const auto found = person.answers.find(activity.id); found != person.answers.end()) {
        ++people;
        for (const auto& answer : found->second)
          contributions.insert(std::to_string(people) + " " +
                               answer.id.value_or(what_about(protocol::Json(answer.payload.json()))));
      }
    std::size_t found = 0;
    room->session().round(activity.id)->each([&found](const auto&) { ++found; });
    CHECK(people > 0);
    CHECK(room->session().round(activity.id)->answers() == people);
    CHECK(found == contributions.size());
  }
}

TEST_CASE_METHOD(Played, "the same day played twice comes out the same", "[L4]") {
  play_to_the_end();
  std::vector<std::string> views;
  for (const auto& activity : room->session().programme()) views.push_back(view(activity.id));
  rehearsal->stop();

  id.clear();
  room.reset();
  create(read<protocol::Template>("templates/gouda.nl.json").definition);
  begin();
  play_to_the_end();
  for (std::size_t i = 0; i < views.size(); ++i) CHECK(view(room->session().programme()[i].id) == views[i]);
}

TEST_CASE_METHOD(Played, "a facilitator who steers takes over, and guests go on answering", "[F2]") {
  const std::string first = room->session().programme().at(0).id;
  const std::string second = room->session().programme().at(1).id;
  play_until([&] { return state(first) == ActivityState::open; });
  CHECK(rehearsal->steers());
  steer(R"({"do":"open","activity":")" + second + R"(","round":1})");
  play_until([&] { return room->session().round(second)->answers() == 13; });
  CHECK_FALSE(rehearsal->steers());
  const auto later = now + 120'000;
  play_until([&] { return now > later; });
  CHECK(state(second) == ActivityState::open);
}

TEST_CASE_METHOD(Played, "a rehearsal ends with its room", "[B1]") {
  rehearsal->start();
  play_until([this] { return room->peers() > 3; });
  room->close(protocol::Parting::restarting, 1000);
  // Nothing is left that would keep the context busy.
  run_until([this] { return context.poll() == 0; });
  CHECK(rehearsal.use_count() == 1);
}
