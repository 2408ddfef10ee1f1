// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "tests/load/figures.hpp"

namespace aantafel::load {

/// What a server costs that holds much: each starts one of its own (`program`), in `data`, on `core`.

/// A start with so many workshops in the database.
[[nodiscard]] Figures start_with(const std::string& program, const std::string& data, unsigned core,
                                 std::size_t workshops);
/// The first look into a workshop with so many entries in its log.
[[nodiscard]] Figures open_with(const std::string& program, const std::string& data, unsigned core,
                                std::size_t entries);
/// Downloads of a workshop with so many answers, while 1,000 phones vote in another.
[[nodiscard]] Figures download_with(const std::string& program, const std::string& data, unsigned core,
                                    std::size_t answers);

}  // namespace aantafel::load
