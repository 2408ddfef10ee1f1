// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/activities/registry.hpp"
#include "tests/session/lived.hpp"

namespace aantafel::tests {

/// A workshop of one open activity `x` of this kind, results live; domains zorg, bouw and orde, and people of
/// these domains: the first is participant 1.
inline Lived open_activity(const std::string& kind, const std::string& settings,
                           const std::vector<std::string>& people, bool anonymous = true) {
  static const session::Kinds kinds = activities::make_kinds();
  protocol::WorkshopDefinition definition;
  definition.description = {"Beleid in een dag", "Gouda", protocol::Language::nl, anonymous, 3};
  definition.domains = {{"zorg", "Zorg", 0}, {"bouw", "Wonen", 0}, {"orde", "Openbare orde", 0}};
  definition.activities = {{"x", kind, "Over iets", "", 5, protocol::Release::live, opaque(settings)}};
  Lived day(kinds, definition);
  for (const auto& domain : people) day.join(domain);
  if (!day.open("x")) throw std::logic_error("it does not open");
  return day;
}

inline protocol::Json facilitator_view(const Lived& day) {
  return day.view(protocol::Role::facilitator, "x");
}
inline protocol::Json screen_view(const Lived& day) {
  return day.view(protocol::Role::screen, "x");
}

/// So many values, their mean and their standard deviation, as a view has them.
inline protocol::Json summary(std::uint32_t count, double mean, double deviation) {
  return {{"count", count}, {"mean", mean}, {"deviation", deviation}};
}

/// The table of results of the current round, a row a text with bars between cells.
inline std::vector<std::string> result_rows(const Lived& day) {
  struct Text {
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return std::to_string(number); }
  };
  const auto context = session::context_of(day.session(), protocol::Role::facilitator, "x");
  std::vector<std::string> rows;
  for (const auto& row : day.session().round("x")->results(context).rows) {
    auto& line = rows.emplace_back();
    for (const auto& cell : row) line += (&cell == &row.front() ? "" : "|") + std::visit(Text{}, cell);
  }
  return rows;
}

}  // namespace aantafel::tests
