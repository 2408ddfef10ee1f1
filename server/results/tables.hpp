// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "server/results/position.hpp"
#include "server/session/session.hpp"

namespace aantafel::results {

/// The workshop as tidy tables, in this order, whatever file they end up in:
/// - workshop: key, value: what it is, and the point in the log that all of this is exact to (D1)
/// - attendance: who is at the table, by domain
/// - activities: a row for each round, with its state: what never opened is not what nobody answered
/// - NN-id, NN-id-rK: the results of activity `id`, NN its place in the programme, K its round from the
/// second on
/// - shifts: where something was asked again, a row for each thing: what was said of it then and now
/// - answers: a row for each thing that somebody said
/// - moderation: what facilitators changed, in order
/// - codebook: what the columns and words of the other tables mean
///
/// Anonymous where the workshop is, small groups merged, what was hidden left out (S2, S3, S4). Costs memory
/// and time as the answers. Pure.
[[nodiscard]] std::vector<session::Table> tables_of(const session::Session& session,
                                                    const Position& position);

/// The version of these tables: it goes up when a column or key changes its meaning or goes away (D4).
inline constexpr int tables_version = 1;

}  // namespace aantafel::results
