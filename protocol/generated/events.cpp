// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/events.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/events.hpp"

namespace aantafel::protocol {

bool read(const JsonValue& json, WorkshopCreated& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "workshop_created") &&
         fields.required<IdCodec>("id", out.id) &&
         fields.required<CodeCodec>("code", out.code) &&
         fields.required<WorkshopDefinitionCodec>("definition", out.definition) &&
         fields.closed();
}
void write(std::string& out, const WorkshopCreated& value) {
  out += R"({"type":"workshop_created","id":)";
  IdCodec::write(out, value.id);
  out += R"(,"code":)";
  CodeCodec::write(out, value.code);
  out += R"(,"definition":)";
  WorkshopDefinitionCodec::write(out, value.definition);
  out += R"(})";
}

bool read(const JsonValue& json, WorkshopDescribed& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "workshop_described") &&
         fields.required<WorkshopDescriptionCodec>("description", out.description) &&
         fields.closed();
}
void write(std::string& out, const WorkshopDescribed& value) {
  out += R"({"type":"workshop_described","description":)";
  WorkshopDescriptionCodec::write(out, value.description);
  out += R"(})";
}

bool read(const JsonValue& json, DomainsSet& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "domains_set") &&
         fields.required<Array<DomainCodec, 0, 64, false>>("domains", out.domains) &&
         fields.closed();
}
void write(std::string& out, const DomainsSet& value) {
  out += R"({"type":"domains_set","domains":)";
  Array<DomainCodec, 0, 64, false>::write(out, value.domains);
  out += R"(})";
}

bool read(const JsonValue& json, ActivityPut& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "activity_put") &&
         fields.required<ActivityDefinitionCodec>("definition", out.definition) &&
         fields.required<Nullable<IdCodec>>("before", out.before) &&
         fields.closed();
}
void write(std::string& out, const ActivityPut& value) {
  out += R"({"type":"activity_put","definition":)";
  ActivityDefinitionCodec::write(out, value.definition);
  out += R"(,"before":)";
  Nullable<IdCodec>::write(out, value.before);
  out += R"(})";
}

bool read(const JsonValue& json, ActivityRemoved& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "activity_removed") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.closed();
}
void write(std::string& out, const ActivityRemoved& value) {
  out += R"({"type":"activity_removed","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(})";
}

bool read(const JsonValue& json, ActivitiesOrdered& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "activities_ordered") &&
         fields.required<Array<IdCodec, 0, 200, false>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const ActivitiesOrdered& value) {
  out += R"({"type":"activities_ordered","activities":)";
  Array<IdCodec, 0, 200, false>::write(out, value.activities);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantJoined& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "participant_joined") &&
         fields.required<IdCodec>("participant", out.participant) &&
         fields.required<Nullable<IdCodec>>("device", out.device) &&
         fields.optional<IdCodec>("domain", out.domain) &&
         fields.optional<SeatCodec>("seat", out.seat) &&
         fields.closed();
}
void write(std::string& out, const ParticipantJoined& value) {
  out += R"({"type":"participant_joined","participant":)";
  IdCodec::write(out, value.participant);
  out += R"(,"device":)";
  Nullable<IdCodec>::write(out, value.device);
  if (value.domain) {
    out += R"(,"domain":)";
    IdCodec::write(out, *value.domain);
  }
  if (value.seat) {
    out += R"(,"seat":)";
    SeatCodec::write(out, *value.seat);
  }
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantIntroduced& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "participant_introduced") &&
         fields.required<IdCodec>("participant", out.participant) &&
         fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.closed();
}
void write(std::string& out, const ParticipantIntroduced& value) {
  out += R"({"type":"participant_introduced","participant":)";
  IdCodec::write(out, value.participant);
  out += R"(,"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(})";
}

bool read(const JsonValue& json, ActivityShown& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "activity_shown") &&
         fields.required<Nullable<IdCodec>>("activity", out.activity) &&
         fields.closed();
}
void write(std::string& out, const ActivityShown& value) {
  out += R"({"type":"activity_shown","activity":)";
  Nullable<IdCodec>::write(out, value.activity);
  out += R"(})";
}

