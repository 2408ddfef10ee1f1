// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/activities/statistics.hpp"
#include "server/activities/voices.hpp"

namespace aantafel::activities {

/// Bins that people can read, over all values but those so far from the others that they would press them
/// together: these are counted as below or above.
struct Histogram {
  std::int64_t start = 0;
  /// 1, 2 or 5 times a power of ten.
  std::int64_t width = 1;
  std::vector<std::uint32_t> counts;
  std::uint32_t below = 0, above = 0;
};

/// The least of 1, 2, 5, 10, 20, 50 … that is not under this.
inline std::int64_t round_width(std::int64_t least) {
  for (std::int64_t power = 1;; power *= 10)
    for (const std::int64_t digit : {1, 2, 5})
      if (digit * power >= least) return digit * power;
}

/// Of voices that there are some of; `quarters` are their quartiles. At most 17 bins.
inline Histogram histogram_of(const Voices& voices, const std::array<double, 3>& quarters) {
  constexpr std::int64_t most = 15;
  const auto down = [](std::int64_t value, std::int64_t width) {
    return value / width * width - (value % width < 0 ? width : 0);
  };
  // Tukey's outer fences. Where the middle half is of one mind, as far as that value is from nothing.
  const double middle_half = quarters[2] - quarters[0];
  const double reach = middle_half > 0 ? 3 * middle_half : std::max(1.0, std::abs(quarters[1]));
  const auto fence = [](double value) { return static_cast<std::int64_t>(std::llround(value)); };
  const std::int64_t low = voices.at(voices.below(fence(quarters[0] - reach)));
  const std::int64_t high = voices.at(voices.below(fence(quarters[2] + reach) + 1) - 1);
  Histogram all;
  all.width = round_width((high - low) / most + 1);
  all.start = down(low, all.width);
  std::uint64_t before = voices.below(all.start);
  all.below = static_cast<std::uint32_t>(before);
  for (std::int64_t end = all.start + all.width; end - all.width <= high; end += all.width) {
    const std::uint64_t under = voices.below(end);
    all.counts.push_back(static_cast<std::uint32_t>(under - before));
    before = under;
  }
  all.above = static_cast<std::uint32_t>(voices.count() - before);
  return all;
}

}  // namespace aantafel::activities
