// SPDX-License-Identifier: EUPL-1.2
#include "server/net/metrics.hpp"

#include <prometheus/text_serializer.h>

namespace aantafel::net {
namespace {

prometheus::Counter& counter(prometheus::Registry& registry, const char* name, const char* help) {
  return prometheus::BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Gauge& gauge(prometheus::Registry& registry, const char* name, const char* help) {
  return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

}  // namespace

Metrics::Metrics()
    : connections_(gauge(registry_, "aantafel_connections", "WebSockets that are open")),
      counters_{
          &counter(registry_, "aantafel_messages_total", "Messages received on WebSockets"),
          &counter(registry_, "aantafel_acknowledged_total", "Operations acknowledged, all on disk"),
          &counter(registry_, "aantafel_refused_total", "Messages refused"),
          &counter(registry_, "aantafel_views_sent_total", "Views sent, one for each connection"),
          &counter(registry_, "aantafel_sent_bytes_total", "Bytes written to WebSockets"),
          &counter(registry_, "aantafel_slow_total", "Connections closed because they did not read"),
      },
      rooms(gauge(registry_, "aantafel_rooms", "Workshops that run")),
      requests(counter(registry_, "aantafel_http_requests_total", "HTTP requests answered")) {}

std::string Metrics::text() const {
  return prometheus::TextSerializer().Serialize(registry_.Collect());
}

}  // namespace aantafel::net
