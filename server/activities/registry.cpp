// SPDX-License-Identifier: EUPL-1.2
#include "server/activities/registry.hpp"

#include "server/activities/kinds.hpp"

namespace aantafel::activities {

session::Kinds make_kinds() {
  session::Kinds kinds;
  for (auto make : {slide::kind, pause::kind, choice::kind, quiz::kind, words::kind, open::kind,
                    questions::kind, scale::kind, number::kind, points::kind, ranking::kind, grid::kind,
                    board::kind, ambitions::kind, domain_map::kind}) {
    auto kind = make();
    const std::string name(kind->name());
    kinds.emplace(name, std::move(kind));
  }
  return kinds;
}

}  // namespace aantafel::activities
