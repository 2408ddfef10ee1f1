// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

#include "server/support/result.hpp"

namespace aantafel::storage {

/// The folder a server keeps its data in, claimed for this process as long as the object lives: an exclusive
/// flock on the file `lock` inside it, which the kernel lets go of when the process ends, however it ends.
class DataFolder {
 public:
  /// The error is one sentence for the operator: absent, not writable, on a network, or in use by another
  /// server.
  static support::Result<DataFolder, std::string> claim(const std::filesystem::path& folder);

  DataFolder(DataFolder&& other) noexcept;
  DataFolder& operator=(DataFolder&& other) = delete;
  ~DataFolder();

  std::filesystem::path operator/(const char* name) const { return path_ / name; }

 private:
  DataFolder(std::filesystem::path path, int lock) : path_(std::move(path)), lock_(lock) {}

  std::filesystem::path path_;
  int lock_;
};

/// The name of a file system (statfs f_type) that cannot promise that what was synced stays; nullptr for any
/// other.
const char* network_file_system(long type);

}  // namespace aantafel::storage
