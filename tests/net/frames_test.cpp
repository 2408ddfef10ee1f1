// SPDX-License-Identifier: EUPL-1.2
// WebSocket frames as RFC 6455 wants them, byte by byte; after the cases of the Autobahn test suite.
#include <catch2/catch.hpp>

#include "tests/net/served.hpp"

using namespace aantafel::net::test;

namespace {

const std::string ask_alive = R"({"type":"ping"})";

/// A frame of which each byte is ours to choose.
std::string raw(std::initializer_list<unsigned> bytes, std::string_view then = {}) {
  std::string all;
  for (const unsigned byte : bytes) all += static_cast<char>(byte);
  return all.append(then);
}

struct Line {
  Served served;
  Talk talk = served.talk(served.create().id);
};

}  // namespace

TEST_CASE_METHOD(Line, "a message is the same in however many frames, segments and lengths it comes",
                 "[B1]") {
  const std::string half = ask_alive.substr(0, 7);
  const std::string rest = ask_alive.substr(7);
  std::string in_bytes = frame(First::part_of_text, "");
  for (const char& byte : ask_alive) in_bytes += frame(First::more, {&byte, 1});
  const std::string way[] = {
      frame(First::text, ask_alive),
      frame(First::part_of_text, half) + frame(First::last, rest),
      frame(First::part_of_text, "") + frame(First::more, ask_alive) + frame(First::more, "") +
          frame(First::last, ""),
      in_bytes + frame(First::last, ""),
      frame(First::part_of_text, half) + frame(First::ping, "in between") + frame(First::pong, "") +
          frame(First::last, rest),
      // A length that is written longer than it need be is read all the same, or refused; here of 126 and
      // more.
      frame(First::text, std::string(200, ' ') + ask_alive),
  };
  for (const auto& bytes : way) {
    talk.wire().send(bytes);
    CHECK(talk.message("alive").contains("now"));
    talk.wire().trickle(bytes);
    CHECK(talk.message("alive").contains("now"));
  }
}

TEST_CASE_METHOD(Line, "many messages in one segment are all taken, in their order", "[B1]") {
  std::string all;
  for (int i = 0; i < 500; ++i) all += frame(First::ping, std::to_string(i));
  talk.wire().send(all);
  // A newer answer may take the place of an older one (RFC 6455, section 5.5.3); the last is always given.
  Talk::Frame got;
  do {
    got = talk.next();
    REQUIRE(got.first == First::pong);
  } while (got.payload != "499");
}

TEST_CASE_METHOD(Line, "a ping is answered with its own payload", "[B1]") {
  for (const auto& payload :
       {std::string(), std::string("hello"), std::string("\0\xff\xfe\x80", 4), std::string(125, 'x')}) {
    talk.wire().send(frame(First::ping, payload));
    const auto got = talk.next();
    CHECK(got.first == First::pong);
    CHECK(got.payload == payload);
  }
  talk.wire().send(frame(First::pong, "nobody asked"));
  talk.say(ask_alive);
  CHECK(talk.next().first == First::text);
}

