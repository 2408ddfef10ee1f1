// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "protocol/generated/measures.hpp"
#include "server/session/round.hpp"

namespace aantafel::session {

/// How the answers to a round compare with those to an earlier one in which the same was asked: of all who
/// answered, and of those who did so both times; or with those that were given in an earlier workshop, of
/// which no more is known than what all of them said together. Follows from these alone. Kept up to date
/// while people answer, so that a view costs the number of things, never the number of people. Owned by the
/// session, which throws it away when either round becomes another.
class Shift {
 public:
  /// Costs the number of people. Both compare, and outlive this. `same` tells whether somebody is known to be
  /// the same person in both.
  Shift(const Round& before, const Round& now, const std::function<bool(Author)>& same);
  /// The same of a round that `compares_with` this baseline.
  Shift(const protocol::Baseline& before, const Round& now);

  /// Null: what was said before was said in another workshop.
  [[nodiscard]] const Round* before() const { return before_; }
  [[nodiscard]] const Round* now() const { return now_; }
  /// Around each change of what this author, who is the `same` in both or not known to be, says now.
  void take_out(Author author, bool same) { count(author, same, -1); }
  void fold_in(Author author, bool same) { count(author, same, +1); }
  /// Nothing of those who did both where they, or all but they, are fewer than may be told apart (S3).
  [[nodiscard]] protocol::Shift told(const ViewContext& context) const;

  /// In thousandths, so that whoever is taken out again leaves nothing behind.
  using Value = std::int64_t;
  struct Sum {
    std::int64_t count = 0;
    Value sum = 0;
    void add(Value value, int by);
    [[nodiscard]] std::optional<protocol::Measure> mean() const;
  };

 private:
  struct Thing {
    /// Of an earlier workshop.
    std::optional<protocol::Measure> baseline{};
    Sum before, now, both_before, both_now;
    std::int64_t up = 0, down = 0;
  };

  void count(Author author, bool same, int by);

  const Round* before_ = nullptr;
  const Round* now_;
  std::optional<protocol::EarlierWorkshop> workshop_{};
  std::uint32_t before_answers_ = 0;
  Compared compared_;
  std::vector<Thing> things_;
  std::int64_t both_ = 0;
};

/// What all who answered this round said together, to be compared with in a later workshop; nothing in a kind
/// that does not compare. Costs the number of people.
[[nodiscard]] std::optional<protocol::Baseline> baseline_of(const Round& round,
                                                            protocol::EarlierWorkshop workshop);
/// Whether the same can be said in this round as in the one that the baseline is of.
[[nodiscard]] bool compares_with(const Round& round, const protocol::Baseline& baseline);

}  // namespace aantafel::session
