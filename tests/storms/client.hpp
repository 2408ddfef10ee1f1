// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include "tests/load/swarm.hpp"

namespace aantafel::storm {

using load::now;
using load::Time;
using std::chrono::milliseconds;
using std::chrono::seconds;

class Crowd;

/// How somebody holds on to a workshop.
struct Habits {
  /// Spreads over the window that the server gave, waits as `bye` says, backs off (R4). Otherwise it is back
  /// at once, so that more happens in a second.
  bool patient = true;
  /// What the kernel keeps of what was not read; 0: as much as it likes.
  int receive_buffer = 0;
  /// How long it is silent on a connection before that is taken to be broken.
  milliseconds patience{25'000};
};

/// A WebSocket that comes back as the one of our pages does: it gives up on a connection that is not welcomed
/// within five seconds or silent for twenty-five, and comes back by R4. Owned by its crowd, on whose thread
/// everything happens.
class Client {
 public:
  Client(Crowd& crowd, std::size_t number, std::string token, Habits habits);
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  virtual ~Client();

  /// Connects, now.
  void come();
  /// Hangs up, and stays away until it comes again.
  void leave();
  /// Welcomed, and not lost since.
  [[nodiscard]] bool inside() const { return state_ == State::inside; }
  [[nodiscard]] bool away() const { return state_ == State::away; }
  /// Leaves what comes unread and does nothing, as a page that is put to sleep, or reads it and goes on.
  void stall(bool stalled);

  [[nodiscard]] std::size_t welcomes() const { return welcomes_; }
  [[nodiscard]] Time welcomed_at() const { return welcomed_at_; }
  /// Of the connection before this one; 0 when it broke off.
  [[nodiscard]] std::uint16_t close_code() const { return close_code_; }

 protected:
  virtual std::string greeting() const = 0;
  /// Whole messages, welcome first.
  virtual void receive(std::string_view message) = 0;
  /// Whatever is due, while inside; gives when something is due next.
  virtual Time act(Time now) = 0;

  /// False when there is no connection that has been welcomed: nothing was sent.
  bool send(const std::string& text);
  /// Has act() called no later than that.
  void wake(Time when);

  Crowd& crowd_;
  const std::size_t number_;

 private:
  friend class Crowd;
  enum class State : std::uint8_t { away, waiting, connecting, inside };

  void look(Time now);
  void connect(Time now);
  void hear(std::string_view message);
  void lost(Time now);
  void drop();

  const std::string token_;
  const Habits habits_;
  std::unique_ptr<load::Phone> phone_;
  State state_ = State::away;
  bool stalled_ = false;
  Time due_ = Time::max();  // when the crowd looks at it
  Time until_{};            // of waiting or connecting
  Time heard_{};
  Time welcomed_at_{};
  std::size_t welcomes_ = 0;
  std::uint16_t close_code_ = 0;
  milliseconds window_{2000};
  milliseconds told_{-1};   // by `bye`; -1: not told
  bool dismissed_ = false;  // `bye` without a time to come back
  unsigned failures_ = 0;
};

}  // namespace aantafel::storm
