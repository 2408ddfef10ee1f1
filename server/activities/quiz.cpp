// SPDX-License-Identifier: EUPL-1.2
// quiz: pick the right answer against the clock. The time of each answer is the server's, written in what is
// kept: points follow from the log alone (L4).
#include "protocol/generated/kinds/quiz.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/quiz_course.hpp"
#include "server/activities/quiz_names.hpp"
#include "server/activities/quiz_standings.hpp"
#include "server/activities/text.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::quiz {
namespace {

using namespace session;
namespace form = protocol::quiz;
using form::Phase;

/// What may pass between the last moment and its arrival: the way through a busy network.
constexpr std::uint64_t grace_ms = 1000;
constexpr std::size_t top_places = 10, newest_names = 60, hidden_names = 100;

class Quiz {
 public:
  static constexpr std::string_view name = "quiz";
  static constexpr bool by_arrival = false;
  static constexpr bool may_abstain = false;
  static constexpr bool timed = true;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = form::Moderation;

  static std::optional<Refusal> check(const Settings& settings) { return fault_of(settings); }
  explicit Quiz(Settings settings) : course_(std::move(settings)) {}

  Result<std::string, Refusal> admit(const Items<Payload>& items, const Proposal& proposal,
                                     Payload& payload) const {
    struct Id {
      std::string operator()(const form::Nickname&) const { return "nickname"; }
      std::string operator()(const form::Pace&) const { return "pace"; }
      std::string operator()(const form::Answer& one) const {
        return "answer-" + std::to_string(one.question);
      }
    };
    std::string id = std::visit(Id{}, payload);
    if (proposal.id.value_or(id) != id) return invalid("this is called \"" + id + "\" here", "/id");
    if (auto refusal = std::visit([&](auto& one) { return refuse(items, proposal, one); }, payload))
      return *refusal;
    return id;
  }
  bool stays(const Payload& payload) const { return std::holds_alternative<form::Answer>(payload); }

  void fold_in(const Item<Payload>& item) {
    if (const auto* one = std::get_if<form::Nickname>(&item.payload)) {
      names_.add(one->name, item.author, item.order);
      standings_.call(item.author, folded(one->name), one->name);
    } else if (const auto* pace = std::get_if<form::Pace>(&item.payload)) {
      ++paces_[pace->percent];
    } else {
      const auto& answer = std::get<form::Answer>(item.payload);
      ++counts_[answer.question][answer.option];
      standings_.earn(item.author, answer.question, points_of(course_.settings(), answer));
    }
  }
  void take_out(const Item<Payload>& item) {
    if (const auto* one = std::get_if<form::Nickname>(&item.payload)) {
      names_.take(one->name, item.author, item.order);
      standings_.call(item.author, "", "");
    } else if (const auto* pace = std::get_if<form::Pace>(&item.payload)) {
      if (--paces_[pace->percent] == 0) paces_.erase(pace->percent);
    } else {
      const auto& answer = std::get<form::Answer>(item.payload);
      --counts_[answer.question][answer.option];
      standings_.lose(item.author, answer.question);
    }
  }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    const auto questions = static_cast<std::uint32_t>(course_.settings().questions.size());
    const auto answers = static_cast<std::uint32_t>(round.answers());
    std::optional<form::Results> shown;
    if (context.results) shown = results_for(context.audience);
    switch (context.audience) {
      case Role::participant:
        return write(out, form::ParticipantView{questions, course_.settings().speed, course_.phase(),
                                                course_.question_view(), std::move(shown)});
      case Role::screen:
        return write(out, form::ScreenView{questions, course_.settings().speed, course_.phase(),
                                           course_.question_view(), std::move(shown)});
      case Role::facilitator: {
        form::FacilitatorView view{
            questions, course_.settings().speed,      course_.phase(), course_.question_view(),
            answers,   results_for(context.audience), course_.next(),  std::nullopt,
            0,         names_.hidden(hidden_names)};
        const std::uint32_t slowest = paces_.empty() ? 100 : paces_.rbegin()->first;
        if (course_.question()) view.last_at = course_.starts_at() + course_.time_ms(slowest);
        for (const auto& [percent, people] : paces_) view.extra_time += people;
        return write(out, view);
      }
    }
  }

