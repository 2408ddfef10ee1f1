// SPDX-License-Identifier: EUPL-1.2
// ambitions: cards on short or long term × local or regional, with the domain that carries each and the domains it needs.
#include <algorithm>
#include <set>

#include "protocol/generated/kinds/ambitions.hpp"
#include "server/activities/kinds.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities {
namespace {

using namespace session;
namespace form = protocol::ambitions;

/// A card on the board: what its author wrote, as moderators left it.
struct OnBoard {
  form::Card card;
  std::uint64_t order = 0;
  std::string into{};
  bool hidden = false;
};

Refusal refuse(Reason reason, std::string message, std::string path = {}) { return {reason, std::move(message), std::move(path)}; }

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \n");
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

class Ambitions {
 public:
  static constexpr std::string_view name = "ambitions";
  static constexpr bool by_arrival = true;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = form::Moderation;

  static std::optional<Refusal> check(const Settings&) { return std::nullopt; }
  explicit Ambitions(Settings settings) : settings_(settings) {}

  Result<std::string, Refusal> admit(const Items<Payload>& items, const Proposal& proposal, Payload& payload) const {
    if (auto* card = std::get_if<form::Card>(&payload)) return admit_card(items, proposal, *card);
    return admit_support(items, proposal, std::get<form::Support>(payload));
  }

  void fold_in(const Item<Payload>& item) {
    if (const auto* support = std::get_if<form::Support>(&item.payload)) {
      dots_[support->card] += support->dots;
      return;
    }
    OnBoard& on_board = cards_[item.id];
    on_board.card = std::get<form::Card>(item.payload);
    on_board.order = item.order;
    gone_.erase(item.id);
  }

  void take_out(const Item<Payload>& item) {
    if (const auto* support = std::get_if<form::Support>(&item.payload)) {
      dots_[support->card] -= support->dots;
      return;
    }
    // Kept aside, because the same card may come in again, edited by its author: what moderators did to it stays.
    gone_.insert(item.id);
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
      case Role::facilitator: {
        form::FacilitatorView view{settings_.dots, answers, board(context), {}};
        for (const auto& [id, one] : in_order())
          if (one->hidden) view.hidden.push_back(card_view(id, *one));
        return write(out, view);
      }
    }
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    if (const auto* support = std::get_if<form::Support>(&payload)) return {{"dots:" + support->card, "", support->dots, ""}};
    const auto& card = std::get<form::Card>(payload);
    return {{"card", std::string(protocol::word(card.term)) + "/" + std::string(protocol::word(card.level)), std::nullopt, card.text}};
  }

  /// One row a card that may be seen, in the order they came.
  Table results(const ViewContext&, const Round&) const {
    Table table{"", {"card_id", "text", "term", "level", "carried_by", "needs", "dots", "merged_into"}, {}};
    for (const auto& [id, one] : in_order()) {
      if (one->hidden) continue;
      std::string needs;
      for (const auto& domain : one->card.needs) needs += (needs.empty() ? "" : " ") + domain;
      table.rows.push_back({id, one->card.text, std::string(protocol::word(one->card.term)), std::string(protocol::word(one->card.level)),
                            one->card.carried_by ? Cell{*one->card.carried_by} : Cell{}, needs, std::int64_t{dots_of(id)},
                            root(id) == id ? Cell{} : Cell{root(id)}});
    }
    return table;
  }

  bool speaks_for_domain() const { return false; }

  bool hidden(const Item<Payload>& item) const {
    const auto* support = std::get_if<form::Support>(&item.payload);
    const auto* card = find(support ? support->card : item.id);
    return card && card->hidden;
  }

  std::optional<Refusal> admit_change(const Moderation& change) const {
    const auto& card = std::visit([](const auto& one) -> const std::string& { return one.card; }, change);
    if (!find(card)) return refuse(Reason::not_found, "there is no card \"" + card + "\"", "/change/card");
    if (const auto* edit = std::get_if<form::Edit>(&change); edit && trimmed(edit->text).empty()) return refuse(Reason::invalid, "a card says something", "/change/text");
    const auto* merge = std::get_if<form::Merge>(&change);
    if (!merge) return std::nullopt;
    if (!find(merge->into)) return refuse(Reason::not_found, "there is no card \"" + merge->into + "\"", "/change/into");
    if (root(merge->into) == merge->card) return refuse(Reason::invalid, "a card does not go under itself", "/change/into");
    return std::nullopt;
  }

  Moderation inverse(const Moderation& change) const {
    const auto& id = std::visit([](const auto& one) -> const std::string& { return one.card; }, change);
    const auto* one = find(id);
    if (!one) return change;
    const form::Card& card = one->card;
    if (std::holds_alternative<form::Move>(change)) return form::Move{id, card.term, card.level};
    if (std::holds_alternative<form::Edit>(change)) return form::Edit{id, card.text};
    if (std::holds_alternative<form::Assign>(change)) return form::Assign{id, card.carried_by, card.needs};
    if (std::holds_alternative<form::Hide>(change)) return form::Hide{id, one->hidden};
    if (one->into.empty()) return form::Split{id};
    return form::Merge{id, one->into};
  }

  void moderate(const Moderation& change) {
    std::visit([this](const auto& one) {
      const auto found = cards_.find(one.card);
      if (found != cards_.end()) alter(found->second, one);
    }, change);
  }

