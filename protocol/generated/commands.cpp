// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/commands.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/commands.hpp"

namespace aantafel::protocol {

bool read(Json&& json, Show& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "show") &&
         fields.required<Nullable<IdCodec>>("activity", out.activity) &&
         fields.closed();
}
void write(std::string& out, const Show& value) {
  out += R"({"do":"show","activity":)";
  Nullable<IdCodec>::write(out, value.activity);
  out += R"(})";
}

bool read(Json&& json, Open& out, Fault& fault) {
  Fields fields(std::move(json), fault);
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

bool read(Json&& json, Close& out, Fault& fault) {
  Fields fields(std::move(json), fault);
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

bool read(Json&& json, OpenSelfPaced& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "open_self_paced") &&
         fields.required<Array<ActivityRoundCodec, 1, 200, false>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const OpenSelfPaced& value) {
  out += R"({"do":"open_self_paced","activities":)";
  Array<ActivityRoundCodec, 1, 200, false>::write(out, value.activities);
  out += R"(})";
}

bool read(Json&& json, CloseSelfPaced& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "close_self_paced") &&
         fields.required<Array<IdCodec, 1, 200, false>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const CloseSelfPaced& value) {
  out += R"({"do":"close_self_paced","activities":)";
  Array<IdCodec, 1, 200, false>::write(out, value.activities);
  out += R"(})";
}

bool read(Json&& json, ReleaseResults& out, Fault& fault) {
  Fields fields(std::move(json), fault);
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

bool read(Json&& json, HideResults& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "hide_results") &&
         fields.required<Boolean>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const HideResults& value) {
  out += R"({"do":"hide_results","hidden":)";
  Boolean::write(out, value.hidden);
  out += R"(})";
}

bool read(Json&& json, SetTimer& out, Fault& fault) {
  Fields fields(std::move(json), fault);
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

bool read(Json&& json, PutActivity& out, Fault& fault) {
  Fields fields(std::move(json), fault);
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

bool read(Json&& json, RemoveActivity& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "remove_activity") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.closed();
}
void write(std::string& out, const RemoveActivity& value) {
  out += R"({"do":"remove_activity","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(})";
}

bool read(Json&& json, OrderActivities& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "order") &&
         fields.required<Array<IdCodec, 0, 200, true>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const OrderActivities& value) {
  out += R"({"do":"order","activities":)";
  Array<IdCodec, 0, 200, true>::write(out, value.activities);
  out += R"(})";
}

bool read(Json&& json, Describe& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "describe") &&
         fields.required<WorkshopDescriptionCodec>("description", out.description) &&
         fields.closed();
}
void write(std::string& out, const Describe& value) {
  out += R"({"do":"describe","description":)";
  WorkshopDescriptionCodec::write(out, value.description);
  out += R"(})";
}

bool read(Json&& json, SetDomains& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "set_domains") &&
         fields.required<Array<DomainCodec, 0, 64, false>>("domains", out.domains) &&
         fields.closed();
}
void write(std::string& out, const SetDomains& value) {
  out += R"({"do":"set_domains","domains":)";
  Array<DomainCodec, 0, 64, false>::write(out, value.domains);
  out += R"(})";
}

bool read(Json&& json, Moderate& out, Fault& fault) {
  Fields fields(std::move(json), fault);
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

bool read(Json&& json, ClearAnswers& out, Fault& fault) {
  Fields fields(std::move(json), fault);
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

bool read(Json&& json, Lock& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "lock") &&
         fields.required<Boolean>("locked", out.locked) &&
         fields.closed();
}
void write(std::string& out, const Lock& value) {
  out += R"({"do":"lock","locked":)";
  Boolean::write(out, value.locked);
  out += R"(})";
}

bool read(Json&& json, Enter& out, Fault& fault) {
  Fields fields(std::move(json), fault);
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

bool read(Json&& json, TakeOut& out, Fault& fault) {
  Fields fields(std::move(json), fault);
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

bool read(Json&& json, Undo& /*out*/, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("do", "undo") &&
         fields.closed();
}
void write(std::string& out, const Undo& /*value*/) {
  out += R"({"do":"undo"})";
}

bool read(Json&& json, SteerCommand& out, Fault& fault) {
  const std::string* tag = tag_of(json, "do", fault);
  if (!tag) return false;
  if (*tag == "show") return read(std::move(json), out.emplace<Show>(), fault);
  if (*tag == "open") return read(std::move(json), out.emplace<Open>(), fault);
  if (*tag == "close") return read(std::move(json), out.emplace<Close>(), fault);
  if (*tag == "open_self_paced") return read(std::move(json), out.emplace<OpenSelfPaced>(), fault);
  if (*tag == "close_self_paced") return read(std::move(json), out.emplace<CloseSelfPaced>(), fault);
  if (*tag == "release") return read(std::move(json), out.emplace<ReleaseResults>(), fault);
  if (*tag == "hide_results") return read(std::move(json), out.emplace<HideResults>(), fault);
  if (*tag == "timer") return read(std::move(json), out.emplace<SetTimer>(), fault);
  if (*tag == "put_activity") return read(std::move(json), out.emplace<PutActivity>(), fault);
  if (*tag == "remove_activity") return read(std::move(json), out.emplace<RemoveActivity>(), fault);
  if (*tag == "order") return read(std::move(json), out.emplace<OrderActivities>(), fault);
  if (*tag == "describe") return read(std::move(json), out.emplace<Describe>(), fault);
  if (*tag == "set_domains") return read(std::move(json), out.emplace<SetDomains>(), fault);
  if (*tag == "moderate") return read(std::move(json), out.emplace<Moderate>(), fault);
  if (*tag == "clear") return read(std::move(json), out.emplace<ClearAnswers>(), fault);
  if (*tag == "lock") return read(std::move(json), out.emplace<Lock>(), fault);
  if (*tag == "enter") return read(std::move(json), out.emplace<Enter>(), fault);
  if (*tag == "take_out") return read(std::move(json), out.emplace<TakeOut>(), fault);
  if (*tag == "undo") return read(std::move(json), out.emplace<Undo>(), fault);
  return unknown_tag(fault, "do", *tag, "show, open, close, open_self_paced, close_self_paced, release, hide_results, timer, put_activity, remove_activity, order, describe, set_domains, moderate, clear, lock, enter, take_out, undo");
}
void write(std::string& out, const SteerCommand& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

}  // namespace aantafel::protocol
