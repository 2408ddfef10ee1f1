// SPDX-License-Identifier: EUPL-1.2
#include "server/exports/xlsx.hpp"

#include <catch2/catch.hpp>

#include "tests/exports/sheet_reader.hpp"

using namespace aantafel;
using session::Table;

namespace {

std::string sheet_of(const Table& table) {
  return tests::workbook_parts(exports::xlsx({table})).at("xl/worksheets/sheet1.xml");
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a workbook keeps numbers as numbers and text as text", "[D1]") {
  const std::string sheet =
      sheet_of({"poll", {"name", "count", "share"}, {{std::string("Ja"), std::int64_t{7}, 0.25}}});
  CHECK(holds(sheet, R"(<c r="A2" t="inlineStr"><is><t>Ja</t></is></c>)"));
  CHECK(holds(sheet, R"(<c r="B2"><v>7</v></c>)"));
  CHECK(holds(sheet, "<v>0.25</v>"));
  CHECK(holds(sheet, R"(state="frozen")"));
}

TEST_CASE("no text in a workbook is a formula or a link", "[D2]") {
  for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://evil\")",
                           "http://evil.example", "mailto:a@b", "\t=1", "=cmd|'/c calc'!A0"}) {
    const std::string sheet = sheet_of({"t", {"text"}, {{std::string(text)}}});
    CAPTURE(text);
    CHECK_FALSE(holds(sheet, "<f>"));
    CHECK_FALSE(holds(sheet, "hyperlink"));
    CHECK(holds(sheet, R"(<c r="A2" t="inlineStr">)"));
  }
}

TEST_CASE("what people type breaks no workbook", "[D2][B3]") {
  const std::string sheet =
      sheet_of({"t",
                {"text"},
                {{std::string("a\x01\x1b<b>&amp;\xef\xbf\xbf_x0041_ é 👩‍👩‍👧")},
                 {std::string(40'000, 'x')},
                 {}}});
  CHECK(holds(sheet, "a&lt;b&gt;&amp;amp;_x005F_x0041_ é 👩‍👩‍👧"));
  CHECK_FALSE(holds(sheet, std::string(32'768, 'x')));
  CHECK(holds(sheet, std::string(32'767, 'x')));
}

TEST_CASE("sheets have names of their own that Excel takes", "[D1]") {
  std::vector<Table> tables;
  for (const char* name :
       {"01-een/hele:lange*naam?van[een]activiteit-1", "01-een/hele:lange*naam?van[een]activiteit-2",
        "History", "answers", "ANSWERS", ""})
    tables.push_back({name, {"a"}, {}});
  const std::string book = tests::workbook_parts(exports::xlsx(tables)).at("xl/workbook.xml");
  for (const char* name : {"01-een_hele_lange_naam_van_een_", "01-een_hele_lange_naam_van_ee_2", "_History",
                           "answers", "ANSWERS_2", "\"_\""})
    CHECK(holds(book, name));
}

TEST_CASE("equal tables give equal workbooks", "[D1]") {
  const Table table{"t", {"text"}, {{std::string("a")}}};
  CHECK(exports::xlsx({table}) == exports::xlsx({table}));
}
