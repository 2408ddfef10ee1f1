// SPDX-License-Identifier: EUPL-1.2
// A small workshop from what people said to the bytes of its downloads.
#include <catch2/catch.hpp>

#include <set>

#include "server/exports/archive.hpp"
#include "server/exports/json.hpp"
#include "tests/exports/csv_reader.hpp"
#include "tests/exports/golden.hpp"
#include "tests/exports/small_day.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using exports::Separator;

namespace {

std::string json_of(const session::Session& session) {
  return exports::json(results::document_of(session, position_of(session)));
}

/// The document without what a copy cannot share with what it was copied from.
protocol::Json content(const std::string& document) {
  auto content = protocol::parse_json(document).value();
  for (const char* own : {"id", "epoch", "seq", "chain"}) content.erase(own);
  return content;
}

}  // namespace

TEST_CASE("the tables of a small workshop are the golden files, for a Dutch and another spreadsheet",
          "[D1][D2][D4]") {
  const Lived day = small_day();
  const auto tables = tests::tables_of(day.session());
  std::set<std::string> made;
  for (const auto& file : exports::csv_files(tables, Separator::semicolon)) {
    made.insert(file.name);
    if (file.name != "codebook.csv") check_golden("day-" + file.name, file.bytes);
  }
  CHECK(made == std::set<std::string>{"01-poll-r2.csv", "01-poll.csv", "02-board.csv", "03-map.csv",
                                      "activities.csv", "answers.csv", "attendance.csv", "codebook.csv",
                                      "moderation.csv", "shifts.csv", "workshop.csv"});
  // With the comma the cells are the same, but for decimals.
  check_golden("day-comma-01-poll.csv", exports::csv(tables[3], Separator::comma));
}

TEST_CASE("the document of a small workshop is the golden file", "[D1][D4]") {
  const Lived day = small_day();
  check_golden("day.json", json_of(day.session()));
}

TEST_CASE("the golden document is read and gives the workshop it was made of", "[D3]") {
  const std::string document = golden("day.json");
  CHECK(content(json_of(imported(document))) == content(document));
}

TEST_CASE("a workshop that was imported gives the same files as the first, but for what names its log",
          "[D3]") {
  const Lived day = small_day();
  const auto before = tests::tables_of(day.session());
  const auto after = tests::tables_of(imported(json_of(day.session())));
  REQUIRE(before.size() == after.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    INFO(before[i].name);
    REQUIRE(before[i].name == after[i].name);
    const auto was = read_csv(exports::csv(before[i], Separator::comma).substr(3), ',');
    const auto is = read_csv(exports::csv(after[i], Separator::comma).substr(3), ',');
    REQUIRE(was.size() == is.size());
    for (std::size_t row = 0; row < was.size(); ++row)
      if (before[i].name != "workshop" || (was[row][0] != "id" && was[row][0] != "seq"))
        CHECK(was[row] == is[row]);
  }
}

TEST_CASE("no cell of a small workshop's files begins as a formula does", "[D2]") {
  const Lived day = small_day();
  std::size_t defused = 0;
  for (const auto& table : tests::tables_of(day.session())) {
    for (const auto& record : read_csv(exports::csv(table, Separator::semicolon).substr(3), ';'))
      for (const auto& cell : record) {
        INFO(table.name << ": " << cell);
        const bool number = cell.find_first_not_of("-0123456789,") == std::string::npos;
        CHECK((cell.empty() || number || std::string("=+-@\t\r\n").find(cell[0]) == std::string::npos));
        defused += cell.starts_with("'");
      }
  }
  CHECK(defused > 5);
}
