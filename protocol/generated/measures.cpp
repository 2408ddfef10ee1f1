// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/measures.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/measures.hpp"

namespace aantafel::protocol {

bool read(const JsonValue& json, KeyedText& out, Fault& fault) {
  Fields fields(json, fault);
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

bool read(const JsonValue& json, Summary& out, Fault& fault) {
  Fields fields(json, fault);
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

bool read(const JsonValue& json, EarlierWorkshop& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<LineCodec>("title", out.title) &&
         fields.required<Nullable<DayCodec>>("date", out.date) &&
         fields.closed();
}
void write(std::string& out, const EarlierWorkshop& value) {
  out += R"({"title":)";
  LineCodec::write(out, value.title);
  out += R"(,"date":)";
  Nullable<DayCodec>::write(out, value.date);
  out += R"(})";
}

bool read(const JsonValue& json, BaselineThing& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ThingKeyCodec>("key", out.key) &&
         fields.required<MeasureCodec>("mean", out.mean) &&
         fields.closed();
}
void write(std::string& out, const BaselineThing& value) {
  out += R"({"key":)";
  ThingKeyCodec::write(out, value.key);
  out += R"(,"mean":)";
  MeasureCodec::write(out, value.mean);
  out += R"(})";
}

bool read(const JsonValue& json, Baseline& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<EarlierWorkshopCodec>("workshop", out.workshop) &&
         fields.required<CountCodec>("answers", out.answers) &&
         fields.required<Nullable<MeasureCodec>>("low", out.low) &&
         fields.required<Nullable<MeasureCodec>>("high", out.high) &&
         fields.required<Array<BaselineThingCodec, 0, 50, false>>("things", out.things) &&
         fields.closed();
}
void write(std::string& out, const Baseline& value) {
  out += R"({"workshop":)";
  EarlierWorkshopCodec::write(out, value.workshop);
  out += R"(,"answers":)";
  CountCodec::write(out, value.answers);
  out += R"(,"low":)";
  Nullable<MeasureCodec>::write(out, value.low);
  out += R"(,"high":)";
  Nullable<MeasureCodec>::write(out, value.high);
  out += R"(,"things":)";
  Array<BaselineThingCodec, 0, 50, false>::write(out, value.things);
  out += R"(})";
}

bool read(const JsonValue& json, ShiftedMean& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<CountCodec>("people", out.people) &&
         fields.required<MeasureCodec>("before", out.before) &&
         fields.required<MeasureCodec>("now", out.now) &&
         fields.required<CountCodec>("up", out.up) &&
         fields.required<CountCodec>("down", out.down) &&
         fields.closed();
}
void write(std::string& out, const ShiftedMean& value) {
  out += R"({"people":)";
  CountCodec::write(out, value.people);
  out += R"(,"before":)";
  MeasureCodec::write(out, value.before);
  out += R"(,"now":)";
  MeasureCodec::write(out, value.now);
  out += R"(,"up":)";
  CountCodec::write(out, value.up);
  out += R"(,"down":)";
  CountCodec::write(out, value.down);
  out += R"(})";
}

bool read(const JsonValue& json, ShiftedThing& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ThingKeyCodec>("key", out.key) &&
         fields.required<OptionalLineCodec>("text", out.text) &&
         fields.required<Nullable<MeasureCodec>>("before", out.before) &&
         fields.required<Nullable<MeasureCodec>>("now", out.now) &&
         fields.required<Nullable<ShiftedMeanCodec>>("both", out.both) &&
         fields.closed();
}
void write(std::string& out, const ShiftedThing& value) {
  out += R"({"key":)";
  ThingKeyCodec::write(out, value.key);
  out += R"(,"text":)";
  OptionalLineCodec::write(out, value.text);
  out += R"(,"before":)";
  Nullable<MeasureCodec>::write(out, value.before);
  out += R"(,"now":)";
  Nullable<MeasureCodec>::write(out, value.now);
  out += R"(,"both":)";
  Nullable<ShiftedMeanCodec>::write(out, value.both);
  out += R"(})";
}

bool read(const JsonValue& json, Shift& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<CountCodec>("before", out.before) &&
         fields.required<CountCodec>("now", out.now) &&
         fields.required<Boolean>("share", out.share) &&
         fields.required<Nullable<MeasureCodec>>("low", out.low) &&
         fields.required<Nullable<MeasureCodec>>("high", out.high) &&
         fields.required<Array<ShiftedThingCodec, 0, 50, false>>("things", out.things) &&
         fields.optional<EarlierWorkshopCodec>("earlier_workshop", out.earlier_workshop) &&
         fields.closed();
}
void write(std::string& out, const Shift& value) {
  out += R"({"before":)";
  CountCodec::write(out, value.before);
  out += R"(,"now":)";
  CountCodec::write(out, value.now);
  out += R"(,"share":)";
  Boolean::write(out, value.share);
  out += R"(,"low":)";
  Nullable<MeasureCodec>::write(out, value.low);
  out += R"(,"high":)";
  Nullable<MeasureCodec>::write(out, value.high);
  out += R"(,"things":)";
  Array<ShiftedThingCodec, 0, 50, false>::write(out, value.things);
  if (value.earlier_workshop) {
    out += R"(,"earlier_workshop":)";
    EarlierWorkshopCodec::write(out, *value.earlier_workshop);
  }
  out += R"(})";
}

}  // namespace aantafel::protocol
