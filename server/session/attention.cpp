// SPDX-License-Identifier: EUPL-1.2
#include "server/session/attention.hpp"

namespace aantafel::session {

void Attention::mark(Author author, Mark mark, bool on) {
  if (has(author, mark) == on) return;
  if (mark == answers && author >= entered_from) on ? ++entered_ : --entered_;
  auto& marks = marks_[author];
  if (marks != 0) --people_[marks];
  marks = static_cast<std::uint8_t>(on ? marks | mark : marks & ~mark);
  if (marks != 0)
    ++people_[marks];
  else
    marks_.erase(author);
}

bool Attention::has(Author author, Mark mark) const {
  const auto found = marks_.find(author);
  return found != marks_.end() && (found->second & mark) != 0;
}

void Attention::each(const std::function<void(Author, std::uint8_t marks)>& visit) const {
  for (const auto& [author, marks] : marks_) visit(author, marks);
}

}  // namespace aantafel::session
