// SPDX-License-Identifier: EUPL-1.2
// What programs and operators ask of the server itself.
#include <array>
#include <ctime>

#include "server/net/handlers.hpp"
#include "server/net/openapi.hpp"
#include "server/net/problem.hpp"

namespace aantafel::net {

Task<Response> show_openapi(Site&, Call) {
  co_return json(std::string(openapi()));
}

Task<Response> is_alive(Site&, Call) {
  co_return text("text/plain; charset=utf-8", "alive\n");
}

Task<Response> is_ready(Site& site, Call) {
  if (!site.ready) co_return problem(503, "not ready");
  co_return text("text/plain; charset=utf-8", "ready\n");
}

Task<Response> show_metrics(Site& site, Call) {
  double rooms = 0;
  site.rooms.each_open([&rooms](const auto&) { ++rooms; });
  site.metrics.rooms.Set(rooms);
  site.metrics.gather([&site](const auto& take) {
    for (const auto& watch : site.watches) take(watch->traffic());
  });
  co_return text("text/plain; version=0.0.4; charset=utf-8", site.metrics.text());
}

Task<Response> show_security(Site& site, Call) {
  if (site.security_contact.empty()) co_return not_found();
  // RFC 9116 asks for a date; it is always half a year away.
  const auto expires = static_cast<std::time_t>(site.now() / 1000 + 182ull * 24 * 3600);
  std::tm utc{};
  gmtime_r(&expires, &utc);
  std::array<char, 32> date{};
  std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
  co_return text("text/plain; charset=utf-8", "Contact: " + site.security_contact + "\nExpires: " +
                                                  date.data() + "\nPreferred-Languages: nl, en\n");
}

}  // namespace aantafel::net
