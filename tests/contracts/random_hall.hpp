// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/contracts/contract.hpp"

namespace aantafel::tests {

/// A hall of people who bring in the contract's examples in any order, take them back and change domain,
/// while a facilitator opens, closes, releases, clears and undoes; the same for the same seed.
[[nodiscard]] Lived random_hall(const Contract& contract, std::uint32_t seed, bool anonymous);

/// The view without the domains that it names as having said nothing: who is at the table is no secret.
[[nodiscard]] protocol::Json silenced(protocol::Json view);

}  // namespace aantafel::tests
