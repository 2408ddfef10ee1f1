// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "tests/storms/journal.hpp"

namespace aantafel::storm {

/// How large a storm is, and on what.
struct Setting {
  /// The server, and the library that makes system calls of it fail.
  std::string program;
  std::string faults;
  /// What one of them is, and why there may be none, each storm says itself.
  std::size_t count = 0;
  std::chrono::seconds time{0};
  std::size_t phones = 0;
  unsigned seed = 0;
  /// As large as it is meant to be: only then are durations and memory judged, and not just told.
  bool full = false;
  /// A folder of its own, gone at the end.
  std::filesystem::path folder;
};

// Each prints its figures, and throws BrokenPromise when a promise was broken. What they do is said above
// each.
void kill_storm(const Setting& setting);
void power_storm(const Setting& setting);
void disk_storm(const Setting& setting);
void sync_storm(const Setting& setting);
void slow_storm(const Setting& setting);
void reconnect_storm(const Setting& setting);
void mobile_storm(const Setting& setting);
void flood_storm(const Setting& setting);
void soak_storm(const Setting& setting);

}  // namespace aantafel::storm