TEST_CASE("a frame that breaks the rules ends its connection with the code for it", "[B3]") {
  Served served;
  const auto workshop = served.create();
  struct Case {
    std::string what;
    std::string bytes;
    unsigned code;
  };
  const std::string mask = "\x01\x02\x03\x04";
  for (const auto& [what, bytes, code] : std::vector<Case>{
           {"unmasked text", raw({0x81, 0x02}, "{}"), 1002},
           {"unmasked ping", raw({0x89, 0x00}), 1002},
           {"reserved bit 1", frame(0xc1, ask_alive), 1002},
           {"reserved bit 2", frame(0xa1, ask_alive), 1002},
           {"reserved bit 3", frame(0x91, ask_alive), 1002},
           {"reserved bit on a ping", frame(0xc9, ""), 1002},
           {"opcode 3", frame(0x83, ""), 1002},
           {"opcode 7", frame(0x87, "x"), 1002},
           {"opcode 11", frame(0x8b, ""), 1002},
           {"opcode 15", frame(0x8f, "x"), 1002},
           {"a ping in parts", frame(0x09, "x"), 1002},
           {"a close in parts", frame(0x08, close_payload(1000)), 1002},
           {"a ping of 126 bytes", frame(First::ping, std::string(126, 'x')), 1002},
           {"a close of 126 bytes", frame(First::close, close_payload(1000, std::string(124, 'x'))), 1002},
           {"a continuation of nothing", frame(First::last, ask_alive), 1002},
           {"an unfinished continuation of nothing", frame(First::more, ask_alive), 1002},
           {"a new message within a message", frame(First::part_of_text, "{") + frame(First::text, ask_alive),
            1002},
           {"a continuation after the last",
            frame(First::part_of_text, "{\"") + frame(First::last, "\":1}") + frame(First::last, ""), 1002},
           {"a length of 16 bits for 5", raw({0x81, 0xfe, 0x00, 0x05}, mask + "12345"), 1002},
           {"a length of 64 bits for 5", raw({0x81, 0xff, 0, 0, 0, 0, 0, 0, 0, 5}, mask + "12345"), 1002},
           {"a length of 64 bits", raw({0x81, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 5}, mask), 1009},
           {"a length of 63 bits", raw({0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, mask),
            1009},
           {"binary", frame(First::binary, ask_alive), 1003},
           {"nothing, in binary", frame(First::binary, ""), 1003},
       }) {
    CAPTURE(what);
    Talk talk = served.talk(workshop.id);
    talk.wire().send(bytes);
    CHECK(talk.closed() == code);
    CHECK(talk.wire().ends());
  }
}

TEST_CASE("text that is no UTF-8 ends its connection, however it is cut", "[B3]") {
  Served served;
  const auto workshop = served.create();
  const std::string wrong = GENERATE(
      as<std::string>(), "\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80",
      "a\x80", "\xe2\x82", "\xf0\x9f\x98", "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80\x65");
  for (std::size_t cut = 0; cut <= wrong.size(); ++cut) {
    CAPTURE(wrong, cut);
    Talk talk = served.talk(workshop.id);
    talk.wire().send(frame(First::part_of_text, wrong.substr(0, cut)) +
                     frame(First::last, wrong.substr(cut)));
    CHECK(talk.closed() == 1007);
  }
}

TEST_CASE_METHOD(Line, "a character may be cut in two by frames", "[B1]") {
  const std::string say = R"({"type":"hello","role":"participant","client":"tab","é":1})";
  for (std::size_t cut = say.find("\xc3"); cut <= say.find("\xa9") + 1; ++cut) {
    talk.wire().send(frame(First::part_of_text, say.substr(0, cut)) + frame(First::last, say.substr(cut)));
    CHECK(talk.message("refused").at("path") == "/é");
  }
}

TEST_CASE("a close is answered with a close, and one that is wrong with its own code", "[B1]") {
  Served served;
  const auto workshop = served.create();
  struct Case {
    std::string what;
    std::string payload;
    unsigned answer;
  };
  std::vector<Case> cases{
      {"nothing", "", 1000},
      {"one byte", "x", 1002},
      {"a reason", close_payload(1000, "bye"), 1000},
      {"the longest reason", close_payload(1000, std::string(123, 'x')), 1000},
      {"a reason that is no UTF-8", close_payload(1000, "\xff"), 1007},
  };
  for (const unsigned good : {1000u, 1001u, 1002u, 1003u, 1007u, 1008u, 1009u, 1010u, 1011u, 1012u, 1013u,
                              1014u, 3000u, 3999u, 4000u, 4999u})
    cases.push_back({std::to_string(good), close_payload(good), good});
  for (const unsigned wrong :
       {0u, 999u, 1004u, 1005u, 1006u, 1015u, 1016u, 1100u, 2000u, 2999u, 5000u, 65535u})
    cases.push_back({std::to_string(wrong), close_payload(wrong), 1002});
  for (const auto& [what, payload, answer] : cases) {
    CAPTURE(what);
    Talk talk = served.talk(workshop.id);
    // What comes after it is not looked at.
    talk.wire().send(frame(First::close, payload) + frame(First::text, ask_alive) + frame(First::ping, "x"));
    const auto got = talk.next();
    CHECK(got.first == First::close);
    const unsigned code = got.payload.empty()
                              ? 1005u
                              : static_cast<unsigned>(static_cast<unsigned char>(got.payload[0]) << 8 |
                                                      static_cast<unsigned char>(got.payload[1]));
    CHECK(code == answer);
    CHECK(talk.wire().ends());
  }
}

TEST_CASE("a message over the limit of its role is refused and ends the connection", "[B1]") {
  Served served;
  const auto workshop = served.create();
  const auto padded = [](std::size_t size) { return ask_alive + std::string(size - ask_alive.size(), ' '); };
  auto phone = served.phone(workshop.code, "tab").talk;
  phone.say(padded(4096));
  CHECK(phone.message("alive").contains("now"));
  auto facilitator = served.facilitator(workshop).talk;
  facilitator.say(padded(65536));
  CHECK(facilitator.message("alive").contains("now"));

  const auto ends = [](Talk& talk, const std::string& bytes) {
    talk.wire().send(bytes);
    const auto refused = talk.message("refused");
    CHECK(refused.at("reason") == "too_big");
    CHECK_FALSE(refused.contains("n"));
    CHECK(talk.closed() == 1009);
  };
  SECTION("in one frame") {
    ends(phone, frame(First::text, padded(4097)));
  }
  SECTION("in many") {
    std::string bytes = frame(First::part_of_text, ask_alive);
    for (int i = 0; i < 50; ++i) bytes += frame(First::more, std::string(100, ' '));
    ends(phone, bytes);
  }
  SECTION("from a facilitator") {
    ends(facilitator, frame(First::text, padded(65537)));
  }
  SECTION("without an end") {
    ends(phone, frame(First::part_of_text, padded(5000)));
  }
}
