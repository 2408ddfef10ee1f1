// SPDX-License-Identifier: EUPL-1.2
// What people, and those who mean harm, type: it is shown and downloaded as it was typed, or refused with the
// place of its fault. What a browser and a spreadsheet make of it is tried in tests/e2e and tests/exports.
#include <catch2/catch.hpp>

#include "tests/net/served.hpp"

using namespace aantafel::net::test;
using namespace std::string_literals;
using Json = nlohmann::json;

namespace {

std::string times(std::size_t count, const std::string& text) {
  std::string long_one;
  for (std::size_t i = 0; i < count; ++i) long_one += text;
  return long_one;
}

/// Taken as they stand, 280 characters at most.
const std::vector<std::string> harmless{
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</title></script><!--",
    "javascript:alert(1)",
    "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
    "%s%n%s%n %x %00 %0d%0aSet-Cookie: a=b",
    "'; DROP TABLE entries; -- \" OR 1=1",
    "=HYPERLINK(\"https://evil.example\")",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\xef\xbc\xa0SUM(A1)",
    "\xe2\x80\xaegnp.exe",
    "zero\xe2\x80\x8bwidth\xe2\x80\x8d\xef\xbb\xbf",
    "tags \xf3\xa0\x81\x81\xf3\xa0\x81\xbf",
    "Z" + times(50, "\xcc\x81\xcd\x9b\xcc\xb4"),
    times(40, "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7"),
    "\xd9\x84\xd9\x8f\xd9\x84\xd9\x8f\xd8\xb5\xd9\x91\xd8\xa8\xd9\x8f\xd9\x84\xd9\x8f",
    "\xef\xbf\xbe \xef\xbf\xbf \xf4\x8f\xbf\xbf",
    "caf\xc3\xa9",
    "cafe\xcc\x81",
    "B\xd0\xb5g\xd0\xb5leider",
    times(280, "W"),
    "line one\nline two",
    "CON",
    "NUL.txt",
    "../../etc/passwd",
    "Er is iets misgegaan. Log opnieuw in op https://evil.example",
    "\xe2\x80\xa8\xe2\x80\xa9 lines of Unicode",
    "\\u0000 \\ud800 \\\"",
    "a,b;c\"d'e",
    "null",
    "__proto__",
};

/// Refused, as the value of /payload/text.
const std::vector<std::string> refused{
    ""s,         " "s,       "\n\n"s, "\0"s,           "NUL\0inside"s,   "\ttab"s,
    "\rreturn"s, "\x1b[2J"s, "\x7f"s, times(281, "x"), times(281, "\n"), times(281, "\xf0\x9f\x98\x80")};

std::string card(const std::string& text) {
  return Json{{"type", "put"},
              {"activity", "a1"},
              {"id", "card"},
              {"payload",
               {{"type", "card"},
                {"text", text},
                {"term", "short"},
                {"level", "local"},
                {"carried_by", nullptr},
                {"needs", Json::array()}}}}
      .dump();
}

struct Board {
  Board() { facilitator.talk.ask(1, steer(open_a1)); }

  Json ask(const std::string& message) {
    served.pass(1000);
    return phone.talk.ask(++n, Json::parse(message));
  }
  std::string downloaded() const {
    const auto contributions =
        served.ask_as_administrator("GET", "/api/v1/workshops/" + workshop.id + "/results.json")
            .json()
            .at("activities")
            .at(0)
            .at("rounds")
            .at(0)
            .at("contributions");
    return contributions.at(0).at("payload").at("text");
  }

  Served served;
  Served::Workshop workshop = served.create(R"({"title":"Een dag","municipality":"Gouda","language":"nl",
    "domains":[{"id":"wonen","name":"Wonen","expected":2}],
    "programme":[{"kind":"ambitions","title":"Wat willen we?","release":"live","settings":{"dots":3,"max_cards":5}}]})");
  Served::Welcomed facilitator = served.facilitator(workshop);
  Served::Welcomed phone = served.phone(workshop.code, "tab");
  std::uint32_t n = 0;
};

}  // namespace

TEST_CASE_METHOD(Board, "a text is shown and downloaded letter by letter as it was typed", "[B3][D3]") {
  auto other = served.phone(workshop.code, "other").talk;
  for (const std::string& text : harmless) {
    CAPTURE(text);
    REQUIRE(ask(card(text)).value("type", "") == "ack");
    // Somewhere on the board of somebody else.
    const std::string shown = Json(text).dump();
    while (other.message("view").dump().find(shown) == std::string::npos) continue;
    CHECK(downloaded() == text);
  }
}

TEST_CASE_METHOD(Board, "a text that cannot be shown is refused with its place, and what was there stays",
                 "[B3][B1]") {
  REQUIRE(ask(card("as it was")).at("type") == "ack");
  for (const std::string& text : refused) {
    CAPTURE(text);
    const Json answer = ask(card(text));
    CHECK(answer.at("type") == "refused");
    CHECK(answer.at("path") == "/payload/text");
    CHECK(downloaded() == "as it was");
  }
}
