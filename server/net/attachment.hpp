// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/net/response.hpp"

namespace aantafel::net {

/// A file to keep: with a name that any program understands, and for browsers the title of what is in it.
[[nodiscard]] Response attachment(std::string_view type, std::string bytes, std::string_view extension,
                                  std::string_view title);

}  // namespace aantafel::net
