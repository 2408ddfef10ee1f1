// SPDX-License-Identifier: EUPL-1.2
#include "server/net/call.hpp"

#include "server/net/site.hpp"

namespace aantafel::net {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

using boost::beast::http::field;

std::string_view Call::header(field name) const {
  const auto value = request[name];
  return {value.data(), value.size()};
}

std::string_view Call::path() const {
  const auto target = request.target();
  const std::string_view all(target.data(), target.size());
  return all.substr(0, all.find('?'));
}

std::string_view Call::cookie() const {
  std::string_view rest = header(field::cookie);
  while (!rest.empty()) {
    const auto end = rest.find(';');
    const std::string_view one = trimmed(rest.substr(0, end));
    if (one.starts_with("aantafel=")) return one.substr(9);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  return {};
}

std::string_view Call::bearer() const {
  const std::string_view value = header(field::authorization);
  return value.starts_with("Bearer ") ? trimmed(value.substr(7)) : std::string_view();
}

bool Call::same_origin(const Site& site) const {
  const std::string_view origin = header(field::origin);
  if (origin.empty() || origin == site.address) return true;
  const auto scheme = origin.find("://");
  return scheme != std::string_view::npos && origin.substr(scheme + 3) == header(field::host);
}

namespace {

Right right_at(const Site& site, const Call& call, const std::string& workshop, bool origin_required) {
  if (const auto token = call.bearer(); !token.empty()) return site.credentials.right_of(token, workshop);
  if (!call.same_origin(site) || (origin_required && call.header(field::origin).empty())) return Right::none;
  return site.credentials.right_of_cookie(call.cookie(), workshop, site.now());
}

}  // namespace

Right right_of(const Site& site, const Call& call, const std::string& workshop, bool origin_required) {
  const Right here = right_at(site, call, workshop, origin_required);
  const auto* listed = workshop.empty() ? nullptr : site.rooms.find(workshop);
  if (here >= Right::facilitator || !listed || !listed->rehearses) return here;
  // Who leads a workshop leads its rehearsals.
  const Right there = right_at(site, call, *listed->rehearses, origin_required);
  return there >= Right::facilitator ? there : here;
}

}  // namespace aantafel::net
