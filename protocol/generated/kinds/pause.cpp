// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/pause.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/pause.hpp"

namespace aantafel::protocol::pause {

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Boolean>("tells_next", out.tells_next) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"tells_next":)";
  Boolean::write(out, value.tells_next);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<NextCodec>("next", out.next) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"next":)";
  NextCodec::write(out, value.next);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<NextCodec>("next", out.next) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"next":)";
  NextCodec::write(out, value.next);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<NextCodec>("next", out.next) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"next":)";
  NextCodec::write(out, value.next);
  out += R"(})";
}

}  // namespace aantafel::protocol::pause
