// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>

#include "server/session/decide.hpp"
#include "server/session/dossier.hpp"

namespace aantafel::session {
namespace {

using protocol::Event;

struct SteeringDecider {
  const Session& session;
  const Actor& actor;
  std::uint64_t now_ms;

  std::optional<Refusal> unknown(const std::string& activity,
                                 const std::string& path = "/command/activity") const {
    if (session.activity(activity)) return std::nullopt;
    return Refusal{Reason::unknown_activity, "there is no activity \"" + activity + "\"", path};
  }

  /// `path` is that of an object with activity and round.
  std::optional<Refusal> cannot_open(const std::string& activity, std::uint32_t round,
                                     const std::string& path) const {
    if (auto refusal = unknown(activity, path + "/activity")) return refusal;
    const Progress progress = session.progress(activity);
    if (round != progress.round && round != progress.round + 1)
      return Refusal{Reason::stale_round,
                     "round " + std::to_string(progress.round) + " can be opened, or the next",
                     path + "/round"};
    if (!session.round(activity))
      return Refusal{Reason::unknown_kind, "this server does not know this kind of activity"};
    return std::nullopt;
  }

  std::optional<Refusal> cannot_repeat(const protocol::ActivityDefinition& definition) const {
    const auto* first = session.activity(*definition.repeats);
    if (first && first->id != definition.id && first->kind == definition.kind) return std::nullopt;
    return Refusal{Reason::invalid, "only another activity of the same kind can be repeated",
                   "/command/definition/repeats"};
  }

  Decision operator()(const protocol::Show& command) const {
    if (command.activity) {
      if (auto refusal = unknown(*command.activity)) return *refusal;
      const Round* round = session.round(*command.activity);
      if (round && round->tells())
        return protocol::ActivityOpened{*command.activity, round_of(*command.activity)};
    }
    return protocol::ActivityShown{command.activity};
  }

  Decision operator()(const protocol::Open& command) const {
    if (auto refusal = cannot_open(command.activity, command.round, "/command")) return *refusal;
    return protocol::ActivityOpened{command.activity, command.round};
  }

  Decision operator()(const protocol::OpenSelfPaced& command) const {
    std::set<std::string> ids;
    for (std::size_t i = 0; i < command.activities.size(); ++i) {
      const auto& [activity, round] = command.activities[i];
      const std::string path = "/command/activities/" + std::to_string(i);
      if (auto refusal = cannot_open(activity, round, path)) return *refusal;
      const Round& asks = *session.round(activity);
      if (asks.tells() || asks.timed())
        return Refusal{Reason::invalid, "the facilitator leads this one", path + "/activity"};
      if (!ids.insert(activity).second)
        return Refusal{Reason::invalid, "\"" + activity + "\" stands here twice", path + "/activity"};
    }
    return protocol::SelfPacedOpened{command.activities};
  }

  Decision operator()(const protocol::CloseSelfPaced& command) const {
    for (std::size_t i = 0; i < command.activities.size(); ++i) {
      const std::string path = "/command/activities/" + std::to_string(i);
      if (auto refusal = unknown(command.activities[i], path)) return *refusal;
      if (session.progress(command.activities[i]).state == ActivityState::waiting)
        return Refusal{Reason::closed, "this activity was not opened yet", path};
    }
    return protocol::SelfPacedClosed{command.activities};
  }

  Decision operator()(const protocol::Close& command) const {
    if (auto refusal = unknown(command.activity)) return *refusal;
    const Progress progress = session.progress(command.activity);
    if (command.round && *command.round != progress.round)
      return Refusal{Reason::stale_round, "round " + std::to_string(progress.round) + " is the current one",
                     "/command/round"};
    if (progress.state == ActivityState::waiting)
      return Refusal{Reason::closed, "this activity was not opened yet"};
    return protocol::ActivityClosed{command.activity};
  }

  Decision operator()(const protocol::ReleaseResults& command) const {
    if (auto refusal = unknown(command.activity)) return *refusal;
    const Round* round = session.round(command.activity);
    if (round && round->tells())
      return Refusal{Reason::invalid, "there are no results here", "/command/activity"};
    return protocol::ResultsReleased{command.activity, command.released};
  }

