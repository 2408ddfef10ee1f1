// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "protocol/generated/kinds/quiz.hpp"
#include "server/session/album.hpp"
#include "server/session/refusal.hpp"

namespace aantafel::activities::quiz {

/// Null: there is none with this key.
[[nodiscard]] const protocol::quiz::Question* question_of(const protocol::quiz::Settings& settings,
                                                          std::uint32_t key);
[[nodiscard]] const protocol::quiz::Option* option_of(const protocol::quiz::Question& question,
                                                      std::uint32_t key);
[[nodiscard]] bool is_correct(const protocol::quiz::Question& question, std::uint32_t option);

/// What an answer earns: 1000 × (1 − elapsed ÷ limit ÷ 2), rounded, if it is right: all for who answers at
/// once, half for who needs all of their own time. Without speed 1000. The formula is Kahoot's
/// (support.kahoot.com, "How points work").
[[nodiscard]] std::uint32_t points_of(const protocol::quiz::Settings& settings,
                                      const protocol::quiz::Answer& answer);

[[nodiscard]] std::optional<session::Refusal> fault_of(const protocol::quiz::Settings& settings);

/// Those of the questions and of their options.
[[nodiscard]] std::vector<session::ShownPicture> pictures_of(const protocol::quiz::Settings& settings);

[[nodiscard]] session::Refusal invalid(std::string message, std::string path);

/// How far a quiz is: what was asked, when, and what is shown now. Follows the facilitator's changes alone.
class QuizCourse {
 public:
  explicit QuizCourse(protocol::quiz::Settings settings) : settings_(std::move(settings)) {}

  /// Whether the course can be changed so now; writes down when a question's clock starts. A question that is
  /// asked again while it is asked goes on (F2). Without a time: as it was written.
  [[nodiscard]] std::optional<session::Refusal> admit(protocol::quiz::Moderation& change,
                                                      std::optional<std::uint64_t> now_ms) const;
  void follow(const protocol::quiz::Moderation& change);

  [[nodiscard]] const protocol::quiz::Settings& settings() const { return settings_; }
  [[nodiscard]] protocol::quiz::Phase phase() const { return phase_; }
  /// The one that was asked last; null: none yet, or its settings are gone.
  [[nodiscard]] const protocol::quiz::Question* question() const;
  [[nodiscard]] std::size_t asked() const { return asked_.size(); }
  /// Of that question. Milliseconds since 1970.
  [[nodiscard]] std::uint64_t starts_at() const { return asked_.empty() ? 0 : asked_.back().starts_at; }
  /// How long one may take who has so many per cent of the time.
  [[nodiscard]] std::uint64_t time_ms(std::uint32_t percent) const;
  [[nodiscard]] std::optional<protocol::quiz::QuestionView> question_view() const;
  /// The first that was not asked yet.
  [[nodiscard]] std::optional<protocol::quiz::Coming> next() const;
  /// Of what was asked and is not asked any more.
  [[nodiscard]] std::vector<protocol::quiz::Solution> solutions() const;

 private:
  struct Asked {
    std::uint32_t key = 0;
    std::uint64_t starts_at = 0;
    std::uint32_t extra_seconds = 0;
  };
  const Asked* find(std::uint32_t key) const;

  protocol::quiz::Settings settings_;
  protocol::quiz::Phase phase_ = protocol::quiz::Phase::lobby;
  std::vector<Asked> asked_;
};

}  // namespace aantafel::activities::quiz
