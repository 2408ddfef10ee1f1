// SPDX-License-Identifier: EUPL-1.2
#include "server/results/document.hpp"

#include "server/results/statements.hpp"
#include "server/session/attendance.hpp"

namespace aantafel::results {
namespace {

protocol::ExportedRound exported(const session::Session& session, std::uint32_t number,
                                 const session::Round& round) {
  protocol::ExportedRound out;
  out.round = number;
  for (auto& [contribution, author, domain] : statements(session, round, Hidden::kept))
    out.contributions.push_back(
        {contribution.id, std::move(author), std::move(domain), std::move(contribution.payload)});
  for (const auto& change : round.changes()) out.moderations.push_back(change);
  return out;
}

}  // namespace

protocol::ExportedWorkshop document_of(const session::Session& session, const Position& position) {
  require_at(session, position);
  protocol::ExportedWorkshop out;
  out.version = 1;
  out.id = session.id();
  out.epoch = position.epoch;
  out.seq = position.seq;
  out.chain = position.chain;
  out.definition = session.steering().definition;
  out.shown = session.steering().shown;
  out.attendance = session::attendance(session, {});
  for (const auto& definition : out.definition.activities) {
    const session::Progress progress = session.progress(definition.id);
    auto& activity = out.activities.emplace_back();
    activity.id = definition.id;
    activity.state = progress.state;
    activity.round = progress.round;
    activity.released = progress.released;
    for (const auto& [number, round] : session.rounds(definition.id))
      activity.rounds.push_back(exported(session, number, *round));
  }
  return out;
}

}  // namespace aantafel::results
