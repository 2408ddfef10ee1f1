// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/ambitions.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/ambitions.hpp"

namespace aantafel::protocol::ambitions {

std::span<const std::string_view> names(Term) noexcept {
  static constexpr std::array<std::string_view, 2> all{"short", "long"};
  return all;
}

std::span<const std::string_view> names(Level) noexcept {
  static constexpr std::array<std::string_view, 2> all{"local", "regional"};
  return all;
}

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Integer<std::uint32_t, 0, 50>>("dots", out.dots) &&
         fields.required<Integer<std::uint32_t, 1, 50>>("max_cards", out.max_cards) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"dots":)";
  Integer<std::uint32_t, 0, 50>::write(out, value.dots);
  out += R"(,"max_cards":)";
  Integer<std::uint32_t, 1, 50>::write(out, value.max_cards);
  out += R"(})";
}

bool read(const JsonValue& json, Card& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "card") &&
         fields.required<CardTextCodec>("text", out.text) &&
         fields.required<TermCodec>("term", out.term) &&
         fields.required<LevelCodec>("level", out.level) &&
         fields.required<CarrierCodec>("carried_by", out.carried_by) &&
         fields.required<NeededCodec>("needs", out.needs) &&
         fields.closed();
}
void write(std::string& out, const Card& value) {
  out += R"({"type":"card","text":)";
  CardTextCodec::write(out, value.text);
  out += R"(,"term":)";
  TermCodec::write(out, value.term);
  out += R"(,"level":)";
  LevelCodec::write(out, value.level);
  out += R"(,"carried_by":)";
  CarrierCodec::write(out, value.carried_by);
  out += R"(,"needs":)";
  NeededCodec::write(out, value.needs);
  out += R"(})";
}

bool read(const JsonValue& json, Support& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "support") &&
         fields.required<protocol::IdCodec>("card", out.card) &&
         fields.required<Integer<std::uint32_t, 0, 50>>("dots", out.dots) &&
         fields.closed();
}
void write(std::string& out, const Support& value) {
  out += R"({"type":"support","card":)";
  protocol::IdCodec::write(out, value.card);
  out += R"(,"dots":)";
  Integer<std::uint32_t, 0, 50>::write(out, value.dots);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "card") return read(json, out.emplace<Card>(), fault);
  if (*tag == "support") return read(json, out.emplace<Support>(), fault);
  return unknown_tag(fault, "type", *tag, "card, support");
}
void write(std::string& out, const Payload& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Move& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "move") &&
         fields.required<protocol::IdCodec>("card", out.card) &&
         fields.required<TermCodec>("term", out.term) &&
         fields.required<LevelCodec>("level", out.level) &&
         fields.closed();
}
void write(std::string& out, const Move& value) {
  out += R"({"type":"move","card":)";
  protocol::IdCodec::write(out, value.card);
  out += R"(,"term":)";
  TermCodec::write(out, value.term);
  out += R"(,"level":)";
  LevelCodec::write(out, value.level);
  out += R"(})";
}

bool read(const JsonValue& json, Edit& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "edit") &&
         fields.required<protocol::IdCodec>("card", out.card) &&
         fields.required<CardTextCodec>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const Edit& value) {
  out += R"({"type":"edit","card":)";
  protocol::IdCodec::write(out, value.card);
  out += R"(,"text":)";
  CardTextCodec::write(out, value.text);
  out += R"(})";
}

bool read(const JsonValue& json, Assign& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "assign") &&
         fields.required<protocol::IdCodec>("card", out.card) &&
         fields.required<CarrierCodec>("carried_by", out.carried_by) &&
         fields.required<NeededCodec>("needs", out.needs) &&
         fields.closed();
}
void write(std::string& out, const Assign& value) {
  out += R"({"type":"assign","card":)";
  protocol::IdCodec::write(out, value.card);
  out += R"(,"carried_by":)";
  CarrierCodec::write(out, value.carried_by);
  out += R"(,"needs":)";
  NeededCodec::write(out, value.needs);
  out += R"(})";
}

bool read(const JsonValue& json, Merge& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "merge") &&
         fields.required<protocol::IdCodec>("card", out.card) &&
         fields.required<protocol::IdCodec>("into", out.into) &&
         fields.closed();
}
void write(std::string& out, const Merge& value) {
  out += R"({"type":"merge","card":)";
  protocol::IdCodec::write(out, value.card);
  out += R"(,"into":)";
  protocol::IdCodec::write(out, value.into);
  out += R"(})";
}

bool read(const JsonValue& json, Split& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "split") &&
         fields.required<protocol::IdCodec>("card", out.card) &&
         fields.closed();
}
void write(std::string& out, const Split& value) {
  out += R"({"type":"split","card":)";
  protocol::IdCodec::write(out, value.card);
  out += R"(})";
}

bool read(const JsonValue& json, Hide& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "hide") &&
         fields.required<protocol::IdCodec>("card", out.card) &&
         fields.required<Boolean>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const Hide& value) {
  out += R"({"type":"hide","card":)";
  protocol::IdCodec::write(out, value.card);
  out += R"(,"hidden":)";
  Boolean::write(out, value.hidden);
  out += R"(})";
}

