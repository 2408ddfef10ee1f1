// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/questions.json by protocol/generator: change the schema, then run ./dev generate.
// questions: everybody asks, and supports what others ask.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol::questions {

using QuestionTextCodec = String<1, 280, Characters::text>;
using QuestionText = QuestionTextCodec::type;

struct Label {
  protocol::IdCodec::type id{};
  String<1, 40, Characters::line>::type text{};

  bool operator==(const Label&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Label& out, Fault& fault);
void write(std::string& out, const Label& value);
using LabelCodec = Struct<Label>;

using LabelsCodec = Array<LabelCodec, 0, 8, false>;
using Labels = LabelsCodec::type;

/// What the question is about; null: nothing in particular.
using OfLabelCodec = Nullable<protocol::IdCodec>;
using OfLabel = OfLabelCodec::type;

/// Questions each participant may ask.
using MaxQuestionsCodec = Integer<std::uint32_t, 1, 50>;
using MaxQuestions = MaxQuestionsCodec::type;

/// before: a question is shown when a facilitator let it through; after: at once, and a facilitator may hide it.
enum class ModerationMode { before, after };
[[nodiscard]] std::span<const std::string_view> names(ModerationMode) noexcept;
using ModerationModeCodec = Enum<ModerationMode>;

struct Settings {
  LabelsCodec::type labels{};
  MaxQuestionsCodec::type max_questions{};
  ModerationModeCodec::type moderation{};
  /// One may also be against, so that what divides people can be seen.
  Boolean::type downvotes{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct Question {
  QuestionTextCodec::type text{};
  OfLabelCodec::type label{};

  bool operator==(const Question&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Question& out, Fault& fault);
void write(std::string& out, const Question& value);
using QuestionCodec = Struct<Question>;

enum class VoteValue { up, down };
[[nodiscard]] std::span<const std::string_view> names(VoteValue) noexcept;
using VoteValueCodec = Enum<VoteValue>;

/// For or against a question; taken back with `remove` (id `vote-` and the question).
struct Vote {
  protocol::IdCodec::type question{};
  VoteValueCodec::type value{};

  bool operator==(const Vote&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Vote& out, Fault& fault);
void write(std::string& out, const Vote& value);
using VoteCodec = Struct<Vote>;

using Payload = std::variant<Question, Vote>;
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

struct Approve {
  protocol::IdCodec::type question{};
  Boolean::type approved{};

  bool operator==(const Approve&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Approve& out, Fault& fault);
void write(std::string& out, const Approve& value);
using ApproveCodec = Struct<Approve>;

/// A hidden question is nowhere but with the facilitator (S4).
struct Hide {
  protocol::IdCodec::type question{};
  Boolean::type hidden{};

  bool operator==(const Hide&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Hide& out, Fault& fault);
void write(std::string& out, const Hide& value);
using HideCodec = Struct<Hide>;

struct Answer {
  protocol::IdCodec::type question{};
  Boolean::type answered{};

  bool operator==(const Answer&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Answer& out, Fault& fault);
void write(std::string& out, const Answer& value);
using AnswerCodec = Struct<Answer>;

/// Done with, and out of sight; it stays in downloads.
struct Archive {
  protocol::IdCodec::type question{};
  Boolean::type archived{};

  bool operator==(const Archive&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Archive& out, Fault& fault);
void write(std::string& out, const Archive& value);
using ArchiveCodec = Struct<Archive>;

struct Edit {
  protocol::IdCodec::type question{};
  QuestionTextCodec::type text{};

  bool operator==(const Edit&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Edit& out, Fault& fault);
void write(std::string& out, const Edit& value);
using EditCodec = Struct<Edit>;

/// The question goes under another; its text and its support stay with it.
struct Merge {
  protocol::IdCodec::type question{};
  protocol::IdCodec::type into{};

  bool operator==(const Merge&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Merge& out, Fault& fault);
void write(std::string& out, const Merge& value);
using MergeCodec = Struct<Merge>;

struct Split {
  protocol::IdCodec::type question{};

  bool operator==(const Split&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Split& out, Fault& fault);
void write(std::string& out, const Split& value);
using SplitCodec = Struct<Split>;

/// The screen shows this one large; null: none.
struct Spotlight {
  Nullable<protocol::IdCodec>::type question{};

  bool operator==(const Spotlight&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Spotlight& out, Fault& fault);
void write(std::string& out, const Spotlight& value);
using SpotlightCodec = Struct<Spotlight>;

using Moderation = std::variant<Approve, Hide, Answer, Archive, Edit, Merge, Split, Spotlight>;
[[nodiscard]] bool read(const JsonValue& json, Moderation& out, Fault& fault);
void write(std::string& out, const Moderation& value);
using ModerationCodec = Struct<Moderation>;

struct MergedQuestion {
  protocol::IdCodec::type id{};
  QuestionTextCodec::type text{};

  bool operator==(const MergedQuestion&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, MergedQuestion& out, Fault& fault);
void write(std::string& out, const MergedQuestion& value);
using MergedQuestionCodec = Struct<MergedQuestion>;

struct QuestionView {
  protocol::IdCodec::type id{};
  QuestionTextCodec::type text{};
  OfLabelCodec::type label{};
  /// People for it, or for a question merged into it: each once.
  protocol::CountCodec::type up{};
  /// People against it and for none of these.
  protocol::CountCodec::type down{};
  Boolean::type answered{};
  Array<MergedQuestionCodec, 0, 5000, false>::type merged{};

  bool operator==(const QuestionView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, QuestionView& out, Fault& fault);
void write(std::string& out, const QuestionView& value);
using QuestionViewCodec = Struct<QuestionView>;

/// Newest first. Where there are too many: those with most support, and the newest.
struct List {
  Array<QuestionViewCodec, 0, 300, false>::type questions{};
  protocol::CountCodec::type total{};
  /// Of all.
  protocol::CountCodec::type answered{};
  Nullable<QuestionViewCodec>::type spotlight{};

  bool operator==(const List&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, List& out, Fault& fault);
void write(std::string& out, const List& value);
using ListCodec = Struct<List>;

/// Questions that wait for a facilitator, the first first.
struct Queue {
  Array<QuestionViewCodec, 0, 100, false>::type questions{};
  protocol::CountCodec::type more{};

  bool operator==(const Queue&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Queue& out, Fault& fault);
void write(std::string& out, const Queue& value);
using QueueCodec = Struct<Queue>;

struct ParticipantView {
  LabelsCodec::type labels{};
  MaxQuestionsCodec::type max_questions{};
  ModerationModeCodec::type moderation{};
  Boolean::type downvotes{};
  /// Null until released (S1): one sees one's own questions only.
  Nullable<ListCodec>::type results{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  LabelsCodec::type labels{};
  Boolean::type downvotes{};
  protocol::CountCodec::type answers{};
  Nullable<ListCodec>::type results{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  LabelsCodec::type labels{};
  MaxQuestionsCodec::type max_questions{};
  ModerationModeCodec::type moderation{};
  Boolean::type downvotes{};
  protocol::CountCodec::type answers{};
  ListCodec::type results{};
  QueueCodec::type waiting{};
  /// The newest of them.
  Array<QuestionViewCodec, 0, 100, false>::type archived{};
  /// The newest of them.
  Array<QuestionViewCodec, 0, 100, false>::type hidden{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::questions
