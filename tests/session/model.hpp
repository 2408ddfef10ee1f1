// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace aantafel::tests {

/// One thing that a client asks, in the model's own words.
struct Wish {
  enum class What { put, remove, introduce, open, close, clear, release, undo };
  What what{};
  std::string activity{};
  unsigned round = 1;
  std::string text{};
};

/// What a workshop of three activities, `a`, `b` and `c`, is expected to do, written down once more in the
/// plainest way: maps of the last answers, and a list of all numbers that were used. Knows nothing of the
/// session's code.
class Model {
 public:
  /// Longest text that counts as an answer.
  static constexpr std::size_t longest = 9;

  /// What this client must be told, `ok` or a reason. `author` 0: a facilitator.
  std::string expect(const std::string& client, unsigned n, unsigned author, const Wish& wish);

  /// People by what they said last and the domain they are of now.
  using Counts = std::map<std::string, std::map<std::string, unsigned>>;
  Counts counts(const std::string& activity, unsigned round) const;
  unsigned current_round(const std::string& activity) const { return activities_.at(activity).round; }

 private:
  struct Activity {
    enum { waits, open, closed } state = waits;
    unsigned round = 1;
    bool visible = false;
  };
  using Answers = std::map<unsigned, std::string>;
  struct Place {
    std::string activity;
    unsigned round;
    auto operator<=>(const Place&) const = default;
  };
  struct Step {
    std::map<std::string, Activity> before;
    std::optional<Place> cleared{};
    Answers kept{};
  };

  std::string judge(unsigned author, const Wish& wish);
  std::string answer(unsigned author, const Wish& wish);
  std::string steer(const Wish& wish);

  std::map<std::string, Activity> activities_{{"a", {}}, {"b", {}}, {"c", {}}};
  std::map<Place, Answers> answers_;
  std::map<unsigned, std::string> domains_;
  std::optional<Step> last_;
  std::map<std::string, std::vector<std::pair<unsigned, std::string>>> used_;
};

}  // namespace aantafel::tests
