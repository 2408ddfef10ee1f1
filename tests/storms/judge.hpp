// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <vector>

#include "tests/storms/journal.hpp"
#include "tests/storms/reckoning.hpp"
#include "tests/storms/steering.hpp"

namespace aantafel::storm {

/// What a storm leaves for the judge. Journals are of everybody who was there.
struct Evidence {
  std::vector<const Journal*> journals;
  std::vector<const Steering*> laptops;
  const Shown* shown = nullptr;
  nlohmann::json download;
};

/// Compares what phones were told, the log and the download, and throws BrokenPromise at the first
/// difference:
/// - every acknowledged operation is in the log, once, where it was said to be and as it was sent [L1] [V3];
/// - one that was refused is not, and one that was never answered is there whole or not at all [R1];
/// - a result is the number of participants whose last accepted answer it is [V1] [V4];
/// - seq has no gaps and the chain of hashes is whole [L3];
/// - whatever anybody was shown is the state of the log at the place it was said to be exact to [L2];
/// - the download is the log's end, person by person [D1].
void judge(const Evidence& evidence, const Reckoning& log);

}  // namespace aantafel::storm
