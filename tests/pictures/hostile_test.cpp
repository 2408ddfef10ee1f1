// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <random>

#include "tests/pictures/made.hpp"

using namespace aantafel;
using namespace aantafel::pictures;
using namespace aantafel::tests;

namespace {

std::string number(std::uint32_t value) {
  std::string out;
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xff);
  return out;
}

std::uint32_t checksum(const std::string& bytes) {
  std::uint32_t crc = 0xffffffff;
  for (const char one : bytes) {
    crc ^= static_cast<unsigned char>(one);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

std::string chunk(const std::string& type, const std::string& data) {
  return number(static_cast<std::uint32_t>(data.size())) + type + data + number(checksum(type + data));
}

/// The PNG as if it were of another size, with a checksum that is right.
std::string of_size(const std::string& png, std::uint32_t width, std::uint32_t height) {
  return png.substr(0, 8) + chunk("IHDR", number(width) + number(height) + png.substr(24, 5)) +
         png.substr(33);
}

std::string jpeg_of_size(std::string jpeg, std::uint32_t width, std::uint32_t height) {
  const auto frame = jpeg.find("\xff\xc0");
  const auto put = [&](std::size_t at, std::uint32_t value) {
    jpeg[frame + at] = static_cast<char>(value >> 8);
    jpeg[frame + at + 1] = static_cast<char>(value & 0xff);
  };
  put(5, height);
  put(7, width);
  return jpeg;
}

}  // namespace

TEST_CASE("a picture that says it is enormous is refused before it is decoded", "[pictures][B1]") {
  const std::string png = write_png(drawn(8, 8));
  CHECK(remade(of_size(png, 60'000, 60'000)).error() == Fault::too_many_pixels);
  CHECK(remade(of_size(png, 1'000'000, 17)).error() == Fault::too_many_pixels);
  CHECK(remade(of_size(png, 0x7fffffff, 0x7fffffff)).error() != Fault::unknown_form);
  CHECK(remade(of_size(png, 0, 8)).error() == Fault::damaged);
  CHECK(remade(jpeg_of_size(write_jpeg(drawn(64, 64), 80), 65'000, 65'000)).error() ==
        Fault::too_many_pixels);
}

TEST_CASE("nothing that was in an upload but its pixels is in the picture", "[pictures][S2]") {
  const std::string photo =
      with_exif(write_jpeg(drawn(300, 200), 90), 6) + "PK\x03\x04<script>alert(1)</script>";
  const std::string drawing = write_png(drawn(300, 200));
  const std::string text = chunk("tEXt", std::string("Comment\0<script>Gouda</script>", 30));
  const std::string padded = drawing.substr(0, 33) + text + drawing.substr(33) + "<?php echo 'Gouda' ?>";
  for (const auto& upload : {photo, padded}) {
    REQUIRE(upload.find("Gouda") != std::string::npos);
    const auto picture = remade(upload);
    REQUIRE(picture);
    for (const char* hidden : {"Gouda", "script", "Exif", "PK\x03\x04", "php", "tEXt"})
      CHECK(picture->bytes.find(hidden) == std::string::npos);
  }
}

TEST_CASE("a PNG whose text unpacks to very much costs nothing", "[pictures][B1]") {
  const std::string drawing = write_png(drawn(16, 16));
  // Deflated: 4 KiB of stored zeroes, but a length that is a lie.
  const std::string bomb = chunk("zTXt", std::string("a\0\0\x78\x9c", 5) + std::string(4096, '\0'));
  std::string upload = drawing.substr(0, 33);
  for (int i = 0; i < 1500; ++i) upload += bomb;
  upload += drawing.substr(33);
  REQUIRE(upload.size() < largest_upload);
  const auto picture = remade(upload);
  if (picture) CHECK(picture->bytes.size() < 10'000);
}

TEST_CASE("a picture that ends anywhere before its end is refused or is whole", "[pictures][B3]") {
  for (const bool png : {true, false}) {
    const std::string whole =
        png ? write_png(drawn(40, 30, 50)) : with_exif(write_jpeg(drawn(40, 30, 50), 90), 3);
    for (std::size_t size = 0; size + 64 < whole.size(); size += 1 + size / 40) {
      INFO(png << " " << size);
      CHECK_FALSE(remade(whole.substr(0, size)));
    }
  }
}

TEST_CASE("whatever bytes are changed, what comes out is a picture of ours or a reason", "[pictures][B3]") {
  std::mt19937 random(4);
  const std::vector<std::string> wholes{write_png(drawn(48, 36, 50)),
                                        with_exif(write_jpeg(drawn(48, 36, 50), 90), 6)};
  for (int round = 0; round < 1500; ++round) {
    std::string upload = wholes[random() % 2];
    for (auto changes = 1 + random() % 6; changes > 0; --changes)
      upload[random() % upload.size()] = static_cast<char>(random());
    static_cast<void>(as_made(upload));
    const auto picture = remade(upload);
    if (!picture) continue;
    CHECK(as_made(picture->bytes));
    CHECK(picture->bytes.size() <= largest_bytes);
    CHECK(std::max(picture->width, picture->height) <= longest_side);
    CHECK(remade(picture->bytes));
  }
}

TEST_CASE("an EXIF that leads in circles or beyond its end says nothing", "[pictures][B3]") {
  const std::string photo = write_jpeg(drawn(40, 30), 90);
  std::mt19937 random(7);
  const std::string with = with_exif(photo, 6);
  for (int round = 0; round < 5000; ++round) {
    std::string upload = with;
    for (int changes = 0; changes < 3; ++changes) upload[4 + random() % 40] = static_cast<char>(random());
    const unsigned orientation = orientation_of(upload.substr(0, random() % upload.size()));
    REQUIRE((orientation >= 1 && orientation <= 8));
  }
  for (std::size_t size = 0; size < 80; ++size) CHECK(orientation_of(with.substr(0, size)) <= 8);
}
