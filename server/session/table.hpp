// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace aantafel::session {

/// A cell keeps its type, so that a number stays a number in whatever file it ends up in; monostate is empty.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;

/// A tidy table: one header, one kind of thing a row. Column names are stable keys, never sentences (D4).
struct Table {
  std::string name;
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;
};

/// What one contribution says, one row an item: a picked option, a card, a cell of the map.
struct AnswerRow {
  std::string item_key;
  std::string item_text;
  std::optional<std::variant<std::int64_t, double>> number;
  std::string text;
};

}  // namespace aantafel::session
