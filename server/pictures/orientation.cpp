// SPDX-License-Identifier: EUPL-1.2
#include <optional>

#include "server/pictures/codecs.hpp"

namespace aantafel::pictures {
namespace {

/// The numbers of a TIFF file, which is what EXIF is; 0 beyond its end.
struct Tiff {
  std::string_view bytes;
  bool small_end_first;

  std::uint32_t number(std::size_t at, std::size_t size) const {
    if (at > bytes.size() || size > bytes.size() - at) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
      value = value << 8 | static_cast<unsigned char>(bytes[at + (small_end_first ? size - 1 - i : i)]);
    return value;
  }
};

unsigned orientation_in(const Tiff& tiff) {
  constexpr std::uint32_t orientation_tag = 0x0112, short_type = 3;
  const std::size_t directory = tiff.number(4, 4);
  const std::uint32_t entries = tiff.number(directory, 2);
  for (std::uint32_t i = 0; i < entries; ++i) {
    const std::size_t entry = directory + 2 + std::size_t{12} * i;
    if (tiff.number(entry, 2) != orientation_tag || tiff.number(entry + 2, 2) != short_type) continue;
    const std::uint32_t value = tiff.number(entry + 8, 2);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

}  // namespace

unsigned orientation_of(std::string_view jpeg) {
  constexpr std::string_view exif("Exif\0\0", 6);
  constexpr unsigned char application_1 = 0xe1, start_of_scan = 0xda;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(jpeg[at]); };
  for (std::size_t at = 2; at + 4 <= jpeg.size() && byte(at) == 0xff && byte(at + 1) != start_of_scan;) {
    const std::size_t length = std::size_t{byte(at + 2)} << 8 | byte(at + 3);
    const std::string_view segment = jpeg.substr(at + 4).substr(0, length < 2 ? 0 : length - 2);
    if (byte(at + 1) == application_1 && segment.starts_with(exif)) {
      const std::string_view tiff = segment.substr(exif.size());
      return orientation_in({tiff, tiff.starts_with("II")});
    }
    at += 2 + length;
  }
  return 1;
}

}  // namespace aantafel::pictures
