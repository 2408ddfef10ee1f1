// SPDX-License-Identifier: EUPL-1.2
#include "server/net/response.hpp"

#include <boost/beast/http/status.hpp>

namespace aantafel::net {
namespace {

constexpr std::string_view always =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; "
    "frame-ancestors 'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=()\r\n";

}  // namespace

Response json(std::string body, unsigned status) {
  Response response = text("application/json", std::move(body));
  response.status = status;
  return response;
}

Response text(std::string_view type, std::string body) {
  return {200, type, std::make_shared<const std::string>(std::move(body))};
}

Response no_content() {
  return {204, {}};
}

std::string head_of(const Response& response, bool keep_alive) {
  const auto reason =
      boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(response.status));
  std::string head = "HTTP/1.1 " + std::to_string(response.status) + " ";
  head.append(reason.data(), reason.size()).append("\r\n").append(always);
  bool cached = false;
  for (const auto& [name, value] : response.headers) {
    cached |= name == "Cache-Control";
    head.append(name).append(": ").append(value).append("\r\n");
  }
  if (!cached) head += "Cache-Control: no-store\r\n";
  if (!response.type.empty()) head.append("Content-Type: ").append(response.type).append("\r\n");
  if (response.status != 204) head += "Content-Length: " + std::to_string(response.body->size()) + "\r\n";
  head += keep_alive ? "\r\n" : "Connection: close\r\n\r\n";
  return head;
}

}  // namespace aantafel::net
