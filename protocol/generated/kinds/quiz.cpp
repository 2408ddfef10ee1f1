// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/quiz.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/quiz.hpp"

namespace aantafel::protocol::quiz {

bool read(const JsonValue& json, Option& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<KeyCodec>("key", out.key) &&
         fields.required<String<1, 120, Characters::line>>("text", out.text) &&
         fields.optional<protocol::PictureCodec>("picture", out.picture) &&
         fields.closed();
}
void write(std::string& out, const Option& value) {
  out += R"({"key":)";
  KeyCodec::write(out, value.key);
  out += R"(,"text":)";
  String<1, 120, Characters::line>::write(out, value.text);
  if (value.picture) {
    out += R"(,"picture":)";
    protocol::PictureCodec::write(out, *value.picture);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Question& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<KeyCodec>("key", out.key) &&
         fields.required<protocol::LineCodec>("text", out.text) &&
         fields.required<OptionsCodec>("options", out.options) &&
         fields.required<CorrectCodec>("correct", out.correct) &&
         fields.required<SecondsCodec>("seconds", out.seconds) &&
         fields.required<ExplanationCodec>("explanation", out.explanation) &&
         fields.optional<protocol::PictureCodec>("picture", out.picture) &&
         fields.closed();
}
void write(std::string& out, const Question& value) {
  out += R"({"key":)";
  KeyCodec::write(out, value.key);
  out += R"(,"text":)";
  protocol::LineCodec::write(out, value.text);
  out += R"(,"options":)";
  OptionsCodec::write(out, value.options);
  out += R"(,"correct":)";
  CorrectCodec::write(out, value.correct);
  out += R"(,"seconds":)";
  SecondsCodec::write(out, value.seconds);
  out += R"(,"explanation":)";
  ExplanationCodec::write(out, value.explanation);
  if (value.picture) {
    out += R"(,"picture":)";
    protocol::PictureCodec::write(out, *value.picture);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<QuestionCodec, 1, 20, false>>("questions", out.questions) &&
         fields.required<Boolean>("speed", out.speed) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"questions":)";
  Array<QuestionCodec, 1, 20, false>::write(out, value.questions);
  out += R"(,"speed":)";
  Boolean::write(out, value.speed);
  out += R"(})";
}

bool read(const JsonValue& json, Nickname& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "nickname") &&
         fields.required<NameCodec>("name", out.name) &&
         fields.closed();
}
void write(std::string& out, const Nickname& value) {
  out += R"({"type":"nickname","name":)";
  NameCodec::write(out, value.name);
  out += R"(})";
}

bool read(const JsonValue& json, Pace& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "pace") &&
         fields.required<PercentCodec>("percent", out.percent) &&
         fields.closed();
}
void write(std::string& out, const Pace& value) {
  out += R"({"type":"pace","percent":)";
  PercentCodec::write(out, value.percent);
  out += R"(})";
}

bool read(const JsonValue& json, Answer& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "answer") &&
         fields.required<KeyCodec>("question", out.question) &&
         fields.required<KeyCodec>("option", out.option) &&
         fields.optional<MillisecondsCodec>("elapsed_ms", out.elapsed_ms) &&
         fields.optional<MillisecondsCodec>("limit_ms", out.limit_ms) &&
         fields.closed();
}
void write(std::string& out, const Answer& value) {
  out += R"({"type":"answer","question":)";
  KeyCodec::write(out, value.question);
  out += R"(,"option":)";
  KeyCodec::write(out, value.option);
  if (value.elapsed_ms) {
    out += R"(,"elapsed_ms":)";
    MillisecondsCodec::write(out, *value.elapsed_ms);
  }
  if (value.limit_ms) {
    out += R"(,"limit_ms":)";
    MillisecondsCodec::write(out, *value.limit_ms);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "nickname") return read(json, out.emplace<Nickname>(), fault);
  if (*tag == "pace") return read(json, out.emplace<Pace>(), fault);
  if (*tag == "answer") return read(json, out.emplace<Answer>(), fault);
  return unknown_tag(fault, "type", *tag, "nickname, pace, answer");
}
void write(std::string& out, const Payload& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Ask& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "ask") &&
         fields.required<KeyCodec>("question", out.question) &&
         fields.optional<protocol::TimeCodec>("starts_at", out.starts_at) &&
         fields.closed();
}
void write(std::string& out, const Ask& value) {
  out += R"({"type":"ask","question":)";
  KeyCodec::write(out, value.question);
  if (value.starts_at) {
    out += R"(,"starts_at":)";
    protocol::TimeCodec::write(out, *value.starts_at);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Reveal& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "reveal") &&
         fields.required<KeyCodec>("question", out.question) &&
         fields.closed();
}
void write(std::string& out, const Reveal& value) {
  out += R"({"type":"reveal","question":)";
  KeyCodec::write(out, value.question);
  out += R"(})";
}

