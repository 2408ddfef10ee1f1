// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/commands.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/commands.hpp"

namespace aantafel::protocol {

bool read(const JsonValue& json, Show& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "show") &&
         fields.required<Nullable<IdCodec>>("activity", out.activity) &&
         fields.closed();
}
void write(std::string& out, const Show& value) {
  out += R"({"do":"show","activity":)";
  Nullable<IdCodec>::write(out, value.activity);
  out += R"(})";
}

bool read(const JsonValue& json, Open& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "open") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.closed();
}
void write(std::string& out, const Open& value) {
  out += R"({"do":"open","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(})";
}

bool read(const JsonValue& json, Close& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "close") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.optional<RoundCodec>("round", out.round) &&
         fields.closed();
}
void write(std::string& out, const Close& value) {
  out += R"({"do":"close","activity":)";
  IdCodec::write(out, value.activity);
  if (value.round) {
    out += R"(,"round":)";
    RoundCodec::write(out, *value.round);
  }
  out += R"(})";
}

bool read(const JsonValue& json, OpenSelfPaced& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "open_self_paced") &&
         fields.required<Array<ActivityRoundCodec, 1, 200, false>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const OpenSelfPaced& value) {
  out += R"({"do":"open_self_paced","activities":)";
  Array<ActivityRoundCodec, 1, 200, false>::write(out, value.activities);
  out += R"(})";
}

bool read(const JsonValue& json, CloseSelfPaced& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "close_self_paced") &&
         fields.required<Array<IdCodec, 1, 200, false>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const CloseSelfPaced& value) {
  out += R"({"do":"close_self_paced","activities":)";
  Array<IdCodec, 1, 200, false>::write(out, value.activities);
  out += R"(})";
}

bool read(const JsonValue& json, ReleaseResults& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "release") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<Boolean>("released", out.released) &&
         fields.closed();
}
void write(std::string& out, const ReleaseResults& value) {
  out += R"({"do":"release","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"released":)";
  Boolean::write(out, value.released);
  out += R"(})";
}

bool read(const JsonValue& json, HideResults& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "hide_results") &&
         fields.required<Boolean>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const HideResults& value) {
  out += R"({"do":"hide_results","hidden":)";
  Boolean::write(out, value.hidden);
  out += R"(})";
}

bool read(const JsonValue& json, SetTimer& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "timer") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<Integer<std::uint32_t, 0, 86400>>("seconds", out.seconds) &&
         fields.required<Boolean>("closes", out.closes) &&
         fields.closed();
}
void write(std::string& out, const SetTimer& value) {
  out += R"({"do":"timer","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"seconds":)";
  Integer<std::uint32_t, 0, 86400>::write(out, value.seconds);
  out += R"(,"closes":)";
  Boolean::write(out, value.closes);
  out += R"(})";
}

bool read(const JsonValue& json, PutActivity& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "put_activity") &&
         fields.required<ActivityDefinitionCodec>("definition", out.definition) &&
         fields.required<Nullable<IdCodec>>("before", out.before) &&
         fields.closed();
}
void write(std::string& out, const PutActivity& value) {
  out += R"({"do":"put_activity","definition":)";
  ActivityDefinitionCodec::write(out, value.definition);
  out += R"(,"before":)";
  Nullable<IdCodec>::write(out, value.before);
  out += R"(})";
}

bool read(const JsonValue& json, RemoveActivity& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "remove_activity") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.closed();
}
void write(std::string& out, const RemoveActivity& value) {
  out += R"({"do":"remove_activity","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(})";
}

bool read(const JsonValue& json, OrderActivities& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "order") &&
         fields.required<Array<IdCodec, 0, 200, true>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const OrderActivities& value) {
  out += R"({"do":"order","activities":)";
  Array<IdCodec, 0, 200, true>::write(out, value.activities);
  out += R"(})";
}

