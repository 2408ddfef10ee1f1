// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "server/activities/voices.hpp"

namespace aantafel::activities {

/// Who has how many points in a quiz, in all and without one question. Changes and places cost the logarithm
/// of the number of people. Follows contributions, in any order; knows nothing of hidden names.
class QuizStandings {
 public:
  /// One who plays under a name, with their place: 1 and the people who have more points, named or not.
  struct Row {
    std::string name;
    std::uint32_t points = 0, place = 0, before = 0;
  };
  struct Rung {
    std::uint32_t points = 0, above = 0;
  };
  static constexpr std::size_t most_rungs = 120;

  /// An answer to a question came in or goes; right or wrong, one has played.
  void earn(session::Author author, std::uint32_t question, std::uint32_t points) {
    alter(author, [&](Player& player) { player.points[question] = points; });
  }
  void lose(session::Author author, std::uint32_t question) {
    alter(author, [&](Player& player) { player.points.erase(question); });
  }
  /// `key` is the name as it is compared; both empty: plays without.
  void call(session::Author author, const std::string& key, const std::string& name) {
    alter(author, [&](Player& player) { player.key = key, player.name = name; });
  }
  /// From now on Row::before is the place without this question. Costs the number of people.
  void set_apart(std::uint32_t question) {
    apart_ = question;
    before_ = {};
    for (const auto& [author, player] : players_) before_.add(player.in_all(apart_), author);
  }

  std::size_t players() const { return players_.size(); }
  /// The first of those with a name; of as many points, by the alphabet.
  std::vector<Row> top(std::size_t most) const {
    std::vector<Row> rows;
    for (const auto& [less, key, author] : named_) {
      if (rows.size() == most) break;
      rows.push_back(row_of(players_.at(author)));
    }
    return rows;
  }
  /// Every score that somebody has, most first; where those are too many, the highest half and steps of equal
  /// numbers of people between the others.
  std::vector<Rung> ladder() const {
    std::vector<Rung> rungs;
    for (std::uint64_t left = now_.count(); left > 0 && rungs.size() <= most_rungs;)
      left = step(rungs, left - 1);
    if (rungs.size() <= most_rungs) return rungs;
    rungs.resize(most_rungs / 2);
    const std::uint64_t rest = now_.below(rungs.back().points);
    std::uint64_t left = rest;
    for (std::uint64_t i = 0; i < most_rungs / 2; ++i) {
      const std::uint64_t next = rest - 1 - i * (rest - 1) / (most_rungs / 2 - 1);
      if (next < left) left = step(rungs, next);
    }
    return rungs;
  }

 private:
  struct Player {
    std::map<std::uint32_t, std::uint32_t> points;
    std::string key, name;

    std::uint32_t in_all(std::optional<std::uint32_t> without = {}) const {
      std::uint32_t sum = 0;
      for (const auto& [question, some] : points) sum += question == without ? 0 : some;
      return sum;
    }
  };

  template <class Change>
  void alter(session::Author author, Change change) {
    Player& player = players_[author];
    now_.take_away(player.in_all(), author);
    before_.take_away(player.in_all(apart_), author);
    if (!player.key.empty()) named_.erase({-std::int64_t{player.in_all()}, player.key, author});
    change(player);
    if (player.points.empty() && player.key.empty()) return void(players_.erase(author));
    now_.add(player.in_all(), author);
    before_.add(player.in_all(apart_), author);
    if (!player.key.empty()) named_.insert({-std::int64_t{player.in_all()}, player.key, author});
  }

  static std::uint32_t above(const OrderedNumbers& scores, std::uint32_t points) {
    return static_cast<std::uint32_t>(scores.count() - scores.below(std::int64_t{points} + 1));
  }
  Row row_of(const Player& player) const {
    return {player.name, player.in_all(), above(now_, player.in_all()) + 1,
            above(before_, player.in_all(apart_)) + 1};
  }
  /// Adds the score of the k-th from below; gives how many have less.
  std::uint64_t step(std::vector<Rung>& rungs, std::uint64_t k) const {
    const auto points = static_cast<std::uint32_t>(now_.at(k));
    rungs.push_back({points, above(now_, points)});
    return now_.below(points);
  }

  std::unordered_map<session::Author, Player> players_;
  OrderedNumbers now_, before_;
  std::optional<std::uint32_t> apart_;
  std::set<std::tuple<std::int64_t, std::string, session::Author>> named_;
};

}  // namespace aantafel::activities