bool read(const JsonValue& json, ActivityOpened& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "activity_opened") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.closed();
}
void write(std::string& out, const ActivityOpened& value) {
  out += R"({"type":"activity_opened","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(})";
}

bool read(const JsonValue& json, ActivityClosed& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "activity_closed") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.closed();
}
void write(std::string& out, const ActivityClosed& value) {
  out += R"({"type":"activity_closed","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(})";
}

bool read(const JsonValue& json, ResultsReleased& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "results_released") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<Boolean>("released", out.released) &&
         fields.closed();
}
void write(std::string& out, const ResultsReleased& value) {
  out += R"({"type":"results_released","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"released":)";
  Boolean::write(out, value.released);
  out += R"(})";
}

bool read(const JsonValue& json, ResultsHidden& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "results_hidden") &&
         fields.required<Boolean>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const ResultsHidden& value) {
  out += R"({"type":"results_hidden","hidden":)";
  Boolean::write(out, value.hidden);
  out += R"(})";
}

bool read(const JsonValue& json, TimerSet& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "timer_set") &&
         fields.required<Nullable<TimerCodec>>("timer", out.timer) &&
         fields.closed();
}
void write(std::string& out, const TimerSet& value) {
  out += R"({"type":"timer_set","timer":)";
  Nullable<TimerCodec>::write(out, value.timer);
  out += R"(})";
}

bool read(const JsonValue& json, ContributionPut& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "contribution_put") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<ContributionIdCodec>("id", out.id) &&
         fields.required<IdCodec>("author", out.author) &&
         fields.required<OpaqueCodec>("payload", out.payload) &&
         fields.closed();
}
void write(std::string& out, const ContributionPut& value) {
  out += R"({"type":"contribution_put","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"id":)";
  ContributionIdCodec::write(out, value.id);
  out += R"(,"author":)";
  IdCodec::write(out, value.author);
  out += R"(,"payload":)";
  OpaqueCodec::write(out, value.payload);
  out += R"(})";
}

bool read(const JsonValue& json, ContributionRemoved& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "contribution_removed") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<IdCodec>("author", out.author) &&
         fields.required<ContributionIdCodec>("id", out.id) &&
         fields.closed();
}
void write(std::string& out, const ContributionRemoved& value) {
  out += R"({"type":"contribution_removed","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"author":)";
  IdCodec::write(out, value.author);
  out += R"(,"id":)";
  ContributionIdCodec::write(out, value.id);
  out += R"(})";
}

bool read(const JsonValue& json, ContributionModerated& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "contribution_moderated") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<OpaqueCodec>("change", out.change) &&
         fields.closed();
}
void write(std::string& out, const ContributionModerated& value) {
  out += R"({"type":"contribution_moderated","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"change":)";
  OpaqueCodec::write(out, value.change);
  out += R"(})";
}

bool read(const JsonValue& json, AnswersCleared& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "answers_cleared") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.closed();
}
void write(std::string& out, const AnswersCleared& value) {
  out += R"({"type":"answers_cleared","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(})";
}

bool read(const JsonValue& json, DoorLocked& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "door_locked") &&
         fields.required<Boolean>("locked", out.locked) &&
         fields.closed();
}
void write(std::string& out, const DoorLocked& value) {
  out += R"({"type":"door_locked","locked":)";
  Boolean::write(out, value.locked);
  out += R"(})";
}

bool read(const JsonValue& json, SteeringUndone& /*out*/, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "steering_undone") &&
         fields.closed();
}
void write(std::string& out, const SteeringUndone& /*value*/) {
  out += R"({"type":"steering_undone"})";
}

bool read(const JsonValue& json, OperationRefused& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "operation_refused") &&
         fields.required<ReasonCodec>("reason", out.reason) &&
         fields.closed();
}
void write(std::string& out, const OperationRefused& value) {
  out += R"({"type":"operation_refused","reason":)";
  ReasonCodec::write(out, value.reason);
  out += R"(})";
}

