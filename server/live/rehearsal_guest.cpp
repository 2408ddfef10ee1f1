// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rehearsal_guest.hpp"

#include <string_view>

namespace aantafel::live {
namespace {

bool is(std::string_view frame, std::string_view type) {
  // Past the frame's header, of two to ten bytes, every message begins with its type.
  return frame.substr(0, 32).find("\"type\":\"" + std::string(type) + "\"") != std::string_view::npos;
}

}  // namespace

Guest::Guest(Rehearsal& rehearsal, const protocol::DemoPerson& person, std::size_t number)
    : rehearsal_(&rehearsal),
      person_(person),
      client_("rehearsal-" + std::to_string(number)),
      hesitates_(number * 379 % 1500) {}

void Guest::come(Room& room, const std::shared_ptr<Guest>& self) {
  came_ = true;
  n_ = room.session().operations().last_n(client_);
  room.enter(self, {protocol::Role::participant, client_, 0}, {client_, person_.domain});
}

void Guest::step(Room& room, std::uint64_t now) {
  for (const auto& [activity, answers] : person_.answers) {
    const session::Progress progress = room.session().progress(activity);
    if (!in_ || progress.state != protocol::ActivityState::open) continue;
    Part& part = parts_[activity];
    if (part.round != progress.round) part = {progress.round, now, 0};
    if (waiting_ || part.given == answers.size()) continue;
    if (now >= part.since + hesitates_ + answers[part.given].after_ms)
      put(room, activity, part.round, answers[part.given++]);
  }
}

void Guest::put(Room& room, const std::string& activity, std::uint32_t round,
                const protocol::DemoAnswer& answer) {
  waiting_ = true;
  room.ask(*this, ++n_, protocol::Put{n_, activity, round, answer.id, answer.payload});
}

void Guest::send(const Block& block, const std::string&) {
  if (is(*block, "welcome")) in_ = true;
  const bool refused = is(*block, "refused");
  if (refused) refusals_.push_back(block->substr(block->find('{')));
  if (refused || is(*block, "ack")) waiting_ = false;
}

void Guest::dismiss(protocol::Parting why, std::optional<std::uint32_t>) {
  in_ = false;
  // One guest may be refused at a locked door; for any other reason the room is closing.
  if (rehearsal_ && why != protocol::Parting::refused) rehearsal_->stop();
}

}  // namespace aantafel::live
