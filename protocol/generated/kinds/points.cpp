// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/points.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/points.hpp"

namespace aantafel::protocol::points {

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<Integer<std::uint32_t, 1, 1000>>("total", out.total) &&
         fields.required<Boolean>("split_by_domain", out.split_by_domain) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"total":)";
  Integer<std::uint32_t, 1, 1000>::write(out, value.total);
  out += R"(,"split_by_domain":)";
  Boolean::write(out, value.split_by_domain);
  out += R"(})";
}

bool read(const JsonValue& json, Share& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::ItemKeyCodec>("item", out.item) &&
         fields.required<Integer<std::uint32_t, 0, 1000>>("points", out.points) &&
         fields.closed();
}
void write(std::string& out, const Share& value) {
  out += R"({"item":)";
  protocol::ItemKeyCodec::write(out, value.item);
  out += R"(,"points":)";
  Integer<std::uint32_t, 0, 1000>::write(out, value.points);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<ShareCodec, 1, 20, false>>("shares", out.shares) &&
         fields.closed();
}
void write(std::string& out, const Payload& value) {
  out += R"({"shares":)";
  Array<ShareCodec, 1, 20, false>::write(out, value.shares);
  out += R"(})";
}

bool read(const JsonValue& json, ItemTally& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::SummaryCodec>("points", out.points) &&
         fields.required<protocol::CountCodec>("givers", out.givers) &&
         fields.closed();
}
void write(std::string& out, const ItemTally& value) {
  out += R"({"points":)";
  protocol::SummaryCodec::write(out, value.points);
  out += R"(,"givers":)";
  protocol::CountCodec::write(out, value.givers);
  out += R"(})";
}

bool read(const JsonValue& json, Group& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<protocol::IdCodec>>("domain", out.domain) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Array<protocol::SummaryCodec, 0, 20, false>>("points", out.points) &&
         fields.closed();
}
void write(std::string& out, const Group& value) {
  out += R"({"domain":)";
  Nullable<protocol::IdCodec>::write(out, value.domain);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"points":)";
  Array<protocol::SummaryCodec, 0, 20, false>::write(out, value.points);
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
         fields.required<Integer<std::uint32_t, 1, 1000>>("total", out.total) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"total":)";
  Integer<std::uint32_t, 1, 1000>::write(out, value.total);
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
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<Integer<std::uint32_t, 1, 1000>>("total", out.total) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"total":)";
  Integer<std::uint32_t, 1, 1000>::write(out, value.total);
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
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<Integer<std::uint32_t, 1, 1000>>("total", out.total) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<TallyCodec>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"total":)";
  Integer<std::uint32_t, 1, 1000>::write(out, value.total);
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

}  // namespace aantafel::protocol::points
