// SPDX-License-Identifier: EUPL-1.2
// Five hundred texts that somebody might type to break something, from the message of a phone to the files
// that are downloaded, and read back from those.
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "server/activities/registry.hpp"
#include "server/exports/csv.hpp"
#include "server/exports/xlsx.hpp"
#include "tests/exports/csv_reader.hpp"
#include "tests/exports/sheet_reader.hpp"
#include "tests/exports/small_day.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

constexpr std::size_t count = 500;
constexpr std::size_t cards_each = 50;

const std::vector<std::string> pieces{"<script>alert(1)</script>",
                                      "\"><img src=x onerror=alert(1)>",
                                      "</t></is></c>",
                                      "]]>",
                                      "<![CDATA[",
                                      "&amp;",
                                      "&#0;",
                                      "&lt",
                                      "<!--",
                                      "'; DROP TABLE entries; --",
                                      "=1+1",
                                      "=cmd|' /C calc'!A0",
                                      "=HYPERLINK(\"http://a\",\"b\")",
                                      "+1",
                                      "-1",
                                      "@SUM(A1)",
                                      "＝1",
                                      "＋1",
                                      "－1",
                                      "＠A",
                                      ";",
                                      ",",
                                      "\"",
                                      "\"\"",
                                      "'",
                                      "\n",
                                      "\n=1",
                                      " ",
                                      "\u00a0",
                                      "\u200b",
                                      "\u3000",
                                      "\ufeff",
                                      "_x0041_",
                                      "_x000A_",
                                      "_x005F_",
                                      "_",
                                      "x",
                                      "http://evil.example",
                                      "mailto:a@b",
                                      "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d",
                                      "\u202egnp.exe\u202c",
                                      "\u0627\u0644\u0633\u0644\u0627\u0645",
                                      "\u2066\u2069",
                                      "\u2028",
                                      "\U0001f468\u200d\U0001f469\u200d\U0001f467",
                                      "\U0001f1f3\U0001f1f1",
                                      "\U0001f600",
                                      "e\u0301",
                                      "\u00e9",
                                      "\uffff",
                                      "\ufffe",
                                      "\ufffd",
                                      "\U0010ffff",
                                      "\U000e0041",
                                      "{{7*7}}",
                                      "${7*7}",
                                      "%00",
                                      "%s",
                                      "\\",
                                      "\\u0000",
                                      "null",
                                      "NaN",
                                      "1e9",
                                      "0x10",
                                      "007",
                                      "1,5",
                                      "12-3",
                                      "TRUE",
                                      "#REF!",
                                      "words"};

/// The same each time; no two are equal. What is blank at either end is not kept, and not among them.
std::vector<std::string> hostile_texts() {
  std::mt19937 random(500);
  std::vector<std::string> texts;
  for (const auto& piece : pieces)
    if (piece.find_first_of(" \n") != 0) texts.push_back(piece + " 1");
  while (texts.size() < count) {
    std::string text;
    for (auto times = 1 + random() % 5; times > 0; --times) text += pieces[random() % pieces.size()];
    text.erase(0, text.find_first_not_of(" \n"));
    texts.push_back(text + "#" + std::to_string(texts.size()));
  }
  return texts;
}

/// A board on which each text is a card, brought in as a phone says it.
Lived board_of(const std::vector<std::string>& texts) {
  static const session::Kinds kinds = activities::make_kinds();
  Lived day(kinds, made<protocol::WorkshopDefinition>(R"({
    "description":{"title":"Een dag","municipality":"Gouda","language":"nl","anonymous":true,"min_group":3},
    "domains":[],"activities":[{"id":"board","kind":"ambitions","title":"Ambities","instruction":"","minutes":20,
      "release":"live","settings":{"dots":0,"max_cards":50}}]})"));
  REQUIRE(day.open("board"));
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i % cards_each == 0) day.join("");
    const nlohmann::json payload{{"type", "card"},
                                 {"text", texts[i]},
                                 {"term", "short"},
                                 {"level", "local"},
                                 {"needs", nlohmann::json::array()},
                                 {"carried_by", nullptr}};
    const nlohmann::json message{{"type", "put"},
                                 {"n", 1 + i % cards_each},
                                 {"activity", "board"},
                                 {"id", "card-" + std::to_string(i)},
                                 {"payload", payload}};
    const auto put = made<protocol::ClientMessage>(message.dump());
    CAPTURE(texts[i]);
    const auto author = static_cast<session::Author>(1 + i / cards_each);
    REQUIRE(day.ask({protocol::Role::participant, "tab-" + std::to_string(author), author},
                    static_cast<std::uint32_t>(1 + i % cards_each), std::get<protocol::Put>(put)));
  }
  return day;
}

