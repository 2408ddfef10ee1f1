// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/net/site.hpp"

namespace aantafel::net {

/// By key: one that came with the program or one that was kept here; null if there is none. Stays where it is
/// until the main context goes on to something else.
[[nodiscard]] const protocol::Template* find_template(const Site& site, const std::string& key);

}  // namespace aantafel::net
