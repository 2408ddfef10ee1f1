// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace aantafel::net {

/// protocol/openapi.json, built in.
[[nodiscard]] std::string_view openapi();

}  // namespace aantafel::net
