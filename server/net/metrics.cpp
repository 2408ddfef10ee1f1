// SPDX-License-Identifier: EUPL-1.2
#include "server/net/metrics.hpp"

#include <prometheus/text_serializer.h>

#include <string_view>

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
    : connections(gauge(registry_, "aantafel_connections", "WebSockets that are open")),
      rooms(gauge(registry_, "aantafel_rooms", "Workshops that run")),
      requests(counter(registry_, "aantafel_http_requests_total", "HTTP requests answered")),
      messages(counter(registry_, "aantafel_messages_total", "Messages received on WebSockets")),
      acknowledged(counter(registry_, "aantafel_acknowledged_total", "Operations acknowledged, all on disk")),
      refused(counter(registry_, "aantafel_refused_total", "Messages refused")),
      views(counter(registry_, "aantafel_views_sent_total", "Views sent, one for each connection")),
      bytes(counter(registry_, "aantafel_sent_bytes_total", "Bytes written to WebSockets")),
      slow(counter(registry_, "aantafel_slow_total", "Connections closed because they did not read")) {}

void Metrics::sent(const std::string& block, bool view) {
  if (view) return views.Increment();
  // Past the frame's header, of two or four bytes, every message begins with its type.
  const std::string_view head = std::string_view(block).substr(0, 24);
  if (head.find(R"("type":"ack")") != head.npos)
    acknowledged.Increment();
  else if (head.find(R"("type":"refused")") != head.npos)
    refused.Increment();
}

std::string Metrics::text() const {
  return prometheus::TextSerializer().Serialize(registry_.Collect());
}

}  // namespace aantafel::net
