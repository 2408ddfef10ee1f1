// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rehearsal.hpp"

#include <algorithm>

#include "server/live/rehearsal_guest.hpp"
#include "server/live/rehearsal_minds.hpp"
#include "server/live/rehearsals.hpp"
#include "server/support/random.hpp"

namespace aantafel::live {
namespace {

constexpr std::chrono::milliseconds beat{250};
/// Milliseconds in which everybody comes in, and after which the day begins.
constexpr std::uint64_t coming = 8'000;
constexpr std::uint64_t begins = 9'000;

}  // namespace

Rehearsal::Rehearsal(std::shared_ptr<Room> room, protocol::DemoDay day, const Clock& now)
    : room_(std::move(room)),
      day_(std::move(day)),
      now_(now),
      timer_(room_->context()),
      conductor_(day_),
      hand_{protocol::Role::facilitator, support::hash(support::random_id()), 0},
      until_(0) {
  for (const auto& person : day_.people)
    guests_.push_back(
        std::make_shared<Guest>(Guest::Person{support::hash(support::random_id()),
                                              support::hash(support::random_id()), person.domain},
                                std::make_unique<ScriptedMind>(person, guests_.size())));
}

Rehearsal::Rehearsal(std::shared_ptr<Room> room, const Clock& now, std::uint64_t until)
    : room_(std::move(room)), now_(now), timer_(room_->context()), until_(until) {}

void Rehearsal::invite() {
  const auto& definition = room_->session().steering().definition;
  if (!definition.rehearsal) return;
  for (const auto& domain : seats(definition, definition.rehearsal->people)) {
    // Made of the workshop's id: who comes back after a restart is the same person (J2).
    const std::size_t number = guests_.size();
    const std::string name = room_->session().id() + "-" + std::to_string(number);
    Guest::Person person{support::hash(name, "client"), support::hash(name, "device"), std::nullopt};
    if (!domain.empty()) person.domain = domain;
    const auto seed = static_cast<std::uint32_t>(std::hash<std::string>{}(name));
    guests_.push_back(
        std::make_shared<Guest>(std::move(person), std::make_unique<ImprovisingMind>(number, seed)));
  }
}

void Rehearsal::start() {
  step();
  wait();
}

void Rehearsal::wait() {
  if (stopped_) return;
  timer_.expires_after(beat);
  timer_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (error) return;
    self->step();
    self->wait();
  });
}

void Rehearsal::stop() {
  stopped_ = true;
  timer_.cancel();
  for (const auto& guest : guests_) room_->leave(*guest);
}

void Rehearsal::step() {
  if (stopped_ || std::exchange(stepping_, true)) return;
  // Weak, here and below: the room keeps what waits for it, and may be taken away with it.
  room_->when_settled([weak = weak_from_this()] {
    const auto self = weak.lock();
    if (!self) return;
    self->stepping_ = false;
    if (!self->stopped_) self->play();
  });
}

void Rehearsal::play() {
  const std::uint64_t now = now_();
  if (until_ != 0 && now >= until_) return stop();
  if (began_ == 0) {
    began_ = now;
    if (!conductor_) invite();
  }
  if (std::any_of(guests_.begin(), guests_.end(), [](const auto& one) { return one->over(); })) return stop();
  for (std::size_t i = 0; i < guests_.size(); ++i)
    if (now >= began_ + coming * i / guests_.size()) guests_[i]->step(*room_, now);
  if (conductor_ && !steering_) conduct(now);
  if (guests_.empty() && !steers()) stop();
}

void Rehearsal::conduct(std::uint64_t now) {
  auto command = conductor_->next(room_->session(), began_ + begins, now);
  if (!command) return;
  steering_ = true;
  const std::uint32_t n = ++steered_;
  room_->ask(hand_, n, protocol::Steer{n, std::move(*command)},
             [weak = weak_from_this()](const Answer& answer) {
               const auto self = weak.lock();
               if (!self) return;
               self->steering_ = false;
               if (std::holds_alternative<protocol::Refused>(answer)) self->conductor_->give_up();
             });
}

std::vector<std::string> Rehearsal::refusals() const {
  std::vector<std::string> all;
  for (const auto& guest : guests_) all.insert(all.end(), guest->refusals().begin(), guest->refusals().end());
  return all;
}

}  // namespace aantafel::live
