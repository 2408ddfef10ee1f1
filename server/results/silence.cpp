// SPDX-License-Identifier: EUPL-1.2
#include "server/results/silence.hpp"

#include "server/session/responses.hpp"

namespace aantafel::results {
namespace {

using session::Attention;
using session::Author;

std::vector<Silent> unnamed(const Attention& attention) {
  std::vector<Silent> all;
  for (std::size_t i = 1; i <= attention.abstained(); ++i)
    all.push_back({"b" + std::to_string(i), std::nullopt, "abstained"});
  return all;
}

}  // namespace

std::vector<Silent> silent(const session::Session& session, const std::string& activity,
                           std::uint32_t number) {
  const auto* round = session.round(activity, number);
  if (!round || session::state_of(session.progress(activity), number) == protocol::ActivityState::waiting)
    return {};
  const Attention& attention = round->attention();
  if (session.description().anonymous) return unnamed(attention);

  std::vector<Silent> all;
  std::size_t joined = 0;
  for (const auto& before : session.imported_attendance()) joined += before.joined;
  const std::size_t at_the_table = session::joined_in(session, activity, number);
  for (Author author = 1; author <= session.participants().size(); ++author) {
    const auto& participant = session.participants()[author - 1];
    const bool came = !participant.device.empty() && ++joined <= at_the_table;
    if (attention.has(author, Attention::answers)) continue;
    const bool abstained = attention.has(author, Attention::abstains);
    const bool seen = attention.has(author, Attention::saw);
    if (!abstained && !seen && !came) continue;
    Silent one{session::participant_id(author), std::nullopt,
               abstained ? "abstained"
               : seen    ? "seen"
                         : "not_opened"};
    if (session.has_domain(participant.domain)) one.domain = participant.domain;
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace aantafel::results
