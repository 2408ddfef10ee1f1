// SPDX-License-Identifier: EUPL-1.2
#include "server/improvise/improvise.hpp"

#include <array>

#include "server/improvise/kinds.hpp"

namespace aantafel::improvise {
namespace {

struct Kind {
  std::string_view name;
  Improvise improvise;
};

/// What is not here is not answered: in a slide and a pause there is nothing to say.
constexpr std::array kinds{
    Kind{"choice", choice},
    Kind{"scale", scale},
    Kind{"number", number},
    Kind{"points", points},
    Kind{"ranking", ranking},
    Kind{"grid", grid},
    Kind{"quiz", quiz},
    Kind{"words", words},
    Kind{"open", open},
    Kind{"board", board},
    Kind{"questions", questions},
    Kind{"ambitions", ambitions},
    Kind{"domain-map", domain_map},
};

}  // namespace

std::optional<Said> improvise(const Scene& scene, const Draw& draw) {
  for (const auto& kind : kinds)
    if (kind.name == scene.kind) return kind.improvise(scene, draw);
  return std::nullopt;
}

}  // namespace aantafel::improvise
