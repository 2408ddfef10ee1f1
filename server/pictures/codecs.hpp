// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "server/pictures/picture.hpp"
#include "server/pictures/raster.hpp"

namespace aantafel::pictures {

// What is read from people is judged by what it says of its size before anything is decoded.

/// Already smaller where `longest_side` allows, and turned as its EXIF says.
[[nodiscard]] support::Result<Raster, Fault> read_jpeg(std::string_view bytes);
[[nodiscard]] support::Result<Raster, Fault> read_png(std::string_view bytes);
/// `quality` 1 to 100. The raster is opaque.
[[nodiscard]] std::string write_jpeg(const Raster& raster, int quality);
[[nodiscard]] std::string write_png(const Raster& raster);

/// Whether there is nothing in it but what the two above write. That it can be read is another question.
[[nodiscard]] bool is_plain_jpeg(std::string_view bytes);
[[nodiscard]] bool is_plain_png(std::string_view bytes);

/// Which way up the camera was held, 1 to 8 as EXIF has it; 1 where it does not say so, or not as it should.
[[nodiscard]] unsigned orientation_of(std::string_view jpeg);

}  // namespace aantafel::pictures
