// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/events.json by protocol/generator: change the schema, then run ./dev generate.
// What happened: the bodies of the log. Events only gain optional fields (L5).
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/dossier.hpp"
#include "protocol/generated/workshop.hpp"

namespace aantafel::protocol {

struct WorkshopCreated {
  IdCodec::type id{};
  CodeCodec::type code{};
  WorkshopDefinitionCodec::type definition{};

  bool operator==(const WorkshopCreated&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, WorkshopCreated& out, Fault& fault);
void write(std::string& out, const WorkshopCreated& value);
using WorkshopCreatedCodec = Struct<WorkshopCreated>;

struct WorkshopDescribed {
  WorkshopDescriptionCodec::type description{};

  bool operator==(const WorkshopDescribed&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, WorkshopDescribed& out, Fault& fault);
void write(std::string& out, const WorkshopDescribed& value);
using WorkshopDescribedCodec = Struct<WorkshopDescribed>;

struct DomainsSet {
  Array<DomainCodec, 0, 64, false>::type domains{};

  bool operator==(const DomainsSet&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DomainsSet& out, Fault& fault);
void write(std::string& out, const DomainsSet& value);
using DomainsSetCodec = Struct<DomainsSet>;

struct ActivityPut {
  ActivityDefinitionCodec::type definition{};
  Nullable<IdCodec>::type before{};

  bool operator==(const ActivityPut&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ActivityPut& out, Fault& fault);
void write(std::string& out, const ActivityPut& value);
using ActivityPutCodec = Struct<ActivityPut>;

struct ActivityRemoved {
  IdCodec::type activity{};

  bool operator==(const ActivityRemoved&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ActivityRemoved& out, Fault& fault);
void write(std::string& out, const ActivityRemoved& value);
using ActivityRemovedCodec = Struct<ActivityRemoved>;

struct ActivitiesOrdered {
  Array<IdCodec, 0, 200, false>::type activities{};

  bool operator==(const ActivitiesOrdered&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ActivitiesOrdered& out, Fault& fault);
void write(std::string& out, const ActivitiesOrdered& value);
using ActivitiesOrderedCodec = Struct<ActivitiesOrdered>;

struct ParticipantJoined {
  IdCodec::type participant{};
  /// Hash of the device's secret; null for somebody who came in with an import.
  Nullable<IdCodec>::type device{};
  std::optional<IdCodec::type> domain{};
  /// Came with the link of this seat, and has it.
  std::optional<SeatCodec::type> seat{};

  bool operator==(const ParticipantJoined&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantJoined& out, Fault& fault);
void write(std::string& out, const ParticipantJoined& value);
using ParticipantJoinedCodec = Struct<ParticipantJoined>;

struct ParticipantIntroduced {
  IdCodec::type participant{};
  Nullable<IdCodec>::type domain{};

  bool operator==(const ParticipantIntroduced&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantIntroduced& out, Fault& fault);
void write(std::string& out, const ParticipantIntroduced& value);
using ParticipantIntroducedCodec = Struct<ParticipantIntroduced>;

struct ActivityShown {
  Nullable<IdCodec>::type activity{};

  bool operator==(const ActivityShown&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ActivityShown& out, Fault& fault);
void write(std::string& out, const ActivityShown& value);
using ActivityShownCodec = Struct<ActivityShown>;

struct ActivityOpened {
  IdCodec::type activity{};
  RoundCodec::type round{};

  bool operator==(const ActivityOpened&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ActivityOpened& out, Fault& fault);
void write(std::string& out, const ActivityOpened& value);
using ActivityOpenedCodec = Struct<ActivityOpened>;

struct ActivityClosed {
  IdCodec::type activity{};

  bool operator==(const ActivityClosed&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ActivityClosed& out, Fault& fault);
void write(std::string& out, const ActivityClosed& value);
using ActivityClosedCodec = Struct<ActivityClosed>;

struct ResultsReleased {
  IdCodec::type activity{};
  Boolean::type released{};

  bool operator==(const ResultsReleased&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ResultsReleased& out, Fault& fault);
void write(std::string& out, const ResultsReleased& value);
using ResultsReleasedCodec = Struct<ResultsReleased>;

struct ResultsHidden {
  Boolean::type hidden{};

  bool operator==(const ResultsHidden&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ResultsHidden& out, Fault& fault);
void write(std::string& out, const ResultsHidden& value);
using ResultsHiddenCodec = Struct<ResultsHidden>;

struct TimerSet {
  Nullable<TimerCodec>::type timer{};

  bool operator==(const TimerSet&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, TimerSet& out, Fault& fault);
void write(std::string& out, const TimerSet& value);
using TimerSetCodec = Struct<TimerSet>;

struct ContributionPut {
  IdCodec::type activity{};
  RoundCodec::type round{};
  ContributionIdCodec::type id{};
  IdCodec::type author{};
  OpaqueCodec::type payload{};