bool read(const JsonValue& json, AttendanceImported& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "attendance_imported") &&
         fields.required<Array<AttendanceCodec, 0, 65, false>>("attendance", out.attendance) &&
         fields.closed();
}
void write(std::string& out, const AttendanceImported& value) {
  out += R"({"type":"attendance_imported","attendance":)";
  Array<AttendanceCodec, 0, 65, false>::write(out, value.attendance);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantAbstained& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "participant_abstained") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<IdCodec>("author", out.author) &&
         fields.required<Boolean>("abstains", out.abstains) &&
         fields.closed();
}
void write(std::string& out, const ParticipantAbstained& value) {
  out += R"({"type":"participant_abstained","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"author":)";
  IdCodec::write(out, value.author);
  out += R"(,"abstains":)";
  Boolean::write(out, value.abstains);
  out += R"(})";
}

bool read(const JsonValue& json, ActivitySeen& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "activity_seen") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<Array<IdCodec, 1, 1000, false>>("participants", out.participants) &&
         fields.closed();
}
void write(std::string& out, const ActivitySeen& value) {
  out += R"({"type":"activity_seen","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"participants":)";
  Array<IdCodec, 1, 1000, false>::write(out, value.participants);
  out += R"(})";
}

bool read(const JsonValue& json, ResponsesImported& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "responses_imported") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<CountCodec>("seen", out.seen) &&
         fields.required<CountCodec>("joined", out.joined) &&
         fields.required<CountCodec>("by_hand", out.by_hand) &&
         fields.required<CountCodec>("on_paper", out.on_paper) &&
         fields.closed();
}
void write(std::string& out, const ResponsesImported& value) {
  out += R"({"type":"responses_imported","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"seen":)";
  CountCodec::write(out, value.seen);
  out += R"(,"joined":)";
  CountCodec::write(out, value.joined);
  out += R"(,"by_hand":)";
  CountCodec::write(out, value.by_hand);
  out += R"(,"on_paper":)";
  CountCodec::write(out, value.on_paper);
  out += R"(})";
}

bool read(const JsonValue& json, ContributionsEntered& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "contributions_entered") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<IdCodec>("entry", out.entry) &&
         fields.required<IdCodec>("author", out.author) &&
         fields.required<SourceCodec>("source", out.source) &&
         fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.required<ContributionIdCodec>("id", out.id) &&
         fields.required<Array<SaidCodec, 1, 30, false>>("answers", out.answers) &&
         fields.closed();
}
void write(std::string& out, const ContributionsEntered& value) {
  out += R"({"type":"contributions_entered","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"entry":)";
  IdCodec::write(out, value.entry);
  out += R"(,"author":)";
  IdCodec::write(out, value.author);
  out += R"(,"source":)";
  SourceCodec::write(out, value.source);
  out += R"(,"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(,"id":)";
  ContributionIdCodec::write(out, value.id);
  out += R"(,"answers":)";
  Array<SaidCodec, 1, 30, false>::write(out, value.answers);
  out += R"(})";
}

bool read(const JsonValue& json, EntryTakenOut& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "entry_taken_out") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<IdCodec>("entry", out.entry) &&
         fields.optional<ContributionIdCodec>("id", out.id) &&
         fields.closed();
}
void write(std::string& out, const EntryTakenOut& value) {
  out += R"({"type":"entry_taken_out","activity":)";
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

bool read(const JsonValue& json, PictureAdded& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "picture_added") &&
         fields.required<PictureIdCodec>("id", out.id) &&
         fields.required<PictureFormCodec>("form", out.form) &&
         fields.required<PictureSideCodec>("width", out.width) &&
         fields.required<PictureSideCodec>("height", out.height) &&
         fields.required<PictureDataCodec>("data", out.data) &&
         fields.closed();
}
void write(std::string& out, const PictureAdded& value) {
  out += R"({"type":"picture_added","id":)";
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

bool read(const JsonValue& json, DossierItemPut& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "dossier_item_put") &&
         fields.required<DossierItemCodec>("item", out.item) &&
         fields.closed();
}
void write(std::string& out, const DossierItemPut& value) {
  out += R"({"type":"dossier_item_put","item":)";
  DossierItemCodec::write(out, value.item);
  out += R"(})";
}

