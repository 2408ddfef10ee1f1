// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
#include <limits>
#include <utility>
#include <vector>

#include "server/session/round.hpp"

namespace aantafel::activities {

/// Whole numbers that people said, in order, one each. Adding, taking away and asking cost the logarithm of
/// their number.
class OrderedNumbers {
 public:
  void add(std::int64_t value, session::Author author) {
    order_.insert({value, author});
    sum_ += value;
  }
  void take_away(std::int64_t value, session::Author author) {
    if (order_.erase({value, author})) sum_ -= value;
  }
  std::uint64_t count() const { return order_.size(); }
  std::int64_t sum() const { return sum_; }
  /// How many are less than this.
  std::uint64_t below(std::int64_t value) const { return order_.order_of_key({value, 0}); }
  /// The k-th from below, counted from 0; k < count().
  std::int64_t at(std::uint64_t k) const { return order_.find_by_order(k)->first; }

 private:
  using Said = std::pair<std::int64_t, session::Author>;
  __gnu_pbds::tree<Said, __gnu_pbds::null_type, std::less<>, __gnu_pbds::rb_tree_tag,
                   __gnu_pbds::tree_order_statistics_node_update>
      order_;
  std::int64_t sum_ = 0;
};

/// Several of these heard as one, without copying any; they must outlive it. Asking costs their number times
/// the logarithms of people and of the range of their values.
class Voices {
  template <class Of>
  auto sum_of(Of of) const {
    decltype(of(*groups_.front())) all{};
    for (const auto* one : groups_) all += of(*one);
    return all;
  }

 public:
  Voices() = default;
  explicit Voices(const OrderedNumbers& numbers) {
    if (numbers.count() > 0) groups_.push_back(&numbers);
  }

  Voices& operator+=(const Voices& more) {
    groups_.insert(groups_.end(), more.groups_.begin(), more.groups_.end());
    return *this;
  }
  std::uint64_t count() const {
    return sum_of([](const auto& one) { return one.count(); });
  }
  std::int64_t sum() const {
    return sum_of([](const auto& one) { return one.sum(); });
  }
  std::uint64_t below(std::int64_t value) const {
    return sum_of([value](const auto& one) { return one.below(value); });
  }
  /// The k-th from below, counted from 0; k < count().
  std::int64_t at(std::uint64_t k) const {
    if (groups_.size() == 1) return groups_.front()->at(k);
    std::int64_t low = std::numeric_limits<std::int64_t>::max(),
                 high = std::numeric_limits<std::int64_t>::min();
    for (const auto* one : groups_) {
      low = std::min(low, one->at(0));
      high = std::max(high, one->at(one->count() - 1));
    }
    // The least value that more than k are not above.
    while (low < high) {
      const std::int64_t middle = low + (high - low) / 2;
      if (below(middle + 1) > k)
        high = middle;
      else
        low = middle + 1;
    }
    return low;
  }

 private:
  std::vector<const OrderedNumbers*> groups_;
};

}  // namespace aantafel::activities
