// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace aantafel::storage::test {

/// An empty folder of its own on the disk, gone with everything in it at the end.
class TempFolder {
 public:
  TempFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "aantafel-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
    path_ = name;
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path database() const { return path_ / "aantafel.db"; }

  /// The raw bytes of all files in it.
  std::string bytes() const {
    std::ostringstream all;
    for (const auto& file : std::filesystem::directory_iterator(path_))
      if (file.file_size() > 0) all << std::ifstream(file.path(), std::ios::binary).rdbuf();
    return all.str();
  }

 private:
  std::filesystem::path path_;
};

}  // namespace aantafel::storage::test
