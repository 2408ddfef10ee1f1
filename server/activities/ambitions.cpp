// SPDX-License-Identifier: EUPL-1.2
// ambitions: cards on short or long term × local or regional, with the domain that carries each and the
// domains it needs.
#include <algorithm>

#include "protocol/generated/kinds/ambitions.hpp"
#include "server/activities/card_board.hpp"
#include "server/activities/kinds.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::ambitions {
namespace {

using namespace session;
namespace form = protocol::ambitions;

/// What a facilitator makes of a card beside what every board has.
struct Made {
  std::optional<form::Move> moved{};
  std::optional<form::Assign> assigned{};
};
using AmbitionBoard = CardBoard<form::Card, Made>;

class Ambitions {
 public:
  static constexpr std::string_view name = "ambitions";
  static constexpr bool may_abstain = false;
  static constexpr bool by_arrival = true;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = form::Moderation;

  static std::optional<Refusal> check(const Settings&) { return std::nullopt; }
  explicit Ambitions(Settings settings) : settings_(settings) {}

  Result<std::string, Refusal> admit(const Items<Payload>& items, const Proposal& proposal,
                                     Payload& payload) const {
    if (auto* card = std::get_if<form::Card>(&payload)) return admit_card(items, proposal, *card);
    return board_.admit_dots(items, proposal, std::get<form::Support>(payload), settings_.dots);
  }

  void fold_in(const Item<Payload>& item) {
    if (const auto* support = std::get_if<form::Support>(&item.payload))
      board_.add_dots(support->card, support->dots);
    else
      board_.put(item, std::get<form::Card>(item.payload));
  }
  void take_out(const Item<Payload>& item) {
    if (const auto* support = std::get_if<form::Support>(&item.payload))
      board_.take_dots(support->card, support->dots);
    else
      board_.take(item.id);
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
        return write(out, form::FacilitatorView{settings_.dots, settings_.max_cards, answers, board(context),
                                                cards(true)});
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
    for (const auto& [id, one] : board_.in_order()) {
      if (!board_.shows(id)) continue;
      const form::Card card = as_shown(*one);
      std::string needs;
      for (const auto& domain : card.needs) needs += (needs.empty() ? "" : " ") + domain;
      table.rows.push_back(
          {id, card.text, std::string(protocol::word(card.term)), std::string(protocol::word(card.level)),
           card.carried_by ? Cell{*card.carried_by} : Cell{}, needs, std::int64_t{board_.dots(id)},
           board_.root(id) == id ? Cell{} : Cell{board_.root(id)}});
    }
    return table;
  }

  bool speaks_for_domain() const { return false; }

  bool hidden(const Item<Payload>& item) const {
    const auto* support = std::get_if<form::Support>(&item.payload);
    const std::string& card = support ? support->card : item.id;
    return board_.find(card) && !board_.shows(card);
  }

  std::optional<Refusal> admit_change(Moderation& change) const {
    return std::visit([this](auto& one) { return board_.admit_change(one.card, one); }, change);
  }

  void moderate(const Moderation& change) {
    struct Alter {
      AmbitionBoard& board;
      void operator()(const form::Move& move) const { board.entry(move.card).made.moved = move; }
      void operator()(const form::Edit& edit) const { board.entry(edit.card).edited = edit.text; }
      void operator()(const form::Assign& assign) const { board.entry(assign.card).made.assigned = assign; }
      void operator()(const form::Split& split) const { board.entry(split.card).into.clear(); }
      void operator()(const form::Hide& hide) const { board.entry(hide.card).hidden = hide.hidden; }
      void operator()(const form::Merge& merge) const { board.merge(merge.card, merge.into); }
    };
    std::visit(Alter{board_}, change);
  }

 private:
  Result<std::string, Refusal> admit_card(const Items<Payload>& items, const Proposal& proposal,
                                          form::Card& card) const {
    if (card.carried_by && !proposal.may_name(*card.carried_by))
      return Refusal{Reason::invalid, "there is no domain \"" + *card.carried_by + "\"",
                     "/payload/carried_by"};
    for (const auto& domain : card.needs)
      if (!proposal.may_name(domain))
        return Refusal{Reason::invalid, "there is no domain \"" + domain + "\"", "/payload/needs"};
    return board_.admit(items, proposal, card, settings_.max_cards);
  }

  static form::Card as_shown(const AmbitionBoard::Entry& one) {
    form::Card card = one.written;
    card.text = one.text();
    if (const auto& moved = one.made.moved) card.term = moved->term, card.level = moved->level;
    if (const auto& assigned = one.made.assigned)
      card.carried_by = assigned->carried_by, card.needs = assigned->needs;
    return card;
  }

  std::vector<form::CardView> cards(bool hidden) const {
    std::vector<form::CardView> cards;
    for (const auto& pile : board_.piles(hidden)) {
      const form::Card card = as_shown(*pile.top.second);
      auto& view = cards.emplace_back(form::CardView{
          pile.top.first, card.text, card.term, card.level, card.carried_by, card.needs, pile.dots, {}});
      for (const auto& [id, one] : pile.merged) view.merged.push_back({id, one->text()});
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
  AmbitionBoard board_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Ambitions>>();
}

}  // namespace aantafel::activities::ambitions
