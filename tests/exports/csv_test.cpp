// SPDX-License-Identifier: EUPL-1.2
#include "server/exports/csv.hpp"

#include <catch2/catch.hpp>

#include <limits>
#include <random>

#include "tests/exports/csv_reader.hpp"
#include "tests/exports/golden.hpp"

using namespace aantafel;
using exports::Separator;
using session::Table;
using tests::check_golden;
using tests::read_csv;

namespace {

const std::string mark = "\xef\xbb\xbf";

/// The one cell of a table, as it stands in the file.
std::string cell(const session::Cell& value, Separator separator = Separator::comma) {
  const std::string file = exports::csv({"t", {"k"}, {{value}}}, separator);
  const std::string head = mark + "k\r\n";
  REQUIRE(file.substr(0, head.size()) == head);
  REQUIRE(file.substr(file.size() - 2) == "\r\n");
  return file.substr(head.size(), file.size() - head.size() - 2);
}

/// Texts that went wrong somewhere, as cells of a table with numbers beside them.
Table tricky() {
  Table table{"tricky", {"text", "whole", "decimal", "nothing"}, {}};
  const std::vector<std::string> texts{
      "gewoon",
      "met, komma",
      "met; puntkomma",
      "met \"aanhaling\"",
      "twee\nregels",
      "=1+1",
      "+31 6 12345678",
      "-kort",
      "@iedereen",
      "=HYPERLINK(\"https://kwaad.nl\";\"klik\")",
      "=cmd|' /C calc'!A0",
      "＝1",
      "",
      " voor en na ",
      "'al een apostrof",
      "<script>alert(1)</script>",
      "Ünïcödé 日本語 👩‍👩‍👧",
      "\u202Egnirts",
      "1e5",
      "007",
      "TRUE",
      "sep=;",
      "12-03",
  };
  std::int64_t whole = -2;
  for (const auto& text : texts) {
    table.rows.push_back({text, whole, static_cast<double>(whole) / 4, {}});
    ++whole;
  }
  return table;
}

}  // namespace

TEST_CASE("tricky texts are written as in the golden files", "[D2]") {
  check_golden("tricky-semicolon.csv", exports::csv(tricky(), Separator::semicolon));
  check_golden("tricky-comma.csv", exports::csv(tricky(), Separator::comma));
}

TEST_CASE("text that a spreadsheet would run as a formula gets an apostrophe", "[D2]") {
  for (const std::string start : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
    for (const std::string before : {"", " ", "   ", "\u00a0", "\u200b", "\u3000", "\xef\xbb\xbf", "\x01",
                                     "\x1f", "\x7f", "\u0085", " \x02 "}) {
      const auto records =
          read_csv(exports::csv({"t", {"k"}, {{before + start + "SUM(A1)"}}}, Separator::comma), ',');
      INFO('"' << before + start << '"');
      REQUIRE(records.size() == 2);
      CHECK(records[1][0].front() == '\'');
    }
}

TEST_CASE("a text that only holds such a character further on stays as it is", "[D2]") {
  for (const std::string text :
       {"a=1", "2 + 2", "zorg-en-welzijn", "naam@gouda.nl", "½", "'=1", "(=1)", "/=1", "="}) {
    INFO(text);
    CHECK(cell(text) == (text == "=" ? "'=" : text));
  }
}

TEST_CASE("headers are defused too", "[D2]") {
  CHECK(exports::csv({"t", {"=a", "b,c"}, {}}, Separator::comma) == mark + "'=a,\"b,c\"\r\n");
}

TEST_CASE("no control character but tabs and line ends is in a file", "[D2]") {
  std::string all;
  for (int one = 0; one < 0x20; ++one) all += static_cast<char>(one);
  all += '\x7f';
  CHECK(cell("a" + all + "b") == "\"a\t\n\rb\"");
  CHECK(cell("a\u0080\u0085\u009fb") == "ab");
  CHECK(cell("a\u00a0\u00bfb") == "a\u00a0\u00bfb");
  CHECK(cell(std::string("a\0b", 3)) == "ab");
}

TEST_CASE("numbers stay numbers", "[D2]") {
  CHECK(cell(std::int64_t{-5}) == "-5");
  CHECK(cell(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(cell(0.1) == "0.1");
  CHECK(cell(-0.25) == "-0.25");
  CHECK(cell(1.0 / 3) == "0.3333333333333333");
  CHECK(cell(std::numeric_limits<double>::quiet_NaN()).empty());
  CHECK(cell(-std::numeric_limits<double>::infinity()).empty());
  CHECK(cell({}).empty());
}

TEST_CASE("decimals have a comma where cells are parted by a semicolon", "[D2]") {
  CHECK(cell(-0.25, Separator::semicolon) == "-0,25");
  CHECK(cell(std::string("0.5"), Separator::semicolon) == "0.5");
  CHECK(cell(1e300, Separator::semicolon) == "1e+300");
}

TEST_CASE("a text is quoted for the separator in use only", "[D2]") {
  CHECK(cell(std::string("a;b"), Separator::comma) == "a;b");
  CHECK(cell(std::string("a;b"), Separator::semicolon) == "\"a;b\"");
  CHECK(cell(std::string("a,b"), Separator::semicolon) == "a,b");
}

TEST_CASE("whatever is in a table is read back cell by cell", "[D2]") {
  std::mt19937 random(20261);
  const std::vector<std::string> pieces{"a",  "Z", " ", ",", ";",  "\"", "\"\"", "\r",   "\n",     "\r\n",
                                        "\t", "=", "'", "é", "日", "👍",  "＠",   "\x01", "\u0085", "0"};
  for (int round = 0; round < 2000; ++round) {
    const auto below = [&](std::size_t bound) { return random() % bound; };
    const Separator separator = below(2) ? Separator::comma : Separator::semicolon;
    Table table{"t", {}, {}};
    const std::size_t columns = 1 + below(4);
    for (std::size_t i = 0; i < columns; ++i) table.columns.push_back("k" + std::to_string(i));
    std::vector<std::vector<std::string>> expected{table.columns};
    for (std::size_t rows = below(5); rows > 0; --rows) {
      table.rows.emplace_back();
      expected.emplace_back();
      for (std::size_t i = 0; i < columns; ++i) {
        std::string text;
        std::string kept;
        for (std::size_t length = below(6); length > 0; --length) {
          const auto& piece = pieces[below(pieces.size())];
          text += piece;
          if (piece != "\x01" && piece != "\u0085") kept += piece;
        }
        const auto first = kept.find_first_not_of(' ');
        const bool formula =
            first != std::string::npos && (std::string("=\r\n\t").find(kept[first]) != std::string::npos ||
                                           kept.compare(first, 3, "＠") == 0);
        table.rows.back().push_back(text);
        expected.back().push_back((formula ? "'" : "") + kept);
      }
    }
    const std::string file = exports::csv(table, separator);
    REQUIRE(file.compare(0, 3, mark) == 0);
    REQUIRE(read_csv(std::string_view(file).substr(3), separator == Separator::comma ? ',' : ';') ==
            expected);
  }
}
