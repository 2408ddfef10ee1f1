// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "server/session/round.hpp"

namespace aantafel::activities {

/// Who is for and who against what has an id.
class Votes {
 public:
  struct Count {
    std::uint32_t up = 0, down = 0;
  };

  void put(const std::string& id, session::Author author, bool up) { voters_[id].put(author, up); }
  void take(const std::string& id, session::Author author) { voters_[id].take(author); }

  /// People for and against these together: each once, and for if for one of them. Costs the people only
  /// where several of these have any.
  [[nodiscard]] Count count(const std::vector<std::string>& ids) const {
    const Voters* all = nullptr;
    Voters together;
    for (const auto& id : ids) {
      const auto found = voters_.find(id);
      if (found == voters_.end() || found->second.people.empty()) continue;
      if (!all) {
        all = &found->second;
        continue;
      }
      if (all != &together) together = *all;
      all = &together;
      for (const auto& [author, up] : found->second.people)
        if (up || !together.people.contains(author)) together.put(author, up);
    }
    if (!all) return {};
    return {all->up, static_cast<std::uint32_t>(all->people.size()) - all->up};
  }

 private:
  struct Voters {
    std::map<session::Author, bool> people;
    std::uint32_t up = 0;

    void put(session::Author author, bool is_up) {
      take(author);
      people.emplace(author, is_up);
      up += is_up;
    }
    void take(session::Author author) {
      const auto found = people.find(author);
      if (found == people.end()) return;
      up -= found->second;
      people.erase(found);
    }
  };
  std::map<std::string, Voters> voters_;
};

}  // namespace aantafel::activities
