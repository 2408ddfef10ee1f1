// SPDX-License-Identifier: EUPL-1.2
#include "server/session/shift.hpp"

#include <cmath>

namespace aantafel::session {
namespace {

constexpr double unit = 1000;

double four_decimals(double value) {
  return std::round(value * 10'000) / 10'000;
}

std::uint32_t people(std::int64_t count) {
  return static_cast<std::uint32_t>(count);
}

/// What this author says of each of the things, as far as anything.
std::vector<std::optional<Shift::Value>> said(const Compared& compared, const Round& round, Author author) {
  std::vector<std::optional<Shift::Value>> values(compared.things.size());
  const auto rows = round.said_by(author);
  if (compared.absent_is_none && !rows.empty()) values.assign(values.size(), 0);
  for (const auto& row : rows) {
    if (!row.number) continue;
    const double number = std::visit([](auto one) { return static_cast<double>(one); }, *row.number);
    for (std::size_t i = 0; i < values.size(); ++i)
      if (compared.things[i].key == row.item_key)
        values[i] = static_cast<Shift::Value>(std::llround(number * unit));
  }
  return values;
}

/// Of everybody in the round.
std::vector<Shift::Sum> sums(const Compared& compared, const Round& round) {
  std::vector<Shift::Sum> all(compared.things.size());
  round.each_author([&](Author author) {
    const auto values = said(compared, round, author);
    for (std::size_t i = 0; i < all.size(); ++i)
      if (values[i]) all[i].add(*values[i], +1);
  });
  return all;
}

}  // namespace

void Shift::Sum::add(Value value, int by) {
  count += by;
  sum += by * value;
}

std::optional<protocol::Measure> Shift::Sum::mean() const {
  if (count == 0) return std::nullopt;
  return four_decimals(static_cast<double>(sum) / static_cast<double>(count) / unit);
}

Shift::Shift(const Round& before, const Round& now, const std::function<bool(Author)>& same)
    : before_(&before), now_(&now), compared_(now.compared().value()), things_(compared_.things.size()) {
  const auto all = sums(compared_, before);
  for (std::size_t i = 0; i < things_.size(); ++i) things_[i].before = all[i];
  now.each_author([&](Author author) { fold_in(author, same(author)); });
}

Shift::Shift(const protocol::Baseline& before, const Round& now)
    : now_(&now),
      workshop_(before.workshop),
      before_answers_(before.answers),
      compared_(now.compared().value()),
      things_(compared_.things.size()) {
  for (const auto& [key, mean] : before.things)
    for (std::size_t i = 0; i < things_.size(); ++i)
      if (compared_.things[i].key == key) things_[i].baseline = mean;
  now.each_author([&](Author author) { fold_in(author, false); });
}

protocol::Shift Shift::told(const ViewContext& context) const {
  const auto before = before_ ? static_cast<std::int64_t>(before_->answers()) : before_answers_;
  const auto now = static_cast<std::int64_t>(now_->answers());
  const auto few = [&](std::int64_t count) {
    return context.anonymous && count < static_cast<std::int64_t>(context.min_group);
  };
  const auto few_others = [&](std::int64_t all) { return all != both_ && few(all - both_); };
  const bool apart = both_ > 0 && !few(both_) && !few_others(before) && !few_others(now);
  protocol::Shift all{people(before), people(now), compared_.share, compared_.low,
                      compared_.high, {},          workshop_};
  for (std::size_t i = 0; i < things_.size(); ++i) {
    const auto& [key, text] = compared_.things[i];
    const auto& thing = things_[i];
    auto& told = all.things.emplace_back(protocol::ShiftedThing{
        key, text, before_ ? thing.before.mean() : thing.baseline, thing.now.mean(), std::nullopt});
    // Of one thing fewer may have said something than answered at all.
    const auto count = thing.both_now.count;
    const auto hidden = [&](std::int64_t of_all) { return of_all != count && few(of_all - count); };
    if (apart && count > 0 && !few(count) && !hidden(thing.before.count) && !hidden(thing.now.count))
      told.both = {people(count), *thing.both_before.mean(), *thing.both_now.mean(), people(thing.up),
                   people(thing.down)};
  }
  return all;
}

void Shift::count(Author author, bool same, int by) {
  if (!now_->answered_by(author)) return;
  const auto now = said(compared_, *now_, author);
  const bool both = same && before_ && before_->answered_by(author);
  const auto before =
      both ? said(compared_, *before_, author) : std::vector<std::optional<Value>>(things_.size());
  if (both) both_ += by;
  for (std::size_t i = 0; i < things_.size(); ++i) {
    if (!now[i]) continue;
    auto& thing = things_[i];
    thing.now.add(*now[i], by);
    if (!before[i]) continue;
    thing.both_before.add(*before[i], by);
    thing.both_now.add(*now[i], by);
    if (*now[i] > *before[i]) thing.up += by;
    if (*now[i] < *before[i]) thing.down += by;
  }
}

std::optional<protocol::Baseline> baseline_of(const Round& round, protocol::EarlierWorkshop workshop) {
  const auto compared = round.compared();
  if (!compared) return std::nullopt;
  protocol::Baseline all{std::move(workshop),
                         people(static_cast<std::int64_t>(round.answers())),
                         compared->low,
                         compared->high,
                         {}};
  const auto of_all = sums(*compared, round);
  for (std::size_t i = 0; i < of_all.size(); ++i)
    if (const auto mean = of_all[i].mean()) all.things.push_back({compared->things[i].key, *mean});
  return all;
}

bool compares_with(const Round& round, const protocol::Baseline& baseline) {
  const auto compared = round.compared();
  return compared && compared->low == baseline.low && compared->high == baseline.high;
}

}  // namespace aantafel::session
