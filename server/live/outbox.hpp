// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/uio.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "server/live/frame.hpp"

namespace aantafel::live {

/// What a block is about, within its room; a newer block about the same makes an older one meaningless.
/// 0: about nothing, each is needed.
using Topic = std::uint32_t;

/// What one connection still has to send: the only way out for every byte that did not go at once, control
/// frames too. A block replaces an unsent older one about the same topic, so a slow reader gets fewer views,
/// never wrong ones (B2). Bounded: when more than `max_bytes` wait, `overflowed` turns true for good and the
/// connection is to be closed (B1). Holds no memory while it is empty. Owned and used by its connection
/// alone; no I/O of its own.
class Outbox {
 public:
  static constexpr std::size_t max_bytes = 192 * 1024;

  /// `begun`: so much of it was sent already, which only goes when nothing else waits.
  void push(Block block, Topic topic = 0, std::size_t begun = 0);
  [[nodiscard]] bool empty() const { return items_.empty(); }
  [[nodiscard]] bool overflowed() const { return overflowed_; }
  [[nodiscard]] std::size_t waiting_bytes() const { return waiting_ - begun_; }

  /// The next bytes, for one writev; returns how many parts were filled in.
  std::size_t next(std::array<iovec, 16>& parts) const;
  /// So many bytes of them have gone.
  void sent(std::size_t bytes);

 private:
  struct Item {
    Block block;
    Topic topic;
  };
  std::vector<Item> items_;
  std::size_t begun_ = 0;
  std::size_t waiting_ = 0;
  bool overflowed_ = false;
};

}  // namespace aantafel::live
