// SPDX-License-Identifier: EUPL-1.2
// points: divide points over items, to the last. Sums by domain and item.
#include "protocol/generated/kinds/points.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/measures.hpp"
#include "server/activities/split.hpp"
#include "server/activities/statistics.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::points {
namespace {

using namespace session;
namespace form = protocol::points;

/// What one item got: everybody who answered counts, with 0 if need be.
struct Given {
  Sums points;
  std::uint32_t givers = 0;

  Given& operator+=(const Given& other) {
    points += other.points;
    givers += other.givers;
    return *this;
  }
};

class Points {
 public:
  static constexpr std::string_view name = "points";
  static constexpr bool by_arrival = false;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = std::monostate;

  static std::optional<Refusal> check(const Settings& settings) {
    return repeated_key(settings.items, "/settings/items");
  }

  explicit Points(Settings settings) : settings_(std::move(settings)) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (auto refusal = not_the_answer(proposal.id)) return *refusal;
    if (auto refusal = put_in_order(
            settings_.items, payload.shares, [](const auto& share) { return share.item; }, "/payload/shares"))
      return *refusal;
    std::uint32_t spent = 0;
    for (const auto& share : payload.shares) spent += share.points;
    if (spent != settings_.total)
      return Refusal{
          Reason::budget,
          std::to_string(spent) + " points are given, of exactly " + std::to_string(settings_.total),
          "/payload/shares"};
    std::erase_if(payload.shares, [](const auto& share) { return share.points == 0; });
    return std::string("answer");
  }

  void fold_in(const Item<Payload>& item) { count(item, +1); }
  void take_out(const Item<Payload>& item) { count(item, -1); }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    write_view<form::ParticipantView, form::ScreenView, form::FacilitatorView>(
        out, context, round, [&] { return tally(context, round); }, settings_.items, settings_.total);
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    std::vector<AnswerRow> rows;
    for (const auto& [key, given] : payload.shares)
      if (const std::size_t place = place_of(settings_.items, key); place < settings_.items.size())
        rows.push_back({std::to_string(key), settings_.items[place].text, given, ""});
    return rows;
  }

  /// One row for each item of each group that may be shown; domain empty: everybody else.
  Table results(const ViewContext& context, const Round& round) const {
    Table table{"",
                {"item_key", "item_text", "domain", "answers", "points", "givers", "mean", "deviation",
                 "disagreement", "share"},
                {}};
    add_rows(table, std::string("*"), sum());
    if (settings_.split_by_domain)
      for (const auto& part : split(round, context, given_, none()))
        add_rows(table, part.domain ? Cell{*part.domain} : Cell{}, part.tally);
    return table;
  }

  Compared compared() const {
    Compared all = compared_by(settings_.items);
    all.absent_is_none = true;
    all.low = 0;
    all.high = settings_.total;
    return all;
  }

  bool speaks_for_domain() const { return false; }
  bool hidden(const Item<Payload>&) const { return false; }

 private:
  using Tally = std::vector<Given>;

  Tally none() const { return Tally(settings_.items.size()); }
  Tally sum() const { return sum_of(given_, none()); }

  void count(const Item<Payload>& item, int by) {
    auto& tally = given_.try_emplace(item.group, none()).first->second;
    std::vector<std::uint32_t> said(tally.size());
    for (const auto& [key, given] : item.payload.shares)
      if (const std::size_t place = place_of(settings_.items, key); place < said.size()) said[place] = given;
    for (std::size_t i = 0; i < said.size(); ++i) {
      tally[i].points.add(said[i], by);
      if (said[i] > 0) tally[i].givers += static_cast<std::uint32_t>(by);
    }
  }

  form::Tally tally(const ViewContext& context, const Round& round) const {
    form::Tally all{static_cast<std::uint32_t>(round.answers()), {}, std::nullopt};
    for (const auto& given : sum()) all.items.push_back({given.points.summary(), given.givers});
    if (!settings_.split_by_domain) return all;
    auto& groups = all.split.emplace();
    for (auto& part : split(round, context, given_, none())) {
      auto& group = groups.emplace_back(form::Group{std::move(part.domain), part.people, {}});
      for (const auto& given : part.tally) group.points.push_back(given.points.summary());
    }
    return all;
  }

  void add_rows(Table& table, const Cell& domain, const Tally& tally) const {
    for (std::size_t i = 0; i < tally.size(); ++i) {
      const auto& [key, text] = settings_.items[i];
      const auto& [sums, givers] = tally[i];
      auto& row = table.rows.emplace_back(
          std::vector<Cell>{std::int64_t{key}, text, domain, sums.count, sums.sum, std::int64_t{givers}});
      row.resize(table.columns.size());
      if (sums.count == 0) continue;
      row[6] = rounded(sums.mean());
      row[7] = rounded(sums.deviation());
      // 1: half of them gave it everything, half nothing.
      row[8] = rounded(2 * sums.deviation() / settings_.total);
      row[9] = rounded(sums.mean() / settings_.total);
    }
  }

  Settings settings_;
  std::map<std::string, Tally> given_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Points>>();
}

}  // namespace aantafel::activities::points
