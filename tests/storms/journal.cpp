// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/journal.hpp"

namespace aantafel::storm {

void Shown::saw(std::uint64_t seq, const Counts& counts) {
  const auto [at, fresh] = counts_.emplace(seq, counts);
  if (!fresh && at->second != counts)
    throw BrokenPromise("at " + std::to_string(seq) + " somebody was shown " + to_text(at->second) +
                        " and somebody else " + to_text(counts));
}

std::string to_text(const Counts& counts) {
  std::string text;
  for (const std::uint32_t count : counts) text += (text.empty() ? "" : "/") + std::to_string(count);
  return text;
}

}  // namespace aantafel::storm
