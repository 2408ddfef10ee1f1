// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace aantafel::pictures {

/// Pixels, row by row, red, green, blue and opacity, a byte each.
struct Raster {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::vector<std::uint8_t> pixels;

  Raster() = default;
  Raster(std::uint32_t wide, std::uint32_t high)
      : width(wide), height(high), pixels(std::size_t{4} * wide * high) {}

  std::uint8_t* at(std::uint32_t x, std::uint32_t y) { return &pixels[4 * (std::size_t{y} * width + x)]; }
  const std::uint8_t* at(std::uint32_t x, std::uint32_t y) const {
    return &pixels[4 * (std::size_t{y} * width + x)];
  }
};

/// As EXIF 2.3 numbers it, 1 to 8; 1 is as it stands.
[[nodiscard]] Raster turned(const Raster& raster, unsigned orientation);
/// With its longer side at most so long, each pixel the mean of those it stands for. No larger than it was.
[[nodiscard]] Raster fitted(Raster raster, std::uint32_t longest);
/// On white, without opacity.
void flatten(Raster& raster);

}  // namespace aantafel::pictures
