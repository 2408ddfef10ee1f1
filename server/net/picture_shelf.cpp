// SPDX-License-Identifier: EUPL-1.2
#include "server/net/picture_shelf.hpp"

namespace aantafel::net {

const Response* PictureShelf::find(const Key& key) {
  const auto found = kept_.find(key);
  if (found == kept_.end()) return nullptr;
  turns_.splice(turns_.begin(), turns_, found->second.turn);
  return &found->second.response;
}

bool PictureShelf::wait(const Key& key, Done done) {
  auto& all = waiting_[key];
  all.push_back(std::move(done));
  return all.size() == 1;
}

void PictureShelf::put(const Key& key, const Response& response) {
  const auto waiting = waiting_.extract(key);
  if (!waiting.empty())
    for (const auto& done : waiting.mapped()) done(response);
  if (response.status != 200 || kept_.contains(key)) return;
  turns_.push_front(key);
  kept_.emplace(key, Kept{response, turns_.begin()});
  bytes_ += response.body->size();
  while (bytes_ > most_bytes) drop(kept_.find(turns_.back()));
}

void PictureShelf::forget(const std::string& workshop) {
  for (auto next = kept_.lower_bound({workshop, ""}); next != kept_.end() && next->first.first == workshop;)
    drop(next++);
}

void PictureShelf::drop(std::map<Key, Kept>::iterator kept) {
  bytes_ -= kept->second.response.body->size();
  turns_.erase(kept->second.turn);
  kept_.erase(kept);
}

}  // namespace aantafel::net
