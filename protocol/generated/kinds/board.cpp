// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/board.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/board.hpp"

namespace aantafel::protocol::board {

bool read(const JsonValue& json, Column& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::IdCodec>("id", out.id) &&
         fields.required<NameCodec>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const Column& value) {
  out += R"({"id":)";
  protocol::IdCodec::write(out, value.id);
  out += R"(,"text":)";
  NameCodec::write(out, value.text);
  out += R"(})";
}

bool read(const JsonValue& json, Axis& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<NameCodec>("text", out.text) &&
         fields.required<NameCodec>("low", out.low) &&
         fields.required<NameCodec>("high", out.high) &&
         fields.closed();
}
void write(std::string& out, const Axis& value) {
  out += R"({"text":)";
  NameCodec::write(out, value.text);
  out += R"(,"low":)";
  NameCodec::write(out, value.low);
  out += R"(,"high":)";
  NameCodec::write(out, value.high);
  out += R"(})";
}

bool read(const JsonValue& json, BothAxes& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<AxisCodec>("x", out.x) &&
         fields.required<AxisCodec>("y", out.y) &&
         fields.closed();
}
void write(std::string& out, const BothAxes& value) {
  out += R"({"x":)";
  AxisCodec::write(out, value.x);
  out += R"(,"y":)";
  AxisCodec::write(out, value.y);
  out += R"(})";
}

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ColumnsCodec>("columns", out.columns) &&
         fields.required<AxesCodec>("axes", out.axes) &&
         fields.required<DotsCodec>("dots", out.dots) &&
         fields.required<MaxCardsCodec>("max_cards", out.max_cards) &&
         fields.required<Boolean>("concealed", out.concealed) &&
         fields.required<Boolean>("by_domain", out.by_domain) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"columns":)";
  ColumnsCodec::write(out, value.columns);
  out += R"(,"axes":)";
  AxesCodec::write(out, value.axes);
  out += R"(,"dots":)";
  DotsCodec::write(out, value.dots);
  out += R"(,"max_cards":)";
  MaxCardsCodec::write(out, value.max_cards);
  out += R"(,"concealed":)";
  Boolean::write(out, value.concealed);
  out += R"(,"by_domain":)";
  Boolean::write(out, value.by_domain);
  out += R"(})";
}

bool read(const JsonValue& json, InColumn& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "in_column") &&
         fields.required<protocol::IdCodec>("column", out.column) &&
         fields.closed();
}
void write(std::string& out, const InColumn& value) {
  out += R"({"type":"in_column","column":)";
  protocol::IdCodec::write(out, value.column);
  out += R"(})";
}

bool read(const JsonValue& json, AtPoint& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "at_point") &&
         fields.required<CoordinateCodec>("x", out.x) &&
         fields.required<CoordinateCodec>("y", out.y) &&
         fields.closed();
}
void write(std::string& out, const AtPoint& value) {
  out += R"({"type":"at_point","x":)";
  CoordinateCodec::write(out, value.x);
  out += R"(,"y":)";
  CoordinateCodec::write(out, value.y);
  out += R"(})";
}

bool read(const JsonValue& json, Place& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "in_column") return read(json, out.emplace<InColumn>(), fault);
  if (*tag == "at_point") return read(json, out.emplace<AtPoint>(), fault);
  return unknown_tag(fault, "type", *tag, "in_column, at_point");
}
void write(std::string& out, const Place& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Card& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "card") &&
         fields.required<CardTextCodec>("text", out.text) &&
         fields.required<PlaceCodec>("place", out.place) &&
         fields.closed();
}
void write(std::string& out, const Card& value) {
  out += R"({"type":"card","text":)";
  CardTextCodec::write(out, value.text);
  out += R"(,"place":)";
  PlaceCodec::write(out, value.place);
  out += R"(})";
}

bool read(const JsonValue& json, Support& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "support") &&
         fields.required<protocol::IdCodec>("card", out.card) &&
         fields.required<DotsCodec>("dots", out.dots) &&
         fields.closed();
}
void write(std::string& out, const Support& value) {
  out += R"({"type":"support","card":)";
  protocol::IdCodec::write(out, value.card);
  out += R"(,"dots":)";
  DotsCodec::write(out, value.dots);
  out += R"(})";
}

bool read(const JsonValue& json, Ready& /*out*/, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "ready") &&
         fields.closed();
}
void write(std::string& out, const Ready& /*value*/) {
  out += R"({"type":"ready"})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "card") return read(json, out.emplace<Card>(), fault);
  if (*tag == "support") return read(json, out.emplace<Support>(), fault);
  if (*tag == "ready") return read(json, out.emplace<Ready>(), fault);
  return unknown_tag(fault, "type", *tag, "card, support, ready");
}
void write(std::string& out, const Payload& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Move& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "move") &&
         fields.required<protocol::IdCodec>("card", out.card) &&
         fields.required<PlaceCodec>("place", out.place) &&
         fields.closed();
}
void write(std::string& out, const Move& value) {
  out += R"({"type":"move","card":)";
  protocol::IdCodec::write(out, value.card);
  out += R"(,"place":)";
  PlaceCodec::write(out, value.place);
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

bool read(const JsonValue& json, Reveal& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "reveal") &&
         fields.required<Boolean>("revealed", out.revealed) &&
         fields.closed();
}
void write(std::string& out, const Reveal& value) {
  out += R"({"type":"reveal","revealed":)";
  Boolean::write(out, value.revealed);
  out += R"(})";
}

