// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rehearsal.hpp"

#include <algorithm>

#include "server/live/rehearsal_guest.hpp"

namespace aantafel::live {
namespace {

using protocol::ActivityState;
using std::chrono::milliseconds;

constexpr milliseconds beat{250};
constexpr std::uint64_t between_guests = 600;
constexpr std::uint64_t before_first = 3'000;
constexpr std::uint64_t at_least = 15'000;
constexpr std::uint64_t after_last_answer = 5'000;
constexpr std::uint64_t to_look_at_results = 8'000;
constexpr const char* hand = "rehearsal";

}  // namespace

Rehearsal::Rehearsal(std::shared_ptr<Room> room, protocol::DemoDay day, const Clock& now)
    : room_(std::move(room)), day_(std::move(day)), now_(now), timer_(room_->context()) {
  for (const auto& person : day_.people)
    guests_.push_back(std::make_shared<Guest>(*this, person, guests_.size() + 1));
}

Rehearsal::~Rehearsal() {
  for (const auto& guest : guests_) guest->forget();
}

void Rehearsal::start() {
  step();
  wait();
}

void Rehearsal::wait() {
  if (stopped_) return;
  timer_.expires_after(beat);
  timer_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (error || self->stopped_) return;
    self->step();
    self->wait();
  });
}

void Rehearsal::stop() {
  stopped_ = true;
  timer_.cancel();
}

void Rehearsal::step() {
  if (stopped_) return;
  const std::uint64_t now = now_();
  if (began_ == 0) {
    began_ = now;
    next_at_ = now + between_guests * guests_.size() + before_first;
    left_at_ = situation();
  }
  welcome_guests(now);
  for (const auto& guest : guests_) guest->step(*room_, now);
  if (steers_ && !steering_) steer_on(now);
}

void Rehearsal::welcome_guests(std::uint64_t now) {
  for (std::size_t i = 0; i < guests_.size(); ++i)
    if (!guests_[i]->came() && now >= began_ + between_guests * i) guests_[i]->come(*room_, guests_[i]);
}

void Rehearsal::steer_on(std::uint64_t now) {
  if (situation() != left_at_) {
    steers_ = false;
    return;
  }
  const auto& programme = room_->session().programme();
  if (now < next_at_ || stage_ == programme.size()) return;
  const std::string id = programme[stage_].id;
  const session::Progress progress = room_->session().progress(id);
  if (progress.state == ActivityState::waiting) return steer(protocol::Open{id, progress.round}, length(id));
  if (progress.state == ActivityState::open) return steer(protocol::Close{id, std::nullopt}, 0);
  ++stage_;
  steer(protocol::ReleaseResults{id, true}, to_look_at_results);
}

void Rehearsal::steer(protocol::SteerCommand command, std::uint64_t pause) {
  steering_ = true;
  const std::uint32_t n = room_->session().operations().last_n(hand) + 1;
  room_->ask({protocol::Role::facilitator, hand, 0}, n, protocol::Steer{n, std::move(command)},
             [weak = weak_from_this(), pause](const Answer& answer) {
               if (const auto self = weak.lock()) self->steered(answer, pause);
             });
}

void Rehearsal::steered(const Answer& answer, std::uint64_t pause) {
  steering_ = false;
  if (!std::holds_alternative<protocol::Ack>(answer)) return;
  left_at_ = situation();
  next_at_ = now_() + pause;
}

std::string Rehearsal::situation() const {
  const session::Steering& steering = room_->session().steering();
  std::string text = steering.shown.value_or("") + (steering.locked ? " locked" : "") +
                     (steering.results_hidden ? " hidden" : "");
  if (steering.timer) text += " timer " + std::to_string(steering.timer->ends_at);
  for (const auto& activity : steering.definition.activities) {
    const session::Progress progress = room_->session().progress(activity.id);
    text += " " + activity.id + std::to_string(static_cast<int>(progress.state)) +
            std::to_string(progress.round) + (progress.released ? (*progress.released ? "+" : "-") : "");
  }
  return text;
}

std::uint64_t Rehearsal::length(const std::string& activity) const {
  std::uint64_t last = 0;
  for (const auto& person : day_.people)
    if (const auto found = person.answers.find(activity); found != person.answers.end())
      for (const auto& answer : found->second) last = std::max<std::uint64_t>(last, answer.after_ms);
  return std::max(at_least, last + after_last_answer);
}

std::vector<std::string> Rehearsal::refusals() const {
  std::vector<std::string> all;
  for (const auto& guest : guests_) all.insert(all.end(), guest->refusals().begin(), guest->refusals().end());
  return all;
}

}  // namespace aantafel::live
