// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/grid.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/grid.hpp"

namespace aantafel::protocol::grid {

bool read(const JsonValue& json, Axis& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::LineCodec>("name", out.name) &&
         fields.required<protocol::LineCodec>("low", out.low) &&
         fields.required<protocol::LineCodec>("high", out.high) &&
         fields.closed();
}
void write(std::string& out, const Axis& value) {
  out += R"({"name":)";
  protocol::LineCodec::write(out, value.name);
  out += R"(,"low":)";
  protocol::LineCodec::write(out, value.low);
  out += R"(,"high":)";
  protocol::LineCodec::write(out, value.high);
  out += R"(})";
}

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<AxisCodec>("x", out.x) &&
         fields.required<AxisCodec>("y", out.y) &&
         fields.required<QuadrantsCodec>("quadrants", out.quadrants) &&
         fields.required<Boolean>("split_by_domain", out.split_by_domain) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"x":)";
  AxisCodec::write(out, value.x);
  out += R"(,"y":)";
  AxisCodec::write(out, value.y);
  out += R"(,"quadrants":)";
  QuadrantsCodec::write(out, value.quadrants);
  out += R"(,"split_by_domain":)";
  Boolean::write(out, value.split_by_domain);
  out += R"(})";
}

bool read(const JsonValue& json, Place& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Integer<std::uint32_t, 0, 100>>("x", out.x) &&
         fields.required<Integer<std::uint32_t, 0, 100>>("y", out.y) &&
         fields.closed();
}
void write(std::string& out, const Place& value) {
  out += R"({"x":)";
  Integer<std::uint32_t, 0, 100>::write(out, value.x);
  out += R"(,"y":)";
  Integer<std::uint32_t, 0, 100>::write(out, value.y);
  out += R"(})";
}

bool read(const JsonValue& json, Placement& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::ItemKeyCodec>("item", out.item) &&
         fields.required<Nullable<PlaceCodec>>("at", out.at) &&
         fields.closed();
}
void write(std::string& out, const Placement& value) {
  out += R"({"item":)";
  protocol::ItemKeyCodec::write(out, value.item);
  out += R"(,"at":)";
  Nullable<PlaceCodec>::write(out, value.at);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<PlacementCodec, 1, 20, false>>("placements", out.placements) &&
         fields.closed();
}
void write(std::string& out, const Payload& value) {
  out += R"({"placements":)";
  Array<PlacementCodec, 1, 20, false>::write(out, value.placements);
  out += R"(})";
}

bool read(const JsonValue& json, MeanPlace& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::SummaryCodec>("x", out.x) &&
         fields.required<protocol::SummaryCodec>("y", out.y) &&
         fields.closed();
}
void write(std::string& out, const MeanPlace& value) {
  out += R"({"x":)";
  protocol::SummaryCodec::write(out, value.x);
  out += R"(,"y":)";
  protocol::SummaryCodec::write(out, value.y);
  out += R"(})";
}

bool read(const JsonValue& json, ItemTally& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<MeanPlaceCodec>("mean", out.mean) &&
         fields.required<protocol::CountCodec>("skipped", out.skipped) &&
         fields.required<Array<protocol::CountCodec, 4, 4, false>>("quadrants", out.quadrants) &&
         fields.closed();
}
void write(std::string& out, const ItemTally& value) {
  out += R"({"mean":)";
  MeanPlaceCodec::write(out, value.mean);
  out += R"(,"skipped":)";
  protocol::CountCodec::write(out, value.skipped);
  out += R"(,"quadrants":)";
  Array<protocol::CountCodec, 4, 4, false>::write(out, value.quadrants);
  out += R"(})";
}

bool read(const JsonValue& json, Group& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<protocol::IdCodec>>("domain", out.domain) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Array<MeanPlaceCodec, 0, 20, false>>("means", out.means) &&
         fields.closed();
}
void write(std::string& out, const Group& value) {
  out += R"({"domain":)";
  Nullable<protocol::IdCodec>::write(out, value.domain);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"means":)";
  Array<MeanPlaceCodec, 0, 20, false>::write(out, value.means);
  out += R"(})";
}

bool read(const JsonValue& json, Tally& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Array<ItemTallyCodec, 0, 20, false>>("items", out.items) &&
         fields.required<Nullable<Array<GroupCodec, 0, 65, false>>>("split", out.split) &&
         fields.closed();
}
void write(std::string& out, const Tally& value) {
  out += R"({"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"items":)";
  Array<ItemTallyCodec, 0, 20, false>::write(out, value.items);
  out += R"(,"split":)";
  Nullable<Array<GroupCodec, 0, 65, false>>::write(out, value.split);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<AxisCodec>("x", out.x) &&
         fields.required<AxisCodec>("y", out.y) &&
         fields.required<QuadrantsCodec>("quadrants", out.quadrants) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"x":)";
  AxisCodec::write(out, value.x);
  out += R"(,"y":)";
  AxisCodec::write(out, value.y);
  out += R"(,"quadrants":)";
  QuadrantsCodec::write(out, value.quadrants);
  out += R"(,"results":)";
  Nullable<TallyCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<AxisCodec>("x", out.x) &&
         fields.required<AxisCodec>("y", out.y) &&
         fields.required<QuadrantsCodec>("quadrants", out.quadrants) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"x":)";
  AxisCodec::write(out, value.x);
  out += R"(,"y":)";
  AxisCodec::write(out, value.y);
  out += R"(,"quadrants":)";
  QuadrantsCodec::write(out, value.quadrants);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  Nullable<TallyCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<AxisCodec>("x", out.x) &&
         fields.required<AxisCodec>("y", out.y) &&
         fields.required<QuadrantsCodec>("quadrants", out.quadrants) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<TallyCodec>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"x":)";
  AxisCodec::write(out, value.x);
  out += R"(,"y":)";
  AxisCodec::write(out, value.y);
  out += R"(,"quadrants":)";
  QuadrantsCodec::write(out, value.quadrants);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  TallyCodec::write(out, value.results);
  out += R"(})";
}

}  // namespace aantafel::protocol::grid