bool read(const JsonValue& json, Focus& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "focus") &&
         fields.required<Nullable<protocol::IdCodec>>("column", out.column) &&
         fields.closed();
}
void write(std::string& out, const Focus& value) {
  out += R"({"type":"focus","column":)";
  Nullable<protocol::IdCodec>::write(out, value.column);
  out += R"(})";
}

bool read(const JsonValue& json, Moderation& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "move") return read(json, out.emplace<Move>(), fault);
  if (*tag == "edit") return read(json, out.emplace<Edit>(), fault);
  if (*tag == "merge") return read(json, out.emplace<Merge>(), fault);
  if (*tag == "split") return read(json, out.emplace<Split>(), fault);
  if (*tag == "hide") return read(json, out.emplace<Hide>(), fault);
  if (*tag == "reveal") return read(json, out.emplace<Reveal>(), fault);
  if (*tag == "focus") return read(json, out.emplace<Focus>(), fault);
  return unknown_tag(fault, "type", *tag, "move, edit, merge, split, hide, reveal, focus");
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
         fields.required<PlaceCodec>("place", out.place) &&
         fields.required<Nullable<protocol::IdCodec>>("domain", out.domain) &&
         fields.required<protocol::CountCodec>("dots", out.dots) &&
         fields.required<Array<MergedCardCodec, 0, 5000, false>>("merged", out.merged) &&
         fields.closed();
}
void write(std::string& out, const CardView& value) {
  out += R"({"id":)";
  protocol::IdCodec::write(out, value.id);
  out += R"(,"text":)";
  CardTextCodec::write(out, value.text);
  out += R"(,"place":)";
  PlaceCodec::write(out, value.place);
  out += R"(,"domain":)";
  Nullable<protocol::IdCodec>::write(out, value.domain);
  out += R"(,"dots":)";
  protocol::CountCodec::write(out, value.dots);
  out += R"(,"merged":)";
  Array<MergedCardCodec, 0, 5000, false>::write(out, value.merged);
  out += R"(})";
}

bool read(const JsonValue& json, BoardView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<CardViewCodec, 0, 5000, false>>("cards", out.cards) &&
         fields.required<protocol::CountCodec>("concealed", out.concealed) &&
         fields.required<Nullable<protocol::IdCodec>>("focus", out.focus) &&
         fields.required<protocol::CountCodec>("ready", out.ready) &&
         fields.closed();
}
void write(std::string& out, const BoardView& value) {
  out += R"({"cards":)";
  Array<CardViewCodec, 0, 5000, false>::write(out, value.cards);
  out += R"(,"concealed":)";
  protocol::CountCodec::write(out, value.concealed);
  out += R"(,"focus":)";
  Nullable<protocol::IdCodec>::write(out, value.focus);
  out += R"(,"ready":)";
  protocol::CountCodec::write(out, value.ready);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ColumnsCodec>("columns", out.columns) &&
         fields.required<AxesCodec>("axes", out.axes) &&
         fields.required<DotsCodec>("dots", out.dots) &&
         fields.required<MaxCardsCodec>("max_cards", out.max_cards) &&
         fields.required<Boolean>("concealed", out.concealed) &&
         fields.required<Boolean>("by_domain", out.by_domain) &&
         fields.required<Nullable<BoardViewCodec>>("board", out.board) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"columns":)";
  ColumnsCodec::write(out, value.columns);
  out += R"(,"axes":)";
  AxesCodec::write(out, value.axes);
  out += R"(,"dots":)";
  DotsCodec::write(out, value.dots);
  out += R"(,"max_cards":)";
  MaxCardsCodec::write(out, value.max_cards);
  out += R"(,"concealed":)";
  Boolean::write(out, value.concealed);
  out += R"(,"by_domain":)";
  Boolean::write(out, value.by_domain);
  out += R"(,"board":)";
  Nullable<BoardViewCodec>::write(out, value.board);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ColumnsCodec>("columns", out.columns) &&
         fields.required<AxesCodec>("axes", out.axes) &&
         fields.required<DotsCodec>("dots", out.dots) &&
         fields.required<Boolean>("by_domain", out.by_domain) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<BoardViewCodec>>("board", out.board) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"columns":)";
  ColumnsCodec::write(out, value.columns);
  out += R"(,"axes":)";
  AxesCodec::write(out, value.axes);
  out += R"(,"dots":)";
  DotsCodec::write(out, value.dots);
  out += R"(,"by_domain":)";
  Boolean::write(out, value.by_domain);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"board":)";
  Nullable<BoardViewCodec>::write(out, value.board);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ColumnsCodec>("columns", out.columns) &&
         fields.required<AxesCodec>("axes", out.axes) &&
         fields.required<DotsCodec>("dots", out.dots) &&
         fields.required<MaxCardsCodec>("max_cards", out.max_cards) &&
         fields.required<Boolean>("by_domain", out.by_domain) &&
         fields.required<Boolean>("concealed", out.concealed) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<BoardViewCodec>("board", out.board) &&
         fields.required<Array<CardViewCodec, 0, 5000, false>>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"columns":)";
  ColumnsCodec::write(out, value.columns);
  out += R"(,"axes":)";
  AxesCodec::write(out, value.axes);
  out += R"(,"dots":)";
  DotsCodec::write(out, value.dots);
  out += R"(,"max_cards":)";
  MaxCardsCodec::write(out, value.max_cards);
  out += R"(,"by_domain":)";
  Boolean::write(out, value.by_domain);
  out += R"(,"concealed":)";
  Boolean::write(out, value.concealed);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"board":)";
  BoardViewCodec::write(out, value.board);
  out += R"(,"hidden":)";
  Array<CardViewCodec, 0, 5000, false>::write(out, value.hidden);
  out += R"(})";
}

}  // namespace aantafel::protocol::board
