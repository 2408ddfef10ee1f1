// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/document.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/document.hpp"

namespace aantafel::protocol {

bool read(const JsonValue& json, Template& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("format", "aantafel.template") &&
         fields.required<Integer<std::uint32_t, 1, 1>>("version", out.version) &&
         fields.required<IdCodec>("key", out.key) &&
         fields.optional<OptionalLineCodec>("about", out.about) &&
         fields.required<WorkshopDefinitionCodec>("definition", out.definition) &&
         fields.closed();
}
void write(std::string& out, const Template& value) {
  out += R"({"format":"aantafel.template","version":)";
  Integer<std::uint32_t, 1, 1>::write(out, value.version);
  out += R"(,"key":)";
  IdCodec::write(out, value.key);
  if (value.about) {
    out += R"(,"about":)";
    OptionalLineCodec::write(out, *value.about);
  }
  out += R"(,"definition":)";
  WorkshopDefinitionCodec::write(out, value.definition);
  out += R"(})";
}

bool read(const JsonValue& json, ExportedContribution& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ContributionIdCodec>("id", out.id) &&
         fields.required<IdCodec>("author", out.author) &&
         fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.optional<SourceCodec>("source", out.source) &&
         fields.required<OpaqueCodec>("payload", out.payload) &&
         fields.closed();
}
void write(std::string& out, const ExportedContribution& value) {
  out += R"({"id":)";
  ContributionIdCodec::write(out, value.id);
  out += R"(,"author":)";
  IdCodec::write(out, value.author);
  out += R"(,"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  if (value.source) {
    out += R"(,"source":)";
    SourceCodec::write(out, *value.source);
  }
  out += R"(,"payload":)";
  OpaqueCodec::write(out, value.payload);
  out += R"(})";
}

bool read(const JsonValue& json, ExportedAbstention& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("author", out.author) &&
         fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.closed();
}
void write(std::string& out, const ExportedAbstention& value) {
  out += R"({"author":)";
  IdCodec::write(out, value.author);
  out += R"(,"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(})";
}

bool read(const JsonValue& json, ExportedRound& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<RoundCodec>("round", out.round) &&
         fields.optional<Array<ExportedAbstentionCodec, 0, 50000, false>>("abstained", out.abstained) &&
         fields.optional<CountCodec>("seen", out.seen) &&
         fields.optional<CountCodec>("joined", out.joined) &&
         fields.optional<CountCodec>("by_hand", out.by_hand) &&
         fields.optional<CountCodec>("on_paper", out.on_paper) &&
         fields.required<Array<ExportedContributionCodec, 0, 2000000, false>>("contributions", out.contributions) &&
         fields.required<Array<OpaqueCodec, 0, 100000, false>>("moderations", out.moderations) &&
         fields.closed();
}
void write(std::string& out, const ExportedRound& value) {
  out += R"({"round":)";
  RoundCodec::write(out, value.round);
  if (value.abstained) {
    out += R"(,"abstained":)";
    Array<ExportedAbstentionCodec, 0, 50000, false>::write(out, *value.abstained);
  }
  if (value.seen) {
    out += R"(,"seen":)";
    CountCodec::write(out, *value.seen);
  }
  if (value.joined) {
    out += R"(,"joined":)";
    CountCodec::write(out, *value.joined);
  }
  if (value.by_hand) {
    out += R"(,"by_hand":)";
    CountCodec::write(out, *value.by_hand);
  }
  if (value.on_paper) {
    out += R"(,"on_paper":)";
    CountCodec::write(out, *value.on_paper);
  }
  out += R"(,"contributions":)";
  Array<ExportedContributionCodec, 0, 2000000, false>::write(out, value.contributions);
  out += R"(,"moderations":)";
  Array<OpaqueCodec, 0, 100000, false>::write(out, value.moderations);
  out += R"(})";
}

