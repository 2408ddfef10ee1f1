// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/scale.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/scale.hpp"

namespace aantafel::protocol::scale {

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<StatementsCodec>("statements", out.statements) &&
         fields.required<LabelsCodec>("labels", out.labels) &&
         fields.required<Boolean>("split_by_domain", out.split_by_domain) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"statements":)";
  StatementsCodec::write(out, value.statements);
  out += R"(,"labels":)";
  LabelsCodec::write(out, value.labels);
  out += R"(,"split_by_domain":)";
  Boolean::write(out, value.split_by_domain);
  out += R"(})";
}

bool read(const JsonValue& json, Rating& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::ItemKeyCodec>("statement", out.statement) &&
         fields.required<Nullable<Integer<std::uint32_t, 1, 10>>>("step", out.step) &&
         fields.closed();
}
void write(std::string& out, const Rating& value) {
  out += R"({"statement":)";
  protocol::ItemKeyCodec::write(out, value.statement);
  out += R"(,"step":)";
  Nullable<Integer<std::uint32_t, 1, 10>>::write(out, value.step);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<RatingCodec, 1, 30, false>>("ratings", out.ratings) &&
         fields.closed();
}
void write(std::string& out, const Payload& value) {
  out += R"({"ratings":)";
  Array<RatingCodec, 1, 30, false>::write(out, value.ratings);
  out += R"(})";
}

bool read(const JsonValue& json, StatementTally& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<protocol::CountCodec, 0, 10, false>>("steps", out.steps) &&
         fields.required<protocol::CountCodec>("skipped", out.skipped) &&
         fields.required<protocol::SummaryCodec>("rated", out.rated) &&
         fields.closed();
}
void write(std::string& out, const StatementTally& value) {
  out += R"({"steps":)";
  Array<protocol::CountCodec, 0, 10, false>::write(out, value.steps);
  out += R"(,"skipped":)";
  protocol::CountCodec::write(out, value.skipped);
  out += R"(,"rated":)";
  protocol::SummaryCodec::write(out, value.rated);
  out += R"(})";
}

bool read(const JsonValue& json, Group& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<protocol::IdCodec>>("domain", out.domain) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Array<protocol::SummaryCodec, 0, 30, false>>("rated", out.rated) &&
         fields.closed();
}
void write(std::string& out, const Group& value) {
  out += R"({"domain":)";
  Nullable<protocol::IdCodec>::write(out, value.domain);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"rated":)";
  Array<protocol::SummaryCodec, 0, 30, false>::write(out, value.rated);
  out += R"(})";
}

bool read(const JsonValue& json, Tally& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Array<StatementTallyCodec, 0, 30, false>>("statements", out.statements) &&
         fields.required<Nullable<Array<GroupCodec, 0, 65, false>>>("split", out.split) &&
         fields.closed();
}
void write(std::string& out, const Tally& value) {
  out += R"({"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"statements":)";
  Array<StatementTallyCodec, 0, 30, false>::write(out, value.statements);
  out += R"(,"split":)";
  Nullable<Array<GroupCodec, 0, 65, false>>::write(out, value.split);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<StatementsCodec>("statements", out.statements) &&
         fields.required<LabelsCodec>("labels", out.labels) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"statements":)";
  StatementsCodec::write(out, value.statements);
  out += R"(,"labels":)";
  LabelsCodec::write(out, value.labels);
  out += R"(,"results":)";
  Nullable<TallyCodec>::write(out, value.results);
  if (value.shift) {
    out += R"(,"shift":)";
    protocol::ShiftCodec::write(out, *value.shift);
  }
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<StatementsCodec>("statements", out.statements) &&
         fields.required<LabelsCodec>("labels", out.labels) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"statements":)";
  StatementsCodec::write(out, value.statements);
  out += R"(,"labels":)";
  LabelsCodec::write(out, value.labels);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  Nullable<TallyCodec>::write(out, value.results);
  if (value.shift) {
    out += R"(,"shift":)";
    protocol::ShiftCodec::write(out, *value.shift);
  }
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<StatementsCodec>("statements", out.statements) &&
         fields.required<LabelsCodec>("labels", out.labels) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<TallyCodec>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"statements":)";
  StatementsCodec::write(out, value.statements);
  out += R"(,"labels":)";
  LabelsCodec::write(out, value.labels);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  TallyCodec::write(out, value.results);
  if (value.shift) {
    out += R"(,"shift":)";
    protocol::ShiftCodec::write(out, *value.shift);
  }
  out += R"(})";
}

}  // namespace aantafel::protocol::scale
