// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "server/session/round.hpp"

namespace aantafel::session {

template <class K>
class TypedRound;

/// One contribution as a kind's own file sees it. `order` counts first arrivals within the round.
template <class Payload>
struct Item {
  Author author{};
  std::string id;
  std::string group;
  std::uint64_t order = 0;
  Payload payload;
};

/// Contributions that a round keeps of one person (rule B): a full map, or every card and dot that may be
/// given.
inline constexpr std::size_t max_contributions = 200;

/// Who wants to bring something in, under which id, if any was asked for, which domains it may name (null:
/// any), and when it came in; no time: it was taken in before, and what was written in it then stands.
struct Proposal {
  Author author{};
  const std::string& group;
  const std::optional<std::string>& id;
  const std::vector<protocol::Domain>* domains = nullptr;
  std::optional<std::uint64_t> now_ms{};

  bool may_name(const std::string& domain) const {
    return !domains ||
           std::any_of(domains->begin(), domains->end(), [&](const auto& one) { return one.id == domain; });
  }
};

/// Contributions by author; an author's own by id.
template <class Payload>
class Items {
 public:
  [[nodiscard]] std::span<const Item<Payload>> of(Author author) const {
    const auto found = authors_.find(author);
    return found == authors_.end() ? std::span<const Item<Payload>>() : found->second;
  }
  [[nodiscard]] bool contains(Author author, std::string_view id) const {
    return find(author, id) != nullptr;
  }
  /// Null when there is none.
  [[nodiscard]] const Item<Payload>* find(Author author, std::string_view id) const {
    for (const auto& item : of(author))
      if (item.id == id) return &item;
    return nullptr;
  }
  [[nodiscard]] std::size_t authors() const { return authors_.size(); }

 private:
  template <class K>
  friend class TypedRound;

  std::unordered_map<Author, std::vector<Item<Payload>>> authors_;
};

}  // namespace aantafel::session
