// SPDX-License-Identifier: EUPL-1.2
#include "server/net/routes.hpp"

#include <array>

#include "server/net/handlers.hpp"
#include "server/pictures/picture.hpp"

namespace aantafel::net {
namespace {

using boost::beast::http::verb;

constexpr std::size_t small = 64 << 10;
constexpr std::size_t large = 1 << 20;
constexpr std::size_t picture = pictures::largest_upload;
constexpr std::size_t import = 32 << 20;

constexpr std::array table{
    Route{verb::get, "/api/v1/join/{}", Right::none, small, invite},
    Route{verb::get, "/api/v1/join/{}/qr.svg", Right::none, small, show_qr},
    Route{verb::post, "/api/v1/sign-in", Right::none, small, sign_in},
    Route{verb::delete_, "/api/v1/sign-in", Right::none, small, sign_out},
    Route{verb::get, "/api/v1/templates", Right::none, small, list_templates},
    Route{verb::post, "/api/v1/templates", Right::administrator, small, keep_template},
    Route{verb::post, "/api/v1/templates/imports", Right::administrator, large, import_template},
    Route{verb::get, "/api/v1/templates/{}", Right::administrator, small, show_template},
    Route{verb::delete_, "/api/v1/templates/{}", Right::administrator, small, remove_template},
    Route{verb::get, "/api/v1/workshops", Right::administrator, small, list_workshops},
    Route{verb::post, "/api/v1/workshops", Right::administrator, large, create_workshop},
    Route{verb::post, "/api/v1/workshops/imports", Right::administrator, import, import_workshop},
    Route{verb::get, "/api/v1/workshops/{}", Right::facilitator, small, show_workshop},
    Route{verb::patch, "/api/v1/workshops/{}", Right::facilitator, small, describe_workshop},
    Route{verb::put, "/api/v1/workshops/{}/archive", Right::facilitator, small, archive_workshop},
    Route{verb::delete_, "/api/v1/workshops/{}/archive", Right::facilitator, small, bring_back_workshop},
    Route{verb::delete_, "/api/v1/workshops/{}", Right::facilitator, small, erase_workshop},
    Route{verb::post, "/api/v1/workshops/{}/rehearsal", Right::facilitator, small, rehearse_workshop},
    Route{verb::post, "/api/v1/workshops/{}/steer", Right::facilitator, small, steer_workshop},
    Route{verb::get, "/api/v1/workshops/{}/results.json", Right::facilitator, small, download_json},
    Route{verb::get, "/api/v1/workshops/{}/results.csv.zip", Right::facilitator, small, download_csv},
    Route{verb::get, "/api/v1/workshops/{}/results.xlsx", Right::facilitator, small, download_xlsx},
    Route{verb::post, "/api/v1/workshops/{}/pictures", Right::facilitator, picture, add_picture},
    Route{verb::get, "/api/v1/workshops/{}/pictures/{}", Right::none, small, show_picture},
    Route{verb::get, "/api/v1/workshops/{}/seats", Right::facilitator, small, list_seats},
    Route{verb::get, "/api/v1/workshops/{}/seats/{}/qr.svg", Right::facilitator, small, show_seat_qr},
    Route{verb::get, "/api/v1/openapi.json", Right::none, small, show_openapi},
    Route{verb::get, "/healthz", Right::none, small, is_alive},
    Route{verb::get, "/readyz", Right::none, small, is_ready},
    Route{verb::get, "/metrics", Right::none, small, show_metrics},
    Route{verb::get, "/.well-known/security.txt", Right::none, small, show_security},
};

std::string_view next_segment(std::string_view& path) {
  path.remove_prefix(1);
  const auto end = path.find('/');
  const std::string_view segment = path.substr(0, end);
  path = end == std::string_view::npos ? std::string_view() : path.substr(end);
  return segment;
}

}  // namespace

std::span<const Route> routes() {
  return table;
}

std::optional<std::vector<std::string>> matched(std::string_view pattern, std::string_view path) {
  std::vector<std::string> params;
  while (!pattern.empty() && !path.empty()) {
    if (path.front() != '/') return std::nullopt;
    const std::string_view wanted = next_segment(pattern);
    const std::string_view given = next_segment(path);
    if (wanted == "{}" && !given.empty())
      params.emplace_back(given);
    else if (wanted != given)
      return std::nullopt;
  }
  if (!pattern.empty() || !path.empty()) return std::nullopt;
  return params;
}

Found find_route(verb method, std::string_view path) {
  if (method == verb::head) method = verb::get;
  Found found;
  for (const Route& route : table) {
    auto params = matched(route.pattern, path);
    if (!params) continue;
    if (route.method == method) return {&route, std::move(*params), {}};
    const auto name = boost::beast::http::to_string(route.method);
    found.allowed.append(found.allowed.empty() ? "" : ", ").append(name.data(), name.size());
  }
  return found;
}

}  // namespace aantafel::net
