// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "protocol/generated/messages.hpp"
#include "server/live/frame.hpp"

namespace aantafel::live {

/// Reactions that one audience was not shown yet. In no log and no download.
class ReactionCounts {
 public:
  void add(protocol::Reaction reaction) { ++counts_[static_cast<std::size_t>(reaction)]; }
  [[nodiscard]] bool any() const {
    return std::any_of(counts_.begin(), counts_.end(), [](auto count) { return count > 0; });
  }
  /// All of them, as a frame; there are none any more.
  [[nodiscard]] Block take() {
    const auto [thumb, heart, clap, laugh, think] = std::exchange(counts_, {});
    return frame_of(protocol::Reactions{thumb, heart, clap, laugh, think});
  }

 private:
  std::array<std::uint32_t, 5> counts_{};
};

}  // namespace aantafel::live
