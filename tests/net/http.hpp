// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/net/wire.hpp"

namespace aantafel::net::test {

/// Where the servers of these tests say they are found.
inline const std::string our_host = "aantafel.test";

struct Reply {
  int status = 0;
  /// Status line and headers, up to and with the empty line.
  std::string head;
  std::string body;

  /// The values of this header, whatever its case; parted by ", " if it stands there more than once.
  [[nodiscard]] std::string header(const std::string& name) const;
  [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(body); }
  /// Its detail, if it is a well-formed problem (RFC 9457) of this very status, else why it is not.
  [[nodiscard]] std::string problem() const;
};

/// A request as a browser writes it; `headers` are whole lines without their end. A body gets its length.
[[nodiscard]] std::string request(const std::string& method, const std::string& path,
                                  const std::vector<std::string>& headers = {}, const std::string& body = {});
/// The next answer on this connection. `with_body`: false after HEAD.
Reply read_reply(Wire& wire, bool with_body = true);

}  // namespace aantafel::net::test
