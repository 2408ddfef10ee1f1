// SPDX-License-Identifier: EUPL-1.2
// Texts made to harm a reader of JSON: each is refused, or read as exactly what it says.
#include "protocol/editable_json.hpp"

#include <catch2/catch.hpp>

#include "protocol/generated/messages.hpp"

using namespace aantafel::protocol;

namespace {

std::string nested(std::size_t depth, std::string_view open, std::string_view inside,
                   std::string_view close) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += open;
  text += inside;
  for (std::size_t i = 0; i < depth; ++i) text += close;
  return text;
}

/// What was understood of a text, written again.
std::string again(std::string_view text) {
  JsonDocument document;
  INFO(text);
  REQUIRE_FALSE(document.read(text));
  std::string written;
  append_json(written, document.root());
  return written;
}

bool is_decimal(std::string_view text) {
  JsonDocument document;
  return !document.read(text) && document.root().is_number() && !document.root().is_whole();
}

Fault refusal(std::string_view text) {
  const auto read = parse_json(text);
  INFO(text.substr(0, 80));
  REQUIRE_FALSE(read);
  CHECK(read.error().path == "");
  CHECK_FALSE(read.error().message.empty());
  CHECK(read.error().message.size() < 200);
  return read.error();
}

}  // namespace

TEST_CASE("a text that is not one JSON value is refused", "[B3]") {
  refusal(GENERATE(as<std::string>{}, "", " ", "\n", "{", "}", "[", "]", "{]", "[}", "\"", "\"a", "{\"a\"}",
                   "{\"a\":}", "{a:1}", "{'a':1}", "{1:1}", "[1,]", "{\"a\":1,}", "[,1]", "[1 2]", "nul",
                   "nulll", "True", "undefined", "NaN", "Infinity", "-Infinity", "-", "+1", "01", "-01", ".5",
                   "1.", "1e", "0x1", "1_000", "{} {}", "{}x", "1,2", "null null", "// c\n1", "1 // c",
                   "/* c */1", "# c\n1"));
}

TEST_CASE("a number too great for any type is refused, and one that is not keeps its value", "[B3]") {
  refusal(GENERATE(as<std::string>{}, "1e400", "-1e400", "[1e309]", "1" + std::string(400, '0')));
  for (const char* kept :
       {"9007199254740993", "18446744073709551615", "-9223372036854775808", "0.1", "-2.5", "0"})
    CHECK(again(kept) == kept);
  CHECK(is_decimal("18446744073709551616"));
  CHECK(is_decimal("1.0"));
  CHECK(again("-0") == "0");
}

TEST_CASE("a text holds characters only, whole ones", "[B3]") {
  refusal(GENERATE(as<std::string>{}, R"("\ud800")", R"("\udc00")", R"("\ud800\ud800")", R"("\ud800x")",
                   R"("\u12")", R"("\u12g4")", R"("\x41")", R"("\a")", "\"\xff\"", "\"\xc0\xaf\"",
                   "\"\xe0\x80\xaf\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xf8\x88\x80\x80\x80\"",
                   "\"\xe2\x82\"", "\"\x80\"", "\"\t\"", "\"\n\"", "\"\x01\"", "{\"\xff\":1}"));
  CHECK(again(R"("\ud83d\ude00")") == "\"\xf0\x9f\x98\x80\"");
  CHECK(again("\"\xef\xbf\xbe\"") == "\"\xef\xbf\xbe\"");
}

TEST_CASE("a NUL byte ends nothing and a byte order mark is no part of JSON", "[B3]") {
  using namespace std::string_literals;
  refusal(GENERATE(as<std::string>{}, "\0"s, "{}\0"s, "{}\0garbage"s, "\"a\0b\""s, "\xef\xbb\xbf{}"s,
                   "{}\xef\xbb\xbf"s, "\xff\xfe{\0}\0"s));
  CHECK(again(R"("a\u0000b")") == R"("a\u0000b")");
}

