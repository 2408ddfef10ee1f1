// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/activities/fixture.hpp"

namespace aantafel::tests {

/// An ambition board of three dots and three cards each, with people of these domains.
inline Lived board(const std::vector<std::string>& people) {
  return open_activity("ambitions", R"({"dots":3,"max_cards":3})", people);
}

/// Writes a card with these members, the others as on any card.
inline Answer write_card(Lived& day, session::Author who, const std::string& id,
                         const protocol::Json& members = {}) {
  protocol::Json card{{"type", "card"},   {"text", "kaart " + id}, {"term", "short"},
                      {"level", "local"}, {"carried_by", "zorg"},  {"needs", {"bouw"}}};
  if (!members.is_null()) card.update(members);
  return day.put(who, "x", card.dump(), id);
}

inline Answer give(Lived& day, session::Author who, const std::string& card, int dots) {
  return day.put(who, "x", protocol::Json{{"type", "support"}, {"card", card}, {"dots", dots}}.dump());
}

/// The ids of the cards that the screen shows on their own, in order.
inline std::string ids(const Lived& day) {
  std::string all;
  const protocol::Json view = screen_view(day);
  for (const auto& card : view["board"]["cards"])
    all += (all.empty() ? "" : " ") + card["id"].get<std::string>();
  return all;
}

/// A card as the screen shows it; null if it does not.
inline protocol::Json card(const Lived& day, const std::string& id) {
  const protocol::Json view = screen_view(day);
  for (const auto& card : view["board"]["cards"])
    if (card["id"] == id) return card;
  return {};
}

}  // namespace aantafel::tests
