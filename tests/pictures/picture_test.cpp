// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/pictures/made.hpp"

using namespace aantafel;
using namespace aantafel::pictures;
using namespace aantafel::tests;

namespace {

/// `r`, `g`, `b` or `.` by which colour a corner of the picture has: upper left, upper right, lower left,
/// lower right.
std::string corners(const Picture& picture) {
  const auto read = picture.form == Form::png ? read_png(picture.bytes) : read_jpeg(picture.bytes);
  const Raster& raster = read.value();
  REQUIRE(raster.width == picture.width);
  REQUIRE(raster.height == picture.height);
  std::string all;
  for (const auto y : {raster.height / 16, raster.height - 1 - raster.height / 16})
    for (const auto x : {raster.width / 16, raster.width - 1 - raster.width / 16}) {
      const auto* pixel = raster.at(x, y);
      const int most = static_cast<int>(std::max_element(pixel, pixel + 3) - pixel);
      all += pixel[most] > 100 ? "rgb"[most] : '.';
    }
  return all;
}

Picture taken(const std::string& upload) {
  auto result = remade(upload);
  REQUIRE(result);
  return std::move(result).value();
}

}  // namespace

TEST_CASE("a photo becomes a JPEG that is no longer than 1600 pixels", "[pictures][B1]") {
  const Picture picture = taken(write_jpeg(drawn(4000, 3000), 90));
  CHECK(picture.form == Form::jpeg);
  CHECK(picture.width == 1600);
  CHECK(picture.height == 1200);
  CHECK(corners(picture) == "gbrb");
}

TEST_CASE("a small picture keeps its size and its form", "[pictures]") {
  const Picture drawing = taken(write_png(drawn(320, 200)));
  CHECK(drawing.form == Form::png);
  CHECK(drawing.width == 320);
  CHECK(corners(drawing) == "gbrb");
  CHECK(taken(write_jpeg(drawn(320, 200), 90)).form == Form::jpeg);
  CHECK(taken(write_png(drawn(1, 1))).height == 1);
}

TEST_CASE("what would be too large in bytes becomes a JPEG, worse or smaller until it fits",
          "[pictures][B1]") {
  const Picture picture = taken(write_png(drawn(1600, 1600, 55)));
  CHECK(picture.form == Form::jpeg);
  CHECK(picture.bytes.size() <= largest_bytes);
  CHECK(corners(picture) == "gbrb");
}

TEST_CASE("a photo is turned as its camera says, and is remembered without that", "[pictures]") {
  const std::string photo = write_jpeg(drawn(640, 480), 90);
  const std::vector<std::string> seen{"gbrb", "bgbr", "brbg", "rbgb", "grbb", "rgbb", "bbrg", "bbgr"};
  for (const bool small_end_first : {true, false})
    for (char orientation = 1; orientation <= 8; ++orientation) {
      INFO(int{orientation});
      const Picture picture = taken(with_exif(photo, orientation, small_end_first));
      CHECK(corners(picture) == seen[static_cast<std::size_t>(orientation - 1)]);
      CHECK(picture.width == (orientation < 5 ? 640u : 480u));
      CHECK(orientation_of(picture.bytes) == 1);
    }
  for (const char nonsense : {char{0}, char{9}, char{127}})
    CHECK(corners(taken(with_exif(photo, nonsense))) == "gbrb");
}

TEST_CASE("what can be seen through is kept in a PNG, and is white in a JPEG", "[pictures]") {
  Raster raster = drawn(200, 200);
  for (std::uint32_t y = 0; y < 200; ++y)
    for (std::uint32_t x = 0; x < 200; ++x) raster.at(x, y)[3] = 0;
  const auto clear = read_png(taken(write_png(raster)).bytes);
  CHECK(clear.value().at(9, 9)[3] == 0);
  flatten(raster);
  CHECK(int{raster.at(9, 9)[0]} == 255);
}

TEST_CASE("the same upload gives the same picture", "[pictures][D4]") {
  const std::string photo = write_jpeg(drawn(2000, 1000, 30), 80);
  CHECK(taken(photo).bytes == taken(photo).bytes);
}

TEST_CASE("every refusal has its reason", "[pictures][B3]") {
  const auto refused = [](const std::string& upload) { return remade(upload).error(); };
  CHECK(refused("") == Fault::unknown_form);
  CHECK(refused("GIF89a") == Fault::unknown_form);
  CHECK(refused("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>") == Fault::unknown_form);
  CHECK(refused("\xff\xd8\xff") == Fault::damaged);
  CHECK(refused("\x89PNG\r\n\x1a\n") == Fault::damaged);
  CHECK(refused(std::string(largest_upload + 1, 'x')) == Fault::too_large);
}

TEST_CASE("a picture of ours is taken back as it is, and nothing else", "[pictures][D3][B3]") {
  const auto back = [](const std::string& bytes) { return as_made(bytes); };
  const std::string photo = write_jpeg(drawn(640, 480), 80);
  const std::string drawing = write_png(drawn(320, 200));
  for (const std::string& ours : {photo, drawing, taken(photo).bytes, taken(drawing).bytes}) {
    const auto picture = back(ours);
    REQUIRE(picture);
    CHECK(picture->bytes == ours);
    CHECK(back(ours + "PK").error() == Fault::not_ours);
    CHECK_FALSE(back(ours.substr(0, ours.size() - 40)));
  }
  CHECK(back(with_exif(photo, 6)).error() == Fault::not_ours);
  CHECK(back(write_jpeg(drawn(3200, 40), 80)).error() == Fault::not_ours);
  CHECK(back(write_png(drawn(1601, 4))).error() == Fault::not_ours);
  CHECK(back(write_png(drawn(1600, 1600, 55))).error() == Fault::not_ours);
  CHECK(back("<svg/>").error() == Fault::unknown_form);
}

TEST_CASE("a picture comes out as long as was asked", "[pictures][B1]") {
  CHECK(remade(write_jpeg(drawn(2000, 1000), 90), 800)->width == 800);
  CHECK(remade(write_png(drawn(300, 200)), 800)->width == 300);
}
