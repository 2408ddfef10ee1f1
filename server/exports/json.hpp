// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "protocol/generated/document.hpp"

namespace aantafel::exports {

/// The document as JSON text that protocol/schemas/document.json describes: for machines, so nothing is
/// defused.
[[nodiscard]] std::string json(const protocol::ExportedWorkshop& document);

}  // namespace aantafel::exports
