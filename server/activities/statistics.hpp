// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cmath>
#include <cstdint>

#include "protocol/generated/measures.hpp"

namespace aantafel::activities {

/// To four decimals, as a measure travels.
inline double rounded(double value) {
  return std::round(value * 10'000) / 10'000;
}

/// What a mean and its spread are made of. Whole numbers, so that the order in which answers come and go
/// leaves no trace. Exact as long as count × (sum of squares) fits in 63 bits: 50,000 values up to 1,000 do.
struct Sums {
  std::int64_t count = 0;
  std::int64_t sum = 0;
  std::int64_t squares = 0;

  void add(std::int64_t value, std::int64_t times) {
    count += times;
    sum += times * value;
    squares += times * value * value;
  }
  Sums& operator+=(const Sums& other) {
    count += other.count;
    sum += other.sum;
    squares += other.squares;
    return *this;
  }
  double mean() const { return static_cast<double>(sum) / static_cast<double>(count); }
  /// Of the whole population: these are all the answers there are.
  double deviation() const {
    return std::sqrt(static_cast<double>(count * squares - sum * sum)) / static_cast<double>(count);
  }
  protocol::Summary summary() const {
    protocol::Summary all{static_cast<std::uint32_t>(count), std::nullopt, std::nullopt};
    if (count > 0) {
      all.mean = rounded(mean());
      all.deviation = rounded(deviation());
    }
    return all;
  }
};

/// First quartile, median and third quartile of `count` > 0 values, of which `value_at(k)` is the k-th from
/// below, counted from 0; between two values in proportion, as QUARTILE.INC of spreadsheets does.
template <class ValueAt>
std::array<double, 3> quartiles(std::uint64_t count, ValueAt value_at) {
  std::array<double, 3> all{};
  for (std::uint64_t quarter = 1; quarter <= 3; ++quarter) {
    const std::uint64_t quarters = (count - 1) * quarter;
    const std::uint64_t below = quarters / 4;
    const auto lower = static_cast<double>(value_at(below));
    const std::uint64_t rest = quarters % 4;
    all[quarter - 1] = rest == 0 ? lower
                                 : lower + (static_cast<double>(value_at(below + 1)) - lower) *
                                               static_cast<double>(rest) / 4;
  }
  return all;
}

}  // namespace aantafel::activities
