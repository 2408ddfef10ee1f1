// SPDX-License-Identifier: EUPL-1.2
#include "server/session/decide.hpp"

namespace aantafel::session {
namespace {

using protocol::Event;

Refusal not_a_participant() {
  return {Reason::not_allowed, "only participants do this"};
}

struct Decider {
  const Session& session;
  const Actor& actor;
  std::uint64_t now_ms;

  Decision operator()(const Join& join) const {
    if (const Author known = session.participant_of(join.device))
      return decide_return(session, known, join.seat);
    if (session.steering().locked) return Refusal{Reason::locked, "nobody new can join now", "", true};
    if (auto refusal = cannot_sit(session, join.seat)) return *refusal;
    if (session.participants().size() >= max_participants)
      return Refusal{Reason::limit, "the workshop is full"};
    protocol::ParticipantJoined joined;
    joined.participant = participant_id(static_cast<Author>(session.participants().size() + 1));
    joined.device = join.device;
    if (join.domain && session.has_domain(*join.domain)) joined.domain = join.domain;
    if (!join.seat || !is_planned(session.steering().seats, *join.seat)) return joined;
    joined.seat = join.seat;
    joined.domain = join.seat->domain;
    return joined;
  }

  Decision operator()(const protocol::Introduce& introduce) const {
    if (actor.role != Role::participant) return not_a_participant();
    if (introduce.domain && !session.has_domain(*introduce.domain))
      return Refusal{Reason::not_found, "this workshop has no domain \"" + *introduce.domain + "\"",
                     "/domain"};
    return protocol::ParticipantIntroduced{participant_id(actor.participant), introduce.domain};
  }

  /// Checks that the actor may answer in this activity now; gives the round's number.
  Result<std::uint32_t, Refusal> answering(const std::string& activity,
                                           const std::optional<std::uint32_t>& meant_for) const {
    if (actor.role != Role::participant) return not_a_participant();
    const Progress progress = session.progress(activity);
    if (!session.activity(activity) || !progress.visible)
      return Refusal{Reason::unknown_activity, "there is no activity \"" + activity + "\"", "/activity"};
    if (progress.state != ActivityState::open) return Refusal{Reason::closed, "this activity is not open"};
    if (meant_for.value_or(progress.round) != progress.round)
      return Refusal{Reason::stale_round,
                     "this was meant for round " + std::to_string(*meant_for) + ", and round " +
                         std::to_string(progress.round) + " is open",
                     "/round"};
    if (!session.round(activity))
      return Refusal{Reason::unknown_kind, "this server does not know this kind of activity"};
    return progress.round;
  }

  Decision operator()(protocol::Put&& put) const {
    const auto number = answering(put.activity, put.round);
    if (!number) return number.error();
    Opaque payload = std::move(put.payload);
    auto id = session.round(put.activity)
                  ->admit(actor.participant, session.domain_of(actor.participant), put.id, payload,
                          &session.domains(), now_ms);
    if (!id) return std::move(id).error();
    return protocol::ContributionPut{put.activity, *number, *id, participant_id(actor.participant),
                                     std::move(payload)};
  }

  Decision operator()(const protocol::Remove& remove) const {
    const auto number = answering(remove.activity, remove.round);
    if (!number) return number.error();
    const std::string id = remove.id.value_or("answer");
    if (!session.round(remove.activity)->holds(actor.participant, id))
      return Refusal{Reason::not_found, "you brought in nothing called \"" + id + "\" here", "/id"};
    if (session.round(remove.activity)->stays(actor.participant, id))
      return Refusal{Reason::invalid, "what was answered against the clock stays", "/id"};
    return protocol::ContributionRemoved{remove.activity, *number, participant_id(actor.participant), id};
  }

  Decision operator()(const protocol::Abstain& abstain) const {
    const auto number = answering(abstain.activity, abstain.round);
    if (!number) return number.error();
    if (!session.round(abstain.activity)->may_abstain())
      return Refusal{Reason::invalid, "having no opinion is no answer here", "/activity"};
    return protocol::ParticipantAbstained{abstain.activity, *number, participant_id(actor.participant),
                                          abstain.abstains};
  }

  Decision operator()(const Looked& looked) const {
    const Progress progress = session.progress(looked.activity);
    const Round* round = session.round(looked.activity);
    if (!round || !progress.visible || looked.round != progress.round) return std::optional<Event>();
    protocol::ActivitySeen seen{looked.activity, looked.round, {}};
    for (const Author author : looked.participants)
      if (!round->attention().has(author, Attention::saw))
        seen.participants.push_back(participant_id(author));
    if (seen.participants.empty()) return std::optional<Event>();
    return seen;
  }

  Decision operator()(protocol::Steer&& steer) const {
    if (actor.role != Role::facilitator) return Refusal{Reason::not_allowed, "only a facilitator steers"};
    return decide_steering(session, actor, steer.command, now_ms);
  }

  Decision operator()(AddPicture&& add) const {
    if (actor.role != Role::facilitator)
      return Refusal{Reason::not_allowed, "only a facilitator adds pictures"};
    if (session.album().find(add.picture.id)) return std::optional<Event>();
    if (auto refusal = session.album().full_for(add.picture.data)) return *refusal;
    return std::move(add.picture);
  }

  Decision operator()(const TimeIsUp&) const {
    const auto& timer = session.steering().timer;
    if (!timer || timer->ends_at > now_ms) return std::optional<Event>();
    const std::string activity = timer->activity;
    if (timer->closes && session.progress(activity).state == ActivityState::open)
      return protocol::ActivityClosed{activity};
    return protocol::TimerSet{std::nullopt};
  }
};

}  // namespace

Decision decide(const Session& session, const Actor& actor, Command command, std::uint64_t now_ms) {
  return std::visit(Decider{session, actor, now_ms}, std::move(command));
}

}  // namespace aantafel::session
