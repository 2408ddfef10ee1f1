// SPDX-License-Identifier: EUPL-1.2
#include "server/pictures/raster.hpp"

#include <algorithm>
#include <array>

namespace aantafel::pictures {
namespace {

/// The mean of the pixels from (x0, y0) up to (x1, y1); what cannot be seen has no colour.
void mean(const Raster& raster, std::uint32_t x0, std::uint32_t y0, std::uint32_t x1, std::uint32_t y1,
          std::uint8_t* out) {
  std::array<std::uint64_t, 4> sum{};
  for (std::uint32_t y = y0; y < y1; ++y)
    for (std::uint32_t x = x0; x < x1; ++x) {
      const auto* pixel = raster.at(x, y);
      for (std::size_t i = 0; i < 3; ++i) sum[i] += std::uint64_t{pixel[i]} * pixel[3];
      sum[3] += pixel[3];
    }
  const std::uint64_t count = std::max(std::uint64_t{1}, std::uint64_t{x1 - x0} * (y1 - y0));
  for (std::size_t i = 0; i < 3; ++i)
    out[i] = static_cast<std::uint8_t>(sum[3] == 0 ? 255 : (sum[i] + sum[3] / 2) / sum[3]);
  out[3] = static_cast<std::uint8_t>((sum[3] + count / 2) / count);
}

}  // namespace

Raster turned(const Raster& raster, unsigned orientation) {
  const bool lies = orientation >= 5;
  Raster out(lies ? raster.height : raster.width, lies ? raster.width : raster.height);
  const std::uint32_t right = raster.width - 1, bottom = raster.height - 1;
  for (std::uint32_t y = 0; y < out.height; ++y)
    for (std::uint32_t x = 0; x < out.width; ++x) {
      std::uint32_t from_x = lies ? y : x, from_y = lies ? x : y;
      if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8)
        from_x = right - from_x;
      if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7)
        from_y = bottom - from_y;
      std::copy_n(raster.at(from_x, from_y), 4, out.at(x, y));
    }
  return out;
}

Raster fitted(Raster raster, std::uint32_t longest) {
  const std::uint64_t side = std::max(raster.width, raster.height);
  if (side <= longest) return raster;
  const auto shorter = [&](std::uint32_t one) {
    return std::max(1u, static_cast<std::uint32_t>(std::uint64_t{one} * longest / side));
  };
  Raster out(shorter(raster.width), shorter(raster.height));
  const auto from = [](std::uint32_t at, std::uint32_t all, std::uint32_t of) {
    return static_cast<std::uint32_t>(std::uint64_t{at} * all / of);
  };
  for (std::uint32_t y = 0; y < out.height; ++y)
    for (std::uint32_t x = 0; x < out.width; ++x)
      mean(raster, from(x, raster.width, out.width), from(y, raster.height, out.height),
           from(x + 1, raster.width, out.width), from(y + 1, raster.height, out.height), out.at(x, y));
  return out;
}

void flatten(Raster& raster) {
  for (std::size_t i = 0; i < raster.pixels.size(); i += 4) {
    const unsigned opacity = raster.pixels[i + 3];
    for (std::size_t k = i; k < i + 3; ++k)
      raster.pixels[k] =
          static_cast<std::uint8_t>((raster.pixels[k] * opacity + 255 * (255 - opacity)) / 255);
    raster.pixels[i + 3] = 255;
  }
}

}  // namespace aantafel::pictures