 private:
  Result<std::string, Refusal> admit_card(const Items<Payload>& items, const Proposal& proposal, form::Card& card) const {
    if (!proposal.id) return refuse(Reason::invalid, "a card comes with an id of its own", "/id");
    if (proposal.id->size() > 40 || proposal.id->rfind("dots-", 0) == 0) return refuse(Reason::invalid, "this cannot be a card's id", "/id");
    card.text = trimmed(card.text);
    if (card.text.empty()) return refuse(Reason::invalid, "a card says something", "/payload/text");
    const bool own = items.contains({proposal.author, *proposal.id});
    if (!own && cards_.contains(*proposal.id)) return refuse(Reason::taken, "another card has this id", "/id");
    std::size_t cards = 0;
    for (auto at = items.lower_bound({proposal.author, ""}); at != items.end() && at->first.first == proposal.author; ++at)
      cards += std::holds_alternative<form::Card>(at->second.payload);
    if (!own && cards >= settings_.max_cards) return refuse(Reason::limit, "everybody writes at most " + std::to_string(settings_.max_cards) + " cards");
    return *proposal.id;
  }

  Result<std::string, Refusal> admit_support(const Items<Payload>& items, const Proposal& proposal, const form::Support& support) const {
    const std::string id = "dots-" + support.card;
    if (proposal.id.value_or(id) != id) return refuse(Reason::invalid, "support for this card is called \"" + id + "\"", "/id");
    const auto* card = find(support.card);
    if (!card || card->hidden) return refuse(Reason::not_found, "there is no card \"" + support.card + "\"", "/payload/card");
    std::uint32_t given = support.dots;
    for (auto at = items.lower_bound({proposal.author, "dots-"}); at != items.end() && at->first.first == proposal.author; ++at) {
      const auto* other = std::get_if<form::Support>(&at->second.payload);
      if (!other || other->card == support.card) continue;
      if (const auto* target = find(other->card); target && !target->hidden) given += other->dots;
    }
    if (given > settings_.dots) return refuse(Reason::budget, "there are " + std::to_string(settings_.dots) + " dots to give in all", "/payload/dots");
    return id;
  }

  void alter(OnBoard& one, const form::Move& move) { one.card.term = move.term, one.card.level = move.level; }
  void alter(OnBoard& one, const form::Edit& edit) { one.card.text = trimmed(edit.text); }
  void alter(OnBoard& one, const form::Assign& assign) { one.card.carried_by = assign.carried_by, one.card.needs = assign.needs; }
  void alter(OnBoard& one, const form::Merge& merge) {
    if (const std::string target = root(merge.into); target != merge.card) one.into = target;
  }
  void alter(OnBoard& one, const form::Split&) { one.into.clear(); }
  void alter(OnBoard& one, const form::Hide& hide) { one.hidden = hide.hidden; }

  const OnBoard* find(const std::string& id) const {
    const auto found = cards_.find(id);
    return found == cards_.end() || gone_.contains(id) ? nullptr : &found->second;
  }

  /// The card under which this one stands; itself if it stands on its own.
  std::string root(const std::string& id) const {
    const auto* one = find(id);
    return one && !one->into.empty() && find(one->into) ? root(one->into) : id;
  }

  std::uint32_t dots_of(const std::string& id) const {
    const auto found = dots_.find(id);
    return found == dots_.end() ? 0 : found->second;
  }

  std::vector<std::pair<std::string, const OnBoard*>> in_order() const {
    std::vector<std::pair<std::string, const OnBoard*>> all;
    for (const auto& [id, one] : cards_)
      if (!gone_.contains(id)) all.emplace_back(id, &one);
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second->order < b.second->order; });
    return all;
  }

  form::CardView card_view(const std::string& id, const OnBoard& one) const {
    return {id, one.card.text, one.card.term, one.card.level, one.card.carried_by, one.card.needs, dots_of(id), {}};
  }

  form::Board board(const ViewContext& context) const {
    form::Board board;
    std::map<std::string, std::size_t> places;
    const auto all = in_order();
    for (const auto& [id, one] : all) {
      if (one->hidden || root(id) != id) continue;
      places[id] = board.cards.size();
      board.cards.push_back(card_view(id, *one));
    }
    for (const auto& [id, one] : all) {
      const auto place = places.find(root(id));
      if (one->hidden || root(id) == id || place == places.end()) continue;
      board.cards[place->second].merged.push_back({id, one->card.text});
      board.cards[place->second].dots += dots_of(id);
    }
    std::map<std::string, form::DomainCount> counts;
    for (const auto& card : board.cards) {
      ++counts[card.carried_by.value_or("")].carries;
      for (const auto& domain : card.needs) ++counts[domain].needed;
    }
    for (const auto& domain : *context.domains) board.domains.push_back({domain.id, counts[domain.id].carries, counts[domain.id].needed});
    board.domains.push_back({std::nullopt, counts[""].carries, 0});
    return board;
  }

  Settings settings_;
  std::map<std::string, OnBoard> cards_;
  std::set<std::string> gone_;
  std::map<std::string, std::uint32_t> dots_;
};

}  // namespace

std::unique_ptr<session::Kind> ambitions() { return std::make_unique<session::TypedKind<Ambitions>>(); }

}  // namespace aantafel::activities
