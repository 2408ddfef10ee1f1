// SPDX-License-Identifier: EUPL-1.2
#include "server/session/pace.hpp"

#include <algorithm>

namespace aantafel::session {
namespace {

std::uint32_t counted(std::size_t people) {
  return static_cast<std::uint32_t>(people);
}

}  // namespace

bool done(const Round& round, Author author) {
  return round.attention().has(author, Attention::abstains) || round.whole(author);
}

void Pace::step(std::size_t& count, bool more) {
  more ? ++count : --count;
}

Pace::Group& Pace::group(const std::string& domain) {
  auto& group = groups_[domain];
  group.done.resize(rounds_.size());
  return group;
}

void Pace::count(Author author, Group& group, bool more) {
  step(group.people, more);
  std::size_t all = 0;
  for (std::size_t i = 0; i < rounds_.size(); ++i) {
    if (!rounds_[i] || !done(*rounds_[i], author)) continue;
    step(group.done[i], more);
    ++all;
  }
  if (all == rounds_.size()) step(group.finished, more);
  if (author >= done_by_.size()) done_by_.resize(author + 1);
  done_by_[author] = static_cast<std::uint8_t>(all);
}

void Pace::join(Author author, const std::string& domain) {
  count(author, group(domain), true);
}

void Pace::regroup(Author author, const std::string& from, const std::string& to) {
  count(author, group(from), false);
  count(author, group(to), true);
}

void Pace::mark(const Round& round, Author author, const std::string& domain, bool done) {
  const auto at = std::find(rounds_.begin(), rounds_.end(), &round);
  if (at == rounds_.end()) return;
  Group& own = group(domain);
  step(own.done[static_cast<std::size_t>(at - rounds_.begin())], done);
  if (!done && done_by_[author] == rounds_.size()) --own.finished;
  done_by_[author] = static_cast<std::uint8_t>(done_by_[author] + (done ? 1 : -1));
  if (done && done_by_[author] == rounds_.size()) ++own.finished;
}

protocol::SelfPacedTotal Pace::total() const {
  protocol::SelfPacedTotal all{counted(rounds_.size()), 0, 0};
  for (const auto& [domain, group] : groups_) {
    all.people += counted(group.people);
    all.finished += counted(group.finished);
  }
  return all;
}

std::vector<protocol::SelfPacedGroup> Pace::groups(const std::vector<protocol::Domain>& domains,
                                                   std::size_t min_group) const {
  GroupCounts people;
  for (const auto& [domain, group] : groups_)
    if (group.people > 0) people[domain] = group.people;
  const auto shown = shown_groups(people, min_group);
  std::vector<protocol::SelfPacedGroup> all;
  for (const auto& domain : domains)
    if (const auto found = shown.find(domain.id); found != shown.end() && !found->second.empty())
      all.push_back({domain.id, 0, 0, std::vector<std::uint32_t>(rounds_.size())});
  protocol::SelfPacedGroup other{std::nullopt, 0, 0, std::vector<std::uint32_t>(rounds_.size())};
  for (const auto& entry : shown) {
    const auto& group = groups_.at(entry.first);
    const auto alone =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.domain == entry.second; });
    auto& told = alone == all.end() ? other : *alone;
    told.people += counted(group.people);
    told.finished += counted(group.finished);
    for (std::size_t i = 0; i < rounds_.size(); ++i) told.done[i] += counted(group.done[i]);
  }
  if (other.people > 0) all.push_back(std::move(other));
  return all;
}

}  // namespace aantafel::session
