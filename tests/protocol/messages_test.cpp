// SPDX-License-Identifier: EUPL-1.2
#include "protocol/generated/messages.hpp"
#include "protocol/editable_json.hpp"

#include <catch2/catch.hpp>

using namespace aantafel::protocol;

namespace {

Fault fault_of(std::string_view text) {
  const auto parsed = parse<ClientMessage>(text);
  REQUIRE_FALSE(parsed);
  return parsed.error();
}

}  // namespace

TEST_CASE("client messages of the envelope are read and written back as they stand in the protocol") {
  const auto text = GENERATE(
      as<std::string>{}, R"({"type":"put","n":7,"activity":"a2","payload":{"options":[1]}})",
      R"({"type":"remove","n":8,"activity":"a3","id":"k1"})",
      R"({"type":"steer","n":3,"command":{"do":"open","activity":"a2","round":1}})",
      R"({"type":"hello","role":"participant","client":"t1","resume":{"epoch":"00112233445566ff","seq":812}})");
  const auto parsed = parse<ClientMessage>(text);
  REQUIRE(parsed);
  CHECK(to_text(*parsed) == text);
}

TEST_CASE("a refusal names the path of the first fault", "[B3]") {
  CHECK(fault_of(R"({"type":"put","n":0,"activity":"a2","payload":{}})").path == "/n");
  CHECK(fault_of(R"({"type":"put","n":1,"activity":"a2","payload":{},"extra":1})").path == "/extra");
  CHECK(fault_of(R"({"type":"steer","n":3,"command":{"do":"open","activity":"a2","round":0}})").path ==
        "/command/round");
  CHECK(fault_of(R"({"type":"shout"})").path == "/type");
  CHECK(fault_of(R"([])").path == "");
}

TEST_CASE("what is not strictly JSON is refused", "[B3]") {
  const auto text = GENERATE(as<std::string>{}, "", "null x", R"({"a":1,"a":2})", "\xef\xbb\xbf{} x",
                             R"("\ud800")", "[1e400]", "{\"a\":\"\xff\"}", "[1,]", "// c\n1");
  CHECK_FALSE(parse_json(text));
}

TEST_CASE("nesting that goes too deep is refused before it costs anything", "[B1]") {
  CHECK(parse_json(std::string(16, '[') + std::string(16, ']')));
  CHECK_FALSE(parse_json(std::string(17, '[') + std::string(17, ']')));
  CHECK_FALSE(parse_json(std::string(100'000, '[')));
}

TEST_CASE("whole numbers are whole and within bounds") {
  const auto n =
      GENERATE(as<std::string>{}, "1.0", "-1", "4294967296", "18446744073709551616", "1e3", "\"1\"", "null");
  CHECK(fault_of(R"({"type":"put","n":)" + n + R"(,"activity":"a2","payload":{}})").path == "/n");
}
