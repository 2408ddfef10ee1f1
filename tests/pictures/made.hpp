// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "server/pictures/codecs.hpp"

namespace aantafel::tests {

/// Red on the left and blue on the right, with noise that no encoder makes small; the upper left corner is
/// green.
inline pictures::Raster drawn(std::uint32_t width, std::uint32_t height, unsigned noise = 0) {
  pictures::Raster raster(width, height);
  std::uint32_t random = 1;
  for (std::uint32_t y = 0; y < height; ++y)
    for (std::uint32_t x = 0; x < width; ++x) {
      auto* pixel = raster.at(x, y);
      const bool left = x < width / 2, corner = x < width / 4 && y < height / 4;
      random = random * 1664525u + 1013904223u;
      pixel[0] = static_cast<std::uint8_t>(left && !corner ? 200 + random % (noise + 1) : 0);
      pixel[1] = static_cast<std::uint8_t>(corner ? 200 : random / 64 % (noise + 1));
      pixel[2] = static_cast<std::uint8_t>(left ? random / 4096 % (noise + 1) : 200);
      pixel[3] = 255;
    }
  return raster;
}

/// The JPEG with an EXIF segment that says which way up it is, and a place in text behind it.
inline std::string with_exif(const std::string& jpeg, char orientation, bool small_end_first = true) {
  std::string tiff = small_end_first ? std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18)
                                     : std::string("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01", 18);
  tiff += small_end_first ? std::string{orientation, 0, 0, 0} : std::string{0, orientation, 0, 0};
  tiff += std::string(4, '\0') + "GPS 52.0115 4.7104 Gouda";
  const std::string segment = std::string("Exif\0\0", 6) + tiff;
  const auto length = segment.size() + 2;
  return jpeg.substr(0, 2) + "\xff\xe1" + static_cast<char>(length >> 8) + static_cast<char>(length & 0xff) +
         segment + jpeg.substr(2);
}

}  // namespace aantafel::tests
