// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>

#include "server/net/response.hpp"

namespace aantafel::net {

/// What is wrong with a request before anything is done with it, if anything: what could be understood in two
/// ways, by us and by a proxy before us, is refused.
[[nodiscard]] std::optional<Response> check_head(
    const boost::beast::http::request<boost::beast::http::string_body>& request);

/// The same of a request to upgrade to a WebSocket (RFC 6455, section 4.2.1), whatever it is that it asks
/// for.
[[nodiscard]] std::optional<Response> check_upgrade(
    const boost::beast::http::request<boost::beast::http::string_body>& request);

}  // namespace aantafel::net
