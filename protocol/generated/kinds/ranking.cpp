// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/ranking.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/ranking.hpp"

namespace aantafel::protocol::ranking {

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<Integer<std::uint32_t, 1, 20>>("places", out.places) &&
         fields.required<Boolean>("split_by_domain", out.split_by_domain) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"places":)";
  Integer<std::uint32_t, 1, 20>::write(out, value.places);
  out += R"(,"split_by_domain":)";
  Boolean::write(out, value.split_by_domain);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<protocol::ItemKeyCodec, 1, 20, true>>("order", out.order) &&
         fields.closed();
}
void write(std::string& out, const Payload& value) {
  out += R"({"order":)";
  Array<protocol::ItemKeyCodec, 1, 20, true>::write(out, value.order);
  out += R"(})";
}

bool read(const JsonValue& json, ItemTally& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<protocol::CountCodec, 0, 20, false>>("places", out.places) &&
         fields.required<protocol::SummaryCodec>("rank", out.rank) &&
         fields.required<protocol::SummaryCodec>("score", out.score) &&
         fields.required<protocol::CountCodec>("points", out.points) &&
         fields.closed();
}
void write(std::string& out, const ItemTally& value) {
  out += R"({"places":)";
  Array<protocol::CountCodec, 0, 20, false>::write(out, value.places);
  out += R"(,"rank":)";
  protocol::SummaryCodec::write(out, value.rank);
  out += R"(,"score":)";
  protocol::SummaryCodec::write(out, value.score);
  out += R"(,"points":)";
  protocol::CountCodec::write(out, value.points);
  out += R"(})";
}

bool read(const JsonValue& json, Group& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<protocol::IdCodec>>("domain", out.domain) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Array<protocol::SummaryCodec, 0, 20, false>>("score", out.score) &&
         fields.closed();
}
void write(std::string& out, const Group& value) {
  out += R"({"domain":)";
  Nullable<protocol::IdCodec>::write(out, value.domain);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"score":)";
  Array<protocol::SummaryCodec, 0, 20, false>::write(out, value.score);
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
         fields.required<Integer<std::uint32_t, 1, 20>>("places", out.places) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"places":)";
  Integer<std::uint32_t, 1, 20>::write(out, value.places);
  out += R"(,"results":)";
  Nullable<TallyCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<Integer<std::uint32_t, 1, 20>>("places", out.places) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"places":)";
  Integer<std::uint32_t, 1, 20>::write(out, value.places);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  Nullable<TallyCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ItemsCodec>("items", out.items) &&
         fields.required<Integer<std::uint32_t, 1, 20>>("places", out.places) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<TallyCodec>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"items":)";
  ItemsCodec::write(out, value.items);
  out += R"(,"places":)";
  Integer<std::uint32_t, 1, 20>::write(out, value.places);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  TallyCodec::write(out, value.results);
  out += R"(})";
}

}  // namespace aantafel::protocol::ranking
