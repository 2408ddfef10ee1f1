// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/demo.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/demo.hpp"

namespace aantafel::protocol {

bool read(const JsonValue& json, DemoAnswer& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Integer<std::uint32_t, 0, 3600000>>("after_ms", out.after_ms) &&
         fields.optional<ContributionIdCodec>("id", out.id) &&
         fields.required<OpaqueCodec>("payload", out.payload) &&
         fields.closed();
}
void write(std::string& out, const DemoAnswer& value) {
  out += R"({"after_ms":)";
  Integer<std::uint32_t, 0, 3600000>::write(out, value.after_ms);
  if (value.id) {
    out += R"(,"id":)";
    ContributionIdCodec::write(out, *value.id);
  }
  out += R"(,"payload":)";
  OpaqueCodec::write(out, value.payload);
  out += R"(})";
}

bool read(const JsonValue& json, DemoPerson& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.required<Map<Array<DemoAnswerCodec, 0, 500, false>, IdCodec, 200>>("answers", out.answers) &&
         fields.closed();
}
void write(std::string& out, const DemoPerson& value) {
  out += R"({"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(,"answers":)";
  Map<Array<DemoAnswerCodec, 0, 500, false>, IdCodec, 200>::write(out, value.answers);
  out += R"(})";
}

bool read(const JsonValue& json, DemoDay& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("format", "aantafel.demo") &&
         fields.required<Integer<std::uint32_t, 1, 1>>("version", out.version) &&
         fields.required<IdCodec>("template", out.template_) &&
         fields.required<Array<DemoPersonCodec, 0, 1000, false>>("people", out.people) &&
         fields.closed();
}
void write(std::string& out, const DemoDay& value) {
  out += R"({"format":"aantafel.demo","version":)";
  Integer<std::uint32_t, 1, 1>::write(out, value.version);
  out += R"(,"template":)";
  IdCodec::write(out, value.template_);
  out += R"(,"people":)";
  Array<DemoPersonCodec, 0, 1000, false>::write(out, value.people);
  out += R"(})";
}

}  // namespace aantafel::protocol
