// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/post.hpp>
#include <catch2/catch.hpp>

#include "server/live/rehearsal.hpp"
#include "server/session/view.hpp"
#include "tests/live/desk.hpp"
#include "tests/live/rehearsal_script.hpp"

namespace aantafel::tests {

/// The Gouda day on a clock that goes as fast as we like.
struct Played : live::Desk {
  Played() { begin(gouda()); }
  ~Played() { rehearsal->stop(); }

  void begin(protocol::WorkshopDefinition definition) {
    if (rehearsal) rehearsal->stop();
    id.clear();
    room.reset();
    create(std::move(definition));
    rehearsal = std::make_shared<live::Rehearsal>(room, day, clock);
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
  void play_for(std::uint64_t milliseconds) {
    play_until([this, until = now + milliseconds] { return now >= until; });
  }
  void play_to_the_end() {
    play_until([this] { return state(programme().back().id) == protocol::ActivityState::closed; });
  }
  void open(const std::string& activity) {
    REQUIRE(steer(R"({"do":"open","activity":")" + activity + R"(","round":1})")["type"] == "ack");
  }
  const std::vector<protocol::ActivityDefinition>& programme() { return room->session().programme(); }
  protocol::ActivityState state(const std::string& activity) {
    return room->session().progress(activity).state;
  }
  std::string view(const std::string& activity) {
    return session::activity_view(room->session(), protocol::Role::facilitator, activity).value_or("");
  }
  std::map<std::string, int> results(const std::string& activity) {
    return shown(Json::parse(view(activity)));
  }
  std::vector<protocol::LogEntry> entries() {
    std::vector<protocol::LogEntry> all;
    std::atomic<bool> read = false;
    writer->read(id, {}, [&](auto contents) {
      for (const auto& entry : contents->entries)
        all.push_back(protocol::parse<protocol::LogEntry>(entry.body).value());
      read = true;
    });
    run_until([&] { return read.load(); });
    return all;
  }

  const protocol::DemoDay day = gouda_day();
  live::Clock clock = [this] { return now; };
  std::shared_ptr<live::Rehearsal> rehearsal;
};

}  // namespace aantafel::tests
