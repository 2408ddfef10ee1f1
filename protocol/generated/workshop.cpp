// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/workshop.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/workshop.hpp"

namespace aantafel::protocol {

bool read(const JsonValue& json, ActivityDefinition& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("id", out.id) &&
         fields.required<KindCodec>("kind", out.kind) &&
         fields.required<LineCodec>("title", out.title) &&
         fields.required<TextCodec>("instruction", out.instruction) &&
         fields.required<Integer<std::uint32_t, 0, 1440>>("minutes", out.minutes) &&
         fields.required<ReleaseCodec>("release", out.release) &&
         fields.required<OpaqueCodec>("settings", out.settings) &&
         fields.optional<NotesCodec>("notes", out.notes) &&
         fields.optional<IdCodec>("repeats", out.repeats) &&
         fields.optional<BaselineCodec>("baseline", out.baseline) &&
         fields.closed();
}
void write(std::string& out, const ActivityDefinition& value) {
  out += R"({"id":)";
  IdCodec::write(out, value.id);
  out += R"(,"kind":)";
  KindCodec::write(out, value.kind);
  out += R"(,"title":)";
  LineCodec::write(out, value.title);
  out += R"(,"instruction":)";
  TextCodec::write(out, value.instruction);
  out += R"(,"minutes":)";
  Integer<std::uint32_t, 0, 1440>::write(out, value.minutes);
  out += R"(,"release":)";
  ReleaseCodec::write(out, value.release);
  out += R"(,"settings":)";
  OpaqueCodec::write(out, value.settings);
  if (value.notes) {
    out += R"(,"notes":)";
    NotesCodec::write(out, *value.notes);
  }
  if (value.repeats) {
    out += R"(,"repeats":)";
    IdCodec::write(out, *value.repeats);
  }
  if (value.baseline) {
    out += R"(,"baseline":)";
    BaselineCodec::write(out, *value.baseline);
  }
  out += R"(})";
}

bool read(const JsonValue& json, WorkshopDescription& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<LineCodec>("title", out.title) &&
         fields.required<OptionalLineCodec>("municipality", out.municipality) &&
         fields.required<LanguageCodec>("language", out.language) &&
         fields.required<Boolean>("anonymous", out.anonymous) &&
         fields.required<Integer<std::uint32_t, 1, 50>>("min_group", out.min_group) &&
         fields.optional<Boolean>("reactions", out.reactions) &&
         fields.optional<OptionalLineCodec>("region", out.region) &&
         fields.optional<DayCodec>("date", out.date) &&
         fields.optional<PeopleCodec>("expected", out.expected) &&
         fields.closed();
}
void write(std::string& out, const WorkshopDescription& value) {
  out += R"({"title":)";
  LineCodec::write(out, value.title);
  out += R"(,"municipality":)";
  OptionalLineCodec::write(out, value.municipality);
  out += R"(,"language":)";
  LanguageCodec::write(out, value.language);
  out += R"(,"anonymous":)";
  Boolean::write(out, value.anonymous);
  out += R"(,"min_group":)";
  Integer<std::uint32_t, 1, 50>::write(out, value.min_group);
  if (value.reactions) {
    out += R"(,"reactions":)";
    Boolean::write(out, *value.reactions);
  }
  if (value.region) {
    out += R"(,"region":)";
    OptionalLineCodec::write(out, *value.region);
  }
  if (value.date) {
    out += R"(,"date":)";
    DayCodec::write(out, *value.date);
  }
  if (value.expected) {
    out += R"(,"expected":)";
    PeopleCodec::write(out, *value.expected);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Rehearsal& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("of", out.of) &&
         fields.required<Integer<std::uint32_t, 1, 200>>("people", out.people) &&
         fields.closed();
}
void write(std::string& out, const Rehearsal& value) {
  out += R"({"of":)";
  IdCodec::write(out, value.of);
  out += R"(,"people":)";
  Integer<std::uint32_t, 1, 200>::write(out, value.people);
  out += R"(})";
}

bool read(const JsonValue& json, WorkshopDefinition& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<WorkshopDescriptionCodec>("description", out.description) &&
         fields.required<Array<DomainCodec, 0, 64, false>>("domains", out.domains) &&
         fields.required<Array<ActivityDefinitionCodec, 0, 200, false>>("activities", out.activities) &&
         fields.optional<IdCodec>("template", out.template_) &&
         fields.optional<RehearsalCodec>("rehearsal", out.rehearsal) &&
         fields.optional<Array<DossierItemCodec, 0, 200, false>>("dossier", out.dossier) &&
         fields.closed();
}
void write(std::string& out, const WorkshopDefinition& value) {
  out += R"({"description":)";
  WorkshopDescriptionCodec::write(out, value.description);
  out += R"(,"domains":)";
  Array<DomainCodec, 0, 64, false>::write(out, value.domains);
  out += R"(,"activities":)";
  Array<ActivityDefinitionCodec, 0, 200, false>::write(out, value.activities);
  if (value.template_) {
    out += R"(,"template":)";
    IdCodec::write(out, *value.template_);
  }
  if (value.rehearsal) {
    out += R"(,"rehearsal":)";
    RehearsalCodec::write(out, *value.rehearsal);
  }
  if (value.dossier) {
    out += R"(,"dossier":)";
    Array<DossierItemCodec, 0, 200, false>::write(out, *value.dossier);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Timer& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("activity", out.activity) &&
         fields.required<TimeCodec>("ends_at", out.ends_at) &&
         fields.required<Integer<std::uint32_t, 1, 86400>>("seconds", out.seconds) &&
         fields.required<Boolean>("closes", out.closes) &&
         fields.closed();
}
void write(std::string& out, const Timer& value) {
  out += R"({"activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"ends_at":)";
  TimeCodec::write(out, value.ends_at);
  out += R"(,"seconds":)";
  Integer<std::uint32_t, 1, 86400>::write(out, value.seconds);
  out += R"(,"closes":)";
  Boolean::write(out, value.closes);
  out += R"(})";
}

bool read(const JsonValue& json, SelfPacedTotal& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<CountCodec>("activities", out.activities) &&
         fields.required<CountCodec>("people", out.people) &&
         fields.required<CountCodec>("finished", out.finished) &&
         fields.closed();
}
void write(std::string& out, const SelfPacedTotal& value) {
  out += R"({"activities":)";
  CountCodec::write(out, value.activities);
  out += R"(,"people":)";
  CountCodec::write(out, value.people);
  out += R"(,"finished":)";
  CountCodec::write(out, value.finished);
  out += R"(})";
}

bool read(const JsonValue& json, SelfPacedGroup& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.required<CountCodec>("people", out.people) &&
         fields.required<CountCodec>("finished", out.finished) &&
         fields.required<Array<CountCodec, 0, 200, false>>("done", out.done) &&
         fields.closed();
}
void write(std::string& out, const SelfPacedGroup& value) {
  out += R"({"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(,"people":)";
  CountCodec::write(out, value.people);
  out += R"(,"finished":)";
  CountCodec::write(out, value.finished);
  out += R"(,"done":)";
  Array<CountCodec, 0, 200, false>::write(out, value.done);
  out += R"(})";
}

bool read(const JsonValue& json, SelfPacedProgress& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<SelfPacedCodec>("activities", out.activities) &&
         fields.required<Array<SelfPacedGroupCodec, 0, 65, false>>("groups", out.groups) &&
         fields.closed();
}
void write(std::string& out, const SelfPacedProgress& value) {
  out += R"({"activities":)";
  SelfPacedCodec::write(out, value.activities);
  out += R"(,"groups":)";
  Array<SelfPacedGroupCodec, 0, 65, false>::write(out, value.groups);
  out += R"(})";
}

bool read(const JsonValue& json, Responses& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<CountCodec>("answered", out.answered) &&
         fields.required<CountCodec>("abstained", out.abstained) &&
         fields.required<CountCodec>("seen", out.seen) &&
         fields.required<CountCodec>("not_opened", out.not_opened) &&
         fields.required<CountCodec>("by_hand", out.by_hand) &&
         fields.required<CountCodec>("on_paper", out.on_paper) &&
         fields.closed();
}
void write(std::string& out, const Responses& value) {
  out += R"({"answered":)";
  CountCodec::write(out, value.answered);
  out += R"(,"abstained":)";
  CountCodec::write(out, value.abstained);
  out += R"(,"seen":)";
  CountCodec::write(out, value.seen);
  out += R"(,"not_opened":)";
  CountCodec::write(out, value.not_opened);
  out += R"(,"by_hand":)";
  CountCodec::write(out, value.by_hand);
  out += R"(,"on_paper":)";
  CountCodec::write(out, value.on_paper);
  out += R"(})";
}

bool read(const JsonValue& json, VisibleActivity& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("id", out.id) &&
         fields.required<KindCodec>("kind", out.kind) &&
         fields.required<LineCodec>("title", out.title) &&
         fields.required<TextCodec>("instruction", out.instruction) &&
         fields.required<ActivityStateCodec>("state", out.state) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<Boolean>("may_abstain", out.may_abstain) &&
         fields.required<Boolean>("results_shown", out.results_shown) &&
         fields.optional<Boolean>("tells", out.tells) &&
         fields.closed();
}
void write(std::string& out, const VisibleActivity& value) {
  out += R"({"id":)";
  IdCodec::write(out, value.id);
  out += R"(,"kind":)";
  KindCodec::write(out, value.kind);
  out += R"(,"title":)";
  LineCodec::write(out, value.title);
  out += R"(,"instruction":)";
  TextCodec::write(out, value.instruction);
  out += R"(,"state":)";
  ActivityStateCodec::write(out, value.state);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"may_abstain":)";
  Boolean::write(out, value.may_abstain);
  out += R"(,"results_shown":)";
  Boolean::write(out, value.results_shown);
  if (value.tells) {
    out += R"(,"tells":)";
    Boolean::write(out, *value.tells);
  }
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantWorkshop& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("id", out.id) &&
         fields.required<WorkshopDescriptionCodec>("description", out.description) &&
         fields.required<Array<DomainCodec, 0, 64, false>>("domains", out.domains) &&
         fields.required<Array<VisibleActivityCodec, 0, 200, false>>("activities", out.activities) &&
         fields.required<Nullable<IdCodec>>("shown", out.shown) &&
         fields.required<Nullable<TimerCodec>>("timer", out.timer) &&
         fields.required<TimeCodec>("now", out.now) &&
         fields.optional<Boolean>("rehearsal", out.rehearsal) &&
         fields.optional<SelfPacedCodec>("self_paced", out.self_paced) &&
         fields.closed();
}
void write(std::string& out, const ParticipantWorkshop& value) {
  out += R"({"id":)";
  IdCodec::write(out, value.id);
  out += R"(,"description":)";
  WorkshopDescriptionCodec::write(out, value.description);
  out += R"(,"domains":)";
  Array<DomainCodec, 0, 64, false>::write(out, value.domains);
  out += R"(,"activities":)";
  Array<VisibleActivityCodec, 0, 200, false>::write(out, value.activities);
  out += R"(,"shown":)";
  Nullable<IdCodec>::write(out, value.shown);
  out += R"(,"timer":)";
  Nullable<TimerCodec>::write(out, value.timer);
  out += R"(,"now":)";
  TimeCodec::write(out, value.now);
  if (value.rehearsal) {
    out += R"(,"rehearsal":)";
    Boolean::write(out, *value.rehearsal);
  }
  if (value.self_paced) {
    out += R"(,"self_paced":)";
    SelfPacedCodec::write(out, *value.self_paced);
  }
  out += R"(})";
}

bool read(const JsonValue& json, ScreenWorkshop& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("id", out.id) &&
         fields.required<WorkshopDescriptionCodec>("description", out.description) &&
         fields.required<Array<DomainCodec, 0, 64, false>>("domains", out.domains) &&
         fields.required<Array<VisibleActivityCodec, 0, 200, false>>("activities", out.activities) &&
         fields.required<Nullable<IdCodec>>("shown", out.shown) &&
         fields.required<Nullable<TimerCodec>>("timer", out.timer) &&
         fields.required<TimeCodec>("now", out.now) &&
         fields.required<CodeCodec>("code", out.code) &&
         fields.required<Boolean>("locked", out.locked) &&
         fields.required<Boolean>("results_hidden", out.results_hidden) &&
         fields.required<Nullable<ResponsesCodec>>("responses", out.responses) &&
         fields.required<CountCodec>("here", out.here) &&
         fields.optional<Boolean>("rehearsal", out.rehearsal) &&
         fields.optional<SelfPacedTotalCodec>("self_paced", out.self_paced) &&
         fields.closed();
}
void write(std::string& out, const ScreenWorkshop& value) {
  out += R"({"id":)";
  IdCodec::write(out, value.id);
  out += R"(,"description":)";
  WorkshopDescriptionCodec::write(out, value.description);
  out += R"(,"domains":)";
  Array<DomainCodec, 0, 64, false>::write(out, value.domains);
  out += R"(,"activities":)";
  Array<VisibleActivityCodec, 0, 200, false>::write(out, value.activities);
  out += R"(,"shown":)";
  Nullable<IdCodec>::write(out, value.shown);
  out += R"(,"timer":)";
  Nullable<TimerCodec>::write(out, value.timer);
  out += R"(,"now":)";
  TimeCodec::write(out, value.now);
  out += R"(,"code":)";
  CodeCodec::write(out, value.code);
  out += R"(,"locked":)";
  Boolean::write(out, value.locked);
  out += R"(,"results_hidden":)";
  Boolean::write(out, value.results_hidden);
  out += R"(,"responses":)";
  Nullable<ResponsesCodec>::write(out, value.responses);
  out += R"(,"here":)";
  CountCodec::write(out, value.here);
  if (value.rehearsal) {
    out += R"(,"rehearsal":)";
    Boolean::write(out, *value.rehearsal);
  }
  if (value.self_paced) {
    out += R"(,"self_paced":)";
    SelfPacedTotalCodec::write(out, *value.self_paced);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Entry& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("entry", out.entry) &&
         fields.required<SourceCodec>("source", out.source) &&
         fields.required<CountCodec>("count", out.count) &&
         fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.required<Array<SaidCodec, 0, 30, false>>("answers", out.answers) &&
         fields.closed();
}
void write(std::string& out, const Entry& value) {
  out += R"({"entry":)";
  IdCodec::write(out, value.entry);
  out += R"(,"source":)";
  SourceCodec::write(out, value.source);
  out += R"(,"count":)";
  CountCodec::write(out, value.count);
  out += R"(,"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(,"answers":)";
  Array<SaidCodec, 0, 30, false>::write(out, value.answers);
  out += R"(})";
}

bool read(const JsonValue& json, RunSheetActivity& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ActivityDefinitionCodec>("definition", out.definition) &&
         fields.required<ActivityStateCodec>("state", out.state) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<Boolean>("may_abstain", out.may_abstain) &&
         fields.required<Boolean>("results_shown", out.results_shown) &&
         fields.required<Nullable<Boolean>>("released", out.released) &&
         fields.required<CountCodec>("answers", out.answers) &&
         fields.required<ResponsesCodec>("responses", out.responses) &&
         fields.required<Array<EntryCodec, 0, 100, false>>("entries", out.entries) &&
         fields.required<Nullable<TimeCodec>>("opened_at", out.opened_at) &&
         fields.required<Nullable<TimeCodec>>("closed_at", out.closed_at) &&
         fields.optional<Boolean>("tells", out.tells) &&
         fields.closed();
}
void write(std::string& out, const RunSheetActivity& value) {
  out += R"({"definition":)";
  ActivityDefinitionCodec::write(out, value.definition);
  out += R"(,"state":)";
  ActivityStateCodec::write(out, value.state);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"may_abstain":)";
  Boolean::write(out, value.may_abstain);
  out += R"(,"results_shown":)";
  Boolean::write(out, value.results_shown);
  out += R"(,"released":)";
  Nullable<Boolean>::write(out, value.released);
  out += R"(,"answers":)";
  CountCodec::write(out, value.answers);
  out += R"(,"responses":)";
  ResponsesCodec::write(out, value.responses);
  out += R"(,"entries":)";
  Array<EntryCodec, 0, 100, false>::write(out, value.entries);
  out += R"(,"opened_at":)";
  Nullable<TimeCodec>::write(out, value.opened_at);
  out += R"(,"closed_at":)";
  Nullable<TimeCodec>::write(out, value.closed_at);
  if (value.tells) {
    out += R"(,"tells":)";
    Boolean::write(out, *value.tells);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Attendance& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.required<CountCodec>("joined", out.joined) &&
         fields.required<CountCodec>("here", out.here) &&
         fields.closed();
}
void write(std::string& out, const Attendance& value) {
  out += R"({"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(,"joined":)";
  CountCodec::write(out, value.joined);
  out += R"(,"here":)";
  CountCodec::write(out, value.here);
  out += R"(})";
}

bool read(const JsonValue& json, Readiness& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.required<CountCodec>("here", out.here) &&
         fields.required<CountCodec>("ready", out.ready) &&
         fields.closed();
}
void write(std::string& out, const Readiness& value) {
  out += R"({"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(,"here":)";
  CountCodec::write(out, value.here);
  out += R"(,"ready":)";
  CountCodec::write(out, value.ready);
  out += R"(})";
}

bool read(const JsonValue& json, DomainSeats& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("domain", out.domain) &&
         fields.required<SeatNumberCodec>("seats", out.seats) &&
         fields.closed();
}
void write(std::string& out, const DomainSeats& value) {
  out += R"({"domain":)";
  IdCodec::write(out, value.domain);
  out += R"(,"seats":)";
  SeatNumberCodec::write(out, value.seats);
  out += R"(})";
}

bool read(const JsonValue& json, SeatPlan& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<DomainSeatsCodec, 0, 64, false>>("domains", out.domains) &&
         fields.required<Boolean>("only", out.only) &&
         fields.closed();
}
void write(std::string& out, const SeatPlan& value) {
  out += R"({"domains":)";
  Array<DomainSeatsCodec, 0, 64, false>::write(out, value.domains);
  out += R"(,"only":)";
  Boolean::write(out, value.only);
  out += R"(})";
}

bool read(const JsonValue& json, TakenSeats& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("domain", out.domain) &&
         fields.required<SeatNumberCodec>("seats", out.seats) &&
         fields.required<Array<SeatNumberCodec, 0, 500, false>>("taken", out.taken) &&
         fields.closed();
}
void write(std::string& out, const TakenSeats& value) {
  out += R"({"domain":)";
  IdCodec::write(out, value.domain);
  out += R"(,"seats":)";
  SeatNumberCodec::write(out, value.seats);
  out += R"(,"taken":)";
  Array<SeatNumberCodec, 0, 500, false>::write(out, value.taken);
  out += R"(})";
}

bool read(const JsonValue& json, SeatsView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<TakenSeatsCodec, 0, 64, false>>("domains", out.domains) &&
         fields.required<Boolean>("only", out.only) &&
         fields.closed();
}
void write(std::string& out, const SeatsView& value) {
  out += R"({"domains":)";
  Array<TakenSeatsCodec, 0, 64, false>::write(out, value.domains);
  out += R"(,"only":)";
  Boolean::write(out, value.only);
  out += R"(})";
}

bool read(const JsonValue& json, Lead& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("by", out.by) &&
         fields.required<FacilitatorDeviceCodec>("device", out.device) &&
         fields.optional<FacilitatorNameCodec>("name", out.name) &&
         fields.closed();
}
void write(std::string& out, const Lead& value) {
  out += R"({"by":)";
  IdCodec::write(out, value.by);
  out += R"(,"device":)";
  FacilitatorDeviceCodec::write(out, value.device);
  if (value.name) {
    out += R"(,"name":)";
    FacilitatorNameCodec::write(out, *value.name);
  }
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorWorkshop& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("id", out.id) &&
         fields.required<WorkshopDescriptionCodec>("description", out.description) &&
         fields.required<Array<DomainCodec, 0, 64, false>>("domains", out.domains) &&
         fields.required<Array<RunSheetActivityCodec, 0, 200, false>>("programme", out.programme) &&
         fields.required<Nullable<IdCodec>>("shown", out.shown) &&
         fields.required<Nullable<TimerCodec>>("timer", out.timer) &&
         fields.required<TimeCodec>("now", out.now) &&
         fields.required<CodeCodec>("code", out.code) &&
         fields.required<Boolean>("locked", out.locked) &&
         fields.required<Boolean>("results_hidden", out.results_hidden) &&
         fields.required<CountCodec>("here", out.here) &&
         fields.required<CountCodec>("lost", out.lost) &&
         fields.optional<Integer<std::uint32_t, 1, 2147483647>>("typing", out.typing) &&
         fields.optional<Array<ReadinessCodec, 0, 65, false>>("readiness", out.readiness) &&
         fields.required<CountCodec>("joined", out.joined) &&
         fields.required<Array<AttendanceCodec, 0, 65, false>>("attendance", out.attendance) &&
         fields.required<Nullable<IdCodec>>("undo", out.undo) &&
         fields.optional<SeqCodec>("dossier", out.dossier) &&
         fields.optional<Boolean>("storage_full", out.storage_full) &&
         fields.optional<Boolean>("archived", out.archived) &&
         fields.optional<RehearsalCodec>("rehearsal", out.rehearsal) &&
         fields.optional<SeatsViewCodec>("seats", out.seats) &&
         fields.optional<LeadCodec>("lead", out.lead) &&
         fields.optional<Integer<std::uint32_t, 2, 2147483647>>("facilitators", out.facilitators) &&
         fields.optional<SelfPacedProgressCodec>("self_paced", out.self_paced) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorWorkshop& value) {
  out += R"({"id":)";
  IdCodec::write(out, value.id);
  out += R"(,"description":)";
  WorkshopDescriptionCodec::write(out, value.description);
  out += R"(,"domains":)";
  Array<DomainCodec, 0, 64, false>::write(out, value.domains);
  out += R"(,"programme":)";
  Array<RunSheetActivityCodec, 0, 200, false>::write(out, value.programme);
  out += R"(,"shown":)";
  Nullable<IdCodec>::write(out, value.shown);
  out += R"(,"timer":)";
  Nullable<TimerCodec>::write(out, value.timer);
  out += R"(,"now":)";
  TimeCodec::write(out, value.now);
  out += R"(,"code":)";
  CodeCodec::write(out, value.code);
  out += R"(,"locked":)";
  Boolean::write(out, value.locked);
  out += R"(,"results_hidden":)";
  Boolean::write(out, value.results_hidden);
  out += R"(,"here":)";
  CountCodec::write(out, value.here);
  out += R"(,"lost":)";
  CountCodec::write(out, value.lost);
  if (value.typing) {
    out += R"(,"typing":)";
    Integer<std::uint32_t, 1, 2147483647>::write(out, *value.typing);
  }
  if (value.readiness) {
    out += R"(,"readiness":)";
    Array<ReadinessCodec, 0, 65, false>::write(out, *value.readiness);
  }
  out += R"(,"joined":)";
  CountCodec::write(out, value.joined);
  out += R"(,"attendance":)";
  Array<AttendanceCodec, 0, 65, false>::write(out, value.attendance);
  out += R"(,"undo":)";
  Nullable<IdCodec>::write(out, value.undo);
  if (value.dossier) {
    out += R"(,"dossier":)";
    SeqCodec::write(out, *value.dossier);
  }
  if (value.storage_full) {
    out += R"(,"storage_full":)";
    Boolean::write(out, *value.storage_full);
  }
  if (value.archived) {
    out += R"(,"archived":)";
    Boolean::write(out, *value.archived);
  }
  if (value.rehearsal) {
    out += R"(,"rehearsal":)";
    RehearsalCodec::write(out, *value.rehearsal);
  }
  if (value.seats) {
    out += R"(,"seats":)";
    SeatsViewCodec::write(out, *value.seats);
  }
  if (value.lead) {
    out += R"(,"lead":)";
    LeadCodec::write(out, *value.lead);
  }
  if (value.facilitators) {
    out += R"(,"facilitators":)";
    Integer<std::uint32_t, 2, 2147483647>::write(out, *value.facilitators);
  }
  if (value.self_paced) {
    out += R"(,"self_paced":)";
    SelfPacedProgressCodec::write(out, *value.self_paced);
  }
  out += R"(})";
}

}  // namespace aantafel::protocol
