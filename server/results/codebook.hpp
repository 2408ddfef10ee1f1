// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "protocol/generated/common.hpp"
#include "server/session/table.hpp"

namespace aantafel::results {

/// What the columns and fixed words of the tables mean: `table.column`, `table.column.word`, for the row
/// `key` of the table workshop `workshop.key`, and for the results of a kind of activity `kind.column`. The
/// keys stay, the sentences may change (D4).
[[nodiscard]] session::Table codebook(protocol::Language language);

}  // namespace aantafel::results
