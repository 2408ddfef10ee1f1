// SPDX-License-Identifier: EUPL-1.2
#include "server/session/view.hpp"

#include "server/session/attendance.hpp"
#include "server/session/groups.hpp"
#include "server/session/readiness.hpp"
#include "server/session/responses.hpp"

namespace aantafel::session {
namespace {

bool may_abstain(const Round* round) {
  return round && round->may_abstain();
}

/// Said where it is so, and left out elsewhere.
std::optional<bool> tells(const Round* round) {
  return round && round->tells() ? std::optional(true) : std::nullopt;
}

/// The title of what comes after this activity; null where nothing does.
const std::string* title_after(const Session& session, const std::string& activity) {
  const auto& programme = session.programme();
  for (std::size_t i = 0; i + 1 < programme.size(); ++i)
    if (programme[i].id == activity) return &programme[i + 1].title;
  return nullptr;
}

/// What who is at the table is told of it.
protocol::WorkshopDescription told(const protocol::WorkshopDescription& all) {
  protocol::WorkshopDescription out;
  out.title = all.title;
  out.municipality = all.municipality;
  out.language = all.language;
  out.anonymous = all.anonymous;
  out.min_group = all.min_group;
  out.reactions = all.reactions;
  return out;
}

/// What phones and the screen both see of a workshop.
template <class Workshop>
void add_common(Workshop& out, const Session& session, Role audience, std::uint64_t now_ms) {
  out.id = session.id();
  out.description = told(session.description());
  out.domains = session.domains();
  for (const auto& definition : session.programme()) {
    if (!visible(session, audience, definition.id)) continue;
    const Progress progress = session.progress(definition.id);
    const Round* round = session.round(definition.id);
    out.activities.push_back({definition.id, definition.kind, definition.title, definition.instruction,
                              progress.state, progress.round, may_abstain(round),
                              results_shown(session, definition.id), tells(round)});
  }
  out.shown = session.steering().shown;
  out.timer = session.steering().timer;
  out.now = now_ms;
  if (session.steering().definition.rehearsal) out.rehearsal = true;
}

std::string participant_workshop(const Session& session, std::uint64_t now_ms) {
  protocol::ParticipantWorkshop out;
  add_common(out, session, Role::participant, now_ms);
  if (const auto& own_pace = session.steering().self_paced; !own_pace.empty()) out.self_paced = own_pace;
  return protocol::to_text(out);
}

std::string screen_workshop(const Session& session, const Presence& presence, std::uint64_t now_ms) {
  protocol::ScreenWorkshop out;
  add_common(out, session, Role::screen, now_ms);
  out.code = session.code();
  out.locked = session.steering().locked;
  out.results_hidden = session.steering().results_hidden;
  if (out.shown && visible(session, Role::screen, *out.shown))
    out.responses = responses(session, *out.shown, session.progress(*out.shown).round);
  out.here = static_cast<std::uint32_t>(presence.here);
  if (const Pace* pace = session.pace()) out.self_paced = pace->total();
  return protocol::to_text(out);
}

std::string facilitator_workshop(const Session& session, const Presence& presence, std::uint64_t now_ms) {
  const Steering& steering = session.steering();
  protocol::FacilitatorWorkshop out;
  out.id = session.id();
  out.description = session.description();
  out.domains = session.domains();
  for (const auto& definition : session.programme()) {
    const Progress progress = session.progress(definition.id);
    const Round* round = session.round(definition.id);
    out.programme.push_back({definition, progress.state, progress.round, may_abstain(round),
                             results_shown(session, definition.id), progress.released,
                             static_cast<std::uint32_t>(round ? round->answers() : 0),
                             responses(session, definition.id, progress.round),
                             entries_of(session, definition.id), progress.opened_at, progress.closed_at,
                             tells(round)});
  }
  out.shown = steering.shown;
  out.timer = steering.timer;
  out.now = now_ms;
  out.code = session.code();
  out.locked = steering.locked;
  out.results_hidden = steering.results_hidden;
  out.here = static_cast<std::uint32_t>(presence.here);
  out.lost = static_cast<std::uint32_t>(presence.lost);
  if (presence.typing > 0) out.typing = static_cast<std::uint32_t>(presence.typing);
  out.readiness = readiness(session, presence);
  out.attendance = attendance(session, presence.by_domain);
  for (const auto& one : out.attendance) out.joined += one.joined;
  if (session.undo()) out.undo = session.undo()->action;
  if (session.dossier()) out.dossier = steering.dossier_seq;
  if (presence.storage_full) out.storage_full = true;
  if (presence.archived) out.archived = true;
  out.rehearsal = steering.definition.rehearsal;
  out.lead = session.lead();
  if (!steering.seats.domains.empty() || steering.seats.only)
    out.seats = session.seats().view(steering.seats);
  if (presence.facilitators > 1) out.facilitators = static_cast<std::uint32_t>(presence.facilitators);
  if (const Pace* pace = session.pace())
    out.self_paced = protocol::SelfPacedProgress{
        steering.self_paced, pace->groups(session.domains(), smallest_group(session.description()))};
  return protocol::to_text(out);
}

}  // namespace

bool visible(const Session& session, Role audience, const std::string& activity) {
  return session.activity(activity) && (audience == Role::facilitator || session.progress(activity).visible);
}

bool results_shown(const Session& session, const std::string& activity) {
  const Progress progress = session.progress(activity);
  const auto* definition = session.activity(activity);
  if (!definition || progress.state == ActivityState::waiting) return false;
  if (const Round* round = session.round(activity); round && round->tells()) return false;
  if (progress.released) return *progress.released;
  switch (definition->release) {
    case protocol::Release::live:
      return true;
    case protocol::Release::after_closing:
      return progress.state == ActivityState::closed;
    case protocol::Release::never:
      return false;
  }
  return false;
}

ViewContext context_of(const Session& session, Role audience, const std::string& activity) {
  ViewContext context;
  context.audience = audience;
  context.closed = session.progress(activity).state == ActivityState::closed;
  context.anonymous = session.description().anonymous;
  context.min_group = session.description().min_group;
  context.domains = &session.domains();
  context.next = title_after(session, activity);
  context.shift = session.shift(activity);
  switch (audience) {
    case Role::participant:
      context.results = results_shown(session, activity);
      break;
    // The room may see on the screen what phones do not show; never what the facilitator holds back.
    case Role::screen:
      context.results = results_shown(session, activity) && !session.steering().results_hidden;
      break;
    case Role::facilitator:
      context.results = true;
      break;
  }
  return context;
}

std::optional<std::string> activity_view(const Session& session, Role audience, const std::string& activity) {
  const Round* round = session.round(activity);
  if (!round || !visible(session, audience, activity)) return std::nullopt;
  // A day of slides is not sent again to whoever comes back.
  if (round->tells() && audience != Role::facilitator && session.steering().shown != activity)
    return std::nullopt;
  std::string out;
  round->view(out, context_of(session, audience, activity));
  return out;
}

std::string workshop_view(const Session& session, Role audience, const Presence& presence,
                          std::uint64_t now_ms) {
  switch (audience) {
    case Role::participant:
      return participant_workshop(session, now_ms);
    case Role::screen:
      return screen_workshop(session, presence, now_ms);
    case Role::facilitator:
      return facilitator_workshop(session, presence, now_ms);
  }
  return "{}";
}

protocol::You you(const Session& session, Role role, Author author) {
  protocol::You out;
  out.role = role;
  if (author == 0) return out;
  out.participant = participant_id(author);
  if (const auto& domain = session.domain_of(author); !domain.empty()) out.domain = domain;
  for (const auto& definition : session.programme()) {
    const Round* round = session.round(definition.id);
    if (!round || !visible(session, role, definition.id)) continue;
    if (round->attention().has(author, Attention::abstains))
      out.abstained.push_back({definition.id, session.progress(definition.id).round});
    round->each_of(author, [&](const Contribution& one) {
      out.contributions.push_back(
          {definition.id, session.progress(definition.id).round, one.id, one.payload});
    });
  }
  return out;
}

}  // namespace aantafel::session
