// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/quiz.json by protocol/generator: change the schema, then run ./dev generate.
// quiz: pick the right answer against the clock.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol::quiz {

/// Of a question, or of an option within its question. It stays; texts may change (D4).
using KeyCodec = Integer<std::uint32_t, 0, 9999>;
using Key = KeyCodec::type;

struct Option {
  KeyCodec::type key{};
  String<1, 120, Characters::line>::type text{};
  std::optional<protocol::PictureCodec::type> picture{};

  bool operator==(const Option&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Option& out, Fault& fault);
void write(std::string& out, const Option& value);
using OptionCodec = Struct<Option>;

using OptionsCodec = Array<OptionCodec, 2, 6, false>;
using Options = OptionsCodec::type;

using CorrectCodec = Array<KeyCodec, 1, 6, false>;
using Correct = CorrectCodec::type;

using SecondsCodec = Integer<std::uint32_t, 5, 240>;
using Seconds = SecondsCodec::type;

/// Shown with the right answer; may be empty.
using ExplanationCodec = String<0, 500, Characters::text>;
using Explanation = ExplanationCodec::type;

struct Question {
  KeyCodec::type key{};
  protocol::LineCodec::type text{};
  OptionsCodec::type options{};
  /// Whoever picks one of these is right.
  CorrectCodec::type correct{};
  SecondsCodec::type seconds{};
  ExplanationCodec::type explanation{};
  /// Above the options, on phones and the screen.
  std::optional<protocol::PictureCodec::type> picture{};

