// SPDX-License-Identifier: EUPL-1.2
// grid: place items on two axes, or skip them. Sums by domain, item and axis.
#include "protocol/generated/kinds/grid.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/measures.hpp"
#include "server/activities/split.hpp"
#include "server/activities/statistics.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::grid {
namespace {

using namespace session;
namespace form = protocol::grid;

/// Where one item was placed, and how often it was skipped.
struct Placed {
  Sums x, y;
  std::uint32_t skipped = 0;
  std::vector<std::uint32_t> quadrants = std::vector<std::uint32_t>(4);

  Placed& operator+=(const Placed& other) {
    x += other.x;
    y += other.y;
    skipped += other.skipped;
    for (std::size_t i = 0; i < quadrants.size(); ++i) quadrants[i] += other.quadrants[i];
    return *this;
  }
  form::MeanPlace mean() const { return {x.summary(), y.summary()}; }
};

/// In the order of the settings: upper left, upper right, lower left, lower right.
std::size_t quadrant_of(const form::Place& at) {
  return (at.y < 50 ? 2u : 0u) + (at.x < 50 ? 0u : 1u);
}

class Grid {
 public:
  static constexpr std::string_view name = "grid";
  static constexpr bool by_arrival = false;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = std::monostate;

  static std::optional<Refusal> check(const Settings& settings) {
    return repeated_key(settings.items, "/settings/items");
  }

  explicit Grid(Settings settings) : settings_(std::move(settings)) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (auto refusal = not_the_answer(proposal.id)) return *refusal;
    if (auto refusal = put_in_order(
            settings_.items, payload.placements, [](const auto& one) { return one.item; },
            "/payload/placements"))
      return *refusal;
    return std::string("answer");
  }

  /// Every item is placed or skipped.
  bool whole(std::span<const Item<Payload>> own) const {
    return all_said(settings_.items, own.front().payload.placements,
                    [](const auto& placement) { return placement.item; });
  }

  void fold_in(const Item<Payload>& item) { count(item, +1); }
  void take_out(const Item<Payload>& item) { count(item, -1); }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    write_view<form::ParticipantView, form::ScreenView, form::FacilitatorView>(
        out, context, round, [&] { return tally(context, round); }, settings_.items, settings_.x, settings_.y,
        settings_.quadrants);
  }

  /// A row an axis, or one that says that the item was skipped.
  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    std::vector<AnswerRow> rows;
    for (const auto& [item, at] : payload.placements) {
      const std::size_t place = place_of(settings_.items, item);
      if (place == settings_.items.size()) continue;
      const std::string key = std::to_string(item);
      const std::string& text = settings_.items[place].text;
      if (!at) {
        rows.push_back({key, text, std::nullopt, "skipped"});
        continue;
      }
      rows.push_back({key + ":x", text, at->x, ""});
      rows.push_back({key + ":y", text, at->y, ""});
    }
    return rows;
  }

  /// One row for each item of each group that may be shown; domain empty: everybody else.
  Table results(const ViewContext& context, const Round& round) const {
    Table table{
        "",
        {"item_key", "item_text", "domain", "answers", "placed", "skipped", "mean_x", "deviation_x", "mean_y",
         "deviation_y", "disagreement", "upper_left", "upper_right", "lower_left", "lower_right"},
        {}};
    add_rows(table, std::string("*"), round.answers(), sum_of(placed_, none()));
    if (settings_.split_by_domain)
      for (const auto& part : split(round, context, placed_, none()))
        add_rows(table, part.domain ? Cell{*part.domain} : Cell{}, part.people, part.tally);
    return table;
  }

  bool speaks_for_domain() const { return false; }
  bool hidden(const Item<Payload>&) const { return false; }

 private:
  using Tally = std::vector<Placed>;

  Tally none() const { return Tally(settings_.items.size()); }

  void count(const Item<Payload>& item, int by) {
    auto& tally = placed_.try_emplace(item.group, none()).first->second;
    for (const auto& [key, at] : item.payload.placements) {
      const std::size_t place = place_of(settings_.items, key);
      if (place == tally.size()) continue;
      auto& placed = tally[place];
      if (at) {
        placed.x.add(at->x, by);
        placed.y.add(at->y, by);
      }
      (at ? placed.quadrants[quadrant_of(*at)] : placed.skipped) += static_cast<std::uint32_t>(by);
    }
  }

  form::Tally tally(const ViewContext& context, const Round& round) const {
    form::Tally all{static_cast<std::uint32_t>(round.answers()), {}, std::nullopt};
    for (auto& placed : sum_of(placed_, none()))
      all.items.push_back({placed.mean(), placed.skipped, std::move(placed.quadrants)});
    if (!settings_.split_by_domain) return all;
    auto& groups = all.split.emplace();
    for (auto& part : split(round, context, placed_, none())) {
      auto& group = groups.emplace_back(form::Group{std::move(part.domain), part.people, {}});
      for (const auto& placed : part.tally) group.means.push_back(placed.mean());
    }
    return all;
  }

  void add_rows(Table& table, const Cell& domain, std::size_t answers, const Tally& tally) const {
    for (std::size_t i = 0; i < tally.size(); ++i) {
      const auto& [key, text] = settings_.items[i];
      const auto& placed = tally[i];
      auto& row = table.rows.emplace_back(std::vector<Cell>{std::int64_t{key}, text, domain,
                                                            static_cast<std::int64_t>(answers),
                                                            placed.x.count, std::int64_t{placed.skipped}});
      row.resize(table.columns.size());
      if (placed.x.count > 0) {
        const double dx = placed.x.deviation(), dy = placed.y.deviation();
        row[6] = rounded(placed.x.mean());
        row[7] = rounded(dx);
        row[8] = rounded(placed.y.mean());
        row[9] = rounded(dy);
        // 1: half of them in one corner, half in the opposite.
        row[10] = rounded(std::sqrt((dx * dx + dy * dy) / 2) / 50);
      }
      for (std::size_t quadrant = 0; quadrant < 4; ++quadrant)
        row[11 + quadrant] = std::int64_t{placed.quadrants[quadrant]};
    }
  }

  Settings settings_;
  std::map<std::string, Tally> placed_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Grid>>();
}

}  // namespace aantafel::activities::grid
