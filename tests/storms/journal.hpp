// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace aantafel::storm {

/// A promise of the protocol that was not kept: the storm ends with it.
struct BrokenPromise : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// How many people chose each option.
using Counts = std::array<std::uint32_t, 4>;

/// One operation as whoever sent it knows it.
struct Vote {
  enum class Fate : std::uint8_t { waiting, acknowledged, refused };
  std::uint32_t n = 0;
  std::uint32_t option = 0;
  Fate fate = Fate::waiting;
  std::uint64_t seq = 0;  // what the acknowledgement named
};

/// All that one phone asked and was answered, in order of its numbers: what the judge believes.
struct Journal {
  std::string client;
  std::vector<Vote> votes;
  std::uint32_t acknowledged_n = 0;  // the highest
};

/// What anybody was shown of the results, by the place in the log that it was said to be exact to.
class Shown {
 public:
  /// Throws when the same place was told differently before: (epoch, seq) names one state for ever (L3).
  void saw(std::uint64_t seq, const Counts& counts);
  [[nodiscard]] const std::map<std::uint64_t, Counts>& all() const { return counts_; }

 private:
  std::map<std::uint64_t, Counts> counts_;
};

[[nodiscard]] std::string to_text(const Counts& counts);

}  // namespace aantafel::storm
