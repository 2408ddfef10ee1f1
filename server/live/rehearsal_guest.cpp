// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rehearsal_guest.hpp"

#include <string_view>

namespace aantafel::live {
namespace {

constexpr std::uint64_t patience = 2'000;
constexpr unsigned most_tries = 3;
constexpr std::size_t most_refusals = 100;

/// What a text frame holds, past its header: two bytes, or four or ten with a longer size.
std::string_view payload_of(std::string_view frame) {
  const auto size = static_cast<unsigned char>(frame[1]);
  return frame.substr(size < 126 ? 2 : size == 126 ? 4 : 10);
}

}  // namespace

void Guest::step(Room& room, std::uint64_t now) {
  now_ = now;
  if (now < again_at_) return;
  if (where_ == Where::outside) {
    where_ = Where::at_the_door;
    return room.enter(shared_from_this(), {protocol::Role::participant, person_.client, 0},
                      {person_.device, person_.domain});
  }
  if (where_ != Where::inside) return;
  if (!asked_ && (asked_ = mind_->due(room, *this, now))) {
    asked_->n = ++n_;
    return ask(room);
  }
  if (std::exchange(again_, false)) ask(room);
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
  if (const auto* welcome = std::get_if<protocol::Welcome>(&*message)) {
    where_ = Where::inside;
    n_ = welcome->last_n;
  }
  if (std::holds_alternative<protocol::Ack>(*message)) asked_.reset();
  if (const auto* why = std::get_if<protocol::Refused>(&*message)) refused(*why, text);
}

void Guest::refused(const protocol::Refused& why, std::string_view text) {
  if (!why.n) return;
  if (why.retry) {
    again_ = true;
    again_at_ = now_ + patience;
    return;
  }
  if (refusals_.size() < most_refusals) refusals_.emplace_back(text);
  asked_.reset();
}

void Guest::dismiss(protocol::Parting why, std::optional<std::uint32_t>) {
  // A door may be unlocked at any time; a room that takes nobody in may have closed for good.
  const bool waits = why == protocol::Parting::refused || ++sent_away_ < most_tries;
  where_ = where_ == Where::at_the_door && waits ? Where::outside : Where::over;
  again_at_ = now_ + patience;
}

}  // namespace aantafel::live
