// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

namespace aantafel::results {

/// The point in the log that a download is exact to (D1): `epoch` and `chain`, the hash of the log up to
/// there, are lower case hexadecimal. A download of a session that is at another seq is a broken promise:
/// std::logic_error.
struct Position {
  std::string epoch;
  std::uint64_t seq = 0;
  std::string chain;
};

}  // namespace aantafel::results
