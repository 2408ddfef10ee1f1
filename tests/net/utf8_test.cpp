// SPDX-License-Identifier: EUPL-1.2
// Text is UTF-8, or ends its connection as soon as it cannot become any: chapter 6 of the Autobahn test
// suite, whose bytes are those of Markus Kuhn's stress test for decoders.
#include <catch2/catch.hpp>

#include "tests/net/conformance.hpp"

using namespace aantafel::net::test;
using namespace std::string_literals;

namespace {

const std::string kosme = "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5";

struct Chapter {
  std::string number;
  std::vector<std::string> texts;
};

const std::vector<Chapter> valid{
    {"6.2", {"Hello-\xc2\xb5@\xc3\x9f\xc3\xb6\xc3\xa4\xc3\xbc\xc3\xa0\xc3\xa1-UTF-8!!", kosme}},
    {"6.7", {"\x01", "\xc2\x80", "\xe0\xa0\x80", "\xf0\x90\x80\x80"}},
    {"6.9", {"\x7f", "\xdf\xbf", "\xef\xbf\xbf", "\xf4\x8f\xbf\xbf"}},
    {"6.11", {"\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbd", "\xf4\x8f\xbf\xbf", "\xf3\xbf\xbf\xbf"}},
    {"6.22",
     {"\xef\xbf\xbe", "\xef\xbf\xbf", "\xf0\x9f\xbf\xbe", "\xf0\x9f\xbf\xbf", "\xf0\xaf\xbf\xbe",
      "\xf0\xaf\xbf\xbf", "\xf0\xbf\xbf\xbe", "\xf0\xbf\xbf\xbf", "\xf1\x8f\xbf\xbe"}},
    {"6.22b",
     {"\xf2\x8f\xbf\xbf", "\xf2\x9f\xbf\xbe", "\xf2\xaf\xbf\xbf", "\xf2\xbf\xbf\xbe", "\xf3\x8f\xbf\xbf",
      "\xf3\x9f\xbf\xbe", "\xf3\xaf\xbf\xbf", "\xf3\xbf\xbf\xbe", "\xf4\x8f\xbf\xbe"}},
    {"6.23", {"\xef\xbf\xb9", "\xef\xbf\xba", "\xef\xbf\xbb", "\xef\xbf\xbc", "\xef\xbf\xbd"}},
};

/// These can become no text, whatever follows.
const std::vector<Chapter> hopeless{
    {"6.3", {kosme + "\xed\xa0\x80"}},
    {"6.8", {"\xf8\x88\x80\x80\x80", "\xfc\x84\x80\x80\x80\x80"}},
    {"6.10", {"\xf7\xbf\xbf\xbf", "\xfb\xbf\xbf\xbf\xbf", "\xfd\xbf\xbf\xbf\xbf\xbf"}},
    {"6.11.5", {"\xf4\x90\x80\x80"}},
    {"6.12", {"\x80", "\xbf", "\x80\xbf", "\x80\xbf\x80", "\x80\xbf\x80\xbf\x80\xbf"}},
    {"6.13", {"\xc0 \xc1 \xc2 ", "\xe0 \xe1 \xe2 ", "\xf0 \xf1 \xf2 ", "\xf8 \xf9 ", "\xfc \xfd "}},
    {"6.14",
     {"\xc0", "\xe0\x80", "\xf0\x80\x80", "\xf8\x80\x80\x80", "\xfc\x80\x80\x80\x80", "\xf7\xbf\xbf"}},
    {"6.16", {"\xfe", "\xff", "\xfe\xfe\xff\xff"}},
    {"6.17", {"\xc0\xaf", "\xe0\x80\xaf", "\xf0\x80\x80\xaf", "\xf8\x80\x80\x80\xaf"}},
    {"6.18", {"\xc1\xbf", "\xe0\x9f\xbf", "\xf0\x8f\xbf\xbf", "\xf8\x87\xbf\xbf\xbf"}},
    {"6.19", {"\xc0\x80", "\xe0\x80\x80", "\xf0\x80\x80\x80", "\xf8\x80\x80\x80\x80"}},
    {"6.20",
     {"\xed\xa0\x80", "\xed\xad\xbf", "\xed\xae\x80", "\xed\xaf\xbf", "\xed\xb0\x80", "\xed\xbf\xbf"}},
    {"6.21", {"\xed\xa0\x80\xed\xb0\x80", "\xed\xaf\xbf\xed\xbf\xbf"}},
};

/// These are half a character: nothing is wrong with them but that there is no more.
const std::vector<std::string> halves{"\xdf", "\xce",         "\xef\xbf", "\xe1\xbd",
                                      "\xe1", "\xf0\x9f\x98", "\xf4\x8f"};

std::vector<FrameCase> valid_cases() {
  std::vector<FrameCase> cases;
  for (const auto& [number, texts] : valid) {
    FrameCase one{number, {}, {}};
    for (const auto& text : texts) {
      one.frames.push_back(frame(First::text, say(text)));
      for (const auto& part : in_fragments(say(text), 1)) one.frames.push_back(part);
      one.heard.insert(one.heard.end(), 2, "said " + text);
    }
    cases.push_back(one);
  }
  // A frame of nothing, and a NUL, are text too; they are only no JSON.
  cases.push_back({"6.1.1", {frame(First::text, "")}, {"unreadable"}});
  cases.push_back({"6.1.2",
                   {frame(First::part_of_text, ""), frame(First::more, ""), frame(First::last, "")},
                   {"unreadable"}});
  cases.push_back(
      {"6.1.3",
       {frame(First::part_of_text, ""), frame(First::more, say("middle")), frame(First::last, "")},
       {"said middle"}});
  cases.push_back({"6.7.1", {frame(First::text, "\0"s)}, {"unreadable"}});
  return cases;
}

std::vector<FrameCase> hopeless_cases() {
  std::vector<FrameCase> cases;
  const std::vector<std::string> ends{"close 1007"};
  for (const auto& [number, texts] : hopeless)
    for (const auto& text : texts) {
      cases.push_back({number, {frame(First::text, text)}, ends});
      cases.push_back({number + " in fragments", in_fragments(kosme + text + "edited", 1), ends});
      // Nobody waits for the end of a message that is lost already (6.4).
      cases.push_back({number + " with no end", {frame(First::part_of_text, kosme + text)}, ends});
      const std::string whole = frame(First::text, kosme + text + "edited");
      cases.push_back({number + " with half a frame", {whole.substr(0, whole.size() - 6)}, ends});
    }
  return cases;
}

std::vector<FrameCase> half_cases() {
  std::vector<FrameCase> cases;
  for (const auto& half : halves) {
    const std::string text = kosme + half;
    cases.push_back({"6.6", {frame(First::text, text)}, {"close 1007"}});
    cases.push_back({"6.6 in fragments", in_fragments(text, 1), {"close 1007"}});
    cases.push_back({"6.6 with an empty end",
                     {frame(First::part_of_text, text), frame(First::last, "")},
                     {"close 1007"}});
    cases.push_back({"6.6 and another", {frame(First::text, half + kosme)}, {"close 1007"}});
    // It may still come.
    cases.push_back({"6.6 unfinished", {frame(First::part_of_text, text)}, {}});
  }
  return cases;
}

}  // namespace

TEST_CASE("text that is UTF-8 is taken, however it is cut", "[B1]") {
  Conformance conformance;
  for (const FrameCase& one : valid_cases()) {
    CAPTURE(one.number);
    CHECK(conformance.fault(one) == "");
  }
}

TEST_CASE("text that is no UTF-8 ends its connection at once, however it is cut", "[B3]") {
  Conformance conformance;
  for (const FrameCase& one : hopeless_cases()) {
    CAPTURE(one.number, one.frames);
    CHECK(conformance.fault(one) == "");
  }
}

TEST_CASE("text that ends within a character ends its connection, but not before its end", "[B3]") {
  Conformance conformance;
  for (const FrameCase& one : half_cases()) {
    CAPTURE(one.number, one.frames);
    CHECK(conformance.fault(one) == "");
  }
}
