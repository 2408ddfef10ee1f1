// SPDX-License-Identifier: EUPL-1.2
// What a facilitator may bring in for people without a phone.
#include "server/session/decide.hpp"

namespace aantafel::session {
namespace {

using protocol::Event;

/// The round that is meant, if something may be entered there.
Result<const Round*, Refusal> entering(const Session& session, const std::string& activity,
                                       std::uint32_t number) {
  if (!session.activity(activity))
    return Refusal{Reason::unknown_activity, "there is no activity \"" + activity + "\"",
                   "/command/activity"};
  const Progress progress = session.progress(activity);
  if (progress.state == ActivityState::waiting)
    return Refusal{Reason::closed, "this activity was not opened yet"};
  if (number != progress.round)
    return Refusal{Reason::stale_round, "round " + std::to_string(progress.round) + " is the current one",
                   "/command/round"};
  const Round* round = session.round(activity);
  if (!round) return Refusal{Reason::unknown_kind, "this server does not know this kind of activity"};
  return round;
}

Refusal counts_nothing(const char* path) {
  return {Reason::invalid, "hands are not counted in this kind of activity", path};
}

}  // namespace

Decision decide_entering(const Session& session, const protocol::Enter& command, std::uint64_t now_ms) {
  const auto round = entering(session, command.activity, command.round);
  if (!round) return round.error();
  if (command.domain && !session.has_domain(*command.domain))
    return Refusal{Reason::not_found, "this workshop has no domain \"" + *command.domain + "\"",
                   "/command/domain"};
  std::size_t people = 0;
  for (const auto& said : command.answers) people += said.count;
  const bool by_hand = command.source == protocol::Source::hand;
  if (by_hand && !(*round)->by_hand()) return counts_nothing("/command/source");
  if (people > 1 && !(*round)->by_hand()) return counts_nothing("/command/answers");
  const Entry* entry = session.entries().find(command.activity, command.round, command.entry);
  if (entry && (by_hand || people > 1 || entry->count > 1 || entry->source != command.source))
    return Refusal{Reason::taken, "something else was entered under this name", "/command/entry"};
  const Author first = entry ? entry->first : session.entries().next();
  if (!entry && first - entered_from + people > max_entered)
    return Refusal{Reason::limit, "no more than " + std::to_string(max_entered) + " can be entered"};

  protocol::ContributionsEntered entered{command.activity,
                                         command.round,
                                         command.entry,
                                         participant_id(first),
                                         command.source,
                                         command.domain,
                                         "",
                                         command.answers};
  const std::string group = entry ? entry->domain : command.domain.value_or("");
  for (std::size_t i = 0; i < entered.answers.size(); ++i) {
    auto id =
        (*round)->admit(first, group, command.id, entered.answers[i].payload, &session.domains(), now_ms);
    if (!id) {
      Refusal refusal = std::move(id).error();
      refusal.path =
          (refusal.path.starts_with("/payload") ? "/command/answers/" + std::to_string(i) : "/command") +
          refusal.path;
      return refusal;
    }
    if (i > 0 && *id != entered.id)
      return Refusal{Reason::invalid, "these are not answers to one question", "/command/answers"};
    entered.id = *id;
  }
  return entered;
}

Decision decide_entering(const Session& session, const protocol::TakeOut& command) {
  const auto round = entering(session, command.activity, command.round);
  if (!round) return round.error();
  const Entry* entry = session.entries().find(command.activity, command.round, command.entry);
  const bool there = entry && (command.id ? (*round)->holds(entry->first, *command.id)
                                          : (*round)->attention().has(entry->first, Attention::answers));
  if (!there) return Refusal{Reason::not_found, "nothing of that name was entered here", "/command/entry"};
  return protocol::EntryTakenOut{command.activity, command.round, command.entry, command.id};
}

}  // namespace aantafel::session
