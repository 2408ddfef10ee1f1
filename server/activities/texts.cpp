// SPDX-License-Identifier: EUPL-1.2
#include "server/activities/texts.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace aantafel::activities {

std::string folded(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD |
                                                      UTF8PROC_IGNORE);
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  // Not text at all: it is what it is.
  if (size < 0) return std::string(text);
  std::string out;
  bool gap = false;
  for (utf8proc_ssize_t at = 0; at < size;) {
    utf8proc_int32_t code = 0;
    const auto length = std::max<utf8proc_ssize_t>(1, utf8proc_iterate(mapped + at, size - at, &code));
    if (code <= ' ' || utf8proc_category(code) == UTF8PROC_CATEGORY_ZS) {
      gap = !out.empty();
    } else {
      if (gap) out += ' ';
      gap = false;
      out.append(reinterpret_cast<const char*>(mapped + at), static_cast<std::size_t>(length));
    }
    at += length;
  }
  std::free(mapped);  // utf8proc_map gives it away.
  return out;
}

std::string Texts::Text::text() const {
  const std::pair<const std::string, std::set<std::uint64_t>>* best = nullptr;
  for (const auto& one : spellings)
    if (!best || one.second.size() > best->second.size() ||
        (one.second.size() == best->second.size() && *one.second.begin() < *best->second.begin()))
      best = &one;
  return best ? best->first : name;
}

std::uint64_t Texts::Text::first() const {
  std::uint64_t least = UINT64_MAX;
  for (const auto& [spelling, orders] : spellings) least = std::min(least, *orders.begin());
  return least;
}

void Texts::add(const std::string& text, session::Author author, std::uint64_t order) {
  const std::string key = folded(text);
  Text& one = texts_[key];
  one.spellings[text].insert(order);
  ++one.authors[author];
  if (const auto all = together_.find(root_of(key)); all != together_.end() && !one.hidden)
    ++all->second[author];
}

void Texts::take(const std::string& text, session::Author author, std::uint64_t order) {
  const std::string key = folded(text);
  Text& one = texts_[key];
  auto& orders = one.spellings[text];
  orders.erase(order);
  if (orders.empty()) one.spellings.erase(text);
  const auto leave = [author](auto& authors) {
    if (const auto found = authors.find(author); --found->second == 0) authors.erase(found);
  };
  leave(one.authors);
  if (const auto all = together_.find(root_of(key)); all != together_.end() && !one.hidden)
    leave(all->second);
  if (one.authors.empty() && one.name.empty()) texts_.erase(key);
}

Texts::Text& Texts::named(const std::string& text) {
  Text& one = texts_[folded(text)];
  if (one.name.empty()) one.name = text;
  return one;
}

void Texts::merge(const std::string& text, const std::string& into) {
  if (counts_as(into, text)) return;
  named(into);
  named(text).into = folded(into);
  count_together();
}

void Texts::split(const std::string& text) {
  named(text).into.clear();
  count_together();
}

void Texts::hide(const std::string& text, bool hidden) {
  named(text).hidden = hidden;
  count_together();
}

void Texts::count_together() {
  together_.clear();
  for (const auto& [key, one] : texts_) {
    if (one.into.empty() || one.hidden) continue;
    const std::string top = root_of(key);
    const auto [all, fresh] = together_.try_emplace(top);
    if (fresh) all->second = texts_.at(top).authors;
    for (const auto& [author, times] : one.authors) all->second[author] += times;
  }
}

std::string Texts::root_of(std::string key) const {
  for (auto at = texts_.find(key); at != texts_.end() && !at->second.into.empty(); at = texts_.find(key))
    key = at->second.into;
  return key;
}

std::string Texts::root(const std::string& text) const {
  return root_of(folded(text));
}

bool Texts::counts_as(const std::string& text, const std::string& other) const {
  const std::string wanted = folded(other);
  for (std::string key = folded(text);;) {
    if (key == wanted) return true;
    const auto at = texts_.find(key);
    if (at == texts_.end() || at->second.into.empty()) return false;
    key = at->second.into;
  }
}

bool Texts::here(const std::string& text) const {
  const std::string key = folded(text);
  const auto at = texts_.find(key);
  if (at != texts_.end() && !at->second.authors.empty()) return true;
  const auto all = together_.find(key);
  return all != together_.end() && !all->second.empty();
}

bool Texts::shows_key(const std::string& key) const {
  const auto at = texts_.find(key);
  if (at == texts_.end() || at->second.hidden) return false;
  const auto top = texts_.find(root_of(key));
  return top != texts_.end() && !top->second.hidden;
}

bool Texts::shows(const std::string& text) const {
  return shows_key(folded(text));
}

Texts::Seen Texts::seen(const std::string& key, const Text& one) const {
  return {key, one.text(), static_cast<std::uint32_t>(one.authors.size()), one.first(), {}};
}

std::vector<Texts::Seen> Texts::seen() const {
  std::vector<Seen> all;
  std::map<std::string, std::vector<std::string>> merged;
  for (const auto& [key, one] : texts_)
    if (!one.into.empty() && !one.hidden && !one.authors.empty()) merged[root_of(key)].push_back(one.text());
  for (const auto& [key, one] : texts_) {
    if (!one.into.empty() || one.hidden) continue;
    Seen next = seen(key, one);
    if (const auto together = together_.find(key); together != together_.end()) {
      next.people = static_cast<std::uint32_t>(together->second.size());
      if (const auto under = merged.find(key); under != merged.end()) next.merged = std::move(under->second);
    }
    if (next.people > 0) all.push_back(std::move(next));
  }
  return all;
}

std::vector<Texts::Seen> Texts::hidden() const {
  std::vector<Seen> all;
  for (const auto& [key, one] : texts_) {
    if (!one.hidden) continue;
    Seen next = seen(key, one);
    if (const auto together = together_.find(key); together != together_.end())
      next.people = static_cast<std::uint32_t>(together->second.size());
    if (next.people > 0) all.push_back(std::move(next));
  }
  return all;
}

std::vector<Texts::Seen> Texts::apart() const {
  std::vector<Seen> all;
  for (const auto& [key, one] : texts_)
    if (!one.authors.empty() && shows_key(key)) all.push_back(seen(key, one));
  return all;
}

std::vector<Texts::Seen> most_given(std::vector<Texts::Seen> texts, std::size_t most) {
  const auto last = texts.begin() + static_cast<std::ptrdiff_t>(std::min(most, texts.size()));
  std::partial_sort(texts.begin(), last, texts.end(), [](const auto& a, const auto& b) {
    return std::tie(b.people, a.key) < std::tie(a.people, b.key);
  });
  texts.erase(last, texts.end());
  return texts;
}

}  // namespace aantafel::activities