TEST_CASE("a key that stands twice is refused at whatever depth, however it is spelled", "[B3]") {
  refusal(GENERATE(as<std::string>{}, R"({"a":1,"a":1})", R"({"a":1,"b":2,"a":3})",
                   R"([{"b":{"a":1,"a":2}}])", R"({"a":1,"\u0061":2})", R"({"":1,"":2})",
                   R"({"a":{},"a":{}})"));
  const std::string none = R"({"a":{"a":1},"b":{"a":1},"A":1})";
  CHECK(again(none) == none);
}

TEST_CASE("a key that stands twice is found among many", "[B3]") {
  std::string text = "{";
  for (int i = 0; i < 500; ++i) text += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",";
  CHECK(again(text + "\"k\":0}") == text + "\"k\":0}");
  CHECK(refusal(text + "\"k77\":0}").message == "the key \"k77\" stands here twice");
}

TEST_CASE("a repeated key is quoted in short, without half a character", "[B1]") {
  for (const std::string_view letter : {"k", "\xc3\xab", "\xe2\x82\xac", "\xf0\x9f\x98\x80"}) {
    std::string key;
    while (key.size() < 1'000'000) key += letter;
    std::string quoted;
    append_json_string(quoted, refusal("{\"" + key + "\":1,\"" + key + "\":2}").message);
    CHECK(parse_json(quoted));
  }
}

TEST_CASE("nesting is counted through lists and objects alike", "[B1]") {
  const auto deepest = static_cast<std::size_t>(max_depth);
  CHECK(parse_json(nested(deepest, R"({"a":)", "1", "}")));
  CHECK(parse_json(nested(deepest / 2, R"([{"a":)", "1", "}]")));
  CHECK(parse_json("[" + nested(deepest - 1, "[", "", "]") + "," + nested(deepest - 1, "[", "", "]") + "]"));
  for (const auto depth : {deepest + 1, std::size_t{1'000}, std::size_t{100'000}}) {
    CHECK(refusal(nested(depth, "[", "", "]")).message == "nested too deep");
    CHECK(refusal(nested(depth, R"({"a":)", "1", "}")).message == "nested too deep");
    CHECK(refusal(nested(depth, "[", "", "")).message == "nested too deep");
  }
}

TEST_CASE("names that mean something to other languages are keys like any other, and no member of ours",
          "[B3]") {
  const auto name = GENERATE(as<std::string>{}, "__proto__", "constructor", "toString", "");
  CHECK(parse_json("{\"" + name + "\":1}").value().size() == 1);
  const auto message = parse<ClientMessage>(R"({"type":"ping",")" + name + R"(":{}})");
  REQUIRE_FALSE(message);
  CHECK(message.error().path == "/" + name);
}

TEST_CASE("every text that can be read is written so that it reads the same", "[B3]") {
  std::string all;
  for (char c = 0; c < 0x7f; ++c) all += c;
  all += "\x7f\xc2\x80\xe2\x80\xa8\xe2\x80\xae\xef\xbf\xbf\xf4\x8f\xbf\xbf</script>";
  std::string written;
  append_json_string(written, all);
  CHECK(again(written) == written);
  CHECK(parse_json(written).value() == all);
}

TEST_CASE("what is read is written as it was, compact, with members in their order", "[B3]") {
  CHECK(again(" { \"b\" : [ ] , \"a\" : { } , \"c\" : [ null , true , false , -1 , \"\\u0061\\n\" ] } ") ==
        R"({"b":[],"a":{},"c":[null,true,false,-1,"a\n"]})");
  // More than the document holds itself, and a text whose escapes stand far apart.
  std::string many = "[";
  for (int i = 0; i < 3'000; ++i)
    many += "{\"n\":" + std::to_string(i) + ",\"t\":\"" + std::string(50, 'x') + "\\n\"},";
  many.back() = ']';
  CHECK(again(many) == many);
}

TEST_CASE("a text is cut before the character that does not fit") {
  CHECK(cut_short("abc", 3) == "abc");
  CHECK(cut_short("abc", 2) == "ab");
  CHECK(cut_short("a\xe2\x82\xac", 3) == "a");
  CHECK(cut_short("a\xe2\x82\xac", 4) == "a\xe2\x82\xac");
  CHECK(cut_short("\xe2\x82\xac", 1) == "");
}
