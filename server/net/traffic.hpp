// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <cstdint>

namespace aantafel::net {

/// Counts what one thread does; others may read it. An ordinary addition: no other core waits for it.
class Count {
 public:
  void add(std::uint64_t more) { value_.store(value() + more, std::memory_order_relaxed); }
  void take(std::uint64_t less) { value_.store(value() - less, std::memory_order_relaxed); }
  [[nodiscard]] std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> value_{0};
};

/// What the WebSockets of one context did; written on its thread only.
struct Traffic {
  Count connections;
  Count messages;
  Count acknowledged;
  Count refused;
  Count views;
  Count bytes;
  Count slow;
};

}  // namespace aantafel::net
