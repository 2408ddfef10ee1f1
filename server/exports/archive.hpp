// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "server/exports/csv.hpp"
#include "server/exports/zip.hpp"

namespace aantafel::exports {

/// Each table as a CSV file, in their order. File names are those of the tables, made safe for every file
/// system: only letters, digits, `-` and `_`, no name of a Windows device, at most 100 characters, no two the
/// same when case is ignored.
[[nodiscard]] std::vector<File> csv_files(const std::vector<session::Table>& tables, Separator separator);

/// The same as one zip.
[[nodiscard]] std::string csv_zip(const std::vector<session::Table>& tables, Separator separator);

}  // namespace aantafel::exports
