// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdarg>
#include <cstdio>
#include <vector>

namespace aantafel::storm {

/// A line of a storm's report, on standard output at once.
[[gnu::format(printf, 1, 2)]] inline void say(const char* format, ...) {
  std::va_list values;
  va_start(values, format);
  std::vprintf(format, values);
  va_end(values);
  std::printf("\n");
  std::fflush(stdout);
}

inline void append(std::vector<double>& all, const std::vector<double>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace aantafel::storm
