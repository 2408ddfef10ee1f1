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

protocol::Responses responses(const Session& session, const std::string& activity, std::uint32_t number) {
  const Round* round = session.round(activity, number);
  if (!round || state_of(session.progress(activity), number) == ActivityState::waiting) return {};
  const Attention& attention = round->attention();
  const std::size_t did = round->answers() + attention.abstained() + attention.only_saw();
  const std::size_t joined = joined_in(session, activity, number);
  const auto count = [](std::size_t people) { return static_cast<std::uint32_t>(people); };
  return {count(round->answers()), count(attention.abstained()), count(attention.only_saw()),
          count(joined > did ? joined - did : 0)};
}

}  // namespace aantafel::session