bool read(const JsonValue& json, DossierItemRemoved& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "dossier_item_removed") &&
         fields.required<IdCodec>("item", out.item) &&
         fields.closed();
}
void write(std::string& out, const DossierItemRemoved& value) {
  out += R"({"type":"dossier_item_removed","item":)";
  IdCodec::write(out, value.item);
  out += R"(})";
}

bool read(const JsonValue& json, LeadSet& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "lead_set") &&
         fields.required<Nullable<LeadCodec>>("lead", out.lead) &&
         fields.closed();
}
void write(std::string& out, const LeadSet& value) {
  out += R"({"type":"lead_set","lead":)";
  Nullable<LeadCodec>::write(out, value.lead);
  out += R"(})";
}

bool read(const JsonValue& json, SeatsSet& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "seats_set") &&
         fields.required<SeatPlanCodec>("plan", out.plan) &&
         fields.closed();
}
void write(std::string& out, const SeatsSet& value) {
  out += R"({"type":"seats_set","plan":)";
  SeatPlanCodec::write(out, value.plan);
  out += R"(})";
}

bool read(const JsonValue& json, SeatTaken& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "seat_taken") &&
         fields.required<SeatCodec>("seat", out.seat) &&
         fields.required<IdCodec>("participant", out.participant) &&
         fields.closed();
}
void write(std::string& out, const SeatTaken& value) {
  out += R"({"type":"seat_taken","seat":)";
  SeatCodec::write(out, value.seat);
  out += R"(,"participant":)";
  IdCodec::write(out, value.participant);
  out += R"(})";
}

bool read(const JsonValue& json, SeatFreed& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "seat_freed") &&
         fields.required<SeatCodec>("seat", out.seat) &&
         fields.closed();
}
void write(std::string& out, const SeatFreed& value) {
  out += R"({"type":"seat_freed","seat":)";
  SeatCodec::write(out, value.seat);
  out += R"(})";
}

bool read(const JsonValue& json, SelfPacedOpened& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "self_paced_opened") &&
         fields.required<Array<ActivityRoundCodec, 0, 200, false>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const SelfPacedOpened& value) {
  out += R"({"type":"self_paced_opened","activities":)";
  Array<ActivityRoundCodec, 0, 200, false>::write(out, value.activities);
  out += R"(})";
}

bool read(const JsonValue& json, SelfPacedClosed& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "self_paced_closed") &&
         fields.required<Array<IdCodec, 0, 200, false>>("activities", out.activities) &&
         fields.closed();
}
void write(std::string& out, const SelfPacedClosed& value) {
  out += R"({"type":"self_paced_closed","activities":)";
  Array<IdCodec, 0, 200, false>::write(out, value.activities);
  out += R"(})";
}

