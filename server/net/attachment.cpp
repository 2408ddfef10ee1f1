// SPDX-License-Identifier: EUPL-1.2
#include "server/net/attachment.hpp"

#include <array>
#include <cctype>
#include <cstdio>

namespace aantafel::net {
namespace {

/// The title as the name of a file in RFC 8187's writing: what a file system or a shell would trip over
/// becomes a space, and every other byte than letters and digits is written in hexadecimal.
std::string file_name(std::string_view title) {
  constexpr std::string_view awkward = "/\\:*?\"<>|";
  std::string name;
  for (const char c : title) {
    const auto byte = static_cast<unsigned char>(c);
    const bool space = byte < 0x20 || byte == 0x7f || awkward.find(c) != awkward.npos;
    if (!space && std::isalnum(byte) != 0 && byte < 0x80) {
      name += c;
      continue;
    }
    std::array<char, 4> hexadecimal{};
    std::snprintf(hexadecimal.data(), hexadecimal.size(), "%%%02X", space ? unsigned{' '} : byte);
    name += hexadecimal.data();
  }
  return name;
}

}  // namespace

Response attachment(std::string_view type, std::string bytes, std::string_view extension,
                    std::string_view title) {
  Response response = text(type, std::move(bytes));
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"aan-tafel" +
                                                           std::string(extension) + "\"; filename*=UTF-8''" +
                                                           file_name(title) + std::string(extension));
  return response;
}

}  // namespace aantafel::net