bool read(const JsonValue& json, ExportedActivity& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("id", out.id) &&
         fields.required<ActivityStateCodec>("state", out.state) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<Nullable<Boolean>>("released", out.released) &&
         fields.required<Array<ExportedRoundCodec, 0, 1000, false>>("rounds", out.rounds) &&
         fields.closed();
}
void write(std::string& out, const ExportedActivity& value) {
  out += R"({"id":)";
  IdCodec::write(out, value.id);
  out += R"(,"state":)";
  ActivityStateCodec::write(out, value.state);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"released":)";
  Nullable<Boolean>::write(out, value.released);
  out += R"(,"rounds":)";
  Array<ExportedRoundCodec, 0, 1000, false>::write(out, value.rounds);
  out += R"(})";
}

bool read(const JsonValue& json, ExportedPicture& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<PictureIdCodec>("id", out.id) &&
         fields.required<PictureFormCodec>("form", out.form) &&
         fields.required<PictureSideCodec>("width", out.width) &&
         fields.required<PictureSideCodec>("height", out.height) &&
         fields.required<PictureDataCodec>("data", out.data) &&
         fields.closed();
}
void write(std::string& out, const ExportedPicture& value) {
  out += R"({"id":)";
  PictureIdCodec::write(out, value.id);
  out += R"(,"form":)";
  PictureFormCodec::write(out, value.form);
  out += R"(,"width":)";
  PictureSideCodec::write(out, value.width);
  out += R"(,"height":)";
  PictureSideCodec::write(out, value.height);
  out += R"(,"data":)";
  PictureDataCodec::write(out, value.data);
  out += R"(})";
}

bool read(const JsonValue& json, ExportedWorkshop& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("format", "aantafel.workshop") &&
         fields.required<Integer<std::uint32_t, 1, 1>>("version", out.version) &&
         fields.required<IdCodec>("id", out.id) &&
         fields.required<EpochCodec>("epoch", out.epoch) &&
         fields.required<SeqCodec>("seq", out.seq) &&
         fields.required<String<0, 64, Characters::hex>>("chain", out.chain) &&
         fields.required<WorkshopDefinitionCodec>("definition", out.definition) &&
         fields.required<Nullable<IdCodec>>("shown", out.shown) &&
         fields.optional<SelfPacedCodec>("self_paced", out.self_paced) &&
         fields.optional<Array<ExportedPictureCodec, 1, 60, false>>("pictures", out.pictures) &&
         fields.required<Array<AttendanceCodec, 0, 65, false>>("attendance", out.attendance) &&
         fields.required<Array<ExportedActivityCodec, 0, 200, false>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const ExportedWorkshop& value) {
  out += R"({"format":"aantafel.workshop","version":)";
  Integer<std::uint32_t, 1, 1>::write(out, value.version);
  out += R"(,"id":)";
  IdCodec::write(out, value.id);
  out += R"(,"epoch":)";
  EpochCodec::write(out, value.epoch);
  out += R"(,"seq":)";
  SeqCodec::write(out, value.seq);
  out += R"(,"chain":)";
  String<0, 64, Characters::hex>::write(out, value.chain);
  out += R"(,"definition":)";
  WorkshopDefinitionCodec::write(out, value.definition);
  out += R"(,"shown":)";
  Nullable<IdCodec>::write(out, value.shown);
  if (value.self_paced) {
    out += R"(,"self_paced":)";
    SelfPacedCodec::write(out, *value.self_paced);
  }
  if (value.pictures) {
    out += R"(,"pictures":)";
    Array<ExportedPictureCodec, 1, 60, false>::write(out, *value.pictures);
  }
  out += R"(,"attendance":)";
  Array<AttendanceCodec, 0, 65, false>::write(out, value.attendance);
  out += R"(,"activities":)";
  Array<ExportedActivityCodec, 0, 200, false>::write(out, value.activities);
  out += R"(})";
}

}  // namespace aantafel::protocol
