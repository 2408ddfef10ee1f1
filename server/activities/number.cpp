// SPDX-License-Identifier: EUPL-1.2
// number: estimate a number. Kept by domain, in order, in whole units of the last decimal.
#include "protocol/generated/kinds/number.hpp"
#include "server/activities/histogram.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/measures.hpp"
#include "server/activities/split.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::number {
namespace {

using namespace session;
namespace form = protocol::number;

class Number {
 public:
  static constexpr std::string_view name = "number";
  static constexpr bool by_arrival = false;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = std::monostate;

  static std::optional<Refusal> check(const Settings& settings) {
    if (settings.minimum && settings.maximum && *settings.minimum >= *settings.maximum)
      return invalid("the lowest is not under the highest", "/settings/maximum");
    if (settings.true_value && !within_bounds(settings, *settings.true_value))
      return invalid("the true value could not be estimated", "/settings/true_value");
    return std::nullopt;
  }

  explicit Number(Settings settings)
      : settings_(std::move(settings)), unit_(std::pow(10, settings_.decimals)) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (auto refusal = not_the_answer(proposal.id)) return *refusal;
    if (!within_bounds(settings_, payload.value))
      return invalid("this is lower or higher than can be", "/payload/value");
    const double said = std::exchange(payload.value, value_of(units_of(payload.value)));
    if (payload.value != said)
      return invalid("at most " + std::to_string(settings_.decimals) + " decimals", "/payload/value");
    return std::string("answer");
  }

  void fold_in(const Item<Payload>& item) {
    numbers_[item.group].add(units_of(item.payload.value), item.author);
  }
  void take_out(const Item<Payload>& item) {
    numbers_[item.group].take_away(units_of(item.payload.value), item.author);
  }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    write_view<form::ParticipantView, form::ScreenView, form::FacilitatorView>(
        out, context, round, [&] { return tally(context, round); }, settings_.unit, settings_.minimum,
        settings_.maximum, settings_.decimals);
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    if (settings_.decimals == 0) return {{"value", settings_.unit, units_of(payload.value), ""}};
    return {{"value", settings_.unit, payload.value, ""}};
  }

  /// One row for everybody, and one for each group that may be shown; domain empty: everybody else.
  Table results(const ViewContext& context, const Round& round) const {
    Table table{"",
                {"domain", "answers", "mean", "quartile_1", "median", "quartile_3", "true_value",
                 "within_percent", "near"},
                {}};
    const auto add = [&](const Cell& domain, const Voices& voices) {
      std::vector<Cell> row{domain, static_cast<std::int64_t>(voices.count())};
      row.resize(table.columns.size());
      if (const auto all = estimates(voices)) {
        row[2] = all->mean;
        row[3] = all->quartile_1;
        row[4] = all->median;
        row[5] = all->quartile_3;
      }
      if (settings_.true_value) {
        row[6] = *settings_.true_value;
        row[7] = std::int64_t{settings_.within_percent};
        row[8] = std::int64_t{near(voices)};
      }
      table.rows.push_back(std::move(row));
    };
    const auto voices = by_group();
    add(std::string("*"), sum_of(voices, Voices()));
    if (settings_.split_by_domain)
      for (const auto& part : split(round, context, voices, Voices()))
        add(part.domain ? Cell{*part.domain} : Cell{}, part.tally);
    return table;
  }

  Compared compared() const {
    return {{{"value", settings_.unit}}, false, false, settings_.minimum, settings_.maximum};
  }

  bool speaks_for_domain() const { return false; }
  bool hidden(const Item<Payload>&) const { return false; }

 private:
  static bool within_bounds(const Settings& settings, double value) {
    return (!settings.minimum || value >= *settings.minimum) &&
           (!settings.maximum || value <= *settings.maximum);
  }

  std::int64_t units_of(double value) const { return std::llround(value * unit_); }
  double value_of(std::int64_t units) const { return static_cast<double>(units) / unit_; }

  std::map<std::string, Voices> by_group() const {
    std::map<std::string, Voices> all;
    for (const auto& [group, numbers] : numbers_) all.emplace(group, Voices(numbers));
    return all;
  }

  static std::array<double, 3> quarters_of(const Voices& voices) {
    return quartiles(voices.count(), [&](std::uint64_t k) { return voices.at(k); });
  }

  std::optional<form::Estimates> estimates(const Voices& voices) const {
    const auto count = voices.count();
    if (count == 0) return std::nullopt;
    const auto [first, median, third] = quarters_of(voices);
    const auto measure = [this](double units) { return rounded(units / unit_); };
    return form::Estimates{static_cast<std::uint32_t>(count),
                           measure(static_cast<double>(voices.sum()) / static_cast<double>(count)),
                           measure(first), measure(median), measure(third)};
  }

  std::optional<form::Bins> bins(const Voices& voices) const {
    if (voices.count() == 0) return std::nullopt;
    auto all = histogram_of(voices, quarters_of(voices));
    return form::Bins{value_of(all.start), value_of(all.width), std::move(all.counts), all.below, all.above};
  }

  /// How many are within the per cent that the settings say of the true value, which there is.
  std::uint32_t near(const Voices& voices) const {
    const double reach = std::abs(*settings_.true_value) * settings_.within_percent / 100;
    const auto from = static_cast<std::int64_t>(std::ceil((*settings_.true_value - reach) * unit_ - 1e-6));
    const auto to = static_cast<std::int64_t>(std::floor((*settings_.true_value + reach) * unit_ + 1e-6));
    return static_cast<std::uint32_t>(voices.below(to + 1) - voices.below(from));
  }

  form::Tally tally(const ViewContext& context, const Round& round) const {
    const auto voices = by_group();
    const Voices everybody = sum_of(voices, Voices());
    form::Tally all;
    all.answers = static_cast<std::uint32_t>(round.answers());
    all.estimates = estimates(everybody);
    all.bins = bins(everybody);
    all.within_percent = settings_.within_percent;
    if (settings_.true_value && (context.closed || context.audience == Role::facilitator)) {
      all.true_value = settings_.true_value;
      all.near = near(everybody);
    }
    if (!settings_.split_by_domain) return all;
    auto& groups = all.split.emplace();
    for (auto& part : split(round, context, voices, Voices()))
      groups.push_back({std::move(part.domain), part.people, estimates(part.tally)});
    return all;
  }

  Settings settings_;
  /// Units in one.
  double unit_;
  std::map<std::string, OrderedNumbers> numbers_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Number>>();
}

}  // namespace aantafel::activities::number
