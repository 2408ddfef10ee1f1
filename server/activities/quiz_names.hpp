// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "protocol/generated/kinds/quiz.hpp"
#include "server/activities/texts.hpp"

namespace aantafel::activities::quiz {

/// The names under which people play, and which of them a facilitator hid. Names are one where they differ in
/// case or spacing only. What is hidden may be so before anybody plays under it.
class QuizNames {
 public:
  /// `order` is that of its contribution.
  void add(const std::string& name, session::Author author, std::uint64_t order) {
    players_[folded(name)].insert(author);
    arrivals_[order] = name;
  }
  void take(const std::string& name, session::Author author, std::uint64_t order) {
    const auto found = players_.find(folded(name));
    found->second.erase(author);
    if (found->second.empty()) players_.erase(found);
    arrivals_.erase(order);
  }
  void hide(const std::string& name, bool hidden) {
    const auto number = static_cast<std::uint32_t>(hidden_.size() + 1);
    hidden_.try_emplace(folded(name), Hidden{name, number, false}).first->second.hidden = hidden;
  }

  std::size_t count() const { return arrivals_.size(); }
  bool here(const std::string& name) const { return players_.contains(folded(name)); }
  bool of_another(const std::string& name, session::Author author) const {
    const auto found = players_.find(folded(name));
    return found != players_.end() && !found->second.contains(author);
  }
  /// What stands for a hidden name; 0: it is not hidden.
  std::uint32_t number_of(const std::string& name) const {
    const auto found = hidden_.find(folded(name));
    return found != hidden_.end() && found->second.hidden ? found->second.number : 0;
  }
  bool hides(const std::string& name) const { return number_of(name) != 0; }
  std::vector<std::string> newest(std::size_t most) const {
    std::vector<std::string> names;
    for (auto one = arrivals_.rbegin(); one != arrivals_.rend() && names.size() < most; ++one)
      if (!hides(one->second)) names.push_back(one->second);
    return names;
  }
  std::vector<protocol::quiz::HiddenName> hidden(std::size_t most) const {
    std::vector<protocol::quiz::HiddenName> names;
    for (const auto& [key, one] : hidden_)
      if (one.hidden && names.size() < most) names.push_back({one.name, one.number});
    return names;
  }

 private:
  struct Hidden {
    std::string name;
    std::uint32_t number = 0;
    bool hidden = false;
  };
  std::map<std::string, std::set<session::Author>> players_;
  std::map<std::uint64_t, std::string> arrivals_;
  std::map<std::string, Hidden> hidden_;
};

}  // namespace aantafel::activities::quiz