  bool operator==(const ContributionPut&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ContributionPut& out, Fault& fault);
void write(std::string& out, const ContributionPut& value);
using ContributionPutCodec = Struct<ContributionPut>;

struct ContributionRemoved {
  IdCodec::type activity{};
  RoundCodec::type round{};
  IdCodec::type author{};
  ContributionIdCodec::type id{};

  bool operator==(const ContributionRemoved&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ContributionRemoved& out, Fault& fault);
void write(std::string& out, const ContributionRemoved& value);
using ContributionRemovedCodec = Struct<ContributionRemoved>;

struct ContributionModerated {
  IdCodec::type activity{};
  RoundCodec::type round{};
  OpaqueCodec::type change{};

  bool operator==(const ContributionModerated&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ContributionModerated& out, Fault& fault);
void write(std::string& out, const ContributionModerated& value);
using ContributionModeratedCodec = Struct<ContributionModerated>;

struct AnswersCleared {
  IdCodec::type activity{};
  RoundCodec::type round{};

  bool operator==(const AnswersCleared&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, AnswersCleared& out, Fault& fault);
void write(std::string& out, const AnswersCleared& value);
using AnswersClearedCodec = Struct<AnswersCleared>;

struct DoorLocked {
  Boolean::type locked{};

  bool operator==(const DoorLocked&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DoorLocked& out, Fault& fault);
void write(std::string& out, const DoorLocked& value);
using DoorLockedCodec = Struct<DoorLocked>;

struct SteeringUndone {
  bool operator==(const SteeringUndone&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SteeringUndone& out, Fault& fault);
void write(std::string& out, const SteeringUndone& value);
using SteeringUndoneCodec = Struct<SteeringUndone>;

/// The outcome of an operation that the state of the workshop forbade; kept so that a repeat hears the same.
struct OperationRefused {
  ReasonCodec::type reason{};

  bool operator==(const OperationRefused&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, OperationRefused& out, Fault& fault);
void write(std::string& out, const OperationRefused& value);
using OperationRefusedCodec = Struct<OperationRefused>;

/// Who was at the table in the workshop that was imported.
struct AttendanceImported {
  Array<AttendanceCodec, 0, 65, false>::type attendance{};

  bool operator==(const AttendanceImported&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, AttendanceImported& out, Fault& fault);
void write(std::string& out, const AttendanceImported& value);
using AttendanceImportedCodec = Struct<AttendanceImported>;

/// Has no opinion in this round, or has one after all; what the author had brought in is gone.
struct ParticipantAbstained {
  IdCodec::type activity{};
  RoundCodec::type round{};
  IdCodec::type author{};
  Boolean::type abstains{};

  bool operator==(const ParticipantAbstained&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantAbstained& out, Fault& fault);
void write(std::string& out, const ParticipantAbstained& value);
using ParticipantAbstainedCodec = Struct<ParticipantAbstained>;

/// Phones showed this round; each participant once.
struct ActivitySeen {
  IdCodec::type activity{};
  RoundCodec::type round{};
  Array<IdCodec, 1, 1000, false>::type participants{};

  bool operator==(const ActivitySeen&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ActivitySeen& out, Fault& fault);
void write(std::string& out, const ActivitySeen& value);
using ActivitySeenCodec = Struct<ActivitySeen>;

/// Of a round of the workshop that was imported: who saw it without answering, and how many were at the table.
struct ResponsesImported {
  IdCodec::type activity{};
  RoundCodec::type round{};
  CountCodec::type seen{};
  CountCodec::type joined{};
  /// Hands that were counted, and whose answers do not say so.
  CountCodec::type by_hand{};
  /// The same of people on paper.
  CountCodec::type on_paper{};

  bool operator==(const ResponsesImported&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ResponsesImported& out, Fault& fault);
void write(std::string& out, const ResponsesImported& value);
using ResponsesImportedCodec = Struct<ResponsesImported>;

/// A facilitator brought in what people without a phone said. They are authors with numbers of their own, x1, x2 …, the first of which is `author`, and no participants.
struct ContributionsEntered {
  IdCodec::type activity{};
  RoundCodec::type round{};
  IdCodec::type entry{};
  IdCodec::type author{};
  SourceCodec::type source{};
  Nullable<IdCodec>::type domain{};
  ContributionIdCodec::type id{};
  Array<SaidCodec, 1, 30, false>::type answers{};

  bool operator==(const ContributionsEntered&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ContributionsEntered& out, Fault& fault);
void write(std::string& out, const ContributionsEntered& value);
using ContributionsEnteredCodec = Struct<ContributionsEntered>;

/// Without id: all of it.
struct EntryTakenOut {
  IdCodec::type activity{};
  RoundCodec::type round{};
  IdCodec::type entry{};
  std::optional<ContributionIdCodec::type> id{};

