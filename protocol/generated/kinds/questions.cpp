// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/questions.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/questions.hpp"

namespace aantafel::protocol::questions {

bool read(const JsonValue& json, Label& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::IdCodec>("id", out.id) &&
         fields.required<String<1, 40, Characters::line>>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const Label& value) {
  out += R"({"id":)";
  protocol::IdCodec::write(out, value.id);
  out += R"(,"text":)";
  String<1, 40, Characters::line>::write(out, value.text);
  out += R"(})";
}

std::span<const std::string_view> names(ModerationMode) noexcept {
  static constexpr std::array<std::string_view, 2> all{"before", "after"};
  return all;
}

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<LabelsCodec>("labels", out.labels) &&
         fields.required<MaxQuestionsCodec>("max_questions", out.max_questions) &&
         fields.required<ModerationModeCodec>("moderation", out.moderation) &&
         fields.required<Boolean>("downvotes", out.downvotes) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"labels":)";
  LabelsCodec::write(out, value.labels);
  out += R"(,"max_questions":)";
  MaxQuestionsCodec::write(out, value.max_questions);
  out += R"(,"moderation":)";
  ModerationModeCodec::write(out, value.moderation);
  out += R"(,"downvotes":)";
  Boolean::write(out, value.downvotes);
  out += R"(})";
}

bool read(const JsonValue& json, Question& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "question") &&
         fields.required<QuestionTextCodec>("text", out.text) &&
         fields.required<OfLabelCodec>("label", out.label) &&
         fields.closed();
}
void write(std::string& out, const Question& value) {
  out += R"({"type":"question","text":)";
  QuestionTextCodec::write(out, value.text);
  out += R"(,"label":)";
  OfLabelCodec::write(out, value.label);
  out += R"(})";
}

std::span<const std::string_view> names(VoteValue) noexcept {
  static constexpr std::array<std::string_view, 2> all{"up", "down"};
  return all;
}

bool read(const JsonValue& json, Vote& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "vote") &&
         fields.required<protocol::IdCodec>("question", out.question) &&
         fields.required<VoteValueCodec>("value", out.value) &&
         fields.closed();
}
void write(std::string& out, const Vote& value) {
  out += R"({"type":"vote","question":)";
  protocol::IdCodec::write(out, value.question);
  out += R"(,"value":)";
  VoteValueCodec::write(out, value.value);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "question") return read(json, out.emplace<Question>(), fault);
  if (*tag == "vote") return read(json, out.emplace<Vote>(), fault);
  return unknown_tag(fault, "type", *tag, "question, vote");
}
void write(std::string& out, const Payload& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Approve& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "approve") &&
         fields.required<protocol::IdCodec>("question", out.question) &&
         fields.required<Boolean>("approved", out.approved) &&
         fields.closed();
}
void write(std::string& out, const Approve& value) {
  out += R"({"type":"approve","question":)";
  protocol::IdCodec::write(out, value.question);
  out += R"(,"approved":)";
  Boolean::write(out, value.approved);
  out += R"(})";
}

bool read(const JsonValue& json, Hide& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "hide") &&
         fields.required<protocol::IdCodec>("question", out.question) &&
         fields.required<Boolean>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const Hide& value) {
  out += R"({"type":"hide","question":)";
  protocol::IdCodec::write(out, value.question);
  out += R"(,"hidden":)";
  Boolean::write(out, value.hidden);
  out += R"(})";
}

bool read(const JsonValue& json, Answer& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "answer") &&
         fields.required<protocol::IdCodec>("question", out.question) &&
         fields.required<Boolean>("answered", out.answered) &&
         fields.closed();
}
void write(std::string& out, const Answer& value) {
  out += R"({"type":"answer","question":)";
  protocol::IdCodec::write(out, value.question);
  out += R"(,"answered":)";
  Boolean::write(out, value.answered);
  out += R"(})";
}

