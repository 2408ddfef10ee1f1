// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/ip/address.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/net/credentials.hpp"

namespace aantafel::net {

struct Site;

/// One HTTP request, as a handler is given it.
struct Call {
  boost::beast::http::request<boost::beast::http::string_body> request;
  boost::asio::ip::address from;
  /// What stands in the places of `{}` in the route's pattern.
  std::vector<std::string> params;

  /// The path, without the query.
  [[nodiscard]] std::string_view path() const;
  [[nodiscard]] std::string_view header(boost::beast::http::field name) const;
  /// The value of our cookie; empty if there is none.
  [[nodiscard]] std::string_view cookie() const;
  [[nodiscard]] std::string_view bearer() const;
  /// Whether it comes from a page of this server, as far as the request tells: no page of another may use our
  /// cookie.
  [[nodiscard]] bool same_origin(const Site& site) const;
};

/// What whoever asks may do at this workshop (empty: on the server). The one place where this is decided. A
/// cookie counts only for requests that come from our own pages; `origin_required`: and say so, as every
/// browser does for a WebSocket. Whoever leads a workshop leads its rehearsals.
[[nodiscard]] Right right_of(const Site& site, const Call& call, const std::string& workshop,
                             bool origin_required = false);

}  // namespace aantafel::net
