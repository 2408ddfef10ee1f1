// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "tests/load/phone.hpp"

namespace aantafel::load {

struct Response {
  int status = 0;
  std::string body;
};

/// One request on a connection of its own from `source`, an address of the loopback range, waited for at most
/// a minute; status 0 when there is nobody. `token` goes along as a bearer's, if not empty.
[[nodiscard]] Response request(const Address& server, const std::string& method, const std::string& path,
                               const std::string& token, const std::string& body = "",
                               const std::string& source = "127.0.0.1");

}  // namespace aantafel::load
