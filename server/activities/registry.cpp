// SPDX-License-Identifier: EUPL-1.2
#include "server/activities/registry.hpp"

#include "server/activities/kinds.hpp"

namespace aantafel::activities {

session::Kinds make_kinds() {
  session::Kinds kinds;
  for (auto make : {choice::kind, ambitions::kind, domain_map::kind, board::kind, questions::kind, open::kind,
                    words::kind}) {
    auto kind = make();
    const std::string name(kind->name());
    kinds.emplace(name, std::move(kind));
  }
  return kinds;
}

}  // namespace aantafel::activities