bool read(const JsonValue& json, Archive& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "archive") &&
         fields.required<protocol::IdCodec>("question", out.question) &&
         fields.required<Boolean>("archived", out.archived) &&
         fields.closed();
}
void write(std::string& out, const Archive& value) {
  out += R"({"type":"archive","question":)";
  protocol::IdCodec::write(out, value.question);
  out += R"(,"archived":)";
  Boolean::write(out, value.archived);
  out += R"(})";
}

bool read(const JsonValue& json, Edit& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "edit") &&
         fields.required<protocol::IdCodec>("question", out.question) &&
         fields.required<QuestionTextCodec>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const Edit& value) {
  out += R"({"type":"edit","question":)";
  protocol::IdCodec::write(out, value.question);
  out += R"(,"text":)";
  QuestionTextCodec::write(out, value.text);
  out += R"(})";
}

bool read(const JsonValue& json, Merge& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "merge") &&
         fields.required<protocol::IdCodec>("question", out.question) &&
         fields.required<protocol::IdCodec>("into", out.into) &&
         fields.closed();
}
void write(std::string& out, const Merge& value) {
  out += R"({"type":"merge","question":)";
  protocol::IdCodec::write(out, value.question);
  out += R"(,"into":)";
  protocol::IdCodec::write(out, value.into);
  out += R"(})";
}

bool read(const JsonValue& json, Split& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "split") &&
         fields.required<protocol::IdCodec>("question", out.question) &&
         fields.closed();
}
void write(std::string& out, const Split& value) {
  out += R"({"type":"split","question":)";
  protocol::IdCodec::write(out, value.question);
  out += R"(})";
}

bool read(const JsonValue& json, Spotlight& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "spotlight") &&
         fields.required<Nullable<protocol::IdCodec>>("question", out.question) &&
         fields.closed();
}
void write(std::string& out, const Spotlight& value) {
  out += R"({"type":"spotlight","question":)";
  Nullable<protocol::IdCodec>::write(out, value.question);
  out += R"(})";
}

bool read(const JsonValue& json, Moderation& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "approve") return read(json, out.emplace<Approve>(), fault);
  if (*tag == "hide") return read(json, out.emplace<Hide>(), fault);
  if (*tag == "answer") return read(json, out.emplace<Answer>(), fault);
  if (*tag == "archive") return read(json, out.emplace<Archive>(), fault);
  if (*tag == "edit") return read(json, out.emplace<Edit>(), fault);
  if (*tag == "merge") return read(json, out.emplace<Merge>(), fault);
  if (*tag == "split") return read(json, out.emplace<Split>(), fault);
  if (*tag == "spotlight") return read(json, out.emplace<Spotlight>(), fault);
  return unknown_tag(fault, "type", *tag, "approve, hide, answer, archive, edit, merge, split, spotlight");
}
void write(std::string& out, const Moderation& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, MergedQuestion& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::IdCodec>("id", out.id) &&
         fields.required<QuestionTextCodec>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const MergedQuestion& value) {
  out += R"({"id":)";
  protocol::IdCodec::write(out, value.id);
  out += R"(,"text":)";
  QuestionTextCodec::write(out, value.text);
  out += R"(})";
}

bool read(const JsonValue& json, QuestionView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::IdCodec>("id", out.id) &&
         fields.required<QuestionTextCodec>("text", out.text) &&
         fields.required<OfLabelCodec>("label", out.label) &&
         fields.required<protocol::CountCodec>("up", out.up) &&
         fields.required<protocol::CountCodec>("down", out.down) &&
         fields.required<Boolean>("answered", out.answered) &&
         fields.required<Array<MergedQuestionCodec, 0, 5000, false>>("merged", out.merged) &&
         fields.closed();
}
void write(std::string& out, const QuestionView& value) {
  out += R"({"id":)";
  protocol::IdCodec::write(out, value.id);
  out += R"(,"text":)";
  QuestionTextCodec::write(out, value.text);
  out += R"(,"label":)";
  OfLabelCodec::write(out, value.label);
  out += R"(,"up":)";
  protocol::CountCodec::write(out, value.up);
  out += R"(,"down":)";
  protocol::CountCodec::write(out, value.down);
  out += R"(,"answered":)";
  Boolean::write(out, value.answered);
  out += R"(,"merged":)";
  Array<MergedQuestionCodec, 0, 5000, false>::write(out, value.merged);
  out += R"(})";
}

