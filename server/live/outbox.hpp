// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/uio.h>

#include <array>
#include <cstddef>
#include <deque>
#include <string>

#include "server/live/frame.hpp"

namespace aantafel::live {

/// What one connection still has to send: the only way out for every byte, control frames too. A block under
/// a key replaces an unsent older one with that key, so a slow reader gets fewer views, never wrong ones
/// (B2). Bounded: when more than `max_bytes` wait, `overflowed` turns true for good and the connection is to
/// be closed (B1). Owned and used by its connection alone; no I/O of its own.
class Outbox {
 public:
  static constexpr std::size_t max_bytes = 192 * 1024;

  void push(Block block, std::string key = {});
  [[nodiscard]] bool empty() const { return items_.empty(); }
  [[nodiscard]] bool overflowed() const { return overflowed_; }
  [[nodiscard]] std::size_t waiting_bytes() const { return waiting_; }

  /// The next bytes, for one writev; returns how many parts were filled in.
  std::size_t next(std::array<iovec, 16>& parts) const;
  /// So many bytes of them have gone.
  void sent(std::size_t bytes);

 private:
  struct Item {
    Block block;
    std::string key;
  };
  std::deque<Item> items_;
  std::size_t begun_ = 0;
  std::size_t waiting_ = 0;
  bool overflowed_ = false;
};

}  // namespace aantafel::live
