// SPDX-License-Identifier: EUPL-1.2
// Frames without a socket: however the bytes are cut, the same comes out.
#include "server/net/frame_reader.hpp"

#include <catch2/catch.hpp>

#include <random>

#include "tests/net/talk.hpp"

using namespace aantafel::net::test;
using aantafel::net::FrameReader;
using aantafel::net::Utf8;

namespace {

/// All that comes out of these bytes, given in parts of at most so many, as one text.
std::string taken(std::string bytes, std::size_t most, std::mt19937& random, std::size_t limit = 1000) {
  FrameReader reader;
  std::string all;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t size = std::min(bytes.size() - at, 1 + random() % most);
    std::span<char> part(bytes.data() + at, size);
    at += size;
    while (const auto piece = reader.next(part, limit))
      all += std::to_string(static_cast<int>(piece->what)) + ":" + std::to_string(piece->code) + ":" +
             std::string(piece->payload) + "\n";
  }
  return all;
}

std::string utf8_of(std::uint32_t point) {
  const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
  if (point < 0x80) return {byte(point)};
  if (point < 0x800) return {byte(0xc0 | point >> 6), byte(0x80 | (point & 0x3f))};
  if (point < 0x10000)
    return {byte(0xe0 | point >> 12), byte(0x80 | (point >> 6 & 0x3f)), byte(0x80 | (point & 0x3f))};
  return {byte(0xf0 | point >> 18), byte(0x80 | (point >> 12 & 0x3f)), byte(0x80 | (point >> 6 & 0x3f)),
          byte(0x80 | (point & 0x3f))};
}

bool is_utf8(const std::string& text) {
  Utf8 utf8;
  return utf8.take(text) && utf8.complete();
}

}  // namespace

TEST_CASE("what frames say does not depend on how their bytes are cut", "[B3]") {
  std::mt19937 random(7);
  const std::string faults[] = {"",
                                frame(First::binary, "x"),
                                frame(0xc1, "x"),
                                std::string("\x81\x02{}", 4),
                                frame(First::text, std::string(1001, 'x')),
                                frame(First::text, "\xff"),
                                frame(First::close, close_payload(1000, "bye")),
                                frame(First::close, "x")};
  for (int round = 0; round < 200; ++round) {
    std::string bytes;
    for (int i = 0; i < 6; ++i) {
      std::string text;
      for (std::size_t size = random() % 300; text.size() < size;)
        text += utf8_of(static_cast<std::uint32_t>(1 + random() % 0xd000));
      const std::size_t cut = text.empty() ? 0 : random() % text.size();
      bytes += random() % 2
                   ? frame(First::text, text)
                   : frame(First::part_of_text, text.substr(0, cut)) + frame(First::ping, "between") +
                         frame(First::more, "") + frame(First::last, text.substr(cut));
    }
    bytes += faults[random() % std::size(faults)] + frame(First::text, "after");
    const std::string whole = taken(bytes, bytes.size(), random);
    CHECK(taken(bytes, 1, random) == whole);
    CHECK(taken(bytes, 20, random) == whole);
  }
}

TEST_CASE("every character is UTF-8, and nothing else is", "[B3]") {
  for (std::uint32_t point = 0; point < 0x110000; point += point < 0x3000 ? 1 : 97) {
    const bool surrogate = point >= 0xd800 && point < 0xe000;
    REQUIRE(is_utf8("a" + utf8_of(point) + "b") == !surrogate);
    // Without its end, or with one byte of it gone astray.
    if (point < 0x80) continue;
    const std::string half = utf8_of(point).substr(0, utf8_of(point).size() - 1);
    REQUIRE_FALSE(is_utf8(half));
    REQUIRE_FALSE(is_utf8(half + "a"));
  }
  for (const char* wrong :
       {"\x80", "\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xf0\x80\x80\x80",
        "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xfe", "\xff"})
    CHECK_FALSE(is_utf8(wrong));
}

TEST_CASE("a reader that waits between messages holds no memory of them", "[B1]") {
  FrameReader reader;
  std::string bytes = frame(First::part_of_text, std::string(30'000, 'a')) + frame(First::last, "b");
  std::span<char> all(bytes);
  const auto piece = reader.next(all, 64'000);
  REQUIRE(piece);
  CHECK(piece->payload.size() == 30'001);
  CHECK_FALSE(reader.next(all, 64'000));
  CHECK(sizeof(FrameReader) <= 160);
}
