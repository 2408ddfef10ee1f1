// SPDX-License-Identifier: EUPL-1.2
// scale: rate statements on a labelled scale, or skip them. Tallies by domain, statement and step.
#include "protocol/generated/kinds/scale.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/measures.hpp"
#include "server/activities/split.hpp"
#include "server/activities/statistics.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::scale {
namespace {

using namespace session;
namespace form = protocol::scale;

/// How many chose each step of one statement, and how many skipped it.
struct Steps {
  std::vector<std::uint32_t> steps;
  std::uint32_t skipped = 0;

  Sums sums() const {
    Sums all;
    for (std::size_t i = 0; i < steps.size(); ++i) all.add(static_cast<std::int64_t>(i) + 1, steps[i]);
    return all;
  }
  /// The step of the k-th from below.
  std::size_t step_at(std::uint64_t k) const {
    std::size_t step = 0;
    for (std::uint64_t below = 0; step < steps.size() && (below += steps[step]) <= k;) ++step;
    return step + 1;
  }
};

/// Of one group; a statement each.
struct Tally {
  std::vector<Steps> statements;

  Tally& operator+=(const Tally& other) {
    for (std::size_t i = 0; i < statements.size(); ++i) {
      statements[i].skipped += other.statements[i].skipped;
      for (std::size_t step = 0; step < statements[i].steps.size(); ++step)
        statements[i].steps[step] += other.statements[i].steps[step];
    }
    return *this;
  }
};

class Scale {
 public:
  static constexpr std::string_view name = "scale";
  static constexpr bool by_arrival = false;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = std::monostate;

  static std::optional<Refusal> check(const Settings& settings) {
    for (const bool first : {true, false})
      if ((first ? settings.labels.front() : settings.labels.back()).empty())
        return invalid("both ends of the scale have a label",
                       "/settings/labels/" + std::to_string(first ? 0 : settings.labels.size() - 1));
    return repeated_key(settings.statements, "/settings/statements");
  }

  explicit Scale(Settings settings) : settings_(std::move(settings)) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (auto refusal = not_the_answer(proposal.id)) return *refusal;
    for (std::size_t i = 0; i < payload.ratings.size(); ++i)
      if (payload.ratings[i].step.value_or(1) > settings_.labels.size())
        return invalid("the scale has " + std::to_string(settings_.labels.size()) + " steps",
                       "/payload/ratings/" + std::to_string(i) + "/step");
    if (auto refusal = put_in_order(
            settings_.statements, payload.ratings, [](const auto& rating) { return rating.statement; },
            "/payload/ratings"))
      return *refusal;
    return std::string("answer");
  }

  /// Every statement is rated or skipped.
  bool whole(std::span<const Item<Payload>> own) const {
    const auto& ratings = own.front().payload.ratings;
    return all_said(settings_.statements, ratings, [](const auto& rating) { return rating.statement; });
  }

  void fold_in(const Item<Payload>& item) { count(item, +1); }
  void take_out(const Item<Payload>& item) { count(item, -1); }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    write_view<form::ParticipantView, form::ScreenView, form::FacilitatorView>(
        out, context, round, [&] { return tally(context, round); }, settings_.statements, settings_.labels);
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    std::vector<AnswerRow> rows;
    for (const auto& [statement, step] : payload.ratings)
      if (const std::size_t place = place_of(settings_.statements, statement);
          place < settings_.statements.size()) {
        rows.push_back({std::to_string(statement), settings_.statements[place].text, std::nullopt,
                        step ? "" : "skipped"});
        if (step) rows.back().number = *step;
      }
    return rows;
  }

  /// One row for each statement of each group that may be shown; domain empty: everybody else.
  Table results(const ViewContext& context, const Round& round) const {
    Table table{"",
                {"statement_key", "statement_text", "domain", "answers", "rated", "skipped", "mean",
                 "deviation", "disagreement", "quartile_1", "median", "quartile_3"},
                {}};
    for (int step = 1; step <= 10; ++step) table.columns.push_back("step_" + std::to_string(step));
    add_rows(table, std::string("*"), round.answers(), sum_of(tallies_, none()));
    if (settings_.split_by_domain)
      for (const auto& part : split(round, context, tallies_, none()))
        add_rows(table, part.domain ? Cell{*part.domain} : Cell{}, part.people, part.tally);
    return table;
  }

  Compared compared() const {
    Compared all = compared_by(settings_.statements);
    all.low = 1;
    all.high = static_cast<double>(settings_.labels.size());
    return all;
  }

  bool speaks_for_domain() const { return false; }
  bool hidden(const Item<Payload>&) const { return false; }

 private:
  Tally none() const {
    return {std::vector<Steps>(settings_.statements.size(),
                               {std::vector<std::uint32_t>(settings_.labels.size()), 0})};
  }

  void count(const Item<Payload>& item, int by) {
    auto& tally = tallies_.try_emplace(item.group, none()).first->second;
    for (const auto& [statement, step] : item.payload.ratings) {
      const std::size_t place = place_of(settings_.statements, statement);
      if (place == tally.statements.size() || step.value_or(1) > settings_.labels.size()) continue;
      auto& steps = tally.statements[place];
      (step ? steps.steps[*step - 1] : steps.skipped) += static_cast<std::uint32_t>(by);
    }
  }

  form::Tally tally(const ViewContext& context, const Round& round) const {
    form::Tally all{static_cast<std::uint32_t>(round.answers()), {}, std::nullopt};
    for (const auto& steps : sum_of(tallies_, none()).statements)
      all.statements.push_back({steps.steps, steps.skipped, steps.sums().summary()});
    if (!settings_.split_by_domain) return all;
    auto& groups = all.split.emplace();
    for (const auto& part : split(round, context, tallies_, none())) {
      auto& group = groups.emplace_back(form::Group{part.domain, part.people, {}});
      for (const auto& steps : part.tally.statements) group.rated.push_back(steps.sums().summary());
    }
    return all;
  }

  void add_rows(Table& table, const Cell& domain, std::size_t answers, const Tally& tally) const {
    for (std::size_t i = 0; i < settings_.statements.size(); ++i) {
      const auto& [key, text] = settings_.statements[i];
      const auto& steps = tally.statements[i];
      const Sums sums = steps.sums();
      auto& row = table.rows.emplace_back(std::vector<Cell>{std::int64_t{key}, text, domain,
                                                            static_cast<std::int64_t>(answers), sums.count,
                                                            std::int64_t{steps.skipped}});
      row.resize(table.columns.size());
      if (sums.count > 0) {
        row[6] = rounded(sums.mean());
        row[7] = rounded(sums.deviation());
        // 1: half of them at each end.
        row[8] = rounded(2 * sums.deviation() / static_cast<double>(steps.steps.size() - 1));
        const auto quarters = quartiles(static_cast<std::uint64_t>(sums.count),
                                        [&](std::uint64_t k) { return steps.step_at(k); });
        std::copy(quarters.begin(), quarters.end(), row.begin() + 9);
      }
      for (std::size_t step = 0; step < steps.steps.size(); ++step)
        row[12 + step] = std::int64_t{steps.steps[step]};
    }
  }

  Settings settings_;
  std::map<std::string, Tally> tallies_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Scale>>();
}

}  // namespace aantafel::activities::scale
