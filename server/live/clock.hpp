// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>

namespace aantafel::live {

/// Milliseconds since 1970; given from outside so that tests own the time.
using Clock = std::function<std::uint64_t()>;

}  // namespace aantafel::live
