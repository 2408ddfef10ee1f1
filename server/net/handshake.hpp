// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <string>

namespace aantafel::net {

/// The answer by which a request that was found in order becomes a WebSocket (RFC 6455, section 4.2.2), with
/// our subprotocol where it was asked for and no extensions; empty if it is none.
[[nodiscard]] std::string upgraded(
    const boost::beast::http::request<boost::beast::http::string_body>& request);

}  // namespace aantafel::net
