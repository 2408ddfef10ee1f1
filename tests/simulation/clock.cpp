// SPDX-License-Identifier: EUPL-1.2
// Takes the place of two functions, in this program only: the one by which libstdc++ tells the time, and the
// one by which Asio would have the kernel wake it. Without the second, Asio compares its timers with the
// first at every turn of its loop.
#include "tests/simulation/clock.hpp"

#include <sys/timerfd.h>
#include <time.h>

#include <cerrno>
#include <optional>

namespace {

thread_local std::optional<std::chrono::steady_clock::time_point> simulated;

}  // namespace

namespace aantafel::simulation {

void begin_time() {
  simulated = std::chrono::steady_clock::time_point(std::chrono::hours(1));
}

void pass(std::chrono::milliseconds time) {
  *simulated += time;
}

}  // namespace aantafel::simulation

std::chrono::steady_clock::time_point std::chrono::steady_clock::now() noexcept {
  if (simulated) return *simulated;
  timespec real{};
  clock_gettime(CLOCK_MONOTONIC, &real);
  return time_point(std::chrono::seconds(real.tv_sec) + std::chrono::nanoseconds(real.tv_nsec));
}

extern "C" int timerfd_create(int, int) noexcept {
  errno = EINVAL;
  return -1;
}
