// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <vector>

namespace aantafel::storm {

/// Measured values of one thing.
class Figures {
 public:
  void add(const std::vector<double>& more) { values_.insert(values_.end(), more.begin(), more.end()); }
  [[nodiscard]] std::size_t size() const { return values_.size(); }
  /// The smallest that so much of them (0 to 1) do not exceed; 0 when there are none.
  [[nodiscard]] double quantile(double part) const {
    if (values_.empty()) return 0;
    std::vector<double> sorted = values_;
    const auto at =
        std::min(sorted.size() - 1, static_cast<std::size_t>(part * static_cast<double>(sorted.size())));
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(at), sorted.end());
    return sorted[at];
  }

 private:
  std::vector<double> values_;
};

/// A line of a storm's report, on standard output at once.
[[gnu::format(printf, 1, 2)]] inline void say(const char* format, ...) {
  std::va_list values;
  va_start(values, format);
  std::vprintf(format, values);
  va_end(values);
  std::printf("\n");
  std::fflush(stdout);
}

}  // namespace aantafel::storm