  /// What somebody chose, without the name under which they played and how fast they were: by these an answer
  /// could be laid beside the standings, which everybody has seen.
  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    if (std::holds_alternative<form::Nickname>(payload)) return {{"nickname", "", std::nullopt, ""}};
    if (const auto* pace = std::get_if<form::Pace>(&payload)) return {{"pace", "", pace->percent, ""}};
    const auto& answer = std::get<form::Answer>(payload);
    AnswerRow row{std::to_string(answer.question), "", answer.option, ""};
    if (const auto* question = question_of(course_.settings(), answer.question)) {
      row.item_text = question->text;
      if (const auto* option = option_of(*question, answer.option)) row.text = named(*option);
    }
    return {std::move(row)};
  }

  /// One row for each option of each question, and one for each name, best first.
  Table results(const ViewContext&, const Round&) const {
    Table table{"",
                {"question_key", "question_text", "option_key", "option_text", "correct", "count", "answers",
                 "share", "place", "nickname", "points"},
                {}};
    for (const auto& question : course_.settings().questions) {
      const std::uint32_t answers = answered(question);
      for (const auto& option : question.options) {
        const std::uint32_t count = count_of(question, option);
        table.rows.push_back(
            {std::int64_t{question.key}, question.text, std::int64_t{option.key}, named(option),
             std::int64_t{is_correct(question, option.key)}, std::int64_t{count}, std::int64_t{answers},
             answers == 0 ? Cell{} : Cell{static_cast<double>(count) / answers}, Cell{}, Cell{}, Cell{}});
      }
    }
    for (auto& row : standings_.top(standings_.players())) {
      std::vector<Cell> cells(table.columns.size());
      cells[8] = std::int64_t{row.place};
      cells[9] = names_.hides(row.name) ? Cell{} : Cell{std::move(row.name)};
      cells[10] = std::int64_t{row.points};
      table.rows.push_back(std::move(cells));
    }
    return table;
  }

  std::vector<ShownPicture> pictures() const { return pictures_of(course_.settings()); }

  bool speaks_for_domain() const { return false; }
  bool hidden(const Item<Payload>& item) const {
    const auto* one = std::get_if<form::Nickname>(&item.payload);
    return one && names_.hides(one->name);
  }

  static bool steers(const Moderation& change) { return !std::holds_alternative<form::Hide>(change); }

  std::optional<Refusal> admit_change(Moderation& change, std::optional<std::uint64_t> now_ms) const {
    if (const auto* hide = std::get_if<form::Hide>(&change)) {
      if (!hide->hidden || names_.here(hide->name)) return std::nullopt;
      return Refusal{Reason::not_found, "nobody plays under this name", "/change/name"};
    }
    return course_.admit(change, now_ms);
  }

  void moderate(const Moderation& change) {
    if (const auto* hide = std::get_if<form::Hide>(&change)) {
      names_.hide(hide->name, hide->hidden);
      return;
    }
    course_.follow(change);
    if (const auto* ask = std::get_if<form::Ask>(&change)) standings_.set_apart(ask->question);
  }

 private:
  std::optional<Refusal> refuse(const Items<Payload>&, const Proposal& proposal, form::Nickname& one) const {
    one.name = one_line(one.name);
    if (const auto length = characters(one.name); length < 2 || length > 20)
      return invalid("a name has 2 to 20 characters", "/payload/name");
    if (!names_.of_another(one.name, proposal.author)) return std::nullopt;
    return Refusal{Reason::taken, "somebody plays under this name", "/payload/name"};
  }
  std::optional<Refusal> refuse(const Items<Payload>&, const Proposal& proposal, form::Pace& one) const {
    if (one.percent != 150 && one.percent != 200)
      return invalid("more time is half as much again, or twice as much", "/payload/percent");
    if (proposal.now_ms && course_.phase() == Phase::asking)
      return Refusal{Reason::closed, "more time can be chosen between questions"};
    return std::nullopt;
  }
  std::optional<Refusal> refuse(const Items<Payload>& items, const Proposal& proposal,
                                form::Answer& one) const {
    const auto* question = question_of(course_.settings(), one.question);
    if (!question)
      return invalid("there is no question " + std::to_string(one.question), "/payload/question");
    if (!option_of(*question, one.option))
      return invalid("there is no option " + std::to_string(one.option), "/payload/option");
    if (!proposal.now_ms) {
      if (one.limit_ms.value_or(0) == 0) one.limit_ms = question->seconds * 1000;
      one.elapsed_ms = std::min(one.elapsed_ms.value_or(*one.limit_ms), *one.limit_ms);
      return std::nullopt;
    }
    if (course_.phase() != Phase::asking || course_.question() != question)
      return Refusal{Reason::closed, "this question is not asked now"};
    if (items.contains(proposal.author, "answer-" + std::to_string(one.question)))
      return Refusal{Reason::taken, "the first answer counts"};
    const auto* pace = items.find(proposal.author, "pace");
    const std::uint32_t percent = pace ? std::get<form::Pace>(pace->payload).percent : 100;
    // A tap that was under way when the clock started took no time.
    const std::uint64_t elapsed = std::max(*proposal.now_ms, course_.starts_at()) - course_.starts_at();
    if (elapsed > course_.time_ms(percent) + grace_ms)
      return Refusal{Reason::closed, "the time for this question was up"};
    one.limit_ms = question->seconds * 10 * percent;
    one.elapsed_ms = static_cast<std::uint32_t>(std::min<std::uint64_t>(elapsed, *one.limit_ms));
    return std::nullopt;
  }

  std::uint32_t count_of(const form::Question& question, const form::Option& option) const {
    const auto counts = counts_.find(question.key);
    if (counts == counts_.end()) return 0;
    const auto found = counts->second.find(option.key);
    return found == counts->second.end() ? 0 : found->second;
  }
  std::uint32_t answered(const form::Question& question) const {
    std::uint32_t sum = 0;
    for (const auto& option : question.options) sum += count_of(question, option);
    return sum;
  }

  form::Results results_for(Role audience) const {
    const bool asking = course_.phase() == Phase::asking, facilitator = audience == Role::facilitator;
    form::Results all{
        static_cast<std::uint32_t>(names_.count()), {}, 0, std::nullopt, course_.solutions(), std::nullopt};
    // Phones have no use for what changes with everybody who comes in: it would cost each of them a message.
    if (facilitator || (audience == Role::screen && course_.phase() == Phase::lobby))
      all.names = names_.newest(newest_names);
    const auto* question = course_.question();
    if (!question) return all;
    if (!asking || audience != Role::participant) all.answered = answered(*question);
    if (!asking || facilitator) {
      auto& bars = all.bars.emplace(form::Bars{{}, question->correct, question->explanation});
      for (const auto& option : question->options) bars.counts.push_back(count_of(*question, option));
    }
    if (!asking) all.ranks = ranks();
    return all;
  }

  form::Ranks ranks() const {
    form::Ranks ranks{static_cast<std::uint32_t>(standings_.players()), {}, {}};
    for (auto& row : standings_.top(top_places)) {
      form::Standing one{std::nullopt, names_.number_of(row.name), row.points, row.place, std::nullopt};
      if (one.number == 0) one.name = std::move(row.name);
      if (course_.asked() > 1) one.before = row.before;
      ranks.top.push_back(std::move(one));
    }
    for (const auto& rung : standings_.ladder()) ranks.ladder.push_back({rung.points, rung.above});
    return ranks;
  }

  QuizCourse course_;
  QuizStandings standings_;
  QuizNames names_;
  /// People by the per cent of the time that they have.
  std::map<std::uint32_t, std::uint32_t> paces_;
  /// By question and option.
  std::map<std::uint32_t, std::map<std::uint32_t, std::uint32_t>> counts_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Quiz>>();
}

}  // namespace aantafel::activities::quiz
