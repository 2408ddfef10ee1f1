// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/dossier.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/dossier.hpp"

namespace aantafel::protocol {

bool read(const JsonValue& json, InterviewNote& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("kind", "note") &&
         fields.required<IdCodec>("id", out.id) &&
         fields.required<LineCodec>("title", out.title) &&
         fields.required<DomainTagsCodec>("domains", out.domains) &&
         fields.required<OptionalLineCodec>("spoken_with", out.spoken_with) &&
         fields.required<String<0, 10000, Characters::text>>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const InterviewNote& value) {
  out += R"({"kind":"note","id":)";
  IdCodec::write(out, value.id);
  out += R"(,"title":)";
  LineCodec::write(out, value.title);
  out += R"(,"domains":)";
  DomainTagsCodec::write(out, value.domains);
  out += R"(,"spoken_with":)";
  OptionalLineCodec::write(out, value.spoken_with);
  out += R"(,"text":)";
  String<0, 10000, Characters::text>::write(out, value.text);
  out += R"(})";
}

bool read(const JsonValue& json, Figure& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("as", "figure") &&
         fields.required<FewWordsCodec>("figure", out.figure) &&
         fields.required<FewWordsCodec>("unit", out.unit) &&
         fields.closed();
}
void write(std::string& out, const Figure& value) {
  out += R"({"as":"figure","figure":)";
  FewWordsCodec::write(out, value.figure);
  out += R"(,"unit":)";
  FewWordsCodec::write(out, value.unit);
  out += R"(})";
}

std::span<const std::string_view> names(ChartForm) noexcept {
  static constexpr std::array<std::string_view, 2> all{"bars", "line"};
  return all;
}

bool read(const JsonValue& json, ChartRow& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<DataLabelCodec>("label", out.label) &&
         fields.required<Array<Nullable<DataValueCodec>, 1, 4, false>>("values", out.values) &&
         fields.closed();
}
void write(std::string& out, const ChartRow& value) {
  out += R"({"label":)";
  DataLabelCodec::write(out, value.label);
  out += R"(,"values":)";
  Array<Nullable<DataValueCodec>, 1, 4, false>::write(out, value.values);
  out += R"(})";
}

bool read(const JsonValue& json, Chart& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("as", "chart") &&
         fields.required<ChartFormCodec>("form", out.form) &&
         fields.required<FewWordsCodec>("unit", out.unit) &&
         fields.required<FewWordsCodec>("about", out.about) &&
         fields.required<Array<DataLabelCodec, 1, 4, false>>("columns", out.columns) &&
         fields.required<Array<ChartRowCodec, 1, 40, false>>("rows", out.rows) &&
         fields.closed();
}
void write(std::string& out, const Chart& value) {
  out += R"({"as":"chart","form":)";
  ChartFormCodec::write(out, value.form);
  out += R"(,"unit":)";
  FewWordsCodec::write(out, value.unit);
  out += R"(,"about":)";
  FewWordsCodec::write(out, value.about);
  out += R"(,"columns":)";
  Array<DataLabelCodec, 1, 4, false>::write(out, value.columns);
  out += R"(,"rows":)";
  Array<ChartRowCodec, 1, 40, false>::write(out, value.rows);
  out += R"(})";
}

bool read(const JsonValue& json, ShownData& out, Fault& fault) {
  const auto tag = tag_of(json, "as", fault);
  if (!tag) return false;
  if (*tag == "figure") return read(json, out.emplace<Figure>(), fault);
  if (*tag == "chart") return read(json, out.emplace<Chart>(), fault);
  return unknown_tag(fault, "as", *tag, "figure, chart");
}
void write(std::string& out, const ShownData& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, DataCard& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ShownDataCodec>("shows", out.shows) &&
         fields.required<FewWordsCodec>("period", out.period) &&
         fields.required<OptionalLineCodec>("source", out.source) &&
         fields.required<FewWordsCodec>("licence", out.licence) &&
         fields.required<OptionalLineCodec>("remark", out.remark) &&
         fields.closed();
}
void write(std::string& out, const DataCard& value) {
  out += R"({"shows":)";
  ShownDataCodec::write(out, value.shows);
  out += R"(,"period":)";
  FewWordsCodec::write(out, value.period);
  out += R"(,"source":)";
  OptionalLineCodec::write(out, value.source);
  out += R"(,"licence":)";
  FewWordsCodec::write(out, value.licence);
  out += R"(,"remark":)";
  OptionalLineCodec::write(out, value.remark);
  out += R"(})";
}

bool read(const JsonValue& json, DataItem& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("kind", "data") &&
         fields.required<IdCodec>("id", out.id) &&
         fields.required<LineCodec>("title", out.title) &&
         fields.required<DomainTagsCodec>("domains", out.domains) &&
         fields.required<DataCardCodec>("card", out.card) &&
         fields.closed();
}
void write(std::string& out, const DataItem& value) {
  out += R"({"kind":"data","id":)";
  IdCodec::write(out, value.id);
  out += R"(,"title":)";
  LineCodec::write(out, value.title);
  out += R"(,"domains":)";
  DomainTagsCodec::write(out, value.domains);
  out += R"(,"card":)";
  DataCardCodec::write(out, value.card);
  out += R"(})";
}

bool read(const JsonValue& json, DossierItem& out, Fault& fault) {
  const auto tag = tag_of(json, "kind", fault);
  if (!tag) return false;
  if (*tag == "note") return read(json, out.emplace<InterviewNote>(), fault);
  if (*tag == "data") return read(json, out.emplace<DataItem>(), fault);
  return unknown_tag(fault, "kind", *tag, "note, data");
}
void write(std::string& out, const DossierItem& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, PlacedCard& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("from", out.from) &&
         fields.required<DataCardCodec>("card", out.card) &&
         fields.closed();
}
void write(std::string& out, const PlacedCard& value) {
  out += R"({"from":)";
  IdCodec::write(out, value.from);
  out += R"(,"card":)";
  DataCardCodec::write(out, value.card);
  out += R"(})";
}

}  // namespace aantafel::protocol
