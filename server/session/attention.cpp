// SPDX-License-Identifier: EUPL-1.2
#include "server/session/attention.hpp"

namespace aantafel::session {

void Attention::mark(Author author, Mark mark, bool on) {
  if (has(author, mark) == on) return;
  const bool entered = author >= entered_from;
  if (mark == answers && entered) on ? ++answered_for_ : --answered_for_;
  auto& table = entered ? entered_ : joined_;
  const std::size_t at = entered ? author - entered_from : author;
  if (at >= table.size()) table.resize(at + 1);
  if (table[at] != 0) --people_[table[at]];
  table[at] = static_cast<std::uint8_t>(on ? table[at] | mark : table[at] & ~mark);
  if (table[at] != 0) ++people_[table[at]];
}

bool Attention::has(Author author, Mark mark) const {
  return (marks(author) & mark) != 0;
}

void Attention::each(const std::function<void(Author, std::uint8_t marks)>& visit) const {
  for (std::size_t at = 0; at < joined_.size(); ++at)
    if (joined_[at] != 0) visit(static_cast<Author>(at), joined_[at]);
  for (std::size_t at = 0; at < entered_.size(); ++at)
    if (entered_[at] != 0) visit(static_cast<Author>(entered_from + at), entered_[at]);
}

std::uint8_t Attention::marks(Author author) const {
  const auto& table = author >= entered_from ? entered_ : joined_;
  const std::size_t at = author >= entered_from ? author - entered_from : author;
  return at < table.size() ? table[at] : 0;
}

}  // namespace aantafel::session
