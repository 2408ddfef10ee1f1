// SPDX-License-Identifier: EUPL-1.2
#include "server/net/static_files.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace aantafel::net {
namespace {

std::string_view type_of(const std::filesystem::path& path) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> types{{
      {".html", "text/html; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".svg", "image/svg+xml"},
      {".woff2", "font/woff2"},
      {".png", "image/png"},
      {".ico", "image/x-icon"},
      {".json", "application/json"},
      {".webmanifest", "application/manifest+json"},
      {".txt", "text/plain; charset=utf-8"},
      {".wav", "audio/wav"},
  }};
  const std::string extension = path.extension().string();
  for (const auto& [known, type] : types)
    if (known == extension) return type;
  return "application/octet-stream";
}

std::shared_ptr<const std::string> contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file)
    throw std::filesystem::filesystem_error("cannot be read", path,
                                            std::make_error_code(std::errc::io_error));
  return std::make_shared<const std::string>(std::istreambuf_iterator<char>(file),
                                             std::istreambuf_iterator<char>());
}

/// Whether `path` is this page or something under it.
bool under(std::string_view path, std::string_view page) {
  return path.starts_with(page) && (path.size() == page.size() || path[page.size()] == '/');
}

}  // namespace

StaticFiles::StaticFiles(const std::filesystem::path& folder) {
  if (!std::filesystem::is_regular_file(folder / "index.html"))
    throw std::runtime_error("there are no pages to hand out in " + folder.string() +
                             ": build them (./dev run does), or name their folder with --web");
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::filesystem::path name = entry.path().lexically_relative(folder);
    const bool gzipped = name.extension() == ".gz";
    if (gzipped) name.replace_extension();
    File& file = files_["/" + name.generic_string()];
    file.type = type_of(name);
    (gzipped ? file.gzipped : file.plain) = contents(entry.path());
  }
  std::erase_if(files_, [](const auto& one) { return !one.second.plain; });
}

std::optional<Response> StaticFiles::find(std::string_view path, bool gzip) const {
  const auto found = files_.find(file_of(path));
  if (found == files_.end()) return std::nullopt;
  const File& file = found->second;
  const bool packed = gzip && file.gzipped;
  Response response{200, file.type, packed ? file.gzipped : file.plain};
  // A name under /assets holds a hash of its contents.
  response.headers.emplace_back(
      "Cache-Control", path.starts_with("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
  if (file.gzipped) response.headers.emplace_back("Vary", "Accept-Encoding");
  if (packed) response.headers.emplace_back("Content-Encoding", "gzip");
  return response;
}

std::string_view file_of(std::string_view path) {
  if (path == "/" || (path.size() == 9 && is_code(path.substr(1)))) return "/index.html";
  if (under(path, "/begeleiding") || under(path, "/facilitate")) return "/begeleiding.html";
  if (under(path, "/scherm") || under(path, "/screen")) return "/scherm.html";
  if (path == "/handleiding") return "/handleiding.html";
  if (path == "/guide") return "/guide.html";
  return path;
}

bool is_code(std::string_view text) {
  return text.size() == 8 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace aantafel::net
