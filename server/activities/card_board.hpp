// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "server/activities/text.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities {

/// What a board holds at most: what a view can hold.
inline constexpr std::size_t max_board_cards = 5000;

/// The cards of a board and the dots on each, which card stands under which, and what a facilitator made of
/// them. `Card` is what an author writes (it has a `text`), `Made` what the facilitator may make of it beside
/// editing, merging and hiding. A facilitator's word stands, also when the author writes the card again, or
/// takes it back and brings it in once more; it may come before the card. Knows nothing of who may do what.
template <class Card, class Made>
class CardBoard {
 public:
  struct Entry {
    bool there = false;
    session::Author author = 0;
    std::uint64_t order = 0;
    std::string group{};
    Card written{};
    Made made{};
    std::optional<std::string> edited{};
    std::string into{};
    bool hidden = false;

    [[nodiscard]] const std::string& text() const { return edited ? *edited : written.text; }
  };
  using Named = std::pair<std::string, const Entry*>;

  /// A card and what was merged into it, in the order they came.
  struct Pile {
    Named top;
    std::vector<Named> merged;
    std::uint32_t dots = 0;
  };

  template <class Item>
  void put(const Item& item, const Card& card) {
    Entry& one = entries_[item.id];
    one.there = true;
    one.author = item.author;
    one.order = item.order;
    one.group = item.group;
    one.written = card;
  }
  void take(const std::string& id) { entries_[id].there = false; }
  void add_dots(const std::string& id, std::uint32_t dots) { dots_[id] += dots; }
  void take_dots(const std::string& id, std::uint32_t dots) { dots_[id] -= dots; }

  /// What the facilitator makes of this card, there or not.
  Entry& entry(const std::string& id) { return entries_[id]; }
  /// Nothing happens where `into` already stands under `id`.
  void merge(const std::string& id, const std::string& into) {
    if (!stands_under(into, id)) entries_[id].into = into;
  }

  /// Who wrote this card, taken back or not; 0 if nobody did.
  [[nodiscard]] session::Author author_of(const std::string& id) const {
    const auto found = entries_.find(id);
    return found == entries_.end() ? 0 : found->second.author;
  }
  /// Null if it is not there, or not any more.
  [[nodiscard]] const Entry* find(const std::string& id) const {
    const auto found = entries_.find(id);
    return found == entries_.end() || !found->second.there ? nullptr : &found->second;
  }
  /// The card under which this one is seen: itself if it stands on its own, as it does when that card was
  /// taken back.
  [[nodiscard]] std::string root(std::string id) const {
    for (const auto* one = find(id); one && find(one->into); one = find(id)) id = one->into;
    return id;
  }
  /// Whether it is that card or was merged into it, also by way of cards that were taken back and may come
  /// again.
  [[nodiscard]] bool stands_under(std::string id, const std::string& card) const {
    while (id != card) {
      const auto at = entries_.find(id);
      if (at == entries_.end() || at->second.into.empty()) return false;
      id = at->second.into;
    }
    return true;
  }
  /// Whether nobody hid it, nor the card it stands under.
  [[nodiscard]] bool shows(const std::string& id) const {
    const auto* one = find(id);
    return one && !one->hidden && !find(root(id))->hidden;
  }
  /// The dots on this card itself.
  [[nodiscard]] std::uint32_t dots(const std::string& id) const {
    const auto found = dots_.find(id);
    return found == dots_.end() ? 0 : found->second;
  }
  [[nodiscard]] std::vector<Named> in_order() const {
    std::vector<Named> all;
    for (const auto& [id, one] : entries_)
      if (one.there) all.emplace_back(id, &one);
    std::sort(all.begin(), all.end(),
              [](const auto& a, const auto& b) { return a.second->order < b.second->order; });
    return all;
  }
  /// The cards that stand on their own, or those that were hidden, each with what was merged into it and the
  /// dots of all.
  [[nodiscard]] std::vector<Pile> piles(bool hidden) const {
    std::vector<Pile> piles;
    std::map<std::string, std::size_t> places;
    const auto all = in_order();
    for (const auto& named : all) {
      const auto& [id, one] = named;
      if (one->hidden != hidden || (!hidden && root(id) != id)) continue;
      places[id] = piles.size();
      piles.push_back({named, {}, dots(id)});
    }
    for (const auto& named : all) {
      const std::string top = root(named.first);
      const auto place = places.find(top);
      if (named.second->hidden || top == named.first || place == places.end()) continue;
      piles[place->second].merged.push_back(named);
      piles[place->second].dots += dots(named.first);
    }
    return piles;
  }

