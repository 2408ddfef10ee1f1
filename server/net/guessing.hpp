// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/net/site.hpp"

namespace aantafel::net {

/// Notes a wrong code or token from this address; takes a second when the whole server sees many, so that
/// guessing by many addresses is slow and nobody with the right code waits.
[[nodiscard]] Task<bool> wrong_guess(Site& site, asio::ip::address from);

}  // namespace aantafel::net
