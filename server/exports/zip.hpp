// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace aantafel::exports {

struct File {
  std::string name;
  std::string bytes;
};

/// A zip of these files in their order, made in memory; equal files give equal bytes, wherever and whenever.
/// At least one file, names in UTF-8 and no two the same, or else std::logic_error. A fault of libzip:
/// std::runtime_error.
[[nodiscard]] std::string zip(const std::vector<File>& files);

}  // namespace aantafel::exports
