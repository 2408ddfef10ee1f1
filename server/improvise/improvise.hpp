// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/generated/common.hpp"

namespace aantafel::improvise {

/// A number from 0, below `bound`, which is 1 or more: by chance, or as a test wants it.
using Draw = std::function<std::size_t(std::size_t bound)>;

/// An activity as somebody has it on a phone.
struct Scene {
  std::string_view kind;
  /// The kind's view for participants, as JSON.
  std::string_view view;
  protocol::Language language = protocol::Language::nl;
  const std::vector<protocol::Domain>& domains;
  /// Of whom it is; empty: of none.
  std::string domain{};
  /// No other simulated person of the workshop has this number. It gives them names and makes one say more
  /// than another.
  std::size_t person = 0;
  /// What they brought in so far, by id.
  const std::set<std::string>& said;
  /// Who has said all they have to say says something else instead, where that is possible.
  bool changes_mind = false;
};

/// What they bring in next.
struct Said {
  std::string id;
  protocol::Opaque payload;
};

/// Nothing where there is nothing to say, now or any more: of a slide, of a quiz between two questions, of a
/// kind that is not known here. Pure; costs the size of the view.
[[nodiscard]] std::optional<Said> improvise(const Scene& scene, const Draw& draw);

}  // namespace aantafel::improvise
