// SPDX-License-Identifier: EUPL-1.2
#include "tests/net/talk.hpp"

#include <stdexcept>

namespace aantafel::net::test {

using Json = nlohmann::json;

std::string frame(unsigned first, std::string_view payload) {
  static constexpr std::string_view mask = "\x37\xfa\x21\x3d";
  std::string bytes(1, static_cast<char>(first));
  const auto length = [&bytes, &payload](int size) {
    for (int i = size - 1; i >= 0; --i) bytes += static_cast<char>((payload.size() >> (8 * i)) & 0xff);
  };
  if (payload.size() < 126) {
    bytes += static_cast<char>(0x80 | payload.size());
  } else if (payload.size() < 65536) {
    bytes += static_cast<char>(0x80 | 126);
    length(2);
  } else {
    bytes += static_cast<char>(0x80 | 127);
    length(8);
  }
  bytes += mask;
  for (std::size_t i = 0; i < payload.size(); ++i) bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
  return bytes;
}

std::string close_payload(unsigned code, std::string_view why) {
  return std::string{static_cast<char>(code >> 8), static_cast<char>(code & 0xff)}.append(why);
}

Talk::Frame Talk::next() {
  const auto number = [this](std::size_t bytes) {
    std::size_t value = 0;
    for (const char byte : wire_.exactly(bytes)) value = value << 8 | static_cast<unsigned char>(byte);
    return value;
  };
  Frame frame;
  frame.first = static_cast<unsigned>(number(1));
  std::size_t size = number(1);
  if (size & 0x80) throw std::runtime_error("the server masked a frame");
  if (size == 126)
    size = number(2);
  else if (size == 127)
    size = number(8);
  frame.payload = wire_.exactly(size);
  return frame;
}

Json Talk::message(const std::string& type) {
  for (;;) {
    const Frame frame = next();
    if (frame.first == First::close) throw std::runtime_error("closed before " + type + " came");
    if (frame.first != First::text) continue;
    Json read = Json::parse(frame.payload);
    if (read.at("type") == type) return read;
  }
}

Json Talk::answer(std::uint32_t n) {
  for (;;) {
    const Frame frame = next();
    if (frame.first == First::close) throw std::runtime_error("closed before an answer came");
    if (frame.first != First::text) continue;
    Json read = Json::parse(frame.payload);
    if (read.value("n", 0u) == n) return read;
  }
}

Json Talk::ask(std::uint32_t n, Json operation) {
  operation["n"] = n;
  say(operation.dump());
  return answer(n);
}

unsigned Talk::closed() {
  try {
    for (;;) {
      const Frame frame = next();
      if (frame.first == First::close) return code_of(frame);
    }
  } catch (const HungUp&) {
    return 0;
  }
}

unsigned code_of(const Talk::Frame& close) {
  if (close.payload.size() < 2) return 1005;
  return static_cast<unsigned>(static_cast<unsigned char>(close.payload[0]) << 8 |
                               static_cast<unsigned char>(close.payload[1]));
}

Json vote(int option) {
  return {{"type", "put"}, {"activity", "a1"}, {"payload", {{"options", {option}}}}};
}

Json steer(const std::string& command) {
  return {{"type", "steer"}, {"command", Json::parse(command)}};
}

}  // namespace aantafel::net::test
