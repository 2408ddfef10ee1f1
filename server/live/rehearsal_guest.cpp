// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rehearsal_guest.hpp"

#include <string_view>

#include "server/support/random.hpp"

namespace aantafel::live {
namespace {

constexpr std::uint64_t patience = 2'000;
constexpr unsigned most_tries = 3;

/// What a text frame holds, past its header: two bytes, or four or ten with a longer size.
std::string_view payload_of(std::string_view frame) {
  const auto size = static_cast<unsigned char>(frame[1]);
  return frame.substr(size < 126 ? 2 : size == 126 ? 4 : 10);
}

}  // namespace

Guest::Guest(const protocol::DemoPerson& person, std::size_t number)
    : person_(person),
      client_(support::hash(support::random_id())),
      device_(support::hash(support::random_id())),
      hesitates_(number * 379 % 700) {}

void Guest::step(Room& room, std::uint64_t now) {
  now_ = now;
  if (now < again_at_) return;
  if (where_ == Where::outside) {
    where_ = Where::at_the_door;
    return room.enter(shared_from_this(), {protocol::Role::participant, client_, 0},
                      {device_, person_.domain});
  }
  if (where_ != Where::inside) return;
  if (!asked_ && (asked_ = due(room))) return ask(room);
  if (std::exchange(again_, false)) ask(room);
}

std::optional<protocol::Put> Guest::due(Room& room) {
  for (const auto& [activity, answers] : person_.answers) {
    const session::Progress at = room.session().progress(activity);
    if (at.state != protocol::ActivityState::open || !at.opened_at) continue;
    Part& part = parts_[activity];
    if (part.round != at.round) {
      part = {at.round, 0};
      room.look(*this, {activity, at.round});
    }
    if (part.given == answers.size()) continue;
    // Also for who came late: a card then hangs before others put dots on it.
    const auto& answer = answers[part.given];
    if (now_ < *at.opened_at + hesitates_ + answer.after_ms) continue;
    ++part.given;
    return protocol::Put{++n_, activity, at.round, answer.id, answer.payload};
  }
  return std::nullopt;
}

void Guest::ask(Room& room) {
  room.ask(shared_from_this(), asked_->n, *asked_);
}

void Guest::send(const Block& block, Topic topic) {
  // Views, which have a topic, are for people.
  if (topic != 0) return;
  const std::string_view text = payload_of(*block);
  const auto message = protocol::parse<protocol::ServerMessage>(text);
  if (!message) return;
  if (std::holds_alternative<protocol::Welcome>(*message)) where_ = Where::inside;
  if (std::holds_alternative<protocol::Ack>(*message)) asked_.reset();
  const auto* refused = std::get_if<protocol::Refused>(&*message);
  if (!refused || !refused->n) return;
  if (refused->retry) {
    again_ = true;
    again_at_ = now_ + patience;
  } else {
    refusals_.emplace_back(text);
    asked_.reset();
  }
}

void Guest::dismiss(protocol::Parting why, std::optional<std::uint32_t>) {
  // A door may be unlocked at any time; a room that takes nobody in may have closed for good.
  const bool waits = why == protocol::Parting::refused || ++sent_away_ < most_tries;
  where_ = where_ == Where::at_the_door && waits ? Where::outside : Where::over;
  again_at_ = now_ + patience;
}

}  // namespace aantafel::live
