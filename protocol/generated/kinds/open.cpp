// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/open.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/open.hpp"

namespace aantafel::protocol::open {

std::span<const std::string_view> names(ModerationMode) noexcept {
  static constexpr std::array<std::string_view, 2> all{"before", "after"};
  return all;
}

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<MaxTextsCodec>("max_texts", out.max_texts) &&
         fields.required<MaxLengthCodec>("max_length", out.max_length) &&
         fields.required<ModerationModeCodec>("moderation", out.moderation) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"max_texts":)";
  MaxTextsCodec::write(out, value.max_texts);
  out += R"(,"max_length":)";
  MaxLengthCodec::write(out, value.max_length);
  out += R"(,"moderation":)";
  ModerationModeCodec::write(out, value.moderation);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<OpenTextCodec>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const Payload& value) {
  out += R"({"text":)";
  OpenTextCodec::write(out, value.text);
  out += R"(})";
}

bool read(const JsonValue& json, Approve& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "approve") &&
         fields.required<OpenTextCodec>("text", out.text) &&
         fields.required<Boolean>("approved", out.approved) &&
         fields.closed();
}
void write(std::string& out, const Approve& value) {
  out += R"({"type":"approve","text":)";
  OpenTextCodec::write(out, value.text);
  out += R"(,"approved":)";
  Boolean::write(out, value.approved);
  out += R"(})";
}

bool read(const JsonValue& json, Hide& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "hide") &&
         fields.required<OpenTextCodec>("text", out.text) &&
         fields.required<Boolean>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const Hide& value) {
  out += R"({"type":"hide","text":)";
  OpenTextCodec::write(out, value.text);
  out += R"(,"hidden":)";
  Boolean::write(out, value.hidden);
  out += R"(})";
}

bool read(const JsonValue& json, Group& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "group") &&
         fields.required<OpenTextCodec>("text", out.text) &&
         fields.required<HeadingCodec>("heading", out.heading) &&
         fields.closed();
}
void write(std::string& out, const Group& value) {
  out += R"({"type":"group","text":)";
  OpenTextCodec::write(out, value.text);
  out += R"(,"heading":)";
  HeadingCodec::write(out, value.heading);
  out += R"(})";
}

bool read(const JsonValue& json, Spotlight& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "spotlight") &&
         fields.required<Nullable<OpenTextCodec>>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const Spotlight& value) {
  out += R"({"type":"spotlight","text":)";
  Nullable<OpenTextCodec>::write(out, value.text);
  out += R"(})";
}

bool read(const JsonValue& json, Moderation& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "approve") return read(json, out.emplace<Approve>(), fault);
  if (*tag == "hide") return read(json, out.emplace<Hide>(), fault);
  if (*tag == "group") return read(json, out.emplace<Group>(), fault);
  if (*tag == "spotlight") return read(json, out.emplace<Spotlight>(), fault);
  return unknown_tag(fault, "type", *tag, "approve, hide, group, spotlight");
}
void write(std::string& out, const Moderation& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Card& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<OpenTextCodec>("text", out.text) &&
         fields.required<protocol::CountCodec>("count", out.count) &&
         fields.required<HeadingCodec>("heading", out.heading) &&
         fields.closed();
}
void write(std::string& out, const Card& value) {
  out += R"({"text":)";
  OpenTextCodec::write(out, value.text);
  out += R"(,"count":)";
  protocol::CountCodec::write(out, value.count);
  out += R"(,"heading":)";
  HeadingCodec::write(out, value.heading);
  out += R"(})";
}

bool read(const JsonValue& json, Wall& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<CardCodec, 0, 1000, false>>("cards", out.cards) &&
         fields.required<protocol::CountCodec>("more", out.more) &&
         fields.required<Nullable<CardCodec>>("spotlight", out.spotlight) &&
         fields.closed();
}
void write(std::string& out, const Wall& value) {
  out += R"({"cards":)";
  Array<CardCodec, 0, 1000, false>::write(out, value.cards);
  out += R"(,"more":)";
  protocol::CountCodec::write(out, value.more);
  out += R"(,"spotlight":)";
  Nullable<CardCodec>::write(out, value.spotlight);
  out += R"(})";
}

bool read(const JsonValue& json, Queue& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<CardCodec, 0, 100, false>>("cards", out.cards) &&
         fields.required<protocol::CountCodec>("more", out.more) &&
         fields.closed();
}
void write(std::string& out, const Queue& value) {
  out += R"({"cards":)";
  Array<CardCodec, 0, 100, false>::write(out, value.cards);
  out += R"(,"more":)";
  protocol::CountCodec::write(out, value.more);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<MaxTextsCodec>("max_texts", out.max_texts) &&
         fields.required<MaxLengthCodec>("max_length", out.max_length) &&
         fields.required<ModerationModeCodec>("moderation", out.moderation) &&
         fields.required<Nullable<WallCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"max_texts":)";
  MaxTextsCodec::write(out, value.max_texts);
  out += R"(,"max_length":)";
  MaxLengthCodec::write(out, value.max_length);
  out += R"(,"moderation":)";
  ModerationModeCodec::write(out, value.moderation);
  out += R"(,"results":)";
  Nullable<WallCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<WallCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  Nullable<WallCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<MaxTextsCodec>("max_texts", out.max_texts) &&
         fields.required<MaxLengthCodec>("max_length", out.max_length) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<ModerationModeCodec>("moderation", out.moderation) &&
         fields.required<WallCodec>("results", out.results) &&
         fields.required<QueueCodec>("waiting", out.waiting) &&
         fields.required<Array<CardCodec, 0, 500, false>>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"max_texts":)";
  MaxTextsCodec::write(out, value.max_texts);
  out += R"(,"max_length":)";
  MaxLengthCodec::write(out, value.max_length);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"moderation":)";
  ModerationModeCodec::write(out, value.moderation);
  out += R"(,"results":)";
  WallCodec::write(out, value.results);
  out += R"(,"waiting":)";
  QueueCodec::write(out, value.waiting);
  out += R"(,"hidden":)";
  Array<CardCodec, 0, 500, false>::write(out, value.hidden);
  out += R"(})";
}

}  // namespace aantafel::protocol::open
