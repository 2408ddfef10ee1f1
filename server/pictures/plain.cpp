// SPDX-License-Identifier: EUPL-1.2
// Whether bytes hold a picture and nothing else: the parts that the encoders here write, in either form.
#include <algorithm>
#include <array>
#include <cstdint>

#include "server/pictures/codecs.hpp"

namespace aantafel::pictures {
namespace {

std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::size_t value = 0;
  for (const char one : bytes.substr(at, size)) value = value << 8 | static_cast<unsigned char>(one);
  return value;
}

}  // namespace

bool is_plain_png(std::string_view bytes) {
  // Of what stands beside the pixels: how large it may be.
  constexpr std::array<std::pair<std::string_view, std::size_t>, 6> parts{
      {{"IHDR", 13}, {"sRGB", 1}, {"gAMA", 4}, {"cHRM", 32}, {"IDAT", largest_bytes}, {"IEND", 0}}};
  for (std::size_t at = 8; at + 12 <= bytes.size();) {
    const std::size_t size = number_at(bytes, at, 4);
    const std::string_view name = bytes.substr(at + 4, 4);
    const auto part =
        std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.first == name; });
    if (part == parts.end() || size > part->second) return false;
    at += 12 + size;
    if (name == "IEND") return at == bytes.size();
  }
  return false;
}

bool is_plain_jpeg(std::string_view bytes) {
  constexpr std::size_t jfif = 16;
  for (std::size_t at = 2; at + 4 <= bytes.size();) {
    if (number_at(bytes, at, 1) != 0xff) return false;
    const std::size_t marker = number_at(bytes, at + 1, 1);
    const std::size_t size = number_at(bytes, at + 2, 2);
    switch (marker) {
      case 0xe0:
        if (size > jfif) return false;
        break;
      case 0xc0:  // the frame; one that is larger would be read smaller than it is
        if (std::max(number_at(bytes, at + 5, 2), number_at(bytes, at + 7, 2)) > longest_side) return false;
        break;
      case 0xdb:  // tables
      case 0xc4:
        break;
      case 0xda:  // the pixels, which end the picture
        return bytes.find("\xff\xd9", at) == bytes.size() - 2;
      default:
        return false;
    }
    at += 2 + size;
  }
  return false;
}

}  // namespace aantafel::pictures