  bool operator==(const Question&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Question& out, Fault& fault);
void write(std::string& out, const Question& value);
using QuestionCodec = Struct<Question>;

struct Settings {
  Array<QuestionCodec, 1, 20, false>::type questions{};
  /// Who is right sooner gets more; else every right answer counts the same.
  Boolean::type speed{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

/// 2 to 20 characters, of nobody else in this quiz whatever the case.
using NameCodec = String<1, 40, Characters::line>;
using Name = NameCodec::type;

/// Under which one plays; id `nickname`. Who has none plays along and stands on no list.
struct Nickname {
  NameCodec::type name{};

  bool operator==(const Nickname&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Nickname& out, Fault& fault);
void write(std::string& out, const Nickname& value);
using NicknameCodec = Struct<Nickname>;

/// Of the time there is for a question: 150 or 200.
using PercentCodec = Integer<std::uint32_t, 100, 200>;
using Percent = PercentCodec::type;

/// Needs more time, from the next question on; id `pace`.
struct Pace {
  PercentCodec::type percent{};

  bool operator==(const Pace&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Pace& out, Fault& fault);
void write(std::string& out, const Pace& value);
using PaceCodec = Struct<Pace>;

using MillisecondsCodec = Integer<std::uint32_t, 0, 3600000>;
using Milliseconds = MillisecondsCodec::type;

/// To a question while it is asked; id `answer-` and its key. The first counts, and stays.
struct Answer {
  KeyCodec::type question{};
  KeyCodec::type option{};
  /// How long it took, by the server's clock. The server writes it; what a client says is not looked at.
  std::optional<MillisecondsCodec::type> elapsed_ms{};
  /// How long this person had; the server writes it.
  std::optional<MillisecondsCodec::type> limit_ms{};

  bool operator==(const Answer&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Answer& out, Fault& fault);
void write(std::string& out, const Answer& value);
using AnswerCodec = Struct<Answer>;

using Payload = std::variant<Nickname, Pace, Answer>;
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

struct Ask {
  KeyCodec::type question{};
  /// When its clock starts, a moment after it was asked so that every phone has it by then; the server writes it.
  std::optional<protocol::TimeCodec::type> starts_at{};

  bool operator==(const Ask&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Ask& out, Fault& fault);
void write(std::string& out, const Ask& value);
using AskCodec = Struct<Ask>;

/// Shows what is right; no more answers.
struct Reveal {
  KeyCodec::type question{};

  bool operator==(const Reveal&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Reveal& out, Fault& fault);
void write(std::string& out, const Reveal& value);
using RevealCodec = Struct<Reveal>;

struct Standings {
  bool operator==(const Standings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Standings& out, Fault& fault);
void write(std::string& out, const Standings& value);
using StandingsCodec = Struct<Standings>;

/// It is over: who won.
struct Podium {
  bool operator==(const Podium&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Podium& out, Fault& fault);
void write(std::string& out, const Podium& value);
using PodiumCodec = Struct<Podium>;

/// More than its settings say, in all.
using ExtraSecondsCodec = Integer<std::uint32_t, 0, 600>;
using ExtraSeconds = ExtraSecondsCodec::type;

/// Everybody has more time for this question.
struct Extend {
  KeyCodec::type question{};
  ExtraSecondsCodec::type extra_seconds{};

  bool operator==(const Extend&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Extend& out, Fault& fault);
void write(std::string& out, const Extend& value);
using ExtendCodec = Struct<Extend>;

/// Who plays under this name, however spelled, is shown as a number.
struct Hide {
  NameCodec::type name{};
  Boolean::type hidden{};

  bool operator==(const Hide&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Hide& out, Fault& fault);
void write(std::string& out, const Hide& value);
using HideCodec = Struct<Hide>;

using Moderation = std::variant<Ask, Reveal, Standings, Podium, Extend, Hide>;
[[nodiscard]] bool read(const JsonValue& json, Moderation& out, Fault& fault);
void write(std::string& out, const Moderation& value);
using ModerationCodec = Struct<Moderation>;

enum class Phase { lobby, asking, revealed, standings, podium };
[[nodiscard]] std::span<const std::string_view> names(Phase) noexcept;
using PhaseCodec = Enum<Phase>;

struct QuestionView {
  KeyCodec::type key{};
  /// 1: the first that was asked.
  protocol::CountCodec::type number{};
  protocol::LineCodec::type text{};
  OptionsCodec::type options{};
  SecondsCodec::type seconds{};
  ExtraSecondsCodec::type extra_seconds{};
  protocol::TimeCodec::type starts_at{};
  std::optional<protocol::PictureCodec::type> picture{};

  bool operator==(const QuestionView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, QuestionView& out, Fault& fault);
void write(std::string& out, const QuestionView& value);
using QuestionViewCodec = Struct<QuestionView>;

/// The question that was asked last; null: none yet.
using CurrentCodec = Nullable<QuestionViewCodec>;
using Current = CurrentCodec::type;

struct Solution {
  KeyCodec::type question{};
  CorrectCodec::type correct{};

  bool operator==(const Solution&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Solution& out, Fault& fault);
void write(std::string& out, const Solution& value);
using SolutionCodec = Struct<Solution>;

/// Of the question that was asked last: people who picked each option, in their order, and what is right.
struct Bars {
  Array<protocol::CountCodec, 0, 6, false>::type counts{};
  CorrectCodec::type correct{};
  ExplanationCodec::type explanation{};

  bool operator==(const Bars&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Bars& out, Fault& fault);
void write(std::string& out, const Bars& value);
using BarsCodec = Struct<Bars>;

using PointsCodec = Integer<std::uint32_t, 0, 20000>;
using Points = PointsCodec::type;

struct Standing {
  /// Null: hidden.
  Nullable<NameCodec>::type name{};
  /// What stands for a hidden name; 0 for others.
  protocol::CountCodec::type number{};
  PointsCodec::type points{};
  protocol::CountCodec::type place{};
  /// The place before the question that was asked last; null where that was the first.
  Nullable<protocol::CountCodec>::type before{};

  bool operator==(const Standing&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Standing& out, Fault& fault);
void write(std::string& out, const Standing& value);
using StandingCodec = Struct<Standing>;

struct Rung {
  PointsCodec::type points{};
  /// People with more points than these.
  protocol::CountCodec::type above{};

  bool operator==(const Rung&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Rung& out, Fault& fault);
void write(std::string& out, const Rung& value);
using RungCodec = Struct<Rung>;

/// As many people as there are, in a bounded number of bytes.
struct Ranks {
  /// People who answered anything or have a name.
  protocol::CountCodec::type players{};
  /// Those with a name and the most points; of as many, the alphabet.
  Array<StandingCodec, 0, 10, false>::type top{};
  /// Points that people have, most first: so that a phone knows the place of its own. Every score where there are at most 120; else the highest 60 and steps between the others.
  Array<RungCodec, 0, 120, false>::type ladder{};

  bool operator==(const Ranks&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Ranks& out, Fault& fault);
void write(std::string& out, const Ranks& value);
using RanksCodec = Struct<Ranks>;

/// What comes from people, and what is right once that may be known.
struct Results {
  /// People with a name.
  protocol::CountCodec::type players{};
  /// In the lobby: the newest that are not hidden.
  Array<NameCodec, 0, 60, false>::type names{};
  /// People who answered the question that was asked last.
  protocol::CountCodec::type answered{};
  Nullable<BarsCodec>::type bars{};
  /// Of every question that was revealed.
  Array<SolutionCodec, 0, 20, false>::type solutions{};
  /// Null while a question is asked.
  Nullable<RanksCodec>::type ranks{};

  bool operator==(const Results&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Results& out, Fault& fault);
void write(std::string& out, const Results& value);
using ResultsCodec = Struct<Results>;

struct ParticipantView {
  /// How many there are.
  protocol::CountCodec::type questions{};
  Boolean::type speed{};
  PhaseCodec::type phase{};
  CurrentCodec::type question{};
  /// Null until released (S1).
  Nullable<ResultsCodec>::type results{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  protocol::CountCodec::type questions{};
  Boolean::type speed{};
  PhaseCodec::type phase{};
  CurrentCodec::type question{};
  Nullable<ResultsCodec>::type results{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct Coming {
  KeyCodec::type key{};
  protocol::LineCodec::type text{};

  bool operator==(const Coming&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Coming& out, Fault& fault);
void write(std::string& out, const Coming& value);
using ComingCodec = Struct<Coming>;

struct HiddenName {
  NameCodec::type name{};
  protocol::CountCodec::type number{};

  bool operator==(const HiddenName&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, HiddenName& out, Fault& fault);
void write(std::string& out, const HiddenName& value);
using HiddenNameCodec = Struct<HiddenName>;

struct FacilitatorView {
  protocol::CountCodec::type questions{};
  Boolean::type speed{};
  PhaseCodec::type phase{};
  CurrentCodec::type question{};
  protocol::CountCodec::type answers{};
  ResultsCodec::type results{};
  /// The first that was not asked yet.
  Nullable<ComingCodec>::type next{};
  /// When the time is up for the last person, who may have more of it.
  Nullable<protocol::TimeCodec>::type last_at{};
  /// People who have more time.
  protocol::CountCodec::type extra_time{};
  /// Names that were hidden; the number of each is its place, from 1.
  Array<HiddenNameCodec, 0, 100, false>::type hidden{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::quiz
