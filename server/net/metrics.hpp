// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>

#include <string>

#include "server/live/frame.hpp"

namespace aantafel::net {

/// What the server counts, for Prometheus. No label ever holds anything of a workshop or a person (S5). Any
/// thread.
class Metrics {
 public:
  Metrics();

  /// A block that goes to one connection; views have a key.
  void sent(const std::string& block, bool view);
  /// The text that Prometheus asks for.
  [[nodiscard]] std::string text() const;

 private:
  prometheus::Registry registry_;

 public:
  prometheus::Gauge& connections;
  prometheus::Gauge& rooms;
  prometheus::Counter& requests;
  prometheus::Counter& messages;
  prometheus::Counter& acknowledged;
  prometheus::Counter& refused;
  prometheus::Counter& views;
  prometheus::Counter& bytes;
  prometheus::Counter& slow;
};

}  // namespace aantafel::net
