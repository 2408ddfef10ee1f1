// SPDX-License-Identifier: EUPL-1.2
#include "server/session/entries.hpp"

#include <algorithm>

namespace aantafel::session {

void Entries::add(Entry entry) {
  if (by_author_.contains(entry.first)) return;
  auto& here = by_activity_[entry.activity];
  here.insert(std::upper_bound(here.begin(), here.end(), entry.first), entry.first);
  by_author_.emplace(entry.first, std::move(entry));
}

const Entry* Entries::find(const std::string& activity, std::uint32_t round, const std::string& name) const {
  const Entry* found = nullptr;
  each(activity, round, [&](const Entry& entry) {
    if (entry.name == name) found = &entry;
  });
  return found;
}

const Entry* Entries::of(Author author) const {
  auto after = by_author_.upper_bound(author);
  if (after == by_author_.begin()) return nullptr;
  const Entry& entry = (--after)->second;
  return author - entry.first < entry.count ? &entry : nullptr;
}

void Entries::each(const std::string& activity, std::uint32_t round,
                   const std::function<void(const Entry&)>& visit) const {
  const auto here = by_activity_.find(activity);
  if (here == by_activity_.end()) return;
  for (const Author first : here->second)
    if (const Entry& entry = by_author_.at(first); entry.round == round) visit(entry);
}

Author Entries::next() const {
  if (by_author_.empty()) return entered_from;
  const Entry& last = by_author_.rbegin()->second;
  return last.first + last.count;
}

}  // namespace aantafel::session