  bool operator==(const EntryTakenOut&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, EntryTakenOut& out, Fault& fault);
void write(std::string& out, const EntryTakenOut& value);
using EntryTakenOutCodec = Struct<EntryTakenOut>;

/// The bytes, base64url; at most 400 KiB of them.
using PictureDataCodec = String<1, 546134, Characters::name>;
using PictureData = PictureDataCodec::type;

/// A picture came into the workshop, as this server made it anew.
struct PictureAdded {
  PictureIdCodec::type id{};
  PictureFormCodec::type form{};
  PictureSideCodec::type width{};
  PictureSideCodec::type height{};
  PictureDataCodec::type data{};

  bool operator==(const PictureAdded&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, PictureAdded& out, Fault& fault);
void write(std::string& out, const PictureAdded& value);
using PictureAddedCodec = Struct<PictureAdded>;

struct DossierItemPut {
  DossierItemCodec::type item{};

  bool operator==(const DossierItemPut&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DossierItemPut& out, Fault& fault);
void write(std::string& out, const DossierItemPut& value);
using DossierItemPutCodec = Struct<DossierItemPut>;

struct DossierItemRemoved {
  IdCodec::type item{};

  bool operator==(const DossierItemRemoved&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DossierItemRemoved& out, Fault& fault);
void write(std::string& out, const DossierItemRemoved& value);
using DossierItemRemovedCodec = Struct<DossierItemRemoved>;

/// One facilitator's device steers from here on, and no other; null: all of them do again.
struct LeadSet {
  Nullable<LeadCodec>::type lead{};

  bool operator==(const LeadSet&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, LeadSet& out, Fault& fault);
void write(std::string& out, const LeadSet& value);
using LeadSetCodec = Struct<LeadSet>;

struct SeatsSet {
  SeatPlanCodec::type plan{};

  bool operator==(const SeatsSet&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SeatsSet& out, Fault& fault);
void write(std::string& out, const SeatsSet& value);
using SeatsSetCodec = Struct<SeatsSet>;

/// Somebody who was in already came with the link of a free seat.
struct SeatTaken {
  SeatCodec::type seat{};
  IdCodec::type participant{};

  bool operator==(const SeatTaken&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SeatTaken& out, Fault& fault);
void write(std::string& out, const SeatTaken& value);
using SeatTakenCodec = Struct<SeatTaken>;

struct SeatFreed {
  SeatCodec::type seat{};

  bool operator==(const SeatFreed&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SeatFreed& out, Fault& fault);
void write(std::string& out, const SeatFreed& value);
using SeatFreedCodec = Struct<SeatFreed>;

struct SelfPacedOpened {
  Array<ActivityRoundCodec, 0, 200, false>::type activities{};

  bool operator==(const SelfPacedOpened&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SelfPacedOpened& out, Fault& fault);
void write(std::string& out, const SelfPacedOpened& value);
using SelfPacedOpenedCodec = Struct<SelfPacedOpened>;

struct SelfPacedClosed {
  Array<IdCodec, 0, 200, false>::type activities{};

  bool operator==(const SelfPacedClosed&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SelfPacedClosed& out, Fault& fault);
void write(std::string& out, const SelfPacedClosed& value);
using SelfPacedClosedCodec = Struct<SelfPacedClosed>;

using Event = std::variant<WorkshopCreated, WorkshopDescribed, DomainsSet, ActivityPut, ActivityRemoved, ActivitiesOrdered, ParticipantJoined, ParticipantIntroduced, ActivityShown, ActivityOpened, ActivityClosed, ResultsReleased, ResultsHidden, TimerSet, ContributionPut, ContributionRemoved, ContributionModerated, AnswersCleared, DoorLocked, SteeringUndone, OperationRefused, AttendanceImported, ParticipantAbstained, ActivitySeen, ResponsesImported, ContributionsEntered, EntryTakenOut, PictureAdded, DossierItemPut, DossierItemRemoved, LeadSet, SeatsSet, SeatTaken, SeatFreed, SelfPacedOpened, SelfPacedClosed>;
[[nodiscard]] bool read(const JsonValue& json, Event& out, Fault& fault);
void write(std::string& out, const Event& value);
using EventCodec = Struct<Event>;

/// Names one operation of one client for ever (V3).
struct Operation {
  /// Hash of the tab's secret.
  IdCodec::type client{};
  NumberCodec::type n{};

  bool operator==(const Operation&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Operation& out, Fault& fault);
void write(std::string& out, const Operation& value);
using OperationCodec = Struct<Operation>;

/// An event, and the operation that asked for it.
struct LogEntry {
  EventCodec::type event{};
  std::optional<OperationCodec::type> op{};

  bool operator==(const LogEntry&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, LogEntry& out, Fault& fault);
void write(std::string& out, const LogEntry& value);
using LogEntryCodec = Struct<LogEntry>;

}  // namespace aantafel::protocol