bool read(const JsonValue& json, Describe& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "describe") &&
         fields.required<WorkshopDescriptionCodec>("description", out.description) &&
         fields.closed();
}
void write(std::string& out, const Describe& value) {
  out += R"({"do":"describe","description":)";
  WorkshopDescriptionCodec::write(out, value.description);
  out += R"(})";
}

bool read(const JsonValue& json, SetDomains& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "set_domains") &&
         fields.required<Array<DomainCodec, 0, 64, false>>("domains", out.domains) &&
         fields.closed();
}
void write(std::string& out, const SetDomains& value) {
  out += R"({"do":"set_domains","domains":)";
  Array<DomainCodec, 0, 64, false>::write(out, value.domains);
  out += R"(})";
}

bool read(const JsonValue& json, Moderate& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "moderate") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<OpaqueCodec>("change", out.change) &&
         fields.closed();
}
void write(std::string& out, const Moderate& value) {
  out += R"({"do":"moderate","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"change":)";
  OpaqueCodec::write(out, value.change);
  out += R"(})";
}

bool read(const JsonValue& json, ClearAnswers& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "clear") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.closed();
}
void write(std::string& out, const ClearAnswers& value) {
  out += R"({"do":"clear","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(})";
}

bool read(const JsonValue& json, Lock& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "lock") &&
         fields.required<Boolean>("locked", out.locked) &&
         fields.closed();
}
void write(std::string& out, const Lock& value) {
  out += R"({"do":"lock","locked":)";
  Boolean::write(out, value.locked);
  out += R"(})";
}

bool read(const JsonValue& json, Enter& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "enter") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<IdCodec>("entry", out.entry) &&
         fields.required<SourceCodec>("source", out.source) &&
         fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.optional<ContributionIdCodec>("id", out.id) &&
         fields.required<Array<SaidCodec, 1, 30, false>>("answers", out.answers) &&
         fields.closed();
}
void write(std::string& out, const Enter& value) {
  out += R"({"do":"enter","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"entry":)";
  IdCodec::write(out, value.entry);
  out += R"(,"source":)";
  SourceCodec::write(out, value.source);
  out += R"(,"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  if (value.id) {
    out += R"(,"id":)";
    ContributionIdCodec::write(out, *value.id);
  }
  out += R"(,"answers":)";
  Array<SaidCodec, 1, 30, false>::write(out, value.answers);
  out += R"(})";
}

bool read(const JsonValue& json, TakeOut& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "take_out") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<IdCodec>("entry", out.entry) &&
         fields.optional<ContributionIdCodec>("id", out.id) &&
         fields.closed();
}
void write(std::string& out, const TakeOut& value) {
  out += R"({"do":"take_out","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"entry":)";
  IdCodec::write(out, value.entry);
  if (value.id) {
    out += R"(,"id":)";
    ContributionIdCodec::write(out, *value.id);
  }
  out += R"(})";
}

bool read(const JsonValue& json, PutDossierItem& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "put_dossier_item") &&
         fields.required<DossierItemCodec>("item", out.item) &&
         fields.closed();
}
void write(std::string& out, const PutDossierItem& value) {
  out += R"({"do":"put_dossier_item","item":)";
  DossierItemCodec::write(out, value.item);
  out += R"(})";
}

bool read(const JsonValue& json, RemoveDossierItem& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "remove_dossier_item") &&
         fields.required<IdCodec>("item", out.item) &&
         fields.closed();
}
void write(std::string& out, const RemoveDossierItem& value) {
  out += R"({"do":"remove_dossier_item","item":)";
  IdCodec::write(out, value.item);
  out += R"(})";
}

bool read(const JsonValue& json, Undo& /*out*/, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "undo") &&
         fields.closed();
}
void write(std::string& out, const Undo& /*value*/) {
  out += R"({"do":"undo"})";
}

bool read(const JsonValue& json, TakeLead& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "take_lead") &&
         fields.required<FacilitatorDeviceCodec>("device", out.device) &&
         fields.optional<FacilitatorNameCodec>("name", out.name) &&
         fields.closed();
}
void write(std::string& out, const TakeLead& value) {
  out += R"({"do":"take_lead","device":)";
  FacilitatorDeviceCodec::write(out, value.device);
  if (value.name) {
    out += R"(,"name":)";
    FacilitatorNameCodec::write(out, *value.name);
  }
  out += R"(})";
}

