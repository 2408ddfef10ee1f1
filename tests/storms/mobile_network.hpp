// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <random>
#include <thread>
#include <vector>

#include "tests/load/phone.hpp"

namespace aantafel::storm {

/// What happens to connections on the way.
struct Weather {
  /// Of every piece: at least the first, and at random up to the second more.
  std::chrono::milliseconds delay{30};
  std::chrono::milliseconds jitter{150};
  /// How long a connection lasts on average before something happens to it.
  std::chrono::milliseconds lasts{20'000};
  /// How many of a hundred connections have their bytes arrive one by one.
  unsigned crumbled = 20;
};

/// A bad mobile network between phones and a server on this machine: a TCP proxy on loopback with a thread of
/// its own. Bytes keep their order. A connection ends by a reset, in order but with what is on its way lost,
/// or half-open: both ends stay, and nothing arrives any more in one direction or both.
class MobileNetwork {
 public:
  struct Counts {
    std::atomic<std::uint64_t> connections, resets, losses, half_open, crumbs, bytes;
  };

  MobileNetwork(load::Address server, Weather weather, unsigned seed);
  ~MobileNetwork();
  MobileNetwork(const MobileNetwork&) = delete;
  MobileNetwork& operator=(const MobileNetwork&) = delete;

  [[nodiscard]] const load::Address& address() const { return address_; }
  [[nodiscard]] const Counts& counts() const { return counts_; }
  /// From now on nothing more happens to connections but that they are slow; who hangs in one that is
  /// half-open must find out by itself.
  void clear_up() { clear_ = true; }

 private:
  using Time = std::chrono::steady_clock::time_point;
  struct Line;
  struct End;

  void work();
  void accept(Time now);
  void read(Line& line, End& from, End& to, Time now);
  void write(Line& line, End& to, Time now);
  void befall(Line& line);
  std::chrono::milliseconds at_random(std::chrono::milliseconds most);

  const load::Address server_;
  const Weather weather_;
  std::mt19937 random_;
  load::Address address_;
  int listener_ = -1;
  int epoll_ = -1;
  std::vector<std::unique_ptr<Line>> lines_;
  Counts counts_{};
  std::atomic<bool> clear_ = false;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;
};

}  // namespace aantafel::storm
