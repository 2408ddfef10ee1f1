// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <queue>
#include <random>
#include <string>
#include <unordered_map>

#include "tests/load/workshop.hpp"
#include "tests/storms/client.hpp"
#include "tests/storms/journal.hpp"

namespace aantafel::storm {

/// Everybody at one workshop, driven on the calling thread: sockets, time and chance. Outlives its clients,
/// none of which may go while it runs.
class Crowd {
 public:
  /// Where a client connects: the server itself, or something in between.
  using AddressOf = std::function<load::Address(std::size_t number)>;

  Crowd(AddressOf address_of, const load::Workshop& workshop, unsigned seed);

  /// Goes on until `done`, looked at every turn, or until the deadline; whether it was true.
  bool run_until(
      Time deadline, const std::function<bool()>& done = [] { return false; });
  bool run_for(milliseconds time) { return run_until(now() + time); }

  /// Has a client looked at no later than that.
  void wake(Client& client, Time when) { due_.push({when, &client}); }

  /// Whose phone it is, until it is forgotten.
  void watch(load::Phone& phone, Client& owner);
  void forget(const load::Phone& phone);

  [[nodiscard]] load::Swarm& swarm() { return swarm_; }
  [[nodiscard]] load::Address address_of(std::size_t number) const { return address_of_(number); }
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const load::Workshop& workshop() const { return workshop_; }
  [[nodiscard]] std::mt19937& random() { return random_; }
  /// From nothing to so much.
  [[nodiscard]] milliseconds at_random(milliseconds most);
  [[nodiscard]] Shown& shown() { return shown_; }

 private:
  struct Due {
    Time when;
    Client* client;
    bool operator<(const Due& other) const { return when > other.when; }
  };

  AddressOf address_of_;
  load::Workshop workshop_;
  std::string path_;
  std::mt19937 random_;
  load::Swarm swarm_;
  std::priority_queue<Due> due_;
  std::unordered_map<const load::Phone*, Client*> owners_;
  Shown shown_;
};

}  // namespace aantafel::storm
