// SPDX-License-Identifier: EUPL-1.2
#include "server/results/document.hpp"

#include <set>

#include "server/results/silence.hpp"
#include "server/results/statements.hpp"
#include "server/session/attendance.hpp"
#include "server/session/responses.hpp"

namespace aantafel::results {
namespace {

protocol::ExportedRound exported(const session::Session& session, const std::string& activity,
                                 std::uint32_t number, const session::Round& round) {
  protocol::ExportedRound out;
  out.round = number;
  for (auto& [contribution, author, domain, source] : statements(session, round, Hidden::kept)) {
    const auto* entry = source ? session.entries().of(contribution.author) : nullptr;
    out.contributions.push_back({contribution.id, std::move(author), std::move(domain),
                                 entry ? std::optional(entry->source) : std::nullopt,
                                 std::move(contribution.payload)});
  }
  // Also of a round whose opening was undone.
  for (auto& [author, domain] : silent(session, round)) {
    if (!out.abstained) out.abstained.emplace();
    out.abstained->push_back({std::move(author), std::move(domain)});
  }
  if (session::state_of(session.progress(activity), number) != protocol::ActivityState::waiting) {
    const auto people = session::responses(session, activity, number);
    out.seen = people.seen;
    out.by_hand = people.by_hand;
    out.on_paper = people.on_paper;
    out.joined = static_cast<std::uint32_t>(session::joined_in(session, activity, number));
  }
  for (const auto& change : round.changes()) out.moderations.push_back(change);
  return out;
}

/// Those that the programme shows, each once.
std::vector<protocol::ExportedPicture> shown(const session::Session& session,
                                             const std::map<std::string, std::string>& data) {
  std::set<std::string> ids;
  for (const auto& definition : session.programme())
    if (const auto* round = session.round(definition.id))
      for (const auto& one : round->pictures()) ids.insert(one.picture.id);
  std::vector<protocol::ExportedPicture> all;
  for (const auto& id : ids)
    if (const auto* place = session.album().find(id))
      all.push_back({id, place->form, place->width, place->height, data.at(id)});
  return all;
}

}  // namespace

protocol::ExportedWorkshop document_of(const session::Session& session, const Position& position,
                                       const std::map<std::string, std::string>& pictures) {
  require_at(session, position);
  protocol::ExportedWorkshop out;
  out.version = 1;
  out.id = session.id();
  out.epoch = position.epoch;
  out.seq = position.seq;
  out.chain = position.chain;
  out.definition = session.steering().definition;
  out.shown = session.steering().shown;
  if (const auto& together = session.steering().self_paced; !together.empty()) out.self_paced = together;
  if (auto all = shown(session, pictures); !all.empty()) out.pictures = std::move(all);
  out.attendance = session::attendance(session, {});
  for (const auto& definition : out.definition.activities) {
    const session::Progress progress = session.progress(definition.id);
    auto& activity = out.activities.emplace_back();
    activity.id = definition.id;
    activity.state = progress.state;
    activity.round = progress.round;
    activity.released = progress.released;
    for (const auto& [number, round] : session.rounds(definition.id))
      activity.rounds.push_back(exported(session, definition.id, number, *round));
  }
  return out;
}

}  // namespace aantafel::results
