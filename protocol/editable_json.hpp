// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>

#include "protocol/json.hpp"

namespace aantafel::protocol {

/// JSON that is put together or changed by hand, where no schema describes it. Members keep their order.
using Json = nlohmann::ordered_json;

/// Reads a text as strictly as a JsonDocument does.
[[nodiscard]] Result<Json, Fault> parse_json(std::string_view text);

}  // namespace aantafel::protocol
