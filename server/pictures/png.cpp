// SPDX-License-Identifier: EUPL-1.2
#include <png.h>

#include <stdexcept>

#include "server/pictures/codecs.hpp"

namespace aantafel::pictures {
namespace {

/// 64 MiB of pixels.
constexpr std::uint64_t most_png_pixels = 16'777'216;

/// libpng's simple interface, freed whatever happens.
struct Image : png_image {
  Image() : png_image{} { version = PNG_IMAGE_VERSION; }
  ~Image() { png_image_free(this); }
  Image(const Image&) = delete;
  Image& operator=(const Image&) = delete;
};

}  // namespace

support::Result<Raster, Fault> read_png(std::string_view bytes) {
  Image image;
  if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size())) return Fault::damaged;
  if (std::uint64_t{image.width} * image.height > most_png_pixels) return Fault::too_many_pixels;
  image.format = PNG_FORMAT_RGBA;
  Raster raster(image.width, image.height);
  if (!png_image_finish_read(&image, nullptr, raster.pixels.data(), 0, nullptr)) return Fault::damaged;
  return raster;
}

std::string write_png(const Raster& raster) {
  Image image;
  image.width = raster.width;
  image.height = raster.height;
  image.format = PNG_FORMAT_RGBA;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  if (!png_image_write_to_memory(&image, bytes.data(), &size, 0, raster.pixels.data(), 0, nullptr))
    throw std::runtime_error(std::string("libpng: ") + image.message);
  bytes.resize(size);
  return bytes;
}

}  // namespace aantafel::pictures