bool read(const JsonValue& json, ShareLead& /*out*/, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "share_lead") &&
         fields.closed();
}
void write(std::string& out, const ShareLead& /*value*/) {
  out += R"({"do":"share_lead"})";
}

bool read(const JsonValue& json, SetSeats& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "set_seats") &&
         fields.required<SeatPlanCodec>("plan", out.plan) &&
         fields.closed();
}
void write(std::string& out, const SetSeats& value) {
  out += R"({"do":"set_seats","plan":)";
  SeatPlanCodec::write(out, value.plan);
  out += R"(})";
}

bool read(const JsonValue& json, FreeSeat& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("do", "free_seat") &&
         fields.required<SeatCodec>("seat", out.seat) &&
         fields.closed();
}
void write(std::string& out, const FreeSeat& value) {
  out += R"({"do":"free_seat","seat":)";
  SeatCodec::write(out, value.seat);
  out += R"(})";
}

bool read(const JsonValue& json, SteerCommand& out, Fault& fault) {
  const auto tag = tag_of(json, "do", fault);
  if (!tag) return false;
  if (*tag == "show") return read(json, out.emplace<Show>(), fault);
  if (*tag == "open") return read(json, out.emplace<Open>(), fault);
  if (*tag == "close") return read(json, out.emplace<Close>(), fault);
  if (*tag == "open_self_paced") return read(json, out.emplace<OpenSelfPaced>(), fault);
  if (*tag == "close_self_paced") return read(json, out.emplace<CloseSelfPaced>(), fault);
  if (*tag == "release") return read(json, out.emplace<ReleaseResults>(), fault);
  if (*tag == "hide_results") return read(json, out.emplace<HideResults>(), fault);
  if (*tag == "timer") return read(json, out.emplace<SetTimer>(), fault);
  if (*tag == "put_activity") return read(json, out.emplace<PutActivity>(), fault);
  if (*tag == "remove_activity") return read(json, out.emplace<RemoveActivity>(), fault);
  if (*tag == "order") return read(json, out.emplace<OrderActivities>(), fault);
  if (*tag == "describe") return read(json, out.emplace<Describe>(), fault);
  if (*tag == "set_domains") return read(json, out.emplace<SetDomains>(), fault);
  if (*tag == "moderate") return read(json, out.emplace<Moderate>(), fault);
  if (*tag == "clear") return read(json, out.emplace<ClearAnswers>(), fault);
  if (*tag == "lock") return read(json, out.emplace<Lock>(), fault);
  if (*tag == "enter") return read(json, out.emplace<Enter>(), fault);
  if (*tag == "take_out") return read(json, out.emplace<TakeOut>(), fault);
  if (*tag == "put_dossier_item") return read(json, out.emplace<PutDossierItem>(), fault);
  if (*tag == "remove_dossier_item") return read(json, out.emplace<RemoveDossierItem>(), fault);
  if (*tag == "undo") return read(json, out.emplace<Undo>(), fault);
  if (*tag == "take_lead") return read(json, out.emplace<TakeLead>(), fault);
  if (*tag == "share_lead") return read(json, out.emplace<ShareLead>(), fault);
  if (*tag == "set_seats") return read(json, out.emplace<SetSeats>(), fault);
  if (*tag == "free_seat") return read(json, out.emplace<FreeSeat>(), fault);
  return unknown_tag(fault, "do", *tag, "show, open, close, open_self_paced, close_self_paced, release, hide_results, timer, put_activity, remove_activity, order, describe, set_domains, moderate, clear, lock, enter, take_out, put_dossier_item, remove_dossier_item, undo, take_lead, share_lead, set_seats, free_seat");
}
void write(std::string& out, const SteerCommand& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

}  // namespace aantafel::protocol
