// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

namespace aantafel::results {

/// What a column means: the table and the column (and a word of it), in Dutch and in English.
struct Meaning {
  const char* key;
  const char* nl;
  const char* en;
};

/// Of the kinds that measure: scale, number, points, ranking, grid; and of the quiz.
[[nodiscard]] std::span<const Meaning> meanings_of_measures();

}  // namespace aantafel::results
