// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/generated/events.hpp"
#include "server/session/attention.hpp"

namespace aantafel::session {

/// What a facilitator brought in for people without a phone: `count` authors from `first` on, of one domain
/// (an id or empty). A person on paper may have said several things.
struct Entry {
  std::string name;
  std::string activity;
  std::uint32_t round = 0;
  Author first = 0;
  std::uint32_t count = 0;
  protocol::Source source{};
  std::string domain;
  /// Of hands.
  std::vector<protocol::Said> answers;
};

/// Everything that was ever entered in a workshop. Whether it still stands is the round's to tell: an entry
/// is never forgotten, so that its authors' numbers mean one thing for ever. Part of the fold.
class Entries {
 public:
  void add(Entry entry);
  /// Null: there is none of that name in that round.
  [[nodiscard]] const Entry* find(const std::string& activity, std::uint32_t round,
                                  const std::string& name) const;
  /// The one that this author is of; null: none.
  [[nodiscard]] const Entry* of(Author author) const;
  /// In the order of their authors.
  void each(const std::string& activity, std::uint32_t round,
            const std::function<void(const Entry&)>& visit) const;
  /// The number that the next author has.
  [[nodiscard]] Author next() const;

 private:
  std::map<Author, Entry> by_author_;
  std::map<std::string, std::vector<Author>> by_activity_;
};

}  // namespace aantafel::session