  /// May this card come in? Brings its text into form. `proposal.id` is its own; `most` how many cards one
  /// person may have.
  template <class Payload>
  support::Result<std::string, session::Refusal> admit(const session::Items<Payload>& items,
                                                       const session::Proposal& proposal, Card& card,
                                                       std::uint32_t most) const {
    using session::Reason, session::Refusal;
    if (!proposal.id) return Refusal{Reason::invalid, "a card comes with an id of its own", "/id"};
    const std::string& id = *proposal.id;
    if (id.size() > 40 || id.starts_with("dots-") || id.starts_with("vote-") || id == "ready")
      return Refusal{Reason::invalid, "this cannot be a card's id", "/id"};
    card.text = trimmed(card.text);
    if (card.text.empty()) return Refusal{Reason::invalid, "a card says something", "/payload/text"};
    const session::Author author = author_of(id);
    if (author != 0 && author != proposal.author)
      return Refusal{Reason::taken, "another card has this id", "/id"};
    if (items.contains(proposal.author, id)) return id;
    const auto own = items.of(proposal.author);
    const auto cards = std::count_if(
        own.begin(), own.end(), [](const auto& one) { return std::holds_alternative<Card>(one.payload); });
    if (static_cast<std::uint64_t>(cards) >= most)
      return Refusal{Reason::limit, "everybody writes at most " + std::to_string(most)};
    if (author == 0 && entries_.size() >= max_board_cards) return Refusal{Reason::limit, "the board is full"};
    return id;
  }

  /// May these dots be given, by somebody who has `budget` of them? Those on cards that do not show are free.
  template <class Support, class Payload>
  support::Result<std::string, session::Refusal> admit_dots(const session::Items<Payload>& items,
                                                            const session::Proposal& proposal,
                                                            const Support& support,
                                                            std::uint32_t budget) const {
    using session::Reason, session::Refusal;
    const std::string id = "dots-" + support.card;
    if (proposal.id.value_or(id) != id)
      return Refusal{Reason::invalid, "support for this card is called \"" + id + "\"", "/id"};
    if (!shows(support.card))
      return Refusal{Reason::not_found, "there is no card \"" + support.card + "\"", "/payload/card"};
    std::uint32_t given = support.dots;
    for (const auto& item : items.of(proposal.author)) {
      const auto* other = std::get_if<Support>(&item.payload);
      if (other && other->card != support.card && shows(other->card)) given += other->dots;
    }
    if (given > budget)
      return Refusal{Reason::budget, "there are " + std::to_string(budget) + " dots to give in all",
                     "/payload/dots"};
    return id;
  }

  /// What is wrong with a change to this card; brings the text of an edit and the target of a merge into
  /// form.
  template <class Change>
  std::optional<session::Refusal> admit_change(const std::string& card, Change& change) const {
    using session::Reason, session::Refusal;
    constexpr const char* path = requires {
      change.card;
    }
    ? "/change/card" : "/change/question";
    if (!find(card)) return Refusal{Reason::not_found, "there is no card \"" + card + "\"", path};
    if constexpr (requires { change.text; }) {
      change.text = trimmed(change.text);
      if (change.text.empty()) return Refusal{Reason::invalid, "a card says something", "/change/text"};
    }
    if constexpr (requires { change.into; }) {
      if (!find(change.into))
        return Refusal{Reason::not_found, "there is no card \"" + change.into + "\"", "/change/into"};
      change.into = root(change.into);
      if (stands_under(change.into, card))
        return Refusal{Reason::invalid, "a card does not go under itself", "/change/into"};
    }
    return std::nullopt;
  }

 private:
  std::map<std::string, Entry> entries_;
  std::map<std::string, std::uint32_t> dots_;
};

}  // namespace aantafel::activities
