// SPDX-License-Identifier: EUPL-1.2
// ambitions: cards on short or long term × local or regional, with the domain that carries each and the
// domains it needs.
#include <algorithm>

#include "protocol/generated/kinds/ambitions.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/text.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities {
namespace {

using namespace session;
namespace form = protocol::ambitions;

/// What a view can hold.
constexpr std::size_t max_cards = 5000;

/// A card on the board: what its author wrote, and what a facilitator made of it. A facilitator's word
/// stands, also when the author writes the card again, or takes it back and brings it in once more.
struct OnBoard {
  bool there = false;
  Author author = 0;
  std::uint64_t order = 0;
  form::Card written{};
  std::optional<form::Move> moved{};
  std::optional<form::Edit> edited{};
  std::optional<form::Assign> assigned{};
  std::string into{};
  bool hidden = false;

  form::Card card() const {
    form::Card card = written;
    if (moved) card.term = moved->term, card.level = moved->level;
    if (edited) card.text = edited->text;
    if (assigned) card.carried_by = assigned->carried_by, card.needs = assigned->needs;
    return card;
  }
};

class Ambitions {
 public:
  static constexpr std::string_view name = "ambitions";
  static constexpr bool by_arrival = true;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = form::Moderation;

  static std::optional<Refusal> check(const Settings&) { return std::nullopt; }
  explicit Ambitions(Settings settings) : settings_(settings) {}

  Result<std::string, Refusal> admit(const Items<Payload>& items, const Proposal& proposal,
                                     Payload& payload) const {
    if (auto* card = std::get_if<form::Card>(&payload)) return admit_card(items, proposal, *card);
    return admit_support(items, proposal, std::get<form::Support>(payload));
  }

  void fold_in(const Item<Payload>& item) {
    if (const auto* support = std::get_if<form::Support>(&item.payload)) {
      dots_[support->card] += support->dots;
      return;
    }
    OnBoard& one = cards_[item.id];
    one.there = true;
    one.author = item.author;
    one.order = item.order;
    one.written = std::get<form::Card>(item.payload);
  }

  void take_out(const Item<Payload>& item) {
    if (const auto* support = std::get_if<form::Support>(&item.payload))
      dots_[support->card] -= support->dots;
    else
      cards_[item.id].there = false;
  }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    const auto answers = static_cast<std::uint32_t>(round.answers());
    switch (context.audience) {
      case Role::participant: {
        form::ParticipantView view{settings_.dots, settings_.max_cards, std::nullopt};
        if (context.results) view.board = board(context);
        return write(out, view);
      }
      case Role::screen: {
        form::ScreenView view{settings_.dots, answers, std::nullopt};
        if (context.results) view.board = board(context);
        return write(out, view);
      }
      case Role::facilitator:
        return write(out, form::FacilitatorView{settings_.dots, answers, board(context), cards(true)});
    }
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    if (const auto* support = std::get_if<form::Support>(&payload))
      return {{"dots:" + support->card, "", support->dots, ""}};
    const auto& card = std::get<form::Card>(payload);
    return {{"card", std::string(protocol::word(card.term)) + "/" + std::string(protocol::word(card.level)),
             std::nullopt, card.text}};
  }

  /// One row a card that may be seen, in the order they came. A card that was merged has the dots it got
  /// itself; needs are domains with a space between them.
  Table results(const ViewContext&, const Round&) const {
    Table table{"", {"card_id", "text", "term", "level", "carried_by", "needs", "dots", "merged_into"}, {}};
    for (const auto& [id, one] : in_order()) {
      if (!on_board(id)) continue;
      const form::Card card = one->card();
      std::string needs;
      for (const auto& domain : card.needs) needs += (needs.empty() ? "" : " ") + domain;
      table.rows.push_back({id, card.text, std::string(protocol::word(card.term)),
                            std::string(protocol::word(card.level)),
                            card.carried_by ? Cell{*card.carried_by} : Cell{}, needs,
                            std::int64_t{dots_of(id)}, root(id) == id ? Cell{} : Cell{root(id)}});
    }
    return table;
  }

