// SPDX-License-Identifier: EUPL-1.2
// board: cards in columns or on two axes, with dots. A view costs the number of cards.
#include <algorithm>
#include <set>

#include "protocol/generated/kinds/board.hpp"
#include "server/activities/card_board.hpp"
#include "server/activities/kinds.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::board {
namespace {

using namespace session;
namespace form = protocol::board;

struct Made {
  std::optional<form::Place> moved{};
};
using Cards = CardBoard<form::Card, Made>;

class Board {
 public:
  static constexpr std::string_view name = "board";
  static constexpr bool may_abstain = false;
  static constexpr bool by_arrival = true;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = form::Moderation;

  static std::optional<Refusal> check(const Settings& settings) {
    if (settings.columns.empty() != settings.axes.has_value())
      return Refusal{Reason::invalid, "a board has columns or axes", "/settings/columns"};
    std::set<std::string> ids;
    for (const auto& column : settings.columns)
      if (!ids.insert(column.id).second)
        return Refusal{Reason::invalid, "two columns have the id \"" + column.id + "\"", "/settings/columns"};
    return std::nullopt;
  }
  explicit Board(Settings settings) : settings_(std::move(settings)) {}

  Result<std::string, Refusal> admit(const Items<Payload>& items, const Proposal& proposal,
                                     Payload& payload) const {
    if (auto* card = std::get_if<form::Card>(&payload)) {
      // What was written when the board looked otherwise stays written.
      if (proposal.domains && !is_place_here(card->place))
        return Refusal{Reason::invalid, "there is no such place on this board", "/payload/place"};
      return cards_.admit(items, proposal, *card, settings_.max_cards);
    }
    if (const auto* support = std::get_if<form::Support>(&payload)) {
      if (conceals() && proposal.domains)
        return Refusal{Reason::not_found, "nobody sees the cards yet", "/payload/card"};
      return cards_.admit_dots(items, proposal, *support, settings_.dots);
    }
    if (proposal.id.value_or("ready") != "ready")
      return Refusal{Reason::invalid, "who is done says so once, as \"ready\"", "/id"};
    return std::string("ready");
  }

  void fold_in(const Item<Payload>& item) {
    if (const auto* card = std::get_if<form::Card>(&item.payload))
      cards_.put(item, *card);
    else if (const auto* support = std::get_if<form::Support>(&item.payload))
      cards_.add_dots(support->card, support->dots);
    else
      ++ready_;
  }
  void take_out(const Item<Payload>& item) {
    if (std::holds_alternative<form::Card>(item.payload))
      cards_.take(item.id);
    else if (const auto* support = std::get_if<form::Support>(&item.payload))
      cards_.take_dots(support->card, support->dots);
    else
      --ready_;
  }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    const auto answers = static_cast<std::uint32_t>(round.answers());
    const auto& [columns, axes, dots, max_cards, concealed, by_domain] = settings_;
    switch (context.audience) {
      case Role::participant: {
        form::ParticipantView view{columns, axes, dots, max_cards, conceals(), by_domain, std::nullopt};
        if (context.results) view.board = board(context, round);
        return write(out, view);
      }
      case Role::screen: {
        form::ScreenView view{columns, axes, dots, by_domain, answers, std::nullopt};
        if (context.results) view.board = board(context, round);
        return write(out, view);
      }
      case Role::facilitator:
        return write(out, form::FacilitatorView{columns, axes, dots, max_cards, by_domain, conceals(),
                                                answers, board(context, round), views(true, context, round)});
    }
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    if (const auto* support = std::get_if<form::Support>(&payload))
      return {{"dots:" + support->card, "", support->dots, ""}};
    if (const auto* card = std::get_if<form::Card>(&payload))
      return {{"card", place_text(card->place), std::nullopt, card->text}};
    return {{"ready", "", 1, ""}};
  }

  /// One row a card that may be seen, in the order they came. A card that was merged has the dots it got
  /// itself; domain is empty where the board does not tell it, or it is too small.
  Table results(const ViewContext& context, const Round& round) const {
    Table table{"", {"card_id", "text", "column", "x", "y", "domain", "dots", "merged_into"}, {}};
    const auto domains = shown_domains(context, round);
    for (const auto& [id, one] : cards_.in_order()) {
      if (!cards_.shows(id)) continue;
      const form::Place place = place_of(*one);
      const auto* column = std::get_if<form::InColumn>(&place);
      const auto* point = std::get_if<form::AtPoint>(&place);
      const auto domain = domain_of(*one, domains);
      table.rows.push_back({id, one->text(), column ? Cell{column->column} : Cell{},
                            point ? Cell{std::int64_t{point->x}} : Cell{},
                            point ? Cell{std::int64_t{point->y}} : Cell{}, domain ? Cell{*domain} : Cell{},
                            std::int64_t{cards_.dots(id)},
                            cards_.root(id) == id ? Cell{} : Cell{cards_.root(id)}});
    }
    return table;
  }

