// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "protocol/generated/workshop.hpp"
#include "server/session/session.hpp"

namespace aantafel::results {

/// Gives each activity of `definition`, which is this session's, what was last said in it as the baseline to
/// compare with in a later workshop; one in which nobody said anything keeps the one that it has. In an
/// anonymous workshop what fewer than `min_group` people said is taken nowhere (S3).
void take_outcomes_along(const session::Session& session, protocol::WorkshopDefinition& definition);

}  // namespace aantafel::results
