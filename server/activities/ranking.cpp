// SPDX-License-Identifier: EUPL-1.2
// ranking: put items in order, all or the first few. How often each item got each place, by domain.
#include "protocol/generated/kinds/ranking.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/measures.hpp"
#include "server/activities/split.hpp"
#include "server/activities/statistics.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::ranking {
namespace {

using namespace session;
namespace form = protocol::ranking;

/// How often each item got each place: a row an item, the first place first.
using Places = std::vector<std::vector<std::uint32_t>>;

class Ranking {
 public:
  static constexpr std::string_view name = "ranking";
  static constexpr bool by_arrival = false;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = std::monostate;

  static std::optional<Refusal> check(const Settings& settings) {
    if (settings.places > settings.items.size())
      return invalid("more places than there are items", "/settings/places");
    return repeated_key(settings.items, "/settings/items");
  }

  explicit Ranking(Settings settings) : settings_(std::move(settings)) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (auto refusal = not_the_answer(proposal.id)) return *refusal;
    if (payload.order.size() != settings_.places)
      return invalid("there are " + std::to_string(settings_.places) + " places", "/payload/order");
    for (std::size_t i = 0; i < payload.order.size(); ++i)
      if (place_of(settings_.items, payload.order[i]) == settings_.items.size())
        return invalid("there is no " + std::to_string(payload.order[i]),
                       "/payload/order/" + std::to_string(i));
    return std::string("answer");
  }

  void fold_in(const Item<Payload>& item) { count(item, +1); }
  void take_out(const Item<Payload>& item) { count(item, -1); }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    write_view<form::ParticipantView, form::ScreenView, form::FacilitatorView>(
        out, context, round, [&] { return tally(context, round); }, settings_.items, settings_.places);
  }

  /// The number is the rank: 1 for the first.
  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    std::vector<AnswerRow> rows;
    for (std::size_t rank = 0; rank < payload.order.size(); ++rank)
      if (const std::size_t place = place_of(settings_.items, payload.order[rank]);
          place < settings_.items.size())
        rows.push_back({std::to_string(payload.order[rank]), settings_.items[place].text,
                        static_cast<std::int64_t>(rank) + 1, ""});
    return rows;
  }

  /// One row for each item of each group that may be shown; domain empty: everybody else.
  Table results(const ViewContext& context, const Round& round) const {
    Table table{"",
                {"item_key", "item_text", "domain", "answers", "points", "mean_points", "points_deviation",
                 "first_places", "placed", "mean_rank", "rank_deviation"},
                {}};
    add_rows(table, std::string("*"), round.answers(), sum());
    if (settings_.split_by_domain)
      for (const auto& part : split(round, context, places_, none()))
        add_rows(table, part.domain ? Cell{*part.domain} : Cell{}, part.people, part.tally);
    return table;
  }

  bool speaks_for_domain() const { return false; }
  bool hidden(const Item<Payload>&) const { return false; }

 private:
  Places none() const { return Places(settings_.items.size(), std::vector<std::uint32_t>(settings_.places)); }
  Places sum() const { return sum_of(places_, none()); }

  void count(const Item<Payload>& item, int by) {
    auto& places = places_.try_emplace(item.group, none()).first->second;
    const std::size_t ranks = std::min<std::size_t>(item.payload.order.size(), settings_.places);
    for (std::size_t rank = 0; rank < ranks; ++rank)
      if (const std::size_t place = place_of(settings_.items, item.payload.order[rank]);
          place < places.size())
        places[place][rank] += static_cast<std::uint32_t>(by);
  }

  /// Of who placed the item.
  static Sums rank_of(const std::vector<std::uint32_t>& places) {
    Sums all;
    for (std::size_t i = 0; i < places.size(); ++i) all.add(static_cast<std::int64_t>(i) + 1, places[i]);
    return all;
  }
  /// Points by Borda's count, of all who answered.
  static Sums score_of(const std::vector<std::uint32_t>& places, std::int64_t answers) {
    Sums all;
    for (std::size_t i = 0; i < places.size(); ++i)
      all.add(static_cast<std::int64_t>(places.size() - i), places[i]);
    all.add(0, answers - all.count);
    return all;
  }

  form::Tally tally(const ViewContext& context, const Round& round) const {
    form::Tally all{static_cast<std::uint32_t>(round.answers()), {}, std::nullopt};
    for (const auto& places : sum()) {
      const Sums score = score_of(places, all.answers);
      all.items.push_back(
          {places, rank_of(places).summary(), score.summary(), static_cast<std::uint32_t>(score.sum)});
    }
    if (!settings_.split_by_domain) return all;
    auto& groups = all.split.emplace();
    for (auto& part : split(round, context, places_, none())) {
      auto& group = groups.emplace_back(form::Group{std::move(part.domain), part.people, {}});
      for (const auto& places : part.tally) group.score.push_back(score_of(places, part.people).summary());
    }
    return all;
  }

  void add_rows(Table& table, const Cell& domain, std::size_t answers, const Places& all) const {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto& [key, text] = settings_.items[i];
      const Sums rank = rank_of(all[i]);
      const Sums score = score_of(all[i], static_cast<std::int64_t>(answers));
      auto& row =
          table.rows.emplace_back(std::vector<Cell>{std::int64_t{key}, text, domain, score.count, score.sum});
      row.resize(table.columns.size());
      row[7] = std::int64_t{all[i].front()};
      row[8] = rank.count;
      if (score.count > 0) {
        row[5] = rounded(score.mean());
        row[6] = rounded(score.deviation());
      }
      if (rank.count > 0) {
        row[9] = rounded(rank.mean());
        row[10] = rounded(rank.deviation());
      }
    }
  }

  Settings settings_;
  std::map<std::string, Places> places_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Ranking>>();
}

}  // namespace aantafel::activities::ranking
