// SPDX-License-Identifier: EUPL-1.2
#include "server/activities/quiz_course.hpp"

#include <set>

namespace aantafel::activities::quiz {
namespace {

namespace form = protocol::quiz;
using session::Refusal;

/// From asking to the start of the clock: by then every phone has the question, the slowest tick included,
/// and people have seen what it is about.
constexpr std::uint64_t lead_ms = 3000;

std::string place(const char* list, std::size_t at) {
  return "/" + std::string(list) + "/" + std::to_string(at);
}

std::optional<Refusal> fault_of_question(const form::Question& question, const std::string& path) {
  std::set<std::uint32_t> keys, right;
  for (const auto& option : question.options)
    if (!keys.insert(option.key).second)
      return invalid("two options have the key " + std::to_string(option.key), path + "/options");
  for (std::size_t i = 0; i < question.correct.size(); ++i)
    if (!keys.contains(question.correct[i]) || !right.insert(question.correct[i]).second)
      return invalid(
          "there is no option " + std::to_string(question.correct[i]) + ", or it stands here twice",
          path + place("correct", i));
  return std::nullopt;
}

}  // namespace

Refusal invalid(std::string message, std::string path) {
  return {session::Reason::invalid, std::move(message), std::move(path)};
}

const form::Question* question_of(const form::Settings& settings, std::uint32_t key) {
  for (const auto& one : settings.questions)
    if (one.key == key) return &one;
  return nullptr;
}

const form::Option* option_of(const form::Question& question, std::uint32_t key) {
  for (const auto& one : question.options)
    if (one.key == key) return &one;
  return nullptr;
}

bool is_correct(const form::Question& question, std::uint32_t option) {
  return std::find(question.correct.begin(), question.correct.end(), option) != question.correct.end();
}

std::uint32_t points_of(const form::Settings& settings, const form::Answer& answer) {
  const auto* question = question_of(settings, answer.question);
  if (!question || !is_correct(*question, answer.option)) return 0;
  const std::uint64_t limit = answer.limit_ms.value_or(0);
  if (!settings.speed || limit == 0) return 1000;
  const std::uint64_t elapsed = std::min<std::uint64_t>(answer.elapsed_ms.value_or(0), limit);
  return static_cast<std::uint32_t>(1000 - (500 * elapsed + limit / 2) / limit);
}

std::optional<Refusal> fault_of(const form::Settings& settings) {
  std::set<std::uint32_t> keys;
  for (std::size_t i = 0; i < settings.questions.size(); ++i) {
    const auto& question = settings.questions[i];
    if (!keys.insert(question.key).second)
      return invalid("two questions have the key " + std::to_string(question.key), "/settings/questions");
    if (auto fault = fault_of_question(question, "/settings" + place("questions", i))) return fault;
  }
  return std::nullopt;
}

std::vector<session::ShownPicture> pictures_of(const form::Settings& settings) {
  std::vector<session::ShownPicture> shown;
  for (std::size_t i = 0; i < settings.questions.size(); ++i) {
    const auto& question = settings.questions[i];
    const std::string path = "/settings" + place("questions", i);
    if (question.picture) shown.push_back({*question.picture, path + "/picture"});
    for (std::size_t j = 0; j < question.options.size(); ++j)
      if (const auto& picture = question.options[j].picture)
        shown.push_back({*picture, path + place("options", j) + "/picture"});
  }
  return shown;
}

const QuizCourse::Asked* QuizCourse::find(std::uint32_t key) const {
  for (const auto& one : asked_)
    if (one.key == key) return &one;
  return nullptr;
}

const form::Question* QuizCourse::question() const {
  return asked_.empty() ? nullptr : question_of(settings_, asked_.back().key);
}

std::optional<Refusal> QuizCourse::admit(form::Moderation& change,
                                         std::optional<std::uint64_t> now_ms) const {
  if (auto* ask = std::get_if<form::Ask>(&change)) {
    if (!question_of(settings_, ask->question))
      return invalid("there is no question " + std::to_string(ask->question), "/change/question");
    const Asked* before = find(ask->question);
    if (before && (phase_ != form::Phase::asking || before != &asked_.back()))
      return invalid("this question was asked already", "/change/question");
    if (before)
      ask->starts_at = before->starts_at;
    else if (now_ms)
      ask->starts_at = *now_ms + lead_ms;
    return std::nullopt;
  }
  if (asked_.empty()) return invalid("nothing was asked yet", "/change/type");
  const auto not_the_last = [&](std::uint32_t question) {
    return question == asked_.back().key
               ? std::nullopt
               : std::optional(invalid("this is not the question that was asked last", "/change/question"));
  };
  if (const auto* reveal = std::get_if<form::Reveal>(&change)) return not_the_last(reveal->question);
  if (const auto* extend = std::get_if<form::Extend>(&change)) {
    if (phase_ != form::Phase::asking) return invalid("no question is asked now", "/change/type");
    return not_the_last(extend->question);
  }
  return std::nullopt;
}

void QuizCourse::follow(const form::Moderation& change) {
  struct Follow {
    QuizCourse& course;
    void operator()(const form::Ask& one) const {
      course.phase_ = form::Phase::asking;
      if (!course.find(one.question)) course.asked_.push_back({one.question, one.starts_at.value_or(0), 0});
    }
    void operator()(const form::Reveal&) const { course.phase_ = form::Phase::revealed; }
    void operator()(const form::Standings&) const { course.phase_ = form::Phase::standings; }
    void operator()(const form::Podium&) const { course.phase_ = form::Phase::podium; }
    void operator()(const form::Extend& one) const {
      if (!course.asked_.empty()) course.asked_.back().extra_seconds = one.extra_seconds;
    }
    void operator()(const form::Hide&) const {}
  };
  std::visit(Follow{*this}, change);
}

std::uint64_t QuizCourse::time_ms(std::uint32_t percent) const {
  const auto* now = question();
  return now ? std::uint64_t{now->seconds + asked_.back().extra_seconds} * 10 * percent : 0;
}

std::optional<form::QuestionView> QuizCourse::question_view() const {
  const auto* now = question();
  if (!now) return std::nullopt;
  return form::QuestionView{now->key,
                            static_cast<std::uint32_t>(asked_.size()),
                            now->text,
                            now->options,
                            now->seconds,
                            asked_.back().extra_seconds,
                            asked_.back().starts_at,
                            now->picture};
}

std::optional<form::Coming> QuizCourse::next() const {
  for (const auto& one : settings_.questions)
    if (!find(one.key)) return form::Coming{one.key, one.text};
  return std::nullopt;
}

std::vector<form::Solution> QuizCourse::solutions() const {
  std::vector<form::Solution> all;
  for (const auto& one : asked_) {
    if (phase_ == form::Phase::asking && &one == &asked_.back()) continue;
    if (const auto* question = question_of(settings_, one.key))
      all.push_back({question->key, question->correct});
  }
  return all;
}

}  // namespace aantafel::activities::quiz