bool read(const JsonValue& json, Moderation& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "move") return read(json, out.emplace<Move>(), fault);
  if (*tag == "edit") return read(json, out.emplace<Edit>(), fault);
  if (*tag == "assign") return read(json, out.emplace<Assign>(), fault);
  if (*tag == "merge") return read(json, out.emplace<Merge>(), fault);
  if (*tag == "split") return read(json, out.emplace<Split>(), fault);
  if (*tag == "hide") return read(json, out.emplace<Hide>(), fault);
  return unknown_tag(fault, "type", *tag, "move, edit, assign, merge, split, hide");
}
void write(std::string& out, const Moderation& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, MergedCard& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::IdCodec>("id", out.id) &&
         fields.required<CardTextCodec>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const MergedCard& value) {
  out += R"({"id":)";
  protocol::IdCodec::write(out, value.id);
  out += R"(,"text":)";
  CardTextCodec::write(out, value.text);
  out += R"(})";
}

bool read(const JsonValue& json, CardView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::IdCodec>("id", out.id) &&
         fields.required<CardTextCodec>("text", out.text) &&
         fields.required<TermCodec>("term", out.term) &&
         fields.required<LevelCodec>("level", out.level) &&
         fields.required<CarrierCodec>("carried_by", out.carried_by) &&
         fields.required<NeededCodec>("needs", out.needs) &&
         fields.required<protocol::CountCodec>("dots", out.dots) &&
         fields.required<Array<MergedCardCodec, 0, 5000, false>>("merged", out.merged) &&
         fields.closed();
}
void write(std::string& out, const CardView& value) {
  out += R"({"id":)";
  protocol::IdCodec::write(out, value.id);
  out += R"(,"text":)";
  CardTextCodec::write(out, value.text);
  out += R"(,"term":)";
  TermCodec::write(out, value.term);
  out += R"(,"level":)";
  LevelCodec::write(out, value.level);
  out += R"(,"carried_by":)";
  CarrierCodec::write(out, value.carried_by);
  out += R"(,"needs":)";
  NeededCodec::write(out, value.needs);
  out += R"(,"dots":)";
  protocol::CountCodec::write(out, value.dots);
  out += R"(,"merged":)";
  Array<MergedCardCodec, 0, 5000, false>::write(out, value.merged);
  out += R"(})";
}

bool read(const JsonValue& json, DomainCount& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<protocol::IdCodec>>("domain", out.domain) &&
         fields.required<protocol::CountCodec>("carries", out.carries) &&
         fields.required<protocol::CountCodec>("needed", out.needed) &&
         fields.closed();
}
void write(std::string& out, const DomainCount& value) {
  out += R"({"domain":)";
  Nullable<protocol::IdCodec>::write(out, value.domain);
  out += R"(,"carries":)";
  protocol::CountCodec::write(out, value.carries);
  out += R"(,"needed":)";
  protocol::CountCodec::write(out, value.needed);
  out += R"(})";
}

bool read(const JsonValue& json, Board& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<CardViewCodec, 0, 5000, false>>("cards", out.cards) &&
         fields.required<Array<DomainCountCodec, 0, 65, false>>("domains", out.domains) &&
         fields.closed();
}
void write(std::string& out, const Board& value) {
  out += R"({"cards":)";
  Array<CardViewCodec, 0, 5000, false>::write(out, value.cards);
  out += R"(,"domains":)";
  Array<DomainCountCodec, 0, 65, false>::write(out, value.domains);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Integer<std::uint32_t, 0, 50>>("dots", out.dots) &&
         fields.required<Integer<std::uint32_t, 1, 50>>("max_cards", out.max_cards) &&
         fields.required<Nullable<BoardCodec>>("board", out.board) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"dots":)";
  Integer<std::uint32_t, 0, 50>::write(out, value.dots);
  out += R"(,"max_cards":)";
  Integer<std::uint32_t, 1, 50>::write(out, value.max_cards);
  out += R"(,"board":)";
  Nullable<BoardCodec>::write(out, value.board);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Integer<std::uint32_t, 0, 50>>("dots", out.dots) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<BoardCodec>>("board", out.board) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"dots":)";
  Integer<std::uint32_t, 0, 50>::write(out, value.dots);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"board":)";
  Nullable<BoardCodec>::write(out, value.board);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Integer<std::uint32_t, 0, 50>>("dots", out.dots) &&
         fields.required<Integer<std::uint32_t, 1, 50>>("max_cards", out.max_cards) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<BoardCodec>("board", out.board) &&
         fields.required<Array<CardViewCodec, 0, 5000, false>>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"dots":)";
  Integer<std::uint32_t, 0, 50>::write(out, value.dots);
  out += R"(,"max_cards":)";
  Integer<std::uint32_t, 1, 50>::write(out, value.max_cards);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"board":)";
  BoardCodec::write(out, value.board);
  out += R"(,"hidden":)";
  Array<CardViewCodec, 0, 5000, false>::write(out, value.hidden);
  out += R"(})";
}

}  // namespace aantafel::protocol::ambitions
