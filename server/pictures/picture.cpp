// SPDX-License-Identifier: EUPL-1.2
#include "server/pictures/picture.hpp"

#include <algorithm>

#include "server/pictures/codecs.hpp"

namespace aantafel::pictures {
namespace {

constexpr std::string_view png_begins("\x89PNG\r\n\x1a\n", 8);
constexpr std::string_view jpeg_begins("\xff\xd8\xff", 3);

Picture picture_of(Form form, const Raster& raster, std::string bytes) {
  return {form, raster.width, raster.height, std::move(bytes)};
}

/// As good as fits.
Picture as_jpeg(Raster raster) {
  flatten(raster);
  for (;;) {
    for (const int quality : {85, 75, 60}) {
      std::string bytes = write_jpeg(raster, quality);
      if (bytes.size() <= largest_bytes) return picture_of(Form::jpeg, raster, std::move(bytes));
    }
    const std::uint32_t side = std::max(raster.width, raster.height);
    raster = fitted(std::move(raster), side * 3 / 4);
  }
}

}  // namespace

support::Result<Picture, Fault> remade(std::string_view upload) {
  if (upload.size() > largest_upload) return Fault::too_large;
  const bool is_png = upload.starts_with(png_begins);
  if (!is_png && !upload.starts_with(jpeg_begins)) return Fault::unknown_form;
  auto read = is_png ? read_png(upload) : read_jpeg(upload);
  if (!read) return read.error();
  Raster raster = fitted(std::move(read).value(), longest_side);
  if (is_png) {
    std::string bytes = write_png(raster);
    if (bytes.size() <= largest_bytes) return picture_of(Form::png, raster, std::move(bytes));
  }
  return as_jpeg(std::move(raster));
}

}  // namespace aantafel::pictures