  bool speaks_for_domain() const { return false; }

  bool hidden(const Item<Payload>& item) const {
    const auto* support = std::get_if<form::Support>(&item.payload);
    const std::string& card = support ? support->card : item.id;
    return find(card) && !on_board(card);
  }

  std::optional<Refusal> admit_change(Moderation& change) const {
    const auto& card = std::visit([](const auto& one) -> const std::string& { return one.card; }, change);
    if (!find(card)) return Refusal{Reason::not_found, "there is no card \"" + card + "\"", "/change/card"};
    if (auto* edit = std::get_if<form::Edit>(&change)) {
      edit->text = trimmed(edit->text);
      if (edit->text.empty()) return Refusal{Reason::invalid, "a card says something", "/change/text"};
    }
    if (auto* merge = std::get_if<form::Merge>(&change)) {
      if (!find(merge->into))
        return Refusal{Reason::not_found, "there is no card \"" + merge->into + "\"", "/change/into"};
      merge->into = root(merge->into);
      if (stands_under(merge->into, card))
        return Refusal{Reason::invalid, "a card does not go under itself", "/change/into"};
    }
    return std::nullopt;
  }

  void moderate(const Moderation& change) {
    std::visit([this](const auto& one) { alter(cards_[one.card], one); }, change);
  }

 private:
  Result<std::string, Refusal> admit_card(const Items<Payload>& items, const Proposal& proposal,
                                          form::Card& card) const {
    if (!proposal.id) return Refusal{Reason::invalid, "a card comes with an id of its own", "/id"};
    if (proposal.id->size() > 40 || proposal.id->starts_with("dots-"))
      return Refusal{Reason::invalid, "this cannot be a card's id", "/id"};
    card.text = trimmed(card.text);
    if (card.text.empty()) return Refusal{Reason::invalid, "a card says something", "/payload/text"};
    if (card.carried_by && !proposal.may_name(*card.carried_by))
      return Refusal{Reason::invalid, "there is no domain \"" + *card.carried_by + "\"",
                     "/payload/carried_by"};
    for (const auto& domain : card.needs)
      if (!proposal.may_name(domain))
        return Refusal{Reason::invalid, "there is no domain \"" + domain + "\"", "/payload/needs"};
    const auto known = cards_.find(*proposal.id);
    if (known != cards_.end() && known->second.author != 0 && known->second.author != proposal.author)
      return Refusal{Reason::taken, "another card has this id", "/id"};
    if (items.contains({proposal.author, *proposal.id})) return *proposal.id;
    std::size_t own = 0;
    for (auto at = items.lower_bound({proposal.author, ""});
         at != items.end() && at->first.first == proposal.author; ++at)
      own += std::holds_alternative<form::Card>(at->second.payload);
    if (own >= settings_.max_cards)
      return Refusal{Reason::limit,
                     "everybody writes at most " + std::to_string(settings_.max_cards) + " cards"};
    if (known == cards_.end() && cards_.size() >= max_cards)
      return Refusal{Reason::limit, "the board is full"};
    return *proposal.id;
  }

  Result<std::string, Refusal> admit_support(const Items<Payload>& items, const Proposal& proposal,
                                             const form::Support& support) const {
    const std::string id = "dots-" + support.card;
    if (proposal.id.value_or(id) != id)
      return Refusal{Reason::invalid, "support for this card is called \"" + id + "\"", "/id"};
    if (!on_board(support.card))
      return Refusal{Reason::not_found, "there is no card \"" + support.card + "\"", "/payload/card"};
    std::uint32_t given = support.dots;
    for (auto at = items.lower_bound({proposal.author, "dots-"});
         at != items.end() && at->first.first == proposal.author; ++at) {
      const auto* other = std::get_if<form::Support>(&at->second.payload);
      if (other && other->card != support.card && on_board(other->card)) given += other->dots;
    }
    if (given > settings_.dots)
      return Refusal{Reason::budget, "there are " + std::to_string(settings_.dots) + " dots to give in all",
                     "/payload/dots"};
    return id;
  }