/// The cards of these rows by their name, a cell each.
template <class Cell, class Text>
std::map<std::string, Cell> cards_of(const std::vector<std::vector<Cell>>& rows, Text text) {
  const auto column = [&](const char* name) {
    return static_cast<std::size_t>(std::find_if(rows.at(0).begin(), rows.at(0).end(),
                                                 [&](const Cell& cell) { return text(cell) == name; }) -
                                    rows.at(0).begin());
  };
  std::map<std::string, Cell> cards;
  for (std::size_t i = 1; i < rows.size(); ++i)
    cards[text(rows[i].at(column("card_id")))] = rows[i].at(column("text"));
  return cards;
}

const session::Table& cards_table(const std::vector<session::Table>& tables) {
  const auto found = std::find_if(tables.begin(), tables.end(), [](const session::Table& table) {
    return std::count(table.columns.begin(), table.columns.end(), "card_id") > 0 &&
           std::count(table.columns.begin(), table.columns.end(), "text") > 0;
  });
  REQUIRE(found != tables.end());
  return *found;
}

/// As XML can hold it: without the two characters that are none.
std::string without_nonentities(std::string text) {
  for (const std::string none : {"\xef\xbf\xbe", "\xef\xbf\xbf"})
    for (std::size_t at; (at = text.find(none)) != std::string::npos;) text.erase(at, none.size());
  return text;
}

}  // namespace

TEST_CASE("five hundred hostile texts come out of every download as they were typed, and none of them acts",
          "[D1][D2][B3]") {
  const auto texts = hostile_texts();
  const Lived day = board_of(texts);

  const auto document = nlohmann::json::parse(
      protocol::to_text(results::document_of(day.session(), position_of(day.session()))));
  std::map<std::string, std::string> in_json;
  for (const auto& one : document.at("activities").at(0).at("rounds").at(0).at("contributions"))
    in_json[one.at("id")] = one.at("payload").at("text");

  const auto tables = tables_of(day.session());
  const auto& table = cards_table(tables);
  std::map<std::string, SheetCell> in_workbook;
  for (const auto& [name, part] : workbook_parts(exports::xlsx(tables))) {
    CHECK_NOTHROW(read_xml(part));
    CHECK(name.find("externalLink") == std::string::npos);
    CHECK(name.find("vba") == std::string::npos);
  }
  for (const auto& [name, part] : workbook_parts(exports::xlsx({table})))
    if (name == "xl/worksheets/sheet1.xml")
      in_workbook = cards_of(read_sheet(part), [](const SheetCell& cell) { return cell.text; });
  const std::string csv = exports::csv(table, exports::Separator::semicolon);
  const auto in_csv = cards_of(read_csv(csv.substr(3), ';'), [](const std::string& cell) { return cell; });

  for (std::size_t i = 0; i < count; ++i) {
    const std::string id = "card-" + std::to_string(i);
    CAPTURE(i, texts[i]);
    CHECK(in_json.at(id) == texts[i]);
    CHECK(in_workbook.at(id).type == "inlineStr");
    CHECK(in_workbook.at(id).text == without_nonentities(texts[i]));
    const std::string& field = in_csv.at(id);
    CHECK((field == texts[i] || field == "'" + texts[i]));
    // Whatever is in front of it that does not show, a spreadsheet must not see a formula.
    CHECK(std::string("=+-@\n").find(field[field.find_first_not_of(' ')]) == std::string::npos);
  }
}
