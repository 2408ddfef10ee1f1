// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>

#include <array>
#include <string>

#include "server/net/traffic.hpp"

namespace aantafel::net {

/// What the server counts, for Prometheus. No label ever holds anything of a workshop or a person (S5). The
/// main context's, but for `requests`, which any thread may raise.
class Metrics {
 public:
  Metrics();

  /// Takes over the sum of what these counted.
  template <class EachTraffic>
  void gather(const EachTraffic& each) {
    double open = 0;
    std::array<double, 6> sums{};
    each([&](const Traffic& one) {
      open += static_cast<double>(one.connections.value());
      std::size_t at = 0;
      for (const Count* count :
           {&one.messages, &one.acknowledged, &one.refused, &one.views, &one.bytes, &one.slow})
        sums[at++] += static_cast<double>(count->value());
    });
    connections_.Set(open);
    for (std::size_t i = 0; i < sums.size(); ++i) counters_[i]->Increment(sums[i] - counters_[i]->Value());
  }
  /// The text that Prometheus asks for.
  [[nodiscard]] std::string text() const;

 private:
  prometheus::Registry registry_;
  prometheus::Gauge& connections_;
  std::array<prometheus::Counter*, 6> counters_;

 public:
  prometheus::Gauge& rooms;
  prometheus::Counter& requests;
};

}  // namespace aantafel::net
