// SPDX-License-Identifier: EUPL-1.2
// WebSocket frames as RFC 6455 wants them, byte by byte: the cases of the Autobahn test suite under their own
// numbers, chapter 6 in utf8_test.cpp, those on compression left out since we offer none. A number with a
// letter is a case of our own.
#include <catch2/catch.hpp>

#include "server/net/limits.hpp"
#include "tests/net/conformance.hpp"

using namespace aantafel::net::test;

namespace {

/// A frame of which each byte is ours to choose.
std::string raw(std::initializer_list<unsigned> bytes, std::string_view then = {}) {
  std::string all;
  for (const unsigned byte : bytes) all += static_cast<char>(byte);
  return all.append(then);
}

const std::string mask = "\x01\x02\x03\x04";
const std::string half = say("hello, world").substr(0, 20);
const std::string rest = say("hello, world").substr(20);
const std::string greeting = frame(First::text, say("hello"));
const std::string ping = frame(First::ping, "x");
const std::string normal = frame(First::close, close_payload(1000));

const std::vector<FrameCase> lengths = [] {
  std::vector<FrameCase> cases{{"1.1.1", {frame(First::text, "")}, {"unreadable"}},
                               {"1.2.1", {frame(First::binary, "")}, {"close 1003"}}};
  for (const std::size_t size : {125u, 126u, 127u, 128u, 65535u, 65536u}) {
    cases.push_back({"1.1." + std::to_string(size), {frame(First::text, say("é", size))}, {"said é"}});
    cases.push_back(
        {"1.2." + std::to_string(size), {frame(First::binary, std::string(size, '\xfe'))}, {"close 1003"}});
  }
  return cases;
}();

const std::vector<FrameCase> pings = [] {
  const std::string bytes("\x00\xff\xfe\xfd\xfc\xfb\x00\xff", 8), most(125, '\xfe');
  std::vector<FrameCase> cases{
      {"2.1", {frame(First::ping, "")}, {"pong "}},
      {"2.2", {frame(First::ping, "Hello, world!")}, {"pong Hello, world!"}},
      {"2.3", {frame(First::ping, bytes)}, {"pong " + bytes}},
      {"2.4", {frame(First::ping, most)}, {"pong " + most}},
      {"2.5", {frame(First::ping, most + most[0])}, {"close 1002"}},
      {"2.7", {frame(First::pong, "")}, {}},
      {"2.8", {frame(First::pong, "unsolicited")}, {}},
      {"2.9", {frame(First::pong, "unsolicited"), ping}, {"pong x"}},
      {"2.9a", {frame(First::pong, most + most[0])}, {"close 1002"}},
  };
  FrameCase ten{"2.10", {}, {}};
  for (int i = 0; i < 10; ++i) {
    ten.frames.push_back(frame(First::ping, "payload-" + std::to_string(i)));
    ten.heard.push_back("pong payload-" + std::to_string(i));
  }
  cases.push_back(ten);
  return cases;
}();

const std::vector<FrameCase> reserved = [] {
  std::vector<FrameCase> cases{
      {"3.1", {frame(0xc1, say("hello"))}, {"close 1002"}},
      {"3.2", {greeting, frame(0xa1, say("hello")), ping}, {"said hello", "close 1002"}},
      {"3.4", {greeting, frame(0x91, say("hello")), ping}, {"said hello", "close 1002"}},
      {"3.5", {frame(0xd2, "\x00\xff")}, {"close 1002"}},
      {"3.6", {frame(0xe9, "Hello, world!")}, {"close 1002"}},
      {"3.7", {frame(0xf8, close_payload(1000))}, {"close 1002"}},
      {"3.7a", {frame(First::part_of_text, half), frame(0xc0, rest)}, {"close 1002"}},
  };
  for (const unsigned opcode : {3u, 4u, 5u, 6u, 7u, 11u, 12u, 13u, 14u, 15u}) {
    const std::string number = (opcode < 8 ? "4.1." : "4.2.") + std::to_string(opcode);
    cases.push_back({number, {frame(0x80u | opcode, "")}, {"close 1002"}});
    cases.push_back({number, {frame(0x80u | opcode, "payload")}, {"close 1002"}});
    cases.push_back(
        {number, {greeting, frame(0x80u | opcode, "payload"), ping}, {"said hello", "close 1002"}});
    cases.push_back({number + "a", {frame(opcode, "in parts")}, {"close 1002"}});
  }
  return cases;
}();

const std::vector<FrameCase> fragments{
    {"5.1", {frame(0x09, "fragment1"), frame(First::last, "fragment2")}, {"close 1002"}},
    {"5.2", {frame(0x0a, "fragment1"), frame(First::last, "fragment2")}, {"close 1002"}},
    {"5.2a", {frame(0x08, close_payload(1000)), frame(First::last, "")}, {"close 1002"}},
    {"5.3", {frame(First::part_of_text, half), frame(First::last, rest)}, {"said hello, world"}},
    {"5.6",
     {frame(First::part_of_text, half), ping, frame(First::last, rest)},
     {"pong x", "said hello, world"}},
    {"5.6a",
     {frame(First::part_of_text, half), frame(First::pong, ""), frame(First::last, rest)},
     {"said hello, world"}},
    {"5.9", {frame(First::last, "non-continuation"), greeting}, {"close 1002"}},
    {"5.12", {frame(First::more, "non-continuation"), greeting}, {"close 1002"}},
    {"5.15",
     {frame(First::part_of_text, half), frame(First::last, rest), frame(First::more, ""), greeting},
     {"said hello, world", "close 1002"}},
    {"5.16",
     {frame(First::more, "fragment1"), frame(First::text, "fragment2"), frame(First::last, "")},
     {"close 1002"}},
    {"5.17",
     {frame(First::last, "fragment1"), frame(First::text, "fragment2"), frame(First::last, "")},
     {"close 1002"}},
    {"5.18", {frame(First::part_of_text, half), frame(First::text, rest)}, {"close 1002"}},
    {"5.18a", {frame(First::part_of_text, half), frame(First::binary, rest)}, {"close 1002"}},
    {"5.19",
     {frame(First::part_of_text, half), frame(First::more, rest.substr(0, 3)), frame(First::ping, "1"),
      frame(First::more, rest.substr(3, 3)), frame(First::more, ""), frame(First::ping, "2"),
      frame(First::last, rest.substr(6))},
     {"pong 1", "pong 2", "said hello, world"}},
    {"5.20a", in_fragments(say("byte by byte"), 1), {"said byte by byte"}},
    {"5.20b",
     {frame(First::part_of_text, ""), frame(First::more, say("hello")), frame(First::last, "")},
     {"said hello"}},
    {"5.20c", {frame(0x02, "\xff"), frame(First::last, "\xfe")}, {"close 1003"}},
};

// What the masking and the lengths of a client must be; Autobahn has no numbers for these.
const std::vector<FrameCase> headers{
    {"unmasked text", {raw({0x81, 0x02}, "{}")}, {"close 1002"}},
    {"unmasked ping", {raw({0x89, 0x00})}, {"close 1002"}},
    {"unmasked close", {raw({0x88, 0x02, 0x03, 0xe8})}, {"close 1002"}},
    {"a mask of zeroes", {raw({0x81, 0x80 | 24, 0, 0, 0, 0}, say("zero"))}, {"said zero"}},
    {"16 bits for 5 bytes", {raw({0x81, 0xfe, 0x00, 0x05}, mask + "12345")}, {"close 1002"}},
    {"16 bits for 125 bytes", {raw({0x81, 0xfe, 0x00, 0x7d}, mask + std::string(125, ' '))}, {"close 1002"}},
    {"64 bits for 5 bytes", {raw({0x81, 0xff, 0, 0, 0, 0, 0, 0, 0, 5}, mask + "12345")}, {"close 1002"}},
    {"64 bits for 65535 bytes",
     {raw({0x81, 0xff, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, mask + std::string(100, ' '))},
     {"close 1002"}},
    {"a length of 64 bits", {raw({0x81, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 5}, mask)}, {"too big", "close 1009"}},
    {"a length of 63 bits",
     {raw({0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, mask)},
     {"too big", "close 1009"}},
    {"a length of 63 bits in a second frame",
     {frame(First::part_of_text, half),
      raw({0x80, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, mask)},
     {"too big", "close 1009"}},
    {"a ping of 16 bits", {raw({0x89, 0xfe, 0x00, 0x05}, mask + "12345")}, {"close 1002"}},
    {"a close of 64 bits", {raw({0x88, 0xff, 0, 0, 0, 0, 0, 0, 0, 2}, mask + "12")}, {"close 1002"}},
};

const std::vector<FrameCase> closing = [] {
  const std::string large = frame(First::text, say("large", 65536));
  std::vector<FrameCase> cases{
      {"7.1.1", {greeting, normal}, {"said hello", "close 1000"}},
      {"7.1.2", {normal, normal}, {"close 1000"}},
      {"7.1.3", {normal, ping}, {"close 1000"}},
      {"7.1.4", {normal, greeting}, {"close 1000"}},
      {"7.1.5", {frame(First::part_of_text, half), normal, frame(First::last, rest)}, {"close 1000"}},
      {"7.1.6", {large, normal, ping}, {"said large", "close 1000"}},
      {"7.1.6a", {normal, frame(0xf3, "nonsense")}, {"close 1000"}},
      {"7.3.1", {frame(First::close, "")}, {"close 1000"}},
      {"7.3.2", {frame(First::close, "a")}, {"close 1002"}},
      {"7.3.3", {normal}, {"close 1000"}},
      {"7.3.4", {frame(First::close, close_payload(1000, "Hello World!"))}, {"close 1000"}},
      {"7.3.5", {frame(First::close, close_payload(1000, std::string(123, '*')))}, {"close 1000"}},
      {"7.3.6", {frame(First::close, close_payload(1000, std::string(124, '*')))}, {"close 1002"}},
      {"7.5.1",
       {frame(First::close, close_payload(1000, "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80"))},
       {"close 1007"}},
      {"7.5.1a", {frame(First::close, close_payload(1000, "half a \xe2\x82"))}, {"close 1007"}},
  };
  const auto code = [&cases](const std::string& number, unsigned sent, const std::string& answer) {
    cases.push_back(
        {number + std::to_string(sent), {frame(First::close, close_payload(sent))}, {"close " + answer}});
  };
  for (const unsigned good : {1000u, 1001u, 1002u, 1003u, 1007u, 1008u, 1009u, 1010u, 1011u, 1012u, 1013u,
                              1014u, 3000u, 3999u, 4000u, 4999u})
    code("7.7.", good, std::to_string(good));
  for (const unsigned wrong :
       {0u, 999u, 1004u, 1005u, 1006u, 1015u, 1016u, 1100u, 2000u, 2999u, 5000u, 65535u})
    code("7.9.", wrong, "1002");

  return cases;
}();

// Messages are as large as a facilitator's may be, 64 KiB; those of Autobahn go up to 16 MiB.
const std::vector<FrameCase> sizes = [] {
  std::vector<FrameCase> cases;
  const std::string largest = say("largest", 65536);
  for (const std::size_t bytes : {64u, 256u, 1024u, 1300u, 4096u, 16384u, 65536u})
    cases.push_back({bytes == 1300 ? "10.1.1" : "9.3." + std::to_string(bytes),
                     in_fragments(largest, bytes),
                     {"said largest"}});
  cases.push_back({"9.4", in_fragments(largest, 4096, 0x02), {"close 1003"}});
  return cases;
}();

}  // namespace

TEST_CASE("a server takes every frame that RFC 6455 allows, and closes for every other with the code for it",
          "[B1][B3]") {
  Conformance conformance;
  for (const auto* table : {&lengths, &pings, &reserved, &fragments, &headers, &closing, &sizes})
    for (const FrameCase& one : *table) {
      CAPTURE(one.number);
      CHECK(conformance.fault(one) == "");
    }
}

// Autobahn 9.7.
TEST_CASE("a message goes there and an answer back, a thousand times", "[B1]") {
  Served served;
  Talk talk = served.facilitator(served.create()).talk;
  for (const std::size_t size : {16u, 64u, 256u, 1024u, 4096u}) {
    const std::string ask_alive = frame(First::text, R"({"type":"ping"})" + std::string(size - 15, ' '));
    for (int i = 0; i < 200; ++i) {
      talk.wire().send(ask_alive);
      REQUIRE(talk.message("alive").contains("now"));
    }
  }
}

TEST_CASE("a flood of frames that carry nothing harms nobody", "[B1][B3]") {
  Served served;
  const auto workshop = served.create();
  auto quiet = served.phone(workshop.code, "quiet").talk;
  auto loud = served.phone(workshop.code, "loud").talk;
  std::string flood;
  SECTION("empty frames of one message") {
    flood = frame(First::part_of_text, "");
    for (int i = 0; i < 100'000; ++i) flood += frame(First::more, "");
    loud.wire().send(flood + frame(First::last, say("at last")));
    CHECK(loud.message("refused").at("path") == "/at last");
  }
  SECTION("pongs that nobody asked for") {
    for (int i = 0; i < 50'000; ++i) flood += frame(First::pong, "unsolicited");
    loud.wire().send(flood + frame(First::text, say("at last")));
    CHECK(loud.message("refused").at("path") == "/at last");
  }
  SECTION("pings") {
    // As many as one connection may ask at once.
    const auto most = static_cast<int>(aantafel::net::pings_of_one.burst);
    for (int i = 0; i < most / 20; ++i) {
      flood.clear();
      for (int j = 0; j < 20; ++j) flood += frame(First::ping, std::to_string(j));
      loud.wire().send(flood);
      while (loud.next().payload != "19") continue;
    }
  }
  SECTION("pings without end") {
    for (int i = 0; i < 5000; ++i) flood += frame(First::ping, "x");
    loud.wire().send(flood);
    CHECK(loud.closed() == 1008);
  }
  quiet.say(R"({"type":"ping"})");
  CHECK(quiet.message("alive").contains("now"));
}

TEST_CASE("a message over the limit of its role is refused and ends the connection", "[B1]") {
  Served served;
  const auto workshop = served.create();
  Talk phone = served.phone(workshop.code, "tab").talk;
  Talk facilitator = served.facilitator(workshop).talk;
  const auto [who, limit] = GENERATE_REF(table<Talk*, std::size_t>({{&phone, 4096}, {&facilitator, 65536}}));
  const std::string largest = say("just so", limit);
  who->wire().send(frame(First::text, largest));
  CHECK(who->message("refused").at("path") == "/just so");

  std::string bytes;
  SECTION("in one frame") {
    bytes = frame(First::text, largest + " ");
  }
  SECTION("in many") {
    for (const auto& one : in_fragments(largest + std::string(500, ' '), limit / 40)) bytes += one;
  }
  SECTION("without an end") {
    bytes = frame(First::part_of_text, largest + std::string(500, ' '));
  }
  SECTION("a frame that will be too big, of which only the beginning comes") {
    bytes = frame(First::text, std::string(10 * limit, ' ')).substr(0, limit + 1000);
  }
  who->wire().send(bytes);
  const auto refused = who->message("refused");
  CHECK(refused.at("reason") == "too_big");
  CHECK_FALSE(refused.contains("n"));
  CHECK(who->closed() == 1009);
}
