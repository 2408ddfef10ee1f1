// SPDX-License-Identifier: EUPL-1.2
#include "server/activities/ambition_board.hpp"

#include <algorithm>

namespace aantafel::activities::ambitions {

namespace form = protocol::ambitions;

form::Card AmbitionCard::as_shown() const {
  form::Card card = written;
  if (moved) card.term = moved->term, card.level = moved->level;
  if (edited) card.text = edited->text;
  if (assigned) card.carried_by = assigned->carried_by, card.needs = assigned->needs;
  return card;
}

void AmbitionBoard::fold_in(const Item& item) {
  if (const auto* support = std::get_if<form::Support>(&item.payload)) {
    dots_[support->card] += support->dots;
    return;
  }
  AmbitionCard& one = cards_[item.id];
  one.there = true;
  one.author = item.author;
  one.order = item.order;
  one.written = std::get<form::Card>(item.payload);
}

void AmbitionBoard::take_out(const Item& item) {
  if (const auto* support = std::get_if<form::Support>(&item.payload))
    dots_[support->card] -= support->dots;
  else
    cards_[item.id].there = false;
}

void AmbitionBoard::moderate(const form::Moderation& change) {
  struct Alter {
    const AmbitionBoard& board;
    AmbitionCard& card;
    void operator()(const form::Move& move) const { card.moved = move; }
    void operator()(const form::Edit& edit) const { card.edited = edit; }
    void operator()(const form::Assign& assign) const { card.assigned = assign; }
    void operator()(const form::Split&) const { card.into.clear(); }
    void operator()(const form::Hide& hide) const { card.hidden = hide.hidden; }
    void operator()(const form::Merge& merge) const {
      if (!board.stands_under(merge.into, merge.card)) card.into = merge.into;
    }
  };
  const auto& id = std::visit([](const auto& one) -> const std::string& { return one.card; }, change);
  std::visit(Alter{*this, cards_[id]}, change);
}

session::Author AmbitionBoard::author_of(const std::string& id) const {
  const auto found = cards_.find(id);
  return found == cards_.end() ? 0 : found->second.author;
}

const AmbitionCard* AmbitionBoard::find(const std::string& id) const {
  const auto found = cards_.find(id);
  return found == cards_.end() || !found->second.there ? nullptr : &found->second;
}

std::string AmbitionBoard::root(std::string id) const {
  for (const auto* one = find(id); one && find(one->into); one = find(id)) id = one->into;
  return id;
}

bool AmbitionBoard::stands_under(std::string id, const std::string& card) const {
  while (id != card) {
    const auto at = cards_.find(id);
    if (at == cards_.end() || at->second.into.empty()) return false;
    id = at->second.into;
  }
  return true;
}

bool AmbitionBoard::shows(const std::string& id) const {
  const auto* one = find(id);
  return one && !one->hidden && !find(root(id))->hidden;
}

std::uint32_t AmbitionBoard::dots(const std::string& id) const {
  const auto found = dots_.find(id);
  return found == dots_.end() ? 0 : found->second;
}

std::vector<std::pair<std::string, const AmbitionCard*>> AmbitionBoard::in_order() const {
  std::vector<std::pair<std::string, const AmbitionCard*>> all;
  for (const auto& [id, one] : cards_)
    if (one.there) all.emplace_back(id, &one);
  std::sort(all.begin(), all.end(),
            [](const auto& a, const auto& b) { return a.second->order < b.second->order; });
  return all;
}

std::vector<form::CardView> AmbitionBoard::cards(bool hidden) const {
  std::vector<form::CardView> cards;
  std::map<std::string, std::size_t> places;
  const auto all = in_order();
  for (const auto& [id, one] : all) {
    if (one->hidden != hidden || (!hidden && root(id) != id)) continue;
    const form::Card card = one->as_shown();
    places[id] = cards.size();
    cards.push_back({id, card.text, card.term, card.level, card.carried_by, card.needs, dots(id), {}});
  }
  for (const auto& [id, one] : all) {
    const std::string top = root(id);
    const auto place = places.find(top);
    if (one->hidden || top == id || place == places.end()) continue;
    cards[place->second].merged.push_back({id, one->as_shown().text});
    cards[place->second].dots += dots(id);
  }
  return cards;
}

}  // namespace aantafel::activities::ambitions