bool read(const JsonValue& json, Standings& /*out*/, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "standings") &&
         fields.closed();
}
void write(std::string& out, const Standings& /*value*/) {
  out += R"({"type":"standings"})";
}

bool read(const JsonValue& json, Podium& /*out*/, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "podium") &&
         fields.closed();
}
void write(std::string& out, const Podium& /*value*/) {
  out += R"({"type":"podium"})";
}

bool read(const JsonValue& json, Extend& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "extend") &&
         fields.required<KeyCodec>("question", out.question) &&
         fields.required<ExtraSecondsCodec>("extra_seconds", out.extra_seconds) &&
         fields.closed();
}
void write(std::string& out, const Extend& value) {
  out += R"({"type":"extend","question":)";
  KeyCodec::write(out, value.question);
  out += R"(,"extra_seconds":)";
  ExtraSecondsCodec::write(out, value.extra_seconds);
  out += R"(})";
}

bool read(const JsonValue& json, Hide& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "hide") &&
         fields.required<NameCodec>("name", out.name) &&
         fields.required<Boolean>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const Hide& value) {
  out += R"({"type":"hide","name":)";
  NameCodec::write(out, value.name);
  out += R"(,"hidden":)";
  Boolean::write(out, value.hidden);
  out += R"(})";
}

