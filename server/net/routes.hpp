// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/beast/http/verb.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "server/net/call.hpp"
#include "server/net/response.hpp"
#include "server/net/site.hpp"
#include "server/net/types.hpp"

namespace aantafel::net {

/// Answers a call; a coroutine on the main context.
using Handler = Task<Response> (*)(Site& site, Call call);

/// `{}` in a pattern stands for one segment. Where a right is asked for, the first is a workshop, by id or
/// code, and the right is one at that workshop; without any it is one on the server.
struct Route {
  boost::beast::http::verb method;
  std::string_view pattern;
  Right right;
  std::size_t max_body;
  Handler handler;
};

[[nodiscard]] std::span<const Route> routes();

/// Where the WebSocket of a workshop is; not in the table, since it is not answered but upgraded.
inline constexpr std::string_view live_pattern = "/api/v1/workshops/{}/live";

/// What stands in the places of `{}` if the path has this pattern.
[[nodiscard]] std::optional<std::vector<std::string>> matched(std::string_view pattern,
                                                              std::string_view path);

struct Found {
  const Route* route = nullptr;
  std::vector<std::string> params{};
  /// The methods that this path does know, if not this one.
  std::string allowed{};
};
/// HEAD is answered as GET.
[[nodiscard]] Found find_route(boost::beast::http::verb method, std::string_view path);

}  // namespace aantafel::net