  static void alter(OnBoard& one, const form::Move& move) { one.moved = move; }
  static void alter(OnBoard& one, const form::Edit& edit) { one.edited = edit; }
  static void alter(OnBoard& one, const form::Assign& assign) { one.assigned = assign; }
  static void alter(OnBoard& one, const form::Split&) { one.into.clear(); }
  static void alter(OnBoard& one, const form::Hide& hide) { one.hidden = hide.hidden; }
  void alter(OnBoard& one, const form::Merge& merge) const {
    if (!stands_under(merge.into, merge.card)) one.into = merge.into;
  }

  const OnBoard* find(const std::string& id) const {
    const auto found = cards_.find(id);
    return found == cards_.end() || !found->second.there ? nullptr : &found->second;
  }

  /// The card under which this one is seen; itself if it stands on its own, as it does when that card was
  /// taken back.
  std::string root(std::string id) const {
    for (const auto* one = find(id); one && find(one->into); one = find(id)) id = one->into;
    return id;
  }

  /// Whether it is that card or was merged into it, also by way of cards that were taken back and may come
  /// again.
  bool stands_under(std::string id, const std::string& card) const {
    while (id != card) {
      const auto at = cards_.find(id);
      if (at == cards_.end() || at->second.into.empty()) return false;
      id = at->second.into;
    }
    return true;
  }

  /// Whether everybody may see it: neither it nor the card it stands under is hidden.
  bool on_board(const std::string& id) const {
    const auto* one = find(id);
    return one && !one->hidden && !find(root(id))->hidden;
  }

  std::uint32_t dots_of(const std::string& id) const {
    const auto found = dots_.find(id);
    return found == dots_.end() ? 0 : found->second;
  }

  std::vector<std::pair<std::string, const OnBoard*>> in_order() const {
    std::vector<std::pair<std::string, const OnBoard*>> all;
    for (const auto& [id, one] : cards_)
      if (one.there) all.emplace_back(id, &one);
    std::sort(all.begin(), all.end(),
              [](const auto& a, const auto& b) { return a.second->order < b.second->order; });
    return all;
  }

  /// Cards that stand on their own, or those that were hidden, each with what was merged into it.
  std::vector<form::CardView> cards(bool hidden) const {
    std::vector<form::CardView> cards;
    std::map<std::string, std::size_t> places;
    const auto all = in_order();
    for (const auto& [id, one] : all) {
      if (one->hidden != hidden || (!hidden && root(id) != id)) continue;
      form::Card card = one->card();
      places[id] = cards.size();
      cards.push_back({id,
                       std::move(card.text),
                       card.term,
                       card.level,
                       std::move(card.carried_by),
                       std::move(card.needs),
                       dots_of(id),
                       {}});
    }
    for (const auto& [id, one] : all) {
      const std::string top = root(id);
      const auto place = places.find(top);
      if (one->hidden || top == id || place == places.end()) continue;
      cards[place->second].merged.push_back({id, one->card().text});
      cards[place->second].dots += dots_of(id);
    }
    return cards;
  }

  form::Board board(const ViewContext& context) const {
    form::Board board{cards(false), {}};
    for (const auto& domain : *context.domains) board.domains.push_back({domain.id, 0, 0});
    board.domains.push_back({std::nullopt, 0, 0});
    const auto count_of = [&](const std::optional<std::string>& id) {
      return std::find_if(board.domains.begin(), board.domains.end(),
                          [&](const auto& one) { return one.domain == id; });
    };
    for (const auto& card : board.cards) {
      // Nobody carries what a domain carries that is gone.
      const auto carrier = count_of(card.carried_by);
      ++(carrier == board.domains.end() ? board.domains.back() : *carrier).carries;
      for (const auto& domain : card.needs)
        if (const auto needed = count_of(domain); needed != board.domains.end()) ++needed->needed;
    }
    return board;
  }

  Settings settings_;
  std::map<std::string, OnBoard> cards_;
  std::map<std::string, std::uint32_t> dots_;
};

}  // namespace

std::unique_ptr<session::Kind> ambitions() {
  return std::make_unique<session::TypedKind<Ambitions>>();
}

}  // namespace aantafel::activities
