// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/measures.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/measures.hpp"

namespace aantafel::protocol {

bool read(Json&& json, KeyedText& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.required<ItemKeyCodec>("key", out.key) &&
         fields.required<LineCodec>("text", out.text) &&
         fields.closed();
}
void write(std::string& out, const KeyedText& value) {
  out += R"({"key":)";
  ItemKeyCodec::write(out, value.key);
  out += R"(,"text":)";
  LineCodec::write(out, value.text);
  out += R"(})";
}

bool read(Json&& json, Summary& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.required<CountCodec>("count", out.count) &&
         fields.required<Nullable<MeasureCodec>>("mean", out.mean) &&
         fields.required<Nullable<MeasureCodec>>("deviation", out.deviation) &&
         fields.closed();
}
void write(std::string& out, const Summary& value) {
  out += R"({"count":)";
  CountCodec::write(out, value.count);
  out += R"(,"mean":)";
  Nullable<MeasureCodec>::write(out, value.mean);
  out += R"(,"deviation":)";
  Nullable<MeasureCodec>::write(out, value.deviation);
  out += R"(})";
}

}  // namespace aantafel::protocol
