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

support::Result<Form, Fault> form_of(std::string_view bytes) {
  if (bytes.starts_with(png_begins)) return Form::png;
  if (bytes.starts_with(jpeg_begins)) return Form::jpeg;
  return Fault::unknown_form;
}

support::Result<Raster, Fault> read(Form form, std::string_view bytes) {
  return form == Form::png ? read_png(bytes) : read_jpeg(bytes);
}

}  // namespace

support::Result<Picture, Fault> remade(std::string_view upload, std::uint32_t longest) {
  if (upload.size() > largest_upload) return Fault::too_large;
  const auto form = form_of(upload);
  if (!form) return form.error();
  auto read_raster = read(*form, upload);
  if (!read_raster) return read_raster.error();
  Raster raster = fitted(std::move(read_raster).value(), std::min(longest, longest_side));
  if (*form == Form::png) {
    std::string bytes = write_png(raster);
    if (bytes.size() <= largest_bytes) return picture_of(Form::png, raster, std::move(bytes));
  }
  return as_jpeg(std::move(raster));
}

support::Result<Picture, Fault> as_made(std::string_view bytes) {
  const auto form = form_of(bytes);
  if (!form) return form.error();
  const bool plain = *form == Form::png ? is_plain_png(bytes) : is_plain_jpeg(bytes);
  if (bytes.size() > largest_bytes || !plain) return Fault::not_ours;
  const auto raster = read(*form, bytes);
  if (!raster) return raster.error();
  if (std::max(raster->width, raster->height) > longest_side) return Fault::not_ours;
  return picture_of(*form, *raster, std::string(bytes));
}

}  // namespace aantafel::pictures
