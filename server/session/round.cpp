// SPDX-License-Identifier: EUPL-1.2
#include "server/session/round.hpp"

#include <algorithm>

namespace aantafel::session {
namespace {

/// Not about what was said but about what surrounds it, which changed after it was admitted: its card was
/// hidden or taken back, its author left the domain.
bool outlived(Reason reason) {
  return reason == Reason::not_found || reason == Reason::no_domain;
}

}  // namespace

void Round::offer(Contribution contribution) {
  const auto id = admit(contribution.author, contribution.group, contribution.id, contribution.payload);
  if (id || outlived(id.error().reason))
    put(std::move(contribution));
  else
    remove(contribution.author, contribution.id);
}

void Round::take_over(const Round& from) {
  // Changes first: what is hidden decides whose dots are free.
  for (const auto& change : from.changes()) moderate(change);
  from.each_by_arrival([this](const Contribution& one) { offer(one); });
  take_over_seen(from);
  from.attention_.each([this](Author author, std::uint8_t marks) {
    if ((marks & Attention::abstains) != 0) abstain(author, true);
  });
}

void Round::take_over_seen(const Round& from) {
  from.attention_.each([this](Author author, std::uint8_t marks) {
    if ((marks & Attention::saw) != 0) see(author);
  });
}

std::vector<Contribution> Round::take_out(Author author) {
  std::vector<Contribution> own;
  each_of(author, [&](const Contribution& one) { own.push_back(one); });
  for (const auto& one : own) remove(author, one.id);
  return own;
}

void Round::abstain(Author author, bool abstains) {
  if (abstains) take_out(author);
  attention_.mark(author, Attention::abstains, abstains);
}

void Round::import_responses(Attention::Imported people, std::size_t joined) {
  attention_.imported = people;
  end(joined);
}

std::map<std::string, std::string> shown_as(const Round& round, const ViewContext& context) {
  const std::size_t smallest = context.anonymous && !round.speaks_for_domain() ? context.min_group : 0;
  auto shown = shown_groups(round.people(), smallest);
  for (auto& [group, as] : shown) {
    const auto is_this = [&as = as](const protocol::Domain& domain) { return domain.id == as; };
    if (std::none_of(context.domains->begin(), context.domains->end(), is_this)) as.clear();
  }
  return shown;
}

}  // namespace aantafel::session
