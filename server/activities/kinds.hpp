// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "server/session/round.hpp"

/// The kinds, each defined in the file of its name.
namespace aantafel::activities {

[[nodiscard]] std::unique_ptr<session::Kind> choice();
[[nodiscard]] std::unique_ptr<session::Kind> ambitions();
[[nodiscard]] std::unique_ptr<session::Kind> domain_map();

}  // namespace aantafel::activities
