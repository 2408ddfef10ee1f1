// SPDX-License-Identifier: EUPL-1.2
#include "server/session/responses.hpp"

namespace aantafel::session {

ActivityState state_of(const Progress& progress, std::uint32_t round) {
  if (round == progress.round) return progress.state;
  return round < progress.round ? ActivityState::closed : ActivityState::waiting;
}

std::size_t joined_in(const Session& session, const std::string& activity, std::uint32_t number) {
  const Round* round = session.round(activity, number);
  const bool over = state_of(session.progress(activity), number) == ActivityState::closed;
  return over && round && round->attention().joined ? *round->attention().joined : session.joined();
}

bool stands(const Round& round, const Entry& entry) {
  return round.attention().has(entry.first, Attention::answers);
}

std::vector<protocol::Entry> entries_of(const Session& session, const std::string& activity) {
  constexpr std::size_t most = 100;
  std::vector<protocol::Entry> all;
  const std::uint32_t number = session.progress(activity).round;
  const Round* round = session.round(activity, number);
  session.entries().each(activity, number, [&](const Entry& entry) {
    if (!round || !stands(*round, entry)) return;
    protocol::Entry told{entry.name, entry.source, entry.count, std::nullopt, entry.answers};
    // What somebody wrote on paper is anonymous, and few did.
    if (entry.source == protocol::Source::hand && !entry.domain.empty()) told.domain = entry.domain;
    all.push_back(std::move(told));
  });
  if (all.size() > most) all.erase(all.begin(), all.end() - most);
  return all;
}

protocol::Responses responses(const Session& session, const std::string& activity, std::uint32_t number) {
  const Round* round = session.round(activity, number);
  if (!round || state_of(session.progress(activity), number) == ActivityState::waiting) return {};
  const Attention& attention = round->attention();
  const auto& imported = attention.imported;
  const std::size_t without_phone = attention.entered() + imported.by_hand + imported.on_paper;
  const std::size_t did = round->answers() - without_phone + attention.abstained() + attention.only_saw();
  const std::size_t joined = joined_in(session, activity, number);
  const auto count = [](std::size_t people) { return static_cast<std::uint32_t>(people); };
  protocol::Responses all{count(round->answers()),     count(attention.abstained()),
                          count(attention.only_saw()), count(joined > did ? joined - did : 0),
                          count(imported.by_hand),     count(imported.on_paper)};
  session.entries().each(activity, number, [&](const Entry& entry) {
    if (!stands(*round, entry)) return;
    (entry.source == protocol::Source::hand ? all.by_hand : all.on_paper) += entry.count;
  });
  return all;
}

}  // namespace aantafel::session