  Decision operator()(const protocol::HideResults& command) const {
    return protocol::ResultsHidden{command.hidden};
  }

  Decision operator()(const protocol::SetTimer& command) const {
    if (auto refusal = unknown(command.activity)) return *refusal;
    if (command.seconds == 0) return protocol::TimerSet{std::nullopt};
    const std::uint64_t ends_at = now_ms + command.seconds * std::uint64_t{1000};
    return protocol::TimerSet{protocol::Timer{command.activity, ends_at, command.seconds, command.closes}};
  }

  Decision operator()(const protocol::PutActivity& command) const {
    const auto& definition = command.definition;
    if (command.before)
      if (auto refusal = unknown(*command.before)) return *refusal;
    if (command.before == definition.id)
      return Refusal{Reason::invalid, "an activity does not stand before itself", "/command/before"};
    const auto* old = session.activity(definition.id);
    if (!old && session.programme().size() >= 200)
      return Refusal{Reason::limit, "a programme has at most 200 activities"};
    if (!old && session.round(definition.id))
      return Refusal{Reason::taken, "an activity that was removed had this id", "/command/definition/id"};
    if (old && old->kind != definition.kind)
      return Refusal{Reason::invalid, "the kind of an activity stays as it is", "/command/definition/kind"};
    if (definition.repeats && (!old || old->repeats != definition.repeats))
      if (auto refusal = cannot_repeat(definition)) return *refusal;
    if (auto fault = check_activity(session.kinds(), definition, session.album())) {
      fault->path = "/command/definition" + fault->path;
      return *fault;
    }
    const Round* round = session.round(definition.id);
    const auto next = session.kinds().find(definition.kind)->second->start(definition.settings);
    if (round && round->answers() > 0 && exposes(*round, *next.value()))
      return broken_promise("/command/definition/settings");
    return protocol::ActivityPut{definition, command.before};
  }

  Decision operator()(const protocol::RemoveActivity& command) const {
    if (auto refusal = unknown(command.activity)) return *refusal;
    return protocol::ActivityRemoved{command.activity};
  }

  Decision operator()(const protocol::OrderActivities& command) const {
    std::set<std::string> asked(command.activities.begin(), command.activities.end());
    std::set<std::string> known;
    for (const auto& one : session.programme()) known.insert(one.id);
    if (asked != known)
      return Refusal{Reason::invalid, "an order names every activity of the programme, once",
                     "/command/activities"};
    return protocol::ActivitiesOrdered{command.activities};
  }

  Decision operator()(const protocol::Describe& command) const {
    if (auto fault = check_description(command.description)) {
      fault->path = "/command/description" + fault->path;
      return *fault;
    }
    if (loosens(command.description)) return broken_promise("/command/description");
    return protocol::WorkshopDescribed{command.description};
  }

  Decision operator()(const protocol::SetDomains& command) const {
    std::set<std::string> ids;
    for (const auto& domain : command.domains)
      if (!ids.insert(domain.id).second)
        return Refusal{Reason::invalid, "two domains have the id \"" + domain.id + "\"", "/command/domains"};
    for (const auto& participant : session.participants())
      if (!participant.domain.empty() && !ids.contains(participant.domain))
        return Refusal{Reason::taken, "somebody from \"" + participant.domain + "\" is at the table",
                       "/command/domains"};
    return protocol::DomainsSet{command.domains};
  }

  Decision operator()(const protocol::Moderate& command) const {
    if (auto refusal = unknown(command.activity)) return *refusal;
    const Round* round = session.round(command.activity);
    if (!round) return Refusal{Reason::unknown_kind, "this server does not know this kind of activity"};
    Opaque change = command.change;
    if (auto admitted = round->admit_change(change, now_ms); !admitted) return std::move(admitted).error();
    return protocol::ContributionModerated{command.activity, round_of(command.activity), std::move(change)};
  }

  Decision operator()(const protocol::ClearAnswers& command) const {
    if (auto refusal = unknown(command.activity)) return *refusal;
    if (command.round != round_of(command.activity))
      return Refusal{Reason::stale_round,
                     "round " + std::to_string(round_of(command.activity)) + " is the current one",
                     "/command/round"};
    return protocol::AnswersCleared{command.activity, command.round};
  }