bool read(const JsonValue& json, List& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<QuestionViewCodec, 0, 300, false>>("questions", out.questions) &&
         fields.required<protocol::CountCodec>("total", out.total) &&
         fields.required<protocol::CountCodec>("answered", out.answered) &&
         fields.required<Nullable<QuestionViewCodec>>("spotlight", out.spotlight) &&
         fields.closed();
}
void write(std::string& out, const List& value) {
  out += R"({"questions":)";
  Array<QuestionViewCodec, 0, 300, false>::write(out, value.questions);
  out += R"(,"total":)";
  protocol::CountCodec::write(out, value.total);
  out += R"(,"answered":)";
  protocol::CountCodec::write(out, value.answered);
  out += R"(,"spotlight":)";
  Nullable<QuestionViewCodec>::write(out, value.spotlight);
  out += R"(})";
}

bool read(const JsonValue& json, Queue& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<QuestionViewCodec, 0, 100, false>>("questions", out.questions) &&
         fields.required<protocol::CountCodec>("more", out.more) &&
         fields.closed();
}
void write(std::string& out, const Queue& value) {
  out += R"({"questions":)";
  Array<QuestionViewCodec, 0, 100, false>::write(out, value.questions);
  out += R"(,"more":)";
  protocol::CountCodec::write(out, value.more);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<LabelsCodec>("labels", out.labels) &&
         fields.required<MaxQuestionsCodec>("max_questions", out.max_questions) &&
         fields.required<ModerationModeCodec>("moderation", out.moderation) &&
         fields.required<Boolean>("downvotes", out.downvotes) &&
         fields.required<Nullable<ListCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"labels":)";
  LabelsCodec::write(out, value.labels);
  out += R"(,"max_questions":)";
  MaxQuestionsCodec::write(out, value.max_questions);
  out += R"(,"moderation":)";
  ModerationModeCodec::write(out, value.moderation);
  out += R"(,"downvotes":)";
  Boolean::write(out, value.downvotes);
  out += R"(,"results":)";
  Nullable<ListCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<LabelsCodec>("labels", out.labels) &&
         fields.required<Boolean>("downvotes", out.downvotes) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<ListCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"labels":)";
  LabelsCodec::write(out, value.labels);
  out += R"(,"downvotes":)";
  Boolean::write(out, value.downvotes);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  Nullable<ListCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<LabelsCodec>("labels", out.labels) &&
         fields.required<MaxQuestionsCodec>("max_questions", out.max_questions) &&
         fields.required<ModerationModeCodec>("moderation", out.moderation) &&
         fields.required<Boolean>("downvotes", out.downvotes) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<ListCodec>("results", out.results) &&
         fields.required<QueueCodec>("waiting", out.waiting) &&
         fields.required<Array<QuestionViewCodec, 0, 100, false>>("archived", out.archived) &&
         fields.required<Array<QuestionViewCodec, 0, 100, false>>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"labels":)";
  LabelsCodec::write(out, value.labels);
  out += R"(,"max_questions":)";
  MaxQuestionsCodec::write(out, value.max_questions);
  out += R"(,"moderation":)";
  ModerationModeCodec::write(out, value.moderation);
  out += R"(,"downvotes":)";
  Boolean::write(out, value.downvotes);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  ListCodec::write(out, value.results);
  out += R"(,"waiting":)";
  QueueCodec::write(out, value.waiting);
  out += R"(,"archived":)";
  Array<QuestionViewCodec, 0, 100, false>::write(out, value.archived);
  out += R"(,"hidden":)";
  Array<QuestionViewCodec, 0, 100, false>::write(out, value.hidden);
  out += R"(})";
}

}  // namespace aantafel::protocol::questions
