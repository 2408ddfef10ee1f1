// SPDX-License-Identifier: EUPL-1.2
#include "server/live/outbox.hpp"

namespace aantafel::live {

void Outbox::push(Block block, std::string key) {
  waiting_ += block->size();
  if (!key.empty()) {
    // The first item may be half on its way, and what is begun is finished.
    for (std::size_t i = begun_ > 0 ? 1 : 0; i < items_.size(); ++i) {
      if (items_[i].key != key) continue;
      waiting_ -= items_[i].block->size();
      items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(i));
      break;
    }
  }
  items_.push_back({std::move(block), std::move(key)});
  // One block alone may be as large as it is; it is what piles up behind that tells a reader who does not
  // read.
  overflowed_ |= items_.size() > 1 && waiting_ - begun_ > max_bytes + items_.front().block->size();
}

std::size_t Outbox::next(std::array<iovec, 16>& parts) const {
  std::size_t count = 0;
  for (; count < parts.size() && count < items_.size(); ++count) {
    const std::string& bytes = *items_[count].block;
    const std::size_t skip = count == 0 ? begun_ : 0;
    parts[count] = {const_cast<char*>(bytes.data()) + skip, bytes.size() - skip};
  }
  return count;
}

void Outbox::sent(std::size_t bytes) {
  begun_ += bytes;
  while (!items_.empty() && begun_ >= items_.front().block->size()) {
    begun_ -= items_.front().block->size();
    waiting_ -= items_.front().block->size();
    items_.pop_front();
  }
}

}  // namespace aantafel::live
