// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "server/session/round.hpp"

namespace aantafel::activities {

/// What one shown group said together; domain empty: everybody else, small groups merged.
template <class Tally>
struct Part {
  std::optional<std::string> domain;
  std::uint32_t people = 0;
  Tally tally;
};

/// Adds with +=, and lists place by place: what only `more` holds is added at the end.
template <class Tally>
void add_to(Tally& sum, const Tally& more) {
  if constexpr (requires { sum += more; }) {
    sum += more;
  } else {
    for (std::size_t i = 0; i < more.size(); ++i)
      if (i < sum.size())
        add_to(sum[i], more[i]);
      else
        sum.push_back(more[i]);
  }
}

/// A kind's tallies by group, summed into the groups that may be shown (S3): in the order of the domains,
/// "other" last. `none` is the tally of nobody. A tally has `+=`, or is a list of what has. Costs groups ×
/// the size of a tally.
template <class Tally>
std::vector<Part<Tally>> split(const session::Round& round, const session::ViewContext& context,
                               const std::map<std::string, Tally>& by_group, const Tally& none) {
  std::map<std::string, Part<Tally>> shown;
  for (const auto& [group, as] : session::shown_as(round, context)) {
    auto& part = shown.try_emplace(as, Part<Tally>{std::nullopt, 0, none}).first->second;
    if (!as.empty()) part.domain = as;
    part.people += static_cast<std::uint32_t>(round.people().at(group));
    if (const auto tally = by_group.find(group); tally != by_group.end()) add_to(part.tally, tally->second);
  }
  std::vector<Part<Tally>> ordered;
  const auto take = [&](const std::string& as) {
    if (const auto part = shown.find(as); part != shown.end()) ordered.push_back(std::move(part->second));
  };
  for (const auto& domain : *context.domains) take(domain.id);
  take("");
  return ordered;
}

}  // namespace aantafel::activities
