// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>

namespace aantafel::storm {

/// A disk of so many bytes in memory, that this process and those it starts see and nobody else. It can be
/// filled to the last byte, and emptied again.
class SmallDisk {
 public:
  /// Mounts it on this folder, in a mount namespace of our own. Called before there are threads.
  SmallDisk(std::filesystem::path folder, std::uint64_t bytes);
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  ~SmallDisk();

  /// False: mounting is not permitted here, and there is no disk.
  [[nodiscard]] bool mounted() const { return mounted_; }
  void fill();
  void empty();

 private:
  const std::filesystem::path folder_;
  const std::filesystem::path ballast_;
  bool mounted_ = false;
};

}  // namespace aantafel::storm
