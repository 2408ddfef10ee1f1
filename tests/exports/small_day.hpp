// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "server/results/document.hpp"
#include "server/results/tables.hpp"
#include "tests/session/lived.hpp"

namespace aantafel::tests {

/// Seven people of three domains in an anonymous workshop: a poll in two rounds, a board with a card merged
/// and one hidden, a map, and a poll that never opened. Texts a spreadsheet trips over are among what they
/// say.
[[nodiscard]] Lived small_day();

/// Where the small day stands, as a server would name it.
[[nodiscard]] results::Position position_of(const session::Session& session);
[[nodiscard]] std::vector<session::Table> tables_of(const session::Session& session);

/// The workshop that a document, read from its text, is imported as.
[[nodiscard]] session::Session imported(const std::string& document);

}  // namespace aantafel::tests
