// SPDX-License-Identifier: EUPL-1.2
#include "server/net/request_checks.hpp"

#include <algorithm>
#include <array>
#include <boost/beast/websocket/rfc6455.hpp>
#include <cctype>

#include "server/net/problem.hpp"

namespace aantafel::net {
namespace {

namespace http = boost::beast::http;
using http::field;

/// Each of these says one thing; of two, somebody else might believe the other.
constexpr std::array single{field::host,          field::content_length,    field::origin,
                            field::authorization, field::sec_websocket_key, field::sec_websocket_version};

bool is_host(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](const unsigned char c) {
    return std::isalnum(c) || c == '.' || c == '-' || c == '_' || c == ':' || c == '[' || c == ']';
  });
}

/// Sixteen bytes in base64.
bool is_key(std::string_view text) {
  return text.size() == 24 && text.ends_with("==") &&
         std::all_of(text.begin(), text.end() - 2,
                     [](const unsigned char c) { return std::isalnum(c) || c == '+' || c == '/'; });
}

}  // namespace

std::optional<Response> check_head(const http::request<http::string_body>& request) {
  if (request.version() != 10 && request.version() != 11) return problem(505, "this server speaks HTTP/1.1");
  if (request.count(field::transfer_encoding) > 0)
    return problem(400, "Transfer-Encoding is not accepted; send a Content-Length");
  for (const field name : single)
    if (request.count(name) > 1) return problem(400, "there are two of " + std::string(to_string(name)));
  if (request[field::content_length].find_first_not_of("0123456789") != std::string_view::npos)
    return problem(400, "a Content-Length is one number");
  if (request.version() == 11 || request.count(field::host) > 0)
    if (!is_host(request[field::host])) return problem(400, "Host names one host");
  if (!request.target().starts_with('/')) return problem(400, "a request names a path");
  return std::nullopt;
}

std::optional<Response> check_upgrade(const http::request<http::string_body>& request) {
  if (!boost::beast::websocket::is_upgrade(request) || request[field::sec_websocket_version] != "13") {
    Response response = problem(426, "this address is a WebSocket");
    response.headers.emplace_back("Upgrade", "websocket");
    response.headers.emplace_back("Sec-WebSocket-Version", "13");
    return response;
  }
  if (!is_key(request[field::sec_websocket_key]))
    return problem(400, "Sec-WebSocket-Key must be sixteen bytes in base64");
  // What followed would be a body to a proxy, and frames to us.
  if (request.count(field::content_length) > 0 && request[field::content_length] != "0")
    return problem(400, "a request to upgrade has no body");
  return std::nullopt;
}

}  // namespace aantafel::net
