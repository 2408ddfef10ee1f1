// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aantafel::net {

/// What is answered to an HTTP request. The body is shared, so that a file is never copied.
struct Response {
  unsigned status = 200;
  std::string_view type;
  std::shared_ptr<const std::string> body = std::make_shared<const std::string>();
  std::vector<std::pair<std::string, std::string>> headers{};
};

[[nodiscard]] Response json(std::string text, unsigned status = 200);
[[nodiscard]] Response text(std::string_view type, std::string text);
[[nodiscard]] Response no_content();

/// Status line and headers, up to and with the empty line; those for security stand on every response.
[[nodiscard]] std::string head_of(const Response& response, bool keep_alive);

}  // namespace aantafel::net
