// SPDX-License-Identifier: EUPL-1.2
#include "server/results/statements.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <tuple>
#include <unordered_map>

namespace aantafel::results {
namespace {

using session::Author;
using session::Contribution;

/// The domain that each author is shown with, the empty text for "other".
std::unordered_map<Author, std::string> groups(const session::Session& session, const session::Round& round,
                                               const std::vector<Statement>& said) {
  const auto context = download_context(session, protocol::ActivityState::closed);
  const auto shown = session::shown_as(round, context);
  std::unordered_map<Author, std::string> group_of;
  for (const auto& one : said) group_of[one.contribution.author] = shown.at(one.contribution.group);

  session::GroupCounts left;
  for (const auto& [author, group] : group_of) ++left[group];
  // Leaving out what is hidden may have made a group too small after all.
  const bool merges = context.anonymous && !round.speaks_for_domain();
  const auto visible = session::shown_groups(left, merges ? context.min_group : 0);
  for (auto& [author, group] : group_of) {
    group = visible.at(group);
    if (!session.has_domain(group)) group.clear();
  }
  return group_of;
}

/// Contributions that are alike in all but their author come in the order of the authors' numbers, which is
/// the order of joining. Orders them by all that their author says instead; who then still ties says exactly
/// the same.
void settle_ties(std::vector<Statement>& said) {
  std::vector<std::string> texts;
  std::unordered_map<Author, std::string> words;
  for (const auto& one : said) {
    texts.push_back(one.contribution.id + " " + one.contribution.payload.text());
    words[one.contribution.author].append(texts.back()).append("\n");
  }
  const auto at = [&](std::size_t index) { return said.begin() + static_cast<std::ptrdiff_t>(index); };
  for (std::size_t first = 0, last = 0; first < said.size(); first = last) {
    while (last < said.size() && texts[last] == texts[first]) ++last;
    std::stable_sort(at(first), at(last), [&](const Statement& a, const Statement& b) {
      return std::tie(a.domain, words[a.contribution.author]) <
             std::tie(b.domain, words[b.contribution.author]);
    });
  }
}

std::string_view source_of(const session::Session& session, Author author) {
  const auto* entry = session.entries().of(author);
  return entry ? protocol::word(entry->source) : "phone";
}

/// Of a group that was heard in several ways, each told apart would be a group of its own.
void tell_sources(const session::Session& session, std::vector<Statement>& said) {
  std::map<std::optional<std::string>, std::map<std::string_view, std::set<Author>>> heard;
  for (const auto& one : said)
    heard[one.domain][source_of(session, one.contribution.author)].insert(one.contribution.author);
  const std::size_t smallest = session.description().anonymous ? session.description().min_group : 0;
  for (auto& one : said) {
    const auto& ways = heard[one.domain];
    const bool enough =
        std::all_of(ways.begin(), ways.end(), [&](const auto& way) { return way.second.size() >= smallest; });
    const auto source = source_of(session, one.contribution.author);
    // Where some are not told, that it was a phone tells nothing either.
    if ((ways.size() == 1 || enough) && (smallest == 0 || source != "phone")) one.source = source;
  }
}

void name_authors(std::vector<Statement>& said) {
  std::unordered_map<Author, std::string> names;
  for (auto& one : said) {
    auto [name, added] = names.try_emplace(one.contribution.author);
    if (added) name->second = "a" + std::to_string(names.size());
    one.author = name->second;
  }
}

}  // namespace

std::vector<Statement> statements(const session::Session& session, const session::Round& round,
                                  Hidden hidden) {
  std::vector<Statement> said;
  round.each([&](const Contribution& one) {
    if (hidden == Hidden::kept || !round.hidden(one))
      said.push_back({one, session::participant_id(one.author), std::nullopt});
  });
  const auto group_of = groups(session, round, said);
  for (auto& one : said)
    if (const auto& group = group_of.at(one.contribution.author); !group.empty()) one.domain = group;
  tell_sources(session, said);
  if (session.description().anonymous) {
    settle_ties(said);
    name_authors(said);
  }
  return said;
}

session::ViewContext download_context(const session::Session& session, protocol::ActivityState state) {
  session::ViewContext context;
  context.audience = protocol::Role::facilitator;
  context.results = true;
  context.closed = state == protocol::ActivityState::closed;
  context.anonymous = session.description().anonymous;
  context.min_group = session.description().min_group;
  context.domains = &session.domains();
  return context;
}

void require_at(const session::Session& session, const Position& position) {
  if (session.seq() == position.seq) return;
  throw std::logic_error("a download of seq " + std::to_string(position.seq) + " was asked of a session at " +
                         std::to_string(session.seq()));
}

}  // namespace aantafel::results
