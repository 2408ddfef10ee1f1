// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/session/round.hpp"

namespace aantafel::activities {

/// Every kind of activity there is. Made once; must outlive the sessions that use it.
[[nodiscard]] session::Kinds make_kinds();

}  // namespace aantafel::activities
