// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rehearsal_minds.hpp"

#include <algorithm>

#include "server/improvise/improvise.hpp"
#include "server/session/view.hpp"

namespace aantafel::live {
namespace {

// Milliseconds.
constexpr std::uint64_t reads_least = 2'000, reads_most = 12'000;
constexpr std::uint64_t writes_least = 3'000, writes_most = 10'000;
constexpr std::uint64_t looks_again_least = 5'000, looks_again_most = 15'000;
constexpr std::size_t looks_on = 12;  // one in so many

}  // namespace

ScriptedMind::ScriptedMind(const protocol::DemoPerson& person, std::size_t number)
    : person_(person), hesitates_(number * 379 % 700) {}

std::optional<protocol::Put> ScriptedMind::due(Room& room, const Peer& self, std::uint64_t now) {
  for (const auto& [activity, answers] : person_.answers) {
    const session::Progress at = room.session().progress(activity);
    if (at.state != protocol::ActivityState::open || !at.opened_at) continue;
    Part& part = parts_[activity];
    if (part.round != at.round) {
      part = {at.round, 0};
      room.look(self, {activity, at.round});
    }
    if (part.given == answers.size()) continue;
    // Also for who came late: a card then hangs before others put dots on it.
    const auto& answer = answers[part.given];
    if (now < *at.opened_at + hesitates_ + answer.after_ms) continue;
    ++part.given;
    return protocol::Put{0, activity, at.round, answer.id, answer.payload};
  }
  return std::nullopt;
}

ImprovisingMind::ImprovisingMind(std::size_t number, std::uint32_t seed) : number_(number), random_(seed) {
  // The first numbers of seeds that lie close are close as well.
  random_.discard(8 + number % 16);
}

std::uint64_t ImprovisingMind::between(std::uint64_t least, std::uint64_t most) {
  return least + random_() % (most - least);
}

ImprovisingMind::Part& ImprovisingMind::begun(Room& room, const Peer& self,
                                              const protocol::ActivityDefinition& activity,
                                              const session::Progress& progress, std::uint64_t now) {
  Part& part = parts_[activity.id];
  if (part.round == progress.round) return part;
  part = {progress.round, random_() % looks_on == 0, now + between(reads_least, reads_most)};
  room.look(self, {activity.id, progress.round});
  return part;
}

std::optional<protocol::Put> ImprovisingMind::due(Room& room, const Peer& self, std::uint64_t now) {
  const session::Session& session = room.session();
  const session::Author me = self.actor().participant;
  for (const auto& activity : session.programme()) {
    const session::Progress progress = session.progress(activity.id);
    if (progress.state != protocol::ActivityState::open) continue;
    Part& part = begun(room, self, activity, progress, now);
    if (part.looks_on || now < part.at) continue;
    const session::Round* round = session.round(activity.id);
    const auto view = session::activity_view(session, protocol::Role::participant, activity.id);
    if (!round || !view) continue;
    std::set<std::string> ids;
    round->each_of(me, [&ids](const session::Contribution& one) { ids.insert(one.id); });
    auto said = improvise::improvise({activity.kind, *view, session.description().language, session.domains(),
                                      session.domain_of(me), number_, ids},
                                     [this](std::size_t bound) { return random_() % bound; });
    part.at =
        said ? now + between(writes_least, writes_most) : now + between(looks_again_least, looks_again_most);
    if (said)
      return protocol::Put{0, activity.id, progress.round, std::move(said->id), std::move(said->payload)};
  }
  return std::nullopt;
}

}  // namespace aantafel::live