bool read(const JsonValue& json, Event& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "workshop_created") return read(json, out.emplace<WorkshopCreated>(), fault);
  if (*tag == "workshop_described") return read(json, out.emplace<WorkshopDescribed>(), fault);
  if (*tag == "domains_set") return read(json, out.emplace<DomainsSet>(), fault);
  if (*tag == "activity_put") return read(json, out.emplace<ActivityPut>(), fault);
  if (*tag == "activity_removed") return read(json, out.emplace<ActivityRemoved>(), fault);
  if (*tag == "activities_ordered") return read(json, out.emplace<ActivitiesOrdered>(), fault);
  if (*tag == "participant_joined") return read(json, out.emplace<ParticipantJoined>(), fault);
  if (*tag == "participant_introduced") return read(json, out.emplace<ParticipantIntroduced>(), fault);
  if (*tag == "activity_shown") return read(json, out.emplace<ActivityShown>(), fault);
  if (*tag == "activity_opened") return read(json, out.emplace<ActivityOpened>(), fault);
  if (*tag == "activity_closed") return read(json, out.emplace<ActivityClosed>(), fault);
  if (*tag == "results_released") return read(json, out.emplace<ResultsReleased>(), fault);
  if (*tag == "results_hidden") return read(json, out.emplace<ResultsHidden>(), fault);
  if (*tag == "timer_set") return read(json, out.emplace<TimerSet>(), fault);
  if (*tag == "contribution_put") return read(json, out.emplace<ContributionPut>(), fault);
  if (*tag == "contribution_removed") return read(json, out.emplace<ContributionRemoved>(), fault);
  if (*tag == "contribution_moderated") return read(json, out.emplace<ContributionModerated>(), fault);
  if (*tag == "answers_cleared") return read(json, out.emplace<AnswersCleared>(), fault);
  if (*tag == "door_locked") return read(json, out.emplace<DoorLocked>(), fault);
  if (*tag == "steering_undone") return read(json, out.emplace<SteeringUndone>(), fault);
  if (*tag == "operation_refused") return read(json, out.emplace<OperationRefused>(), fault);
  if (*tag == "attendance_imported") return read(json, out.emplace<AttendanceImported>(), fault);
  if (*tag == "participant_abstained") return read(json, out.emplace<ParticipantAbstained>(), fault);
  if (*tag == "activity_seen") return read(json, out.emplace<ActivitySeen>(), fault);
  if (*tag == "responses_imported") return read(json, out.emplace<ResponsesImported>(), fault);
  if (*tag == "contributions_entered") return read(json, out.emplace<ContributionsEntered>(), fault);
  if (*tag == "entry_taken_out") return read(json, out.emplace<EntryTakenOut>(), fault);
  if (*tag == "picture_added") return read(json, out.emplace<PictureAdded>(), fault);
  if (*tag == "dossier_item_put") return read(json, out.emplace<DossierItemPut>(), fault);
  if (*tag == "dossier_item_removed") return read(json, out.emplace<DossierItemRemoved>(), fault);
  if (*tag == "lead_set") return read(json, out.emplace<LeadSet>(), fault);
  if (*tag == "seats_set") return read(json, out.emplace<SeatsSet>(), fault);
  if (*tag == "seat_taken") return read(json, out.emplace<SeatTaken>(), fault);
  if (*tag == "seat_freed") return read(json, out.emplace<SeatFreed>(), fault);
  if (*tag == "self_paced_opened") return read(json, out.emplace<SelfPacedOpened>(), fault);
  if (*tag == "self_paced_closed") return read(json, out.emplace<SelfPacedClosed>(), fault);
  return unknown_tag(fault, "type", *tag, "workshop_created, workshop_described, domains_set, activity_put, activity_removed, activities_ordered, participant_joined, participant_introduced, activity_shown, activity_opened, activity_closed, results_released, results_hidden, timer_set, contribution_put, contribution_removed, contribution_moderated, answers_cleared, door_locked, steering_undone, operation_refused, attendance_imported, participant_abstained, activity_seen, responses_imported, contributions_entered, entry_taken_out, picture_added, dossier_item_put, dossier_item_removed, lead_set, seats_set, seat_taken, seat_freed, self_paced_opened, self_paced_closed");
}
void write(std::string& out, const Event& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Operation& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("client", out.client) &&
         fields.required<NumberCodec>("n", out.n) &&
         fields.closed();
}
void write(std::string& out, const Operation& value) {
  out += R"({"client":)";
  IdCodec::write(out, value.client);
  out += R"(,"n":)";
  NumberCodec::write(out, value.n);
  out += R"(})";
}

bool read(const JsonValue& json, LogEntry& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<EventCodec>("event", out.event) &&
         fields.optional<OperationCodec>("op", out.op) &&
         fields.closed();
}
void write(std::string& out, const LogEntry& value) {
  out += R"({"event":)";
  EventCodec::write(out, value.event);
  if (value.op) {
    out += R"(,"op":)";
    OperationCodec::write(out, *value.op);
  }
  out += R"(})";
}

}  // namespace aantafel::protocol
