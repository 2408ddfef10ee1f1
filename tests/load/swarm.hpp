// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

#include "tests/load/figures.hpp"
#include "tests/load/phone.hpp"

namespace aantafel::load {

/// Drives many phones with one epoll, on the calling thread.
class Swarm {
 public:
  Swarm();
  ~Swarm();
  Swarm(const Swarm&) = delete;
  Swarm& operator=(const Swarm&) = delete;

  void watch(Phone& phone);
  /// Before a phone that may not have ended is destroyed.
  void forget(const Phone& phone);
  /// Leaves what comes for it unread, or reads it again.
  void stall(Phone& phone, bool stalled);
  /// To be called after a send that could not go at once.
  void update(Phone& phone);
  /// Handles what happens until `done` is true, looked at after every turn, or until the deadline; whether it
  /// was true.
  bool run_until(Time deadline, const std::function<bool()>& done);

  /// Told of each phone that ended by itself, once; may destroy it.
  std::function<void(Phone&)> on_end;

 private:
  int epoll_ = -1;
  std::unordered_map<int, Phone*> phones_;
};

/// 127.0.0.1, .2, .3 …: 20,000 phones each, so that no address runs out of ports.
[[nodiscard]] std::string source_address(std::size_t phone);

}  // namespace aantafel::load
