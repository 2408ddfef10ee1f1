// SPDX-License-Identifier: EUPL-1.2
#include "server/results/guests.hpp"

#include <algorithm>

#include "server/session/decide.hpp"

namespace aantafel::results {

using session::Author;
using session::Reason;
using session::Refusal;

Guests::Guests(const protocol::WorkshopDefinition& definition) : definition_(definition) {}

void Guests::next_round() {
  taken_.clear();
  entered_here_.clear();
  if (definition_.description.anonymous) named_.clear();
}

std::optional<Refusal> Guests::unknown(const std::optional<std::string>& domain) const {
  const auto known = [&](const protocol::Domain& one) { return one.id == domain; };
  const auto& domains = definition_.domains;
  if (!domain || std::any_of(domains.begin(), domains.end(), known)) return std::nullopt;
  return Refusal{Reason::invalid, "this workshop has no domain \"" + *domain + "\"", "/domain"};
}

session::Result<Author, Refusal> Guests::entered(const std::string& name,
                                                 const std::optional<std::string>& from) {
  if (auto refusal = unknown(from)) return *refusal;
  if (const auto same = entered_here_.find(name); same != entered_here_.end()) return same->second;
  const Author author = !definition_.description.anonymous ? session::author_of(name)
                        : entered_.empty()                 ? session::entered_from
                                                           : *entered_.rbegin() + 1;
  if (author < session::entered_from || author - session::entered_from >= session::max_entered)
    return Refusal{Reason::invalid, "must be somebody for whom it was entered: x1, x2, …", "/author"};
  if (!entered_.insert(author).second)
    return Refusal{Reason::invalid, "\"" + name + "\" is somebody of another round", "/author"};
  return entered_here_[name] = author;
}

session::Result<Author, Refusal> Guests::author(const std::string& name,
                                                const std::optional<std::string>& from) {
  if (auto refusal = unknown(from)) return *refusal;
  auto [named, unseen] = named_.try_emplace(name, 0);
  if (unseen) {
    const bool anonymous = definition_.description.anonymous;
    named->second = anonymous ? next_of(from) : session::author_of(name);
    if (named->second == 0 || (!anonymous && session::participant_id(named->second) != name))
      return Refusal{Reason::invalid, "must be a participant: p1, p2, …", "/author"};
    if (named->second > session::max_participants)
      return Refusal{Reason::limit,
                     "a workshop has at most " + std::to_string(session::max_participants) + " participants",
                     "/author"};
    if (guests_.size() < named->second) guests_.resize(named->second);
  }
  Guest& guest = guests_[named->second - 1];
  if (guest.met && guest.domain != from)
    return Refusal{Reason::invalid, "\"" + name + "\" is of another domain elsewhere", "/domain"};
  guest = {true, from};
  return named->second;
}

Author Guests::next_of(const std::optional<std::string>& domain) {
  auto& people = by_domain_[domain];
  const std::size_t index = taken_[domain]++;
  if (index == people.size()) people.push_back(static_cast<Author>(guests_.size() + 1));
  return people[index];
}

std::vector<protocol::ParticipantJoined> Guests::joined() const {
  std::vector<protocol::ParticipantJoined> all;
  all.reserve(guests_.size());
  for (const auto& guest : guests_)
    all.push_back({session::participant_id(static_cast<Author>(all.size() + 1)), std::nullopt, guest.domain});
  return all;
}

}  // namespace aantafel::results
