// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "tests/load/phone.hpp"

namespace aantafel::load {

struct Response {
  int status = 0;
  std::string body;
};

/// One request on a connection of its own, waited for at most ten seconds; status 0 when there is nobody.
[[nodiscard]] Response request(const Address& server, const std::string& method, const std::string& path,
                               const std::string& token, const std::string& body = "");

}  // namespace aantafel::load
