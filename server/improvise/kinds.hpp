// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/improvise/improvise.hpp"

namespace aantafel::improvise {

/// How somebody answers one kind; the scene's view is of that kind.
using Improvise = std::optional<Said> (*)(const Scene& scene, const Draw& draw);

// measures.cpp
std::optional<Said> choice(const Scene& scene, const Draw& draw);
std::optional<Said> scale(const Scene& scene, const Draw& draw);
std::optional<Said> number(const Scene& scene, const Draw& draw);
std::optional<Said> points(const Scene& scene, const Draw& draw);
std::optional<Said> ranking(const Scene& scene, const Draw& draw);
std::optional<Said> grid(const Scene& scene, const Draw& draw);
std::optional<Said> quiz(const Scene& scene, const Draw& draw);

// cards.cpp
std::optional<Said> words(const Scene& scene, const Draw& draw);
std::optional<Said> open(const Scene& scene, const Draw& draw);
std::optional<Said> questions(const Scene& scene, const Draw& draw);
std::optional<Said> board(const Scene& scene, const Draw& draw);
std::optional<Said> ambitions(const Scene& scene, const Draw& draw);
std::optional<Said> domain_map(const Scene& scene, const Draw& draw);

/// The view as its kind's own type; nothing if it is not that.
template <class View>
std::optional<View> seen(const Scene& scene) {
  auto view = protocol::parse<View>(scene.view);
  if (!view) return std::nullopt;
  return std::move(*view);
}

template <class Payload>
Said say(std::string id, const Payload& payload) {
  return {std::move(id), protocol::Opaque::of(protocol::to_text(payload))};
}

}  // namespace aantafel::improvise
