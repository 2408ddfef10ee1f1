// SPDX-License-Identifier: EUPL-1.2
// Who of several facilitators steers.
#include "server/session/decide.hpp"

namespace aantafel::session {
namespace {

using protocol::Event;

/// What stays for every facilitator while one of them leads.
struct IsForAll {
  const Session& session;

  bool operator()(const protocol::TakeLead&) const { return true; }
  /// Whoever stands at the door does.
  bool operator()(const protocol::FreeSeat&) const { return true; }
  bool operator()(const protocol::Enter&) const { return true; }
  bool operator()(const protocol::TakeOut&) const { return true; }
  /// What was gathered before the day changes nothing in the room.
  bool operator()(const protocol::PutDossierItem&) const { return true; }
  bool operator()(const protocol::RemoveDossierItem&) const { return true; }
  bool operator()(const protocol::Moderate& command) const {
    const Round* round = session.round(command.activity);
    return !round || !round->steers(command.change);
  }
  bool operator()(const protocol::Undo&) const {
    const auto& undo = session.undo();
    if (!undo) return false;
    for (const char* free : {"enter", "take_out", "put_dossier_item", "remove_dossier_item"})
      if (undo->action == free) return true;
    if (undo->action != "moderate") return false;
    const Round* round = session.round(undo->activity, undo->round);
    return !round || round->changes().empty() || !round->steers(round->changes().back());
  }
  template <class Command>
  bool operator()(const Command&) const {
    return false;
  }
};

}  // namespace

std::optional<Refusal> not_in_charge(const Session& session, const Actor& actor,
                                     const protocol::SteerCommand& command) {
  const auto& lead = session.lead();
  if (!lead || lead->by == actor.device || std::visit(IsForAll{session}, command)) return std::nullopt;
  return Refusal{Reason::not_in_charge, "another facilitator leads; take_lead takes over"};
}

Decision decide_lead(const Session& session, const Actor& actor, const protocol::TakeLead& command) {
  protocol::Lead lead{actor.device, command.device, command.name};
  if (session.lead() == lead) return std::optional<Event>();
  return protocol::LeadSet{std::move(lead)};
}

Decision decide_lead(const Session& session, const protocol::ShareLead&) {
  if (!session.lead()) return std::optional<Event>();
  return protocol::LeadSet{};
}

}  // namespace aantafel::session
