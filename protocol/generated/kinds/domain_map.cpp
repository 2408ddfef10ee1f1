// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/domain_map.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/domain_map.hpp"

namespace aantafel::protocol::domain_map {

bool read(const JsonValue& json, Aspect& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::IdCodec>("id", out.id) &&
         fields.required<protocol::LineCodec>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const Aspect& value) {
  out += R"({"id":)";
  protocol::IdCodec::write(out, value.id);
  out += R"(,"text":)";
  protocol::LineCodec::write(out, value.text);
  out += R"(})";
}

std::span<const std::string_view> names(Met) noexcept {
  static constexpr std::array<std::string_view, 3> all{"yes", "partly", "no"};
  return all;
}

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<AspectCodec, 1, 20, false>>("aspects", out.aspects) &&
         fields.required<Boolean>("on_behalf", out.on_behalf) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"aspects":)";
  Array<AspectCodec, 1, 20, false>::write(out, value.aspects);
  out += R"(,"on_behalf":)";
  Boolean::write(out, value.on_behalf);
  out += R"(})";
}

bool read(const JsonValue& json, Cell& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "cell") &&
         fields.required<protocol::IdCodec>("aspect", out.aspect) &&
         fields.required<Integer<std::uint32_t, 0, 3>>("touched", out.touched) &&
         fields.required<NoteCodec>("doing", out.doing) &&
         fields.required<NoteCodec>("obstacles", out.obstacles) &&
         fields.required<NoteCodec>("unknown", out.unknown) &&
         fields.closed();
}
void write(std::string& out, const Cell& value) {
  out += R"({"type":"cell","aspect":)";
  protocol::IdCodec::write(out, value.aspect);
  out += R"(,"touched":)";
  Integer<std::uint32_t, 0, 3>::write(out, value.touched);
  out += R"(,"doing":)";
  NoteCodec::write(out, value.doing);
  out += R"(,"obstacles":)";
  NoteCodec::write(out, value.obstacles);
  out += R"(,"unknown":)";
  NoteCodec::write(out, value.unknown);
  out += R"(})";
}

bool read(const JsonValue& json, Need& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "need") &&
         fields.required<protocol::IdCodec>("domain", out.domain) &&
         fields.required<MetCodec>("met", out.met) &&
         fields.closed();
}
void write(std::string& out, const Need& value) {
  out += R"({"type":"need","domain":)";
  protocol::IdCodec::write(out, value.domain);
  out += R"(,"met":)";
  MetCodec::write(out, value.met);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "cell") return read(json, out.emplace<Cell>(), fault);
  if (*tag == "need") return read(json, out.emplace<Need>(), fault);
  return unknown_tag(fault, "type", *tag, "cell, need");
}
void write(std::string& out, const Payload& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Notes& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<NoteCodec, 0, 30, false>>("texts", out.texts) &&
         fields.required<protocol::CountCodec>("more", out.more) &&
         fields.closed();
}
void write(std::string& out, const Notes& value) {
  out += R"({"texts":)";
  Array<NoteCodec, 0, 30, false>::write(out, value.texts);
  out += R"(,"more":)";
  protocol::CountCodec::write(out, value.more);
  out += R"(})";
}

bool read(const JsonValue& json, CellView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<protocol::IdCodec>>("domain", out.domain) &&
         fields.required<protocol::IdCodec>("aspect", out.aspect) &&
         fields.required<Array<protocol::CountCodec, 4, 4, false>>("touched", out.touched) &&
         fields.required<NotesCodec>("doing", out.doing) &&
         fields.required<NotesCodec>("obstacles", out.obstacles) &&
         fields.required<NotesCodec>("unknown", out.unknown) &&
         fields.closed();
}
void write(std::string& out, const CellView& value) {
  out += R"({"domain":)";
  Nullable<protocol::IdCodec>::write(out, value.domain);
  out += R"(,"aspect":)";
  protocol::IdCodec::write(out, value.aspect);
  out += R"(,"touched":)";
  Array<protocol::CountCodec, 4, 4, false>::write(out, value.touched);
  out += R"(,"doing":)";
  NotesCodec::write(out, value.doing);
  out += R"(,"obstacles":)";
  NotesCodec::write(out, value.obstacles);
  out += R"(,"unknown":)";
  NotesCodec::write(out, value.unknown);
  out += R"(})";
}

bool read(const JsonValue& json, NeedView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<protocol::IdCodec>>("from", out.from) &&
         fields.required<protocol::IdCodec>("to", out.to) &&
         fields.required<protocol::CountCodec>("yes", out.yes) &&
         fields.required<protocol::CountCodec>("partly", out.partly) &&
         fields.required<protocol::CountCodec>("no", out.no) &&
         fields.required<Boolean>("answered", out.answered) &&
         fields.closed();
}
void write(std::string& out, const NeedView& value) {
  out += R"({"from":)";
  Nullable<protocol::IdCodec>::write(out, value.from);
  out += R"(,"to":)";
  protocol::IdCodec::write(out, value.to);
  out += R"(,"yes":)";
  protocol::CountCodec::write(out, value.yes);
  out += R"(,"partly":)";
  protocol::CountCodec::write(out, value.partly);
  out += R"(,"no":)";
  protocol::CountCodec::write(out, value.no);
  out += R"(,"answered":)";
  Boolean::write(out, value.answered);
  out += R"(})";
}

bool read(const JsonValue& json, Map& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<CellViewCodec, 0, 1300, false>>("cells", out.cells) &&
         fields.required<Array<NeedViewCodec, 0, 4225, false>>("needs", out.needs) &&
         fields.required<Array<protocol::IdCodec, 0, 64, false>>("silent", out.silent) &&
         fields.closed();
}
void write(std::string& out, const Map& value) {
  out += R"({"cells":)";
  Array<CellViewCodec, 0, 1300, false>::write(out, value.cells);
  out += R"(,"needs":)";
  Array<NeedViewCodec, 0, 4225, false>::write(out, value.needs);
  out += R"(,"silent":)";
  Array<protocol::IdCodec, 0, 64, false>::write(out, value.silent);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<AspectCodec, 0, 20, false>>("aspects", out.aspects) &&
         fields.required<Boolean>("on_behalf", out.on_behalf) &&
         fields.required<Nullable<MapCodec>>("map", out.map) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"aspects":)";
  Array<AspectCodec, 0, 20, false>::write(out, value.aspects);
  out += R"(,"on_behalf":)";
  Boolean::write(out, value.on_behalf);
  out += R"(,"map":)";
  Nullable<MapCodec>::write(out, value.map);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<AspectCodec, 0, 20, false>>("aspects", out.aspects) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<MapCodec>>("map", out.map) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"aspects":)";
  Array<AspectCodec, 0, 20, false>::write(out, value.aspects);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"map":)";
  Nullable<MapCodec>::write(out, value.map);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<AspectCodec, 0, 20, false>>("aspects", out.aspects) &&
         fields.required<Boolean>("on_behalf", out.on_behalf) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<MapCodec>("map", out.map) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"aspects":)";
  Array<AspectCodec, 0, 20, false>::write(out, value.aspects);
  out += R"(,"on_behalf":)";
  Boolean::write(out, value.on_behalf);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"map":)";
  MapCodec::write(out, value.map);
  out += R"(})";
}

}  // namespace aantafel::protocol::domain_map
