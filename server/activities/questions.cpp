// SPDX-License-Identifier: EUPL-1.2
// questions: everybody asks, and supports what others ask. A view costs the number of questions, and for
// those that were merged the people who support them, so that nobody counts twice.
#include <algorithm>
#include <set>

#include "protocol/generated/kinds/questions.hpp"
#include "server/activities/card_board.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/votes.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::questions {
namespace {

using namespace session;
namespace form = protocol::questions;
using Value = form::VoteValue;

/// Of a list: those with most support, and the newest.
struct Share {
  std::size_t supported, newest;
};
constexpr Share for_room{100, 50};
constexpr Share for_facilitator{200, 100};
constexpr std::size_t put_aside = 100;

struct Made {
  bool approved = false;
  bool answered = false;
  bool archived = false;
};
using Board = CardBoard<form::Question, Made>;

class Questions {
 public:
  static constexpr std::string_view name = "questions";
  static constexpr bool may_abstain = false;
  static constexpr bool by_arrival = true;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = form::Moderation;

  static std::optional<Refusal> check(const Settings& settings) {
    std::set<std::string> ids;
    for (const auto& label : settings.labels)
      if (!ids.insert(label.id).second)
        return Refusal{Reason::invalid, "two labels have the id \"" + label.id + "\"", "/settings/labels"};
    return std::nullopt;
  }
  explicit Questions(Settings settings) : settings_(std::move(settings)) {}

  Result<std::string, Refusal> admit(const Items<Payload>& items, const Proposal& proposal,
                                     Payload& payload) const {
    if (auto* question = std::get_if<form::Question>(&payload)) {
      // What was asked about something that is gone stays asked.
      if (question->label && proposal.domains && !label_of(*question))
        return Refusal{Reason::invalid, "there is no label \"" + *question->label + "\"", "/payload/label"};
      return board_.admit(items, proposal, *question, settings_.max_questions);
    }
    const auto& vote = std::get<form::Vote>(payload);
    const std::string id = "vote-" + vote.question;
    if (proposal.id.value_or(id) != id)
      return Refusal{Reason::invalid, "a vote on this question is called \"" + id + "\"", "/id"};
    if (!shows(vote.question))
      return Refusal{Reason::not_found, "there is no question \"" + vote.question + "\"",
                     "/payload/question"};
    if (vote.value == Value::down && !settings_.downvotes)
      return Refusal{Reason::invalid, "one can only be for a question here", "/payload/value"};
    return id;
  }

  void fold_in(const Item<Payload>& item) {
    if (const auto* vote = std::get_if<form::Vote>(&item.payload))
      votes_.put(vote->question, item.author, vote->value == Value::up);
    else
      board_.put(item, std::get<form::Question>(item.payload));
  }
  void take_out(const Item<Payload>& item) {
    if (const auto* vote = std::get_if<form::Vote>(&item.payload))
      votes_.take(vote->question, item.author);
    else
      board_.take(item.id);
  }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    const auto answers = static_cast<std::uint32_t>(round.answers());
    switch (context.audience) {
      case Role::participant: {
        form::ParticipantView view{settings_.labels, settings_.max_questions, settings_.moderation,
                                   settings_.downvotes, std::nullopt};
        if (context.results) view.results = list(for_room);
        return write(out, view);
      }
      case Role::screen: {
        form::ScreenView view{settings_.labels, settings_.downvotes, answers, std::nullopt};
        if (context.results) view.results = list(for_room);
        return write(out, view);
      }
      case Role::facilitator: {
        form::FacilitatorView view{settings_.labels,
                                   settings_.max_questions,
                                   settings_.moderation,
                                   settings_.downvotes,
                                   answers,
                                   list(for_facilitator),
                                   waiting(),
                                   {},
                                   {}};
        view.archived = newest(piles(true, true));
        view.hidden = newest(board_.piles(true));
        return write(out, view);
      }
    }
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    if (const auto* vote = std::get_if<form::Vote>(&payload))
      return {{"vote:" + vote->question, "", vote->value == Value::up ? 1 : -1, ""}};
    const auto& question = std::get<form::Question>(payload);
    return {{"question", question.label.value_or(""), std::nullopt, question.text}};
  }

  /// One row a question that everybody may see or could, in the order they came; one that was merged has the
  /// support it got itself.
  Table results(const ViewContext&, const Round&) const {
    Table table{
        "", {"question_id", "text", "label", "up", "down", "answered", "archived", "merged_into"}, {}};
    for (const auto& [id, one] : board_.in_order()) {
      if (!shows(id)) continue;
      const auto [up, down] = votes_.count({id});
      const std::string root = board_.root(id);
      const auto& made = board_.find(root)->made;
      table.rows.push_back({id, one->text(), label_of(one->written).value_or(""), std::int64_t{up},
                            std::int64_t{down}, std::int64_t{made.answered}, std::int64_t{made.archived},
                            root == id ? Cell{} : Cell{root}});
    }
    return table;
  }

  bool speaks_for_domain() const { return false; }

  bool hidden(const Item<Payload>& item) const {
    const auto* vote = std::get_if<form::Vote>(&item.payload);
    const std::string& question = vote ? vote->question : item.id;
    return board_.find(question) && !shows(question);
  }

