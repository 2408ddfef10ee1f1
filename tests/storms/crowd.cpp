// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/crowd.hpp"

namespace aantafel::storm {

Crowd::Crowd(AddressOf address_of, const load::Workshop& workshop, unsigned seed)
    : address_of_(std::move(address_of)),
      workshop_(workshop),
      path_("/api/v1/workshops/" + workshop.code + "/live"),
      random_(seed) {
  swarm_.on_end = [this](load::Phone& phone) { owners_.at(&phone)->wake(now()); };
}

void Crowd::watch(load::Phone& phone, Client& owner) {
  owners_[&phone] = &owner;
  swarm_.watch(phone);
}

void Crowd::forget(const load::Phone& phone) {
  swarm_.forget(phone);
  owners_.erase(&phone);
}

bool Crowd::run_until(Time deadline, const std::function<bool()>& done) {
  return swarm_.run_until(deadline, [&] {
    // What was put off since an entry was made has been looked at before, or is in here again.
    for (const Time time = now(); !due_.empty() && due_.top().when <= time;) {
      const Due next = due_.top();
      due_.pop();
      if (next.client->due_ == next.when) next.client->look(time);
    }
    return done();
  });
}

milliseconds Crowd::at_random(milliseconds most) {
  return milliseconds(std::uniform_int_distribution<std::int64_t>(0, most.count())(random_));
}

}  // namespace aantafel::storm