bool read(const JsonValue& json, Moderation& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "ask") return read(json, out.emplace<Ask>(), fault);
  if (*tag == "reveal") return read(json, out.emplace<Reveal>(), fault);
  if (*tag == "standings") return read(json, out.emplace<Standings>(), fault);
  if (*tag == "podium") return read(json, out.emplace<Podium>(), fault);
  if (*tag == "extend") return read(json, out.emplace<Extend>(), fault);
  if (*tag == "hide") return read(json, out.emplace<Hide>(), fault);
  return unknown_tag(fault, "type", *tag, "ask, reveal, standings, podium, extend, hide");
}
void write(std::string& out, const Moderation& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

std::span<const std::string_view> names(Phase) noexcept {
  static constexpr std::array<std::string_view, 5> all{"lobby", "asking", "revealed", "standings", "podium"};
  return all;
}

bool read(const JsonValue& json, QuestionView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<KeyCodec>("key", out.key) &&
         fields.required<protocol::CountCodec>("number", out.number) &&
         fields.required<protocol::LineCodec>("text", out.text) &&
         fields.required<OptionsCodec>("options", out.options) &&
         fields.required<SecondsCodec>("seconds", out.seconds) &&
         fields.required<ExtraSecondsCodec>("extra_seconds", out.extra_seconds) &&
         fields.required<protocol::TimeCodec>("starts_at", out.starts_at) &&
         fields.optional<protocol::PictureCodec>("picture", out.picture) &&
         fields.closed();
}
void write(std::string& out, const QuestionView& value) {
  out += R"({"key":)";
  KeyCodec::write(out, value.key);
  out += R"(,"number":)";
  protocol::CountCodec::write(out, value.number);
  out += R"(,"text":)";
  protocol::LineCodec::write(out, value.text);
  out += R"(,"options":)";
  OptionsCodec::write(out, value.options);
  out += R"(,"seconds":)";
  SecondsCodec::write(out, value.seconds);
  out += R"(,"extra_seconds":)";
  ExtraSecondsCodec::write(out, value.extra_seconds);
  out += R"(,"starts_at":)";
  protocol::TimeCodec::write(out, value.starts_at);
  if (value.picture) {
    out += R"(,"picture":)";
    protocol::PictureCodec::write(out, *value.picture);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Solution& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<KeyCodec>("question", out.question) &&
         fields.required<CorrectCodec>("correct", out.correct) &&
         fields.closed();
}
void write(std::string& out, const Solution& value) {
  out += R"({"question":)";
  KeyCodec::write(out, value.question);
  out += R"(,"correct":)";
  CorrectCodec::write(out, value.correct);
  out += R"(})";
}

bool read(const JsonValue& json, Bars& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<protocol::CountCodec, 0, 6, false>>("counts", out.counts) &&
         fields.required<CorrectCodec>("correct", out.correct) &&
         fields.required<ExplanationCodec>("explanation", out.explanation) &&
         fields.closed();
}
void write(std::string& out, const Bars& value) {
  out += R"({"counts":)";
  Array<protocol::CountCodec, 0, 6, false>::write(out, value.counts);
  out += R"(,"correct":)";
  CorrectCodec::write(out, value.correct);
  out += R"(,"explanation":)";
  ExplanationCodec::write(out, value.explanation);
  out += R"(})";
}

bool read(const JsonValue& json, Standing& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<NameCodec>>("name", out.name) &&
         fields.required<protocol::CountCodec>("number", out.number) &&
         fields.required<PointsCodec>("points", out.points) &&
         fields.required<protocol::CountCodec>("place", out.place) &&
         fields.required<Nullable<protocol::CountCodec>>("before", out.before) &&
         fields.closed();
}
void write(std::string& out, const Standing& value) {
  out += R"({"name":)";
  Nullable<NameCodec>::write(out, value.name);
  out += R"(,"number":)";
  protocol::CountCodec::write(out, value.number);
  out += R"(,"points":)";
  PointsCodec::write(out, value.points);
  out += R"(,"place":)";
  protocol::CountCodec::write(out, value.place);
  out += R"(,"before":)";
  Nullable<protocol::CountCodec>::write(out, value.before);
  out += R"(})";
}

bool read(const JsonValue& json, Rung& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<PointsCodec>("points", out.points) &&
         fields.required<protocol::CountCodec>("above", out.above) &&
         fields.closed();
}
void write(std::string& out, const Rung& value) {
  out += R"({"points":)";
  PointsCodec::write(out, value.points);
  out += R"(,"above":)";
  protocol::CountCodec::write(out, value.above);
  out += R"(})";
}

bool read(const JsonValue& json, Ranks& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("players", out.players) &&
         fields.required<Array<StandingCodec, 0, 10, false>>("top", out.top) &&
         fields.required<Array<RungCodec, 0, 120, false>>("ladder", out.ladder) &&
         fields.closed();
}
void write(std::string& out, const Ranks& value) {
  out += R"({"players":)";
  protocol::CountCodec::write(out, value.players);
  out += R"(,"top":)";
  Array<StandingCodec, 0, 10, false>::write(out, value.top);
  out += R"(,"ladder":)";
  Array<RungCodec, 0, 120, false>::write(out, value.ladder);
  out += R"(})";
}

bool read(const JsonValue& json, Results& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("players", out.players) &&
         fields.required<Array<NameCodec, 0, 60, false>>("names", out.names) &&
         fields.required<protocol::CountCodec>("answered", out.answered) &&
         fields.required<Nullable<BarsCodec>>("bars", out.bars) &&
         fields.required<Array<SolutionCodec, 0, 20, false>>("solutions", out.solutions) &&
         fields.required<Nullable<RanksCodec>>("ranks", out.ranks) &&
         fields.closed();
}
void write(std::string& out, const Results& value) {
  out += R"({"players":)";
  protocol::CountCodec::write(out, value.players);
  out += R"(,"names":)";
  Array<NameCodec, 0, 60, false>::write(out, value.names);
  out += R"(,"answered":)";
  protocol::CountCodec::write(out, value.answered);
  out += R"(,"bars":)";
  Nullable<BarsCodec>::write(out, value.bars);
  out += R"(,"solutions":)";
  Array<SolutionCodec, 0, 20, false>::write(out, value.solutions);
  out += R"(,"ranks":)";
  Nullable<RanksCodec>::write(out, value.ranks);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("questions", out.questions) &&
         fields.required<Boolean>("speed", out.speed) &&
         fields.required<PhaseCodec>("phase", out.phase) &&
         fields.required<CurrentCodec>("question", out.question) &&
         fields.required<Nullable<ResultsCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"questions":)";
  protocol::CountCodec::write(out, value.questions);
  out += R"(,"speed":)";
  Boolean::write(out, value.speed);
  out += R"(,"phase":)";
  PhaseCodec::write(out, value.phase);
  out += R"(,"question":)";
  CurrentCodec::write(out, value.question);
  out += R"(,"results":)";
  Nullable<ResultsCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("questions", out.questions) &&
         fields.required<Boolean>("speed", out.speed) &&
         fields.required<PhaseCodec>("phase", out.phase) &&
         fields.required<CurrentCodec>("question", out.question) &&
         fields.required<Nullable<ResultsCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"questions":)";
  protocol::CountCodec::write(out, value.questions);
  out += R"(,"speed":)";
  Boolean::write(out, value.speed);
  out += R"(,"phase":)";
  PhaseCodec::write(out, value.phase);
  out += R"(,"question":)";
  CurrentCodec::write(out, value.question);
  out += R"(,"results":)";
  Nullable<ResultsCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, Coming& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<KeyCodec>("key", out.key) &&
         fields.required<protocol::LineCodec>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const Coming& value) {
  out += R"({"key":)";
  KeyCodec::write(out, value.key);
  out += R"(,"text":)";
  protocol::LineCodec::write(out, value.text);
  out += R"(})";
}

