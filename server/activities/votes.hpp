// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
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

  void put(const std::string& id, session::Author author, bool up) { voters_[id][author] = up; }
  void take(const std::string& id, session::Author author) { voters_[id].erase(author); }

  /// People for and against these together: each once, and for if for one of them. Costs the people only
  /// where several of these have any.
  [[nodiscard]] Count count(const std::vector<std::string>& ids) const {
    const Voters* all = nullptr;
    Voters together;
    for (const auto& id : ids) {
      const auto found = voters_.find(id);
      if (found == voters_.end() || found->second.empty()) continue;
      if (!all) {
        all = &found->second;
        continue;
      }
      if (all != &together) together = *all;
      all = &together;
      for (const auto& [author, up] : found->second) together[author] |= up;
    }
    if (!all) return {};
    const auto up = static_cast<std::uint32_t>(
        std::count_if(all->begin(), all->end(), [](const auto& one) { return one.second; }));
    return {up, static_cast<std::uint32_t>(all->size()) - up};
  }

 private:
  using Voters = std::map<session::Author, bool>;
  std::map<std::string, Voters> voters_;
};

}  // namespace aantafel::activities
