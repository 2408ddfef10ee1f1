// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace aantafel::net {

/// Descriptors that phones leave free: for facilitators, screens, pages and downloads (B4).
inline constexpr int kept_descriptors = 64;

/// Whether so few are left that phones must wait outside. The kernel gives the lowest number that is free, so
/// that of the newest connection tells how many are in use.
[[nodiscard]] bool only_kept_are_left(int newest);

/// One descriptor that is kept aside, for when there is none left to tell anybody so.
class SpareDescriptor {
 public:
  SpareDescriptor();
  ~SpareDescriptor();
  SpareDescriptor(const SpareDescriptor&) = delete;
  SpareDescriptor& operator=(const SpareDescriptor&) = delete;

  /// Hangs up on everybody who waits to be accepted by this listening socket, which does not block, so that
  /// they know; how many that were.
  unsigned turn_away(int listener);

 private:
  int fd_ = -1;
};

}  // namespace aantafel::net
