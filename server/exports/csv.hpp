// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "server/session/table.hpp"

namespace aantafel::exports {

/// What stands between two cells. A Dutch spreadsheet expects the semicolon, and then a comma in decimal
/// numbers; the comma goes with a point.
enum class Separator { semicolon, comma };

/// The table as RFC 4180 text: UTF-8 with a byte order mark, one header, lines that end in CR LF. Text that a
/// spreadsheet would run as a formula gets an apostrophe in front (D2); control characters are dropped, but
/// for tabs and line ends. Numbers stay numbers; what is no number at all (NaN, infinity) is empty.
[[nodiscard]] std::string csv(const session::Table& table, Separator separator);

}  // namespace aantafel::exports
