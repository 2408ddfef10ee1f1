// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "protocol/generated/kinds/ambitions.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::ambitions {

/// A card: what its author wrote, and what a facilitator made of it. A facilitator's word stands, also when
/// the author writes the card again, or takes it back and brings it in once more.
struct AmbitionCard {
  bool there = false;
  session::Author author = 0;
  std::uint64_t order = 0;
  protocol::ambitions::Card written{};
  std::optional<protocol::ambitions::Move> moved{};
  std::optional<protocol::ambitions::Edit> edited{};
  std::optional<protocol::ambitions::Assign> assigned{};
  std::string into{};
  bool hidden = false;

  [[nodiscard]] protocol::ambitions::Card as_shown() const;
};

/// The cards of an ambition board, their dots, and which card stands under which. Knows nothing of who may do
/// what.
class AmbitionBoard {
 public:
  using Item = session::Item<protocol::ambitions::Payload>;

  void fold_in(const Item& item);
  void take_out(const Item& item);
  void moderate(const protocol::ambitions::Moderation& change);

  /// Cards that ever were here, also those that were taken back.
  [[nodiscard]] std::size_t size() const { return cards_.size(); }
  /// Who wrote this card, taken back or not; 0 if nobody did.
  [[nodiscard]] session::Author author_of(const std::string& id) const;
  /// Null if it is not there, or not any more.
  [[nodiscard]] const AmbitionCard* find(const std::string& id) const;
  /// The card under which this one is seen: itself if it stands on its own, as it does when that card was
  /// taken back.
  [[nodiscard]] std::string root(std::string id) const;
  /// Whether it is that card or was merged into it, also by way of cards that were taken back and may come
  /// again.
  [[nodiscard]] bool stands_under(std::string id, const std::string& card) const;
  /// Whether everybody may see it: neither it nor the card it stands under is hidden.
  [[nodiscard]] bool shows(const std::string& id) const;
  /// The dots on this card itself.
  [[nodiscard]] std::uint32_t dots(const std::string& id) const;
  [[nodiscard]] std::vector<std::pair<std::string, const AmbitionCard*>> in_order() const;
  /// The cards that stand on their own, or those that were hidden, each with what was merged into it.
  [[nodiscard]] std::vector<protocol::ambitions::CardView> cards(bool hidden) const;

 private:
  std::map<std::string, AmbitionCard> cards_;
  std::map<std::string, std::uint32_t> dots_;
};

}  // namespace aantafel::activities::ambitions