  std::optional<Refusal> admit_change(Moderation& change) const {
    if (auto* spotlight = std::get_if<form::Spotlight>(&change)) {
      if (!spotlight->question) return std::nullopt;
      spotlight->question = board_.root(*spotlight->question);
      if (in_sight(*spotlight->question)) return std::nullopt;
      return Refusal{Reason::not_found, "only what is shown can be in the spotlight", "/change/question"};
    }
    if (std::holds_alternative<form::Approve>(change) && settings_.moderation != form::ModerationMode::before)
      return Refusal{Reason::invalid, "nothing waits here: questions are shown at once", "/change/type"};
    return std::visit(
        [this](auto& one) -> std::optional<Refusal> {
          if constexpr (std::is_same_v<std::decay_t<decltype(one)>, form::Spotlight>)
            return std::nullopt;
          else
            return board_.admit_change(one.question, one);
        },
        change);
  }

  void moderate(const Moderation& change) {
    struct Alter {
      Questions& all;
      Made& made(const std::string& id) const { return all.board_.entry(id).made; }
      void operator()(const form::Approve& one) const { made(one.question).approved = one.approved; }
      void operator()(const form::Answer& one) const { made(one.question).answered = one.answered; }
      void operator()(const form::Archive& one) const { made(one.question).archived = one.archived; }
      void operator()(const form::Hide& one) const { all.board_.entry(one.question).hidden = one.hidden; }
      void operator()(const form::Edit& one) const { all.board_.entry(one.question).edited = one.text; }
      void operator()(const form::Split& one) const { all.board_.entry(one.question).into.clear(); }
      void operator()(const form::Merge& one) const { all.board_.merge(one.question, one.into); }
      void operator()(const form::Spotlight& one) const { all.spotlight_ = one.question.value_or(""); }
    };
    std::visit(Alter{*this}, change);
  }

 private:
  std::optional<std::string> label_of(const form::Question& question) const {
    const auto known = [&](const auto& label) { return label.id == question.label; };
    return std::any_of(settings_.labels.begin(), settings_.labels.end(), known) ? question.label
                                                                                : std::nullopt;
  }

  bool let_through(const Board::Entry& one) const {
    return settings_.moderation == form::ModerationMode::after || one.made.approved;
  }
  /// Nobody hid it, and it was let through or stands under one that was.
  bool shows(const std::string& id) const {
    return board_.shows(id) && let_through(*board_.find(board_.root(id)));
  }
  bool in_sight(const std::string& id) const {
    return shows(id) && !board_.find(board_.root(id))->made.archived;
  }

  /// What nobody hid and somebody let through or not, and is archived or not, newest first.
  std::vector<Board::Pile> piles(bool let, bool archived) const {
    auto all = board_.piles(false);
    std::erase_if(all, [&](const auto& pile) {
      return let_through(*pile.top.second) != let || (let && pile.top.second->made.archived != archived);
    });
    std::reverse(all.begin(), all.end());
    return all;
  }

  form::QuestionView view_of(const Board::Pile& pile) const {
    const auto& [id, one] = pile.top;
    std::vector<std::string> ids{id};
    form::QuestionView view{id, one->text(), label_of(one->written), 0, 0, one->made.answered, {}};
    for (const auto& [other, merged] : pile.merged) {
      ids.push_back(other);
      view.merged.push_back({other, merged->text()});
    }
    const auto [up, down] = votes_.count(ids);
    view.up = up, view.down = down;
    return view;
  }

  form::List list(const Share& share) const {
    std::vector<form::QuestionView> all;
    for (const auto& pile : piles(true, false)) all.push_back(view_of(pile));
    form::List list{{}, static_cast<std::uint32_t>(all.size()), 0, std::nullopt};
    const std::string lit = spotlight_.empty() ? "" : board_.root(spotlight_);
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < all.size(); ++at) {
      places.push_back(at);
      list.answered += all[at].answered;
      if (all[at].id == lit) list.spotlight = all[at];
    }
    if (all.size() > share.supported + share.newest) {
      // The newest are in front already.
      std::stable_sort(places.begin() + static_cast<std::ptrdiff_t>(share.newest), places.end(),
                       [&](auto a, auto b) { return all[a].up > all[b].up; });
      places.resize(share.supported + share.newest);
      std::sort(places.begin(), places.end());
    }
    for (const auto at : places) list.questions.push_back(std::move(all[at]));
    return list;
  }

  form::Queue waiting() const {
    auto all = piles(false, false);
    std::reverse(all.begin(), all.end());
    form::Queue queue;
    for (const auto& pile : all)
      if (queue.questions.size() < put_aside) queue.questions.push_back(view_of(pile));
    queue.more = static_cast<std::uint32_t>(all.size() - queue.questions.size());
    return queue;
  }

  std::vector<form::QuestionView> newest(std::vector<Board::Pile> piles) const {
    std::sort(piles.begin(), piles.end(),
              [](const auto& a, const auto& b) { return a.top.second->order > b.top.second->order; });
    std::vector<form::QuestionView> views;
    for (const auto& pile : piles)
      if (views.size() < put_aside) views.push_back(view_of(pile));
    return views;
  }

  Settings settings_;
  Board board_;
  Votes votes_;
  std::string spotlight_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Questions>>();
}

}  // namespace aantafel::activities::questions
