// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "server/net/response.hpp"

namespace aantafel::net {

/// The web client, read into memory once: no request ever names a file on disk.
class StaticFiles {
 public:
  StaticFiles() = default;
  /// Throws std::runtime_error when the folder has no index.html, std::filesystem::filesystem_error when a
  /// file cannot be read.
  explicit StaticFiles(const std::filesystem::path& folder);

  [[nodiscard]] bool empty() const { return files_.empty(); }
  /// A file by its path, or the page that an address stands for; nothing if there is none.
  [[nodiscard]] std::optional<Response> find(std::string_view path, bool gzip) const;

 private:
  struct File {
    std::string_view type;
    std::shared_ptr<const std::string> plain;
    std::shared_ptr<const std::string> gzipped;
  };
  std::map<std::string, File, std::less<>> files_;
};

/// The file that an address stands for: pages have many addresses, all else has its own.
[[nodiscard]] std::string_view file_of(std::string_view path);
/// Eight digits.
[[nodiscard]] bool is_code(std::string_view text);

}  // namespace aantafel::net