bool read(const JsonValue& json, HiddenName& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<NameCodec>("name", out.name) &&
         fields.required<protocol::CountCodec>("number", out.number) &&
         fields.closed();
}
void write(std::string& out, const HiddenName& value) {
  out += R"({"name":)";
  NameCodec::write(out, value.name);
  out += R"(,"number":)";
  protocol::CountCodec::write(out, value.number);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("questions", out.questions) &&
         fields.required<Boolean>("speed", out.speed) &&
         fields.required<PhaseCodec>("phase", out.phase) &&
         fields.required<CurrentCodec>("question", out.question) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<ResultsCodec>("results", out.results) &&
         fields.required<Nullable<ComingCodec>>("next", out.next) &&
         fields.required<Nullable<protocol::TimeCodec>>("last_at", out.last_at) &&
         fields.required<protocol::CountCodec>("extra_time", out.extra_time) &&
         fields.required<Array<HiddenNameCodec, 0, 100, false>>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"questions":)";
  protocol::CountCodec::write(out, value.questions);
  out += R"(,"speed":)";
  Boolean::write(out, value.speed);
  out += R"(,"phase":)";
  PhaseCodec::write(out, value.phase);
  out += R"(,"question":)";
  CurrentCodec::write(out, value.question);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  ResultsCodec::write(out, value.results);
  out += R"(,"next":)";
  Nullable<ComingCodec>::write(out, value.next);
  out += R"(,"last_at":)";
  Nullable<protocol::TimeCodec>::write(out, value.last_at);
  out += R"(,"extra_time":)";
  protocol::CountCodec::write(out, value.extra_time);
  out += R"(,"hidden":)";
  Array<HiddenNameCodec, 0, 100, false>::write(out, value.hidden);
  out += R"(})";
}

}  // namespace aantafel::protocol::quiz
