// SPDX-License-Identifier: EUPL-1.2
#include "server/live/outbox.hpp"

#include <catch2/catch.hpp>

using namespace aantafel::live;

namespace {

Block block(std::string bytes) {
  return std::make_shared<const std::string>(std::move(bytes));
}

/// Sends everything, in writes of so many bytes.
std::string drain(Outbox& outbox, std::size_t step) {
  std::string all;
  std::array<iovec, 16> parts;
  while (!outbox.empty()) {
    std::string next;
    for (std::size_t i = 0, count = outbox.next(parts); i < count; ++i)
      next.append(static_cast<char*>(parts[i].iov_base), parts[i].iov_len);
    next.resize(std::min(step, next.size()));
    outbox.sent(next.size());
    all += next;
  }
  return all;
}

}  // namespace

TEST_CASE("bytes leave in the order they came, however small the writes", "[B2]") {
  for (std::size_t step = 1; step < 12; ++step) {
    Outbox outbox;
    for (const auto* text : {"one ", "two ", "three"}) outbox.push(block(text));
    CHECK(drain(outbox, step) == "one two three");
  }
}

TEST_CASE("a newer view replaces an older one that was not sent", "[B2]") {
  Outbox outbox;
  outbox.push(block("ack;"));
  outbox.push(block("view 1;"), 1);
  outbox.push(block("view 2;"), 1);
  CHECK(drain(outbox, 100) == "ack;view 2;");
}

TEST_CASE("what is half on its way is finished before anything else", "[B2]") {
  Outbox outbox;
  outbox.push(block("view 1;"), 1);
  outbox.sent(3);
  outbox.push(block("view 2;"), 1);
  CHECK(drain(outbox, 2) == "w 1;view 2;");
}

TEST_CASE("a reader that does not read overflows at the bound, and not before", "[B1]") {
  Outbox outbox;
  const auto kilobyte = block(std::string(1024, 'x'));
  for (std::size_t i = 0; i < Outbox::max_bytes / 1024; ++i) outbox.push(kilobyte);
  CHECK_FALSE(outbox.overflowed());
  outbox.push(kilobyte);
  outbox.push(kilobyte);
  CHECK(outbox.overflowed());
}

TEST_CASE("one view may be larger than the bound", "[B1]") {
  Outbox outbox;
  outbox.push(block(std::string(4 * Outbox::max_bytes, 'x')), 1);
  CHECK_FALSE(outbox.overflowed());
}
