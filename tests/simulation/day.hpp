// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <random>
#include <string>
#include <vector>

#include "tests/simulation/judge.hpp"
#include "tests/simulation/phone.hpp"
#include "tests/simulation/server.hpp"

namespace aantafel::simulation {

/// One workshop with fifty phones, a facilitator and a screen, on the real rooms: lines that break, answers
/// that are lost, messages that come twice, late or before each other, tabs that take over, a log that is
/// slow or full, a clock that jumps, a server that starts again. All of it follows from the seed, also which
/// two kinds of activity are tried beside the polls.
class Day {
 public:
  explicit Day(std::uint32_t seed);

  /// Lives it and judges it; throws what is wrong.
  void live();
  /// What everybody heard, and when, in one number: the same for the same seed.
  [[nodiscard]] std::uint64_t digest() const { return digest_; }

 private:
  /// On its way to the server.
  struct Message {
    std::size_t phone;
    std::shared_ptr<Line> line;
    std::uint32_t n;
    Json json;
  };

  std::size_t below(std::size_t bound) { return random_() % bound; }
  bool once_in(std::size_t count) { return below(count) == 0; }

  void step();
  void act(std::size_t phone);
  Json answer();
  Json steering();
  void connect(std::size_t phone);
  void deliver();
  void drop(std::size_t phone);
  void upset();
  void turn();
  void listen(std::size_t phone);
  void hear(Phone& phone, const Json& message);
  /// Into the digest.
  void note(const std::string& what);
  void end();

  std::mt19937 random_;
  Server server_;
  /// What is steered, and what is brought in there beside votes: two kinds a day.
  std::vector<std::string> activities_{"poll", "several"};
  std::vector<Json> examples_;
  std::vector<Phone> phones_;
  std::vector<Message> under_way_;
  Judge judge_;
  std::uint64_t on_disk_ = 0;
  std::uint64_t digest_ = 14695981039346656037u;
};

/// What is wrong with the day of this seed; empty if nothing is.
[[nodiscard]] std::string fault_of(std::uint32_t seed);

}  // namespace aantafel::simulation
