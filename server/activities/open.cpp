// SPDX-License-Identifier: EUPL-1.2
// open: short texts on a wall. What a facilitator makes of a text holds for whoever wrote the same, and not
// for what somebody makes of it later: that is another text.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "protocol/generated/kinds/open.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/text.hpp"
#include "server/activities/texts.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::open {
namespace {

using namespace session;
namespace form = protocol::open;

constexpr std::size_t shown_cards = 200;
constexpr std::size_t listed_cards = 1000;
constexpr std::size_t waiting_cards = 100;
constexpr std::size_t hidden_cards = 500;

class Open {
 public:
  static constexpr std::string_view name = "open";
  static constexpr bool by_arrival = false;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = form::Moderation;

  static std::optional<Refusal> check(const Settings&) { return std::nullopt; }
  explicit Open(Settings settings) : settings_(settings) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (!is_place(proposal.id.value_or(""), "text-", settings_.max_texts))
      return Refusal{Reason::invalid,
                     "texts are called \"text-1\" to \"text-" + std::to_string(settings_.max_texts) + "\"",
                     "/id"};
    payload.text = trimmed(payload.text);
    if (folded(payload.text).empty())
      return Refusal{Reason::invalid, "a text says something", "/payload/text"};
    if (characters(payload.text) > settings_.max_length)
      return Refusal{Reason::invalid,
                     "a text has at most " + std::to_string(settings_.max_length) + " characters",
                     "/payload/text"};
    return *proposal.id;
  }

  void fold_in(const Item<Payload>& item) { texts_.add(item.payload.text, item.author, item.order); }
  void take_out(const Item<Payload>& item) { texts_.take(item.payload.text, item.author, item.order); }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    const auto answers = static_cast<std::uint32_t>(round.answers());
    switch (context.audience) {
      case Role::participant: {
        form::ParticipantView view{settings_.max_texts, settings_.max_length, settings_.moderation,
                                   std::nullopt};
        if (context.results) view.results = wall(shown_cards);
        return write(out, view);
      }
      case Role::screen: {
        form::ScreenView view{answers, std::nullopt};
        if (context.results) view.results = wall(shown_cards);
        return write(out, view);
      }
      case Role::facilitator:
        return write(out, form::FacilitatorView{settings_.max_texts, settings_.max_length, answers,
                                                settings_.moderation, wall(listed_cards), waiting(),
                                                cards(most_given(texts_.hidden(), hidden_cards))});
    }
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    return {{"text", "", std::nullopt, payload.text}};
  }

  /// One row a text that everybody may see, those that most wrote first.
  Table results(const ViewContext&, const Round&) const {
    Table table{"", {"text", "people", "heading"}, {}};
    auto all = through(true);
    const std::size_t size = all.size();
    for (const auto& one : cards(most_given(std::move(all), size)))
      table.rows.push_back({one.text, std::int64_t{one.count}, one.heading});
    return table;
  }

  bool speaks_for_domain() const { return false; }
  bool hidden(const Item<Payload>& item) const { return !shows(item.payload.text); }

  std::optional<Refusal> admit_change(Moderation& change) const {
    if (auto* group = std::get_if<form::Group>(&change)) group->heading = one_line(group->heading);
    const auto text = text_of(change);
    if (!text) return std::nullopt;
    if (!texts_.here(*text))
      return Refusal{Reason::not_found, "nobody wrote \"" + *text + "\"", "/change/text"};
    if (std::holds_alternative<form::Approve>(change) && settings_.moderation != form::ModerationMode::before)
      return Refusal{Reason::invalid, "nothing waits here: texts are shown at once", "/change/type"};
    if (std::holds_alternative<form::Spotlight>(change) && !shows(*text))
      return Refusal{Reason::not_found, "only what is shown can be in the spotlight", "/change/text"};
    return std::nullopt;
  }

  void moderate(const Moderation& change) {
    if (const auto* approve = std::get_if<form::Approve>(&change)) {
      if (approve->approved)
        approved_.insert(folded(approve->text));
      else
        approved_.erase(folded(approve->text));
    }
    if (const auto* hide = std::get_if<form::Hide>(&change)) texts_.hide(hide->text, hide->hidden);
    if (const auto* group = std::get_if<form::Group>(&change))
      headings_[folded(group->text)] = group->heading;
    if (const auto* spotlight = std::get_if<form::Spotlight>(&change))
      spotlight_ = spotlight->text ? folded(*spotlight->text) : "";
  }

 private:
  static std::optional<std::string> text_of(const Moderation& change) {
    return std::visit([](const auto& one) -> std::optional<std::string> { return one.text; }, change);
  }

  bool let_through(const std::string& key) const {
    return settings_.moderation == form::ModerationMode::after || approved_.contains(key);
  }
  bool shows(const std::string& text) const { return texts_.shows(text) && let_through(folded(text)); }

  /// What nobody hid and a facilitator let through, or what still waits for that.
  std::vector<Texts::Seen> through(bool let) const {
    auto all = texts_.seen();
    std::erase_if(all, [&](const auto& one) { return let_through(one.key) != let; });
    return all;
  }

  form::Card card(const Texts::Seen& one) const {
    const auto heading = headings_.find(one.key);
    return {one.text, one.people, heading == headings_.end() ? "" : heading->second};
  }
  std::vector<form::Card> cards(const std::vector<Texts::Seen>& texts) const {
    std::vector<form::Card> all;
    all.reserve(texts.size());
    for (const auto& one : texts) all.push_back(card(one));
    return all;
  }

  form::Wall wall(std::size_t most) const {
    auto all = through(true);
    form::Wall wall{{}, static_cast<std::uint32_t>(all.size()), std::nullopt};
    for (const auto& one : all)
      if (one.key == spotlight_) wall.spotlight = card(one);
    if (all.size() > most) {
      std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(most), all.end(),
                       [](const auto& a, const auto& b) {
                         return std::tie(b.people, b.first) < std::tie(a.people, a.first);
                       });
      all.resize(most);
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    wall.cards = cards(all);
    wall.more -= static_cast<std::uint32_t>(all.size());
    return wall;
  }

  form::Queue waiting() const {
    auto all = through(false);
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    form::Queue queue{{}, static_cast<std::uint32_t>(all.size())};
    if (all.size() > waiting_cards) all.resize(waiting_cards);
    queue.cards = cards(all);
    queue.more -= static_cast<std::uint32_t>(all.size());
    return queue;
  }

  Settings settings_;
  Texts texts_;
  /// By folded text, as is what stands in the spotlight.
  std::set<std::string> approved_;
  std::map<std::string, std::string> headings_;
  std::string spotlight_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Open>>();
}

}  // namespace aantafel::activities::open
