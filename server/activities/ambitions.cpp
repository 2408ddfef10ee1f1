// SPDX-License-Identifier: EUPL-1.2
// ambitions: cards on short or long term × local or regional, with the domain that carries each and the
// domains it needs.
#include <algorithm>

#include "server/activities/ambition_board.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/text.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::ambitions {
namespace {

using namespace session;
namespace form = protocol::ambitions;

/// What a view can hold.
constexpr std::size_t max_cards = 5000;

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
    return admit_support(items, proposal, std::get<form::Support>(payload));
  }

  void fold_in(const Item<Payload>& item) { board_.fold_in(item); }
  void take_out(const Item<Payload>& item) { board_.take_out(item); }

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
                                                board_.cards(true)});
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
      const form::Card card = one->as_shown();
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
    const auto& card = std::visit([](const auto& one) -> const std::string& { return one.card; }, change);
    if (!board_.find(card))
      return Refusal{Reason::not_found, "there is no card \"" + card + "\"", "/change/card"};
    if (auto* edit = std::get_if<form::Edit>(&change)) {
      edit->text = trimmed(edit->text);
      if (edit->text.empty()) return Refusal{Reason::invalid, "a card says something", "/change/text"};
    }
    if (auto* merge = std::get_if<form::Merge>(&change)) {
      if (!board_.find(merge->into))
        return Refusal{Reason::not_found, "there is no card \"" + merge->into + "\"", "/change/into"};
      merge->into = board_.root(merge->into);
      if (board_.stands_under(merge->into, card))
        return Refusal{Reason::invalid, "a card does not go under itself", "/change/into"};
    }
    return std::nullopt;
  }

  void moderate(const Moderation& change) { board_.moderate(change); }

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
    const Author author = board_.author_of(*proposal.id);
    if (author != 0 && author != proposal.author)
      return Refusal{Reason::taken, "another card has this id", "/id"};
    if (items.contains(proposal.author, *proposal.id)) return *proposal.id;
    std::size_t own = 0;
    for (const auto& item : items.of(proposal.author))
      own += std::holds_alternative<form::Card>(item.payload);
    if (own >= settings_.max_cards)
      return Refusal{Reason::limit,
                     "everybody writes at most " + std::to_string(settings_.max_cards) + " cards"};
    if (author == 0 && board_.size() >= max_cards) return Refusal{Reason::limit, "the board is full"};
    return *proposal.id;
  }

  Result<std::string, Refusal> admit_support(const Items<Payload>& items, const Proposal& proposal,
                                             const form::Support& support) const {
    const std::string id = "dots-" + support.card;
    if (proposal.id.value_or(id) != id)
      return Refusal{Reason::invalid, "support for this card is called \"" + id + "\"", "/id"};
    if (!board_.shows(support.card))
      return Refusal{Reason::not_found, "there is no card \"" + support.card + "\"", "/payload/card"};
    std::uint32_t given = support.dots;
    for (const auto& item : items.of(proposal.author)) {
      const auto* other = std::get_if<form::Support>(&item.payload);
      if (other && other->card != support.card && board_.shows(other->card)) given += other->dots;
    }
    if (given > settings_.dots)
      return Refusal{Reason::budget, "there are " + std::to_string(settings_.dots) + " dots to give in all",
                     "/payload/dots"};
    return id;
  }

  form::Board board(const ViewContext& context) const {
    form::Board board{board_.cards(false), {}};
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
