// SPDX-License-Identifier: EUPL-1.2
// What somebody with a code gets to see, and the QR code that brings a phone here.
#include <algorithm>
#include <cctype>

#include "protocol/editable_json.hpp"
#include "server/net/guessing.hpp"
#include "server/net/handlers.hpp"
#include "server/net/problem.hpp"
#include "server/net/qr.hpp"
#include "server/net/room_tasks.hpp"

namespace aantafel::net {
namespace {

/// What the holder of a code is told; nothing when the door is locked or the workshop in the archive (J3).
std::optional<std::string> invitation(const live::Room& room) {
  const auto& session = room.session();
  if (session.steering().locked || room.archived()) return std::nullopt;
  const auto& description = session.description();
  protocol::Json domains = protocol::Json::array();
  for (const auto& domain : session.domains())
    domains.push_back(protocol::Json::parse(protocol::to_text(domain)));
  return protocol::Json{{"id", session.id()},
                        {"code", session.code()},
                        {"title", description.title},
                        {"municipality", description.municipality},
                        {"language", protocol::word(description.language)},
                        {"domains", std::move(domains)}}
      .dump();
}

/// The domain that a card or link invites for: `?domain=…`. Empty: for none; nothing when it cannot be one.
std::optional<std::string> invited_domain(std::string_view target) {
  static constexpr std::string_view name = "?domain=";
  const auto at = target.find('?');
  if (at == std::string_view::npos) return "";
  const std::string_view query = target.substr(at);
  if (!query.starts_with(name)) return std::nullopt;
  const std::string_view domain = query.substr(name.size());
  const bool fits = !domain.empty() && domain.size() <= 40;
  const bool plain = std::all_of(domain.begin(), domain.end(), [](unsigned char letter) {
    return std::isalnum(letter) || letter == '_' || letter == '-';
  });
  return fits && plain ? std::optional(std::string(domain)) : std::nullopt;
}

}  // namespace

Task<Response> invite(Site& site, Call call) {
  if (!site.wrong_codes.may_try(call.from, site.now())) co_return too_many();
  // A statement of its own: within ?: GCC 12 destroys what a co_await gives twice.
  std::shared_ptr<live::Room> room;
  if (is_code(call.params[0])) room = co_await room_of(site, call.params[0]);
  if (room) {
    auto found = co_await settled<std::optional<std::string>>(room, invitation);
    if (found) co_return json(std::move(*found));
  }
  co_await wrong_guess(site, call.from);
  co_return not_found();
}

Task<Response> show_qr(Site& site, Call call) {
  // Drawn from what was asked, so it tells nothing of which codes there are.
  if (!is_code(call.params[0])) co_return not_found();
  const auto target = call.request.target();
  const auto domain = invited_domain({target.data(), target.size()});
  if (!domain) co_return not_found();
  const std::string link = join_link(site, call.params[0]);
  co_return text("image/svg+xml", qr_svg(domain->empty() ? link : link + "#d=" + *domain));
}

}  // namespace aantafel::net