  bool speaks_for_domain() const { return false; }

  bool hidden(const Item<Payload>& item) const {
    if (std::holds_alternative<form::Ready>(item.payload)) return false;
    const auto* support = std::get_if<form::Support>(&item.payload);
    const std::string& card = support ? support->card : item.id;
    return cards_.find(card) && !cards_.shows(card);
  }

  std::optional<Refusal> admit_change(Moderation& change) const {
    const auto refused = [](std::string message, std::string path) {
      return Refusal{Reason::invalid, std::move(message), std::move(path)};
    };
    if (const auto* move = std::get_if<form::Move>(&change); move && !is_place_here(move->place))
      return refused("there is no such place on this board", "/change/place");
    if (std::holds_alternative<form::Reveal>(change) && !settings_.concealed)
      return refused("nothing is concealed here", "/change/type");
    if (const auto* focus = std::get_if<form::Focus>(&change); focus && focus->column && !has(*focus->column))
      return refused("there is no column \"" + *focus->column + "\"", "/change/column");
    return std::visit(
        [this](auto& one) -> std::optional<Refusal> {
          if constexpr (requires { one.card; })
            return cards_.admit_change(one.card, one);
          else
            return std::nullopt;
        },
        change);
  }

  void moderate(const Moderation& change) {
    struct Alter {
      Board& all;
      void operator()(const form::Move& one) const { all.cards_.entry(one.card).made.moved = one.place; }
      void operator()(const form::Edit& one) const { all.cards_.entry(one.card).edited = one.text; }
      void operator()(const form::Split& one) const { all.cards_.entry(one.card).into.clear(); }
      void operator()(const form::Hide& one) const { all.cards_.entry(one.card).hidden = one.hidden; }
      void operator()(const form::Merge& one) const { all.cards_.merge(one.card, one.into); }
      void operator()(const form::Reveal& one) const { all.revealed_ = one.revealed; }
      void operator()(const form::Focus& one) const { all.focus_ = one.column; }
    };
    std::visit(Alter{*this}, change);
  }

 private:
  /// Domains by group, as they may be told; empty where the board tells none.
  using Domains = std::map<std::string, std::string>;

  bool conceals() const { return settings_.concealed && !revealed_; }

  bool has(const std::string& column) const {
    return std::any_of(settings_.columns.begin(), settings_.columns.end(),
                       [&](const auto& one) { return one.id == column; });
  }
  bool is_place_here(const form::Place& place) const {
    const auto* column = std::get_if<form::InColumn>(&place);
    return column ? has(column->column) : settings_.axes.has_value();
  }
  /// Where a card stands: in the first column, or in the middle, if its own place is gone.
  form::Place place_of(const Cards::Entry& one) const {
    const form::Place& place = one.made.moved ? *one.made.moved : one.written.place;
    if (is_place_here(place)) return place;
    if (settings_.axes) return form::AtPoint{50, 50};
    return form::InColumn{settings_.columns.front().id};
  }
  static std::string place_text(const form::Place& place) {
    if (const auto* column = std::get_if<form::InColumn>(&place)) return column->column;
    const auto& point = std::get<form::AtPoint>(place);
    return std::to_string(point.x) + "/" + std::to_string(point.y);
  }

  Domains shown_domains(const ViewContext& context, const Round& round) const {
    return settings_.by_domain ? shown_as(round, context) : Domains{};
  }
  static std::optional<std::string> domain_of(const Cards::Entry& one, const Domains& domains) {
    const auto shown = domains.find(one.group);
    if (shown == domains.end() || shown->second.empty()) return std::nullopt;
    return shown->second;
  }

  std::vector<form::CardView> views(bool hidden, const ViewContext& context, const Round& round) const {
    const auto domains = shown_domains(context, round);
    std::vector<form::CardView> views;
    for (const auto& pile : cards_.piles(hidden)) {
      const auto& [id, one] = pile.top;
      auto& view = views.emplace_back(
          form::CardView{id, one->text(), place_of(*one), domain_of(*one, domains), pile.dots, {}});
      for (const auto& [other, merged] : pile.merged) view.merged.push_back({other, merged->text()});
    }
    return views;
  }

  form::BoardView board(const ViewContext& context, const Round& round) const {
    form::BoardView board{views(false, context, round), 0, std::nullopt, ready_};
    if (conceals()) board.concealed = static_cast<std::uint32_t>(board.cards.size());
    if (conceals() && context.audience != Role::facilitator) board.cards.clear();
    if (focus_ && has(*focus_)) board.focus = focus_;
    return board;
  }

  Settings settings_;
  Cards cards_;
  std::uint32_t ready_ = 0;
  bool revealed_ = false;
  std::optional<std::string> focus_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Board>>();
}

}  // namespace aantafel::activities::board
