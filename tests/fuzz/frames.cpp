// SPDX-License-Identifier: EUPL-1.2
// The bytes of a client after its request to upgrade.
#include <algorithm>

#include "tests/fuzz/house.hpp"
#include "tests/fuzz/mutation.hpp"
#include "tests/fuzz/spoken.hpp"
#include "tests/fuzz/targets.hpp"

namespace aantafel::fuzz {
namespace {

const std::string request =
    "GET /api/v1/workshops/" + House::code +
    "/live HTTP/1.1\r\nHost: aantafel.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

enum First : unsigned {
  more = 0x00,
  part_of_text = 0x01,
  last = 0x80,
  text = 0x81,
  binary = 0x82,
  close = 0x88,
  ping = 0x89,
  pong = 0x8a
};

const auto frame = plain_frame;

}  // namespace

std::vector<std::string> frames::seeds() {
  const auto hello = [](const std::string& role, const std::string& credential) {
    return frame(text, R"({"type":"hello","role":")" + role + R"(","client":"tab")" + credential + "}");
  };
  const std::string phone = hello("participant", R"(,"device":"phone","domain":"zorg")");
  const std::string facilitator = hello("facilitator", R"(,"credential":")" + House::facilitator() + "\"");
  const std::string screen = hello("screen", R"(,"credential":")" + House::screen() + "\"");
  std::vector<std::string> scripts{
      phone + frame(part_of_text, R"({"type":)") + frame(ping, "x") + frame(last, R"("ping"})"),
      screen + frame(close, "\x03\xe8tot ziens"),
      frame(binary, "x"),
      facilitator + frame(text, std::string(200, ' ')) + frame(pong, "") + frame(ping, ""),
      std::string("\x89\x85\x01\x02\x03\x04lcplf"),
  };
  for (const auto& message : examples("messages/client_message.json"))
    scripts.push_back((message.at("type") == "steer" ? facilitator : phone) + frame(text, message.dump()));
  std::vector<std::string> all;
  for (std::size_t i = 0; i < scripts.size(); ++i)
    all.push_back(std::string(1, "\0\x07\x30"[i % 3]) + scripts[i]);
  return all;
}

void frames::take(std::string_view bytes) {
  if (bytes.empty()) return;
  House house;
  std::string all = request;
  all += bytes.substr(1);
  const std::string answers = house.exchange(all, static_cast<unsigned char>(bytes[0]));
  const auto head = answers.find("\r\n\r\n");
  expect(answers.starts_with("HTTP/1.1 101 ") && head != std::string::npos,
         "a request to upgrade is granted");
  const Spoken spoken = server_spoke(std::string_view(answers).substr(head + 4));
  const Asked asked = client_asked(bytes.substr(1));
  // The server has reasons of its own to end it: it was told something else than hello, or too much nonsense.
  if (!asked.plain || spoken.close == 1008) return;
  expect(asked.closes.contains(spoken.close.value_or(0)),
         "a server closes for what RFC 6455 says: not with " + std::to_string(spoken.close.value_or(0)));
  expect(asked.pings.empty() == spoken.pongs.empty(), "a ping is answered");
  if (!asked.pings.empty())
    expect(asked.pings.back() == spoken.pongs.back(), "a ping is answered with its own payload");
}

}  // namespace aantafel::fuzz