  Decision operator()(const protocol::Lock& command) const { return protocol::DoorLocked{command.locked}; }

  Decision operator()(const protocol::Enter& command) const {
    return decide_entering(session, command, now_ms);
  }
  Decision operator()(const protocol::TakeOut& command) const { return decide_entering(session, command); }

  Decision operator()(const protocol::PutDossierItem& command) const {
    return decide_dossier(session, command);
  }
  Decision operator()(const protocol::RemoveDossierItem& command) const {
    return decide_dossier(session, command);
  }
  Decision operator()(const protocol::TakeLead& command) const {
    return decide_lead(session, actor, command);
  }
  Decision operator()(const protocol::ShareLead& command) const { return decide_lead(session, command); }

  Decision operator()(const protocol::SetSeats& command) const { return decide_seats(session, command); }
  Decision operator()(const protocol::FreeSeat& command) const { return decide_seats(session, command); }

  Decision operator()(const protocol::Undo&) const {
    const auto& undo = session.undo();
    if (!undo) return Refusal{Reason::nothing_to_undo, "there is nothing to take back"};
    if (loosens(undo->before.definition.description)) return broken_promise("/command");
    if (undo->answered && exposes(*session.round(undo->activity, undo->round), *undo->replaced))
      return broken_promise("/command");
    return protocol::SteeringUndone{};
  }

  /// Whether those who joined would be promised less than they were.
  bool loosens(const protocol::WorkshopDescription& next) const {
    const auto& now = session.description();
    return now.anonymous && (!next.anonymous || next.min_group < now.min_group) &&
           !session.participants().empty();
  }

  /// Whether those who answered in `round` without speaking for their domain would speak for it in `next`.
  bool exposes(const Round& round, const Round& next) const {
    return session.description().anonymous && !round.speaks_for_domain() && next.speaks_for_domain();
  }

  static Refusal broken_promise(const char* path) {
    return {Reason::not_allowed, "the promise about anonymity cannot become looser once people rely on it",
            path};
  }

  protocol::Round round_of(const std::string& activity) const { return session.progress(activity).round; }
};

}  // namespace

std::optional<Refusal> check_activity(const Kinds& kinds, const protocol::ActivityDefinition& definition,
                                      const Album& album) {
  const auto kind = kinds.find(definition.kind);
  if (kind == kinds.end())
    return Refusal{Reason::unknown_kind, "there is no kind of activity \"" + definition.kind + "\"", "/kind"};
  const auto started = kind->second->start(definition.settings);
  if (!started) return started.error();
  return album.missing(started.value()->pictures());
}

std::optional<Refusal> check_definition(const Kinds& kinds, const protocol::WorkshopDefinition& definition,
                                        const Album& album) {
  if (auto fault = check_description(definition.description)) {
    fault->path = "/description" + fault->path;
    return fault;
  }
  std::set<std::string> ids;
  for (std::size_t i = 0; i < definition.activities.size(); ++i) {
    const auto& activity = definition.activities[i];
    const std::string path = "/activities/" + std::to_string(i);
    if (!ids.insert(activity.id).second)
      return Refusal{Reason::invalid, "two activities have the id \"" + activity.id + "\"", path + "/id"};
    if (auto fault = check_activity(kinds, activity, album)) {
      fault->path = path + fault->path;
      return fault;
    }
  }
  ids.clear();
  for (const auto& domain : definition.domains)
    if (!ids.insert(domain.id).second)
      return Refusal{Reason::invalid, "two domains have the id \"" + domain.id + "\"", "/domains"};
  auto fault = definition.dossier ? check_dossier(*definition.dossier) : std::nullopt;
  if (fault) fault->path = "/dossier" + fault->path;
  return fault;
}

Decision decide_steering(const Session& session, const Actor& actor, const protocol::SteerCommand& command,
                         std::uint64_t now_ms) {
  if (auto refusal = not_in_charge(session, actor, command)) return *refusal;
  return std::visit(SteeringDecider{session, actor, now_ms}, command);
}

}  // namespace aantafel::session
