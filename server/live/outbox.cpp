// SPDX-License-Identifier: EUPL-1.2
#include "server/live/outbox.hpp"

#include <algorithm>

namespace aantafel::live {

void Outbox::push(Block block, Topic topic, std::size_t begun) {
  if (topic != 0) {
    // The first item may be half on its way, and what is begun is finished.
    const auto first = items_.begin() + (begun_ > 0 ? 1 : 0);
    const auto older =
        std::find_if(first, items_.end(), [topic](const Item& item) { return item.topic == topic; });
    if (older != items_.end()) {
      waiting_ -= older->block->size();
      items_.erase(older);
    }
  }
  if (items_.empty()) begun_ = begun;
  waiting_ += block->size();
  items_.push_back({std::move(block), topic});
  // One block alone may be as large as it is; it is what piles up behind that tells a reader who does not
  // read.
  overflowed_ |= items_.size() > 1 && waiting_bytes() > max_bytes + items_.front().block->size();
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
  auto whole = items_.begin();
  for (; whole != items_.end() && begun_ >= whole->block->size(); ++whole) {
    begun_ -= whole->block->size();
    waiting_ -= whole->block->size();
  }
  items_.erase(items_.begin(), whole);
  if (items_.empty()) items_ = {};
}

}  // namespace aantafel::live
