// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <filesystem>

namespace aantafel::storage {

/// Room on a disk, kept for what has to go on when there is none left. A file that holds nothing.
class Reserve {
 public:
  /// `bytes` 0: there is no reserve, and it never lacks.
  Reserve(std::filesystem::path file, std::size_t bytes) : file_(std::move(file)), bytes_(bytes) {}

  /// Makes it again where it is missing, and sees to it that there is a quarter as much room besides: whether
  /// that went well. Where it did not, nothing changed.
  bool keep();
  /// Gives the room back to the disk.
  void release();

 private:
  const std::filesystem::path file_;
  const std::size_t bytes_;
};

}  // namespace aantafel::storage
