// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "server/session/table.hpp"

namespace aantafel::exports {

/// Each table as a sheet of one workbook, in their order, that Excel and LibreOffice open: the header bold
/// and frozen, numbers as numbers, a share as a percentage. Text is always text, never a formula or a link
/// (D2); control characters are dropped and a cell holds at most 32,767 characters. Sheet names are those of
/// the tables, made safe: at most 31 characters, no two the same when case is ignored. Rows beyond the
/// 1,048,575 that a sheet has room for are left out, and the last row says so. Needs no memory for rows that
/// are written. A fault of the library: std::runtime_error.
[[nodiscard]] std::string xlsx(const std::vector<session::Table>& tables);

}  // namespace aantafel::exports
