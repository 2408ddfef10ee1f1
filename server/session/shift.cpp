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
  before.each_author([this](Author author) {
    const auto values = said(*before_, author);
    for (std::size_t i = 0; i < things_.size(); ++i)
      if (values[i]) things_[i].before.add(*values[i], +1);
  });
  now.each_author([&](Author author) { fold_in(author, same(author)); });
}

protocol::Shift Shift::told(const ViewContext& context) const {
  const auto before = static_cast<std::int64_t>(before_->answers());
  const auto now = static_cast<std::int64_t>(now_->answers());
  const auto few = [&](std::int64_t count) {
    return context.anonymous && count < static_cast<std::int64_t>(context.min_group);
  };
  const auto few_others = [&](std::int64_t all) { return all != both_ && few(all - both_); };
  const bool apart = both_ > 0 && !few(both_) && !few_others(before) && !few_others(now);
  protocol::Shift all{people(before), people(now), compared_.share, compared_.low, compared_.high, {}};
  for (std::size_t i = 0; i < things_.size(); ++i) {
    const auto& [key, text] = compared_.things[i];
    const auto& thing = things_[i];
    auto& told = all.things.emplace_back(
        protocol::ShiftedThing{key, text, thing.before.mean(), thing.now.mean(), std::nullopt});
    // Of one thing fewer may have said something than answered at all.
    const auto count = thing.both_now.count;
    const auto hidden = [&](std::int64_t of_all) { return of_all != count && few(of_all - count); };
    if (apart && count > 0 && !few(count) && !hidden(thing.before.count) && !hidden(thing.now.count))
      told.both = {people(count), *thing.both_before.mean(), *thing.both_now.mean(), people(thing.up),
                   people(thing.down)};
  }
  return all;
}

std::vector<std::optional<Shift::Value>> Shift::said(const Round& round, Author author) const {
  std::vector<std::optional<Value>> values(things_.size());
  const auto rows = round.said_by(author);
  if (compared_.absent_is_none && !rows.empty()) values.assign(things_.size(), 0);
  for (const auto& row : rows) {
    if (!row.number) continue;
    const double number = std::visit([](auto one) { return static_cast<double>(one); }, *row.number);
    for (std::size_t i = 0; i < things_.size(); ++i)
      if (compared_.things[i].key == row.item_key)
        values[i] = static_cast<Value>(std::llround(number * unit));
  }
  return values;
}

void Shift::count(Author author, bool same, int by) {
  if (!now_->answered_by(author)) return;
  const auto now = said(*now_, author);
  const bool both = same && before_->answered_by(author);
  const auto before = both ? said(*before_, author) : std::vector<std::optional<Value>>(things_.size());
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

}  // namespace aantafel::session
