// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/workshop.json by protocol/generator: change the schema, then run ./dev generate.
// A workshop: what was prepared, and what each audience sees of it.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/dossier.hpp"
#include "protocol/generated/measures.hpp"

namespace aantafel::protocol {

/// One activity as the facilitator prepared it.
struct ActivityDefinition {
  IdCodec::type id{};
  KindCodec::type kind{};
  LineCodec::type title{};
  TextCodec::type instruction{};
  /// Planned duration.
  Integer<std::uint32_t, 0, 1440>::type minutes{};
  ReleaseCodec::type release{};
  OpaqueCodec::type settings{};
  std::optional<NotesCodec::type> notes{};
  /// The activity that this one asks again, so that the shift can be shown.
  std::optional<IdCodec::type> repeats{};
  /// What it is compared with while nothing in this workshop asked the same before.
  std::optional<BaselineCodec::type> baseline{};

  bool operator==(const ActivityDefinition&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ActivityDefinition& out, Fault& fault);
void write(std::string& out, const ActivityDefinition& value);
using ActivityDefinitionCodec = Struct<ActivityDefinition>;

/// What a workshop is about. Phones and the screen are not told region, date and expected.
struct WorkshopDescription {
  LineCodec::type title{};
  OptionalLineCodec::type municipality{};
  LanguageCodec::type language{};
  /// No author is ever shown, and no group under min_group (S2, S3).
  Boolean::type anonymous{};
  /// Smallest group that is shown on its own where the workshop is anonymous.
  Integer<std::uint32_t, 1, 50>::type min_group{};
  /// Phones may send reactions; absent: they may.
  std::optional<Boolean::type> reactions{};
  std::optional<OptionalLineCodec::type> region{};
  /// The day it is held.
  std::optional<DayCodec::type> date{};
  std::optional<PeopleCodec::type> expected{};

  bool operator==(const WorkshopDescription&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, WorkshopDescription& out, Fault& fault);
void write(std::string& out, const WorkshopDescription& value);
using WorkshopDescriptionCodec = Struct<WorkshopDescription>;

/// Said of a rehearsal: a copy of another workshop (`of`) that so many simulated people fill.
struct Rehearsal {
  IdCodec::type of{};
  Integer<std::uint32_t, 1, 200>::type people{};

  bool operator==(const Rehearsal&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Rehearsal& out, Fault& fault);
void write(std::string& out, const Rehearsal& value);
using RehearsalCodec = Struct<Rehearsal>;

/// Everything that was prepared: what a template holds.
struct WorkshopDefinition {
  WorkshopDescriptionCodec::type description{};
  Array<DomainCodec, 0, 64, false>::type domains{};
  Array<ActivityDefinitionCodec, 0, 200, false>::type activities{};
  /// Key of the template it was made from, so that workshops of one template can be laid side by side.
  std::optional<IdCodec::type> template_{};
  std::optional<RehearsalCodec::type> rehearsal{};
  /// In the order in which it was gathered. Absent: nothing.
  std::optional<Array<DossierItemCodec, 0, 200, false>::type> dossier{};

  bool operator==(const WorkshopDefinition&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, WorkshopDefinition& out, Fault& fault);
void write(std::string& out, const WorkshopDefinition& value);
using WorkshopDefinitionCodec = Struct<WorkshopDefinition>;

/// A countdown that every phone and the screen show alike.
struct Timer {
  IdCodec::type activity{};
  TimeCodec::type ends_at{};
  /// What it was started with.
  Integer<std::uint32_t, 1, 86400>::type seconds{};
  /// Whether the activity closes when time is up.
  Boolean::type closes{};

  bool operator==(const Timer&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Timer& out, Fault& fault);
void write(std::string& out, const Timer& value);
using TimerCodec = Struct<Timer>;

/// The activities of the self-paced round that goes on, all of them open; absent: there is none.
using SelfPacedCodec = Array<IdCodec, 1, 200, false>;
using SelfPaced = SelfPacedCodec::type;

/// How far the room is with a self-paced round.
struct SelfPacedTotal {
  /// How many there are in it.
  CountCodec::type activities{};
  /// Who joined, here now or not.
  CountCodec::type people{};
  /// Did all of it.
  CountCodec::type finished{};

  bool operator==(const SelfPacedTotal&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SelfPacedTotal& out, Fault& fault);
void write(std::string& out, const SelfPacedTotal& value);
using SelfPacedTotalCodec = Struct<SelfPacedTotal>;

/// How far the people of one domain are; domain null: no domain, or domains too small to be told apart (S3).
struct SelfPacedGroup {
  Nullable<IdCodec>::type domain{};
  /// Who joined, here now or not.
  CountCodec::type people{};
  /// Did all of it.
  CountCodec::type finished{};
  /// Of each activity, in the order of the round: who said all that it asks, or that they have no opinion.
  Array<CountCodec, 0, 200, false>::type done{};

  bool operator==(const SelfPacedGroup&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SelfPacedGroup& out, Fault& fault);
void write(std::string& out, const SelfPacedGroup& value);
using SelfPacedGroupCodec = Struct<SelfPacedGroup>;

/// A self-paced round, as those who lead it follow it.
struct SelfPacedProgress {
  SelfPacedCodec::type activities{};
  /// Of everybody who joined, each in one.
  Array<SelfPacedGroupCodec, 0, 65, false>::type groups{};

  bool operator==(const SelfPacedProgress&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SelfPacedProgress& out, Fault& fault);
void write(std::string& out, const SelfPacedProgress& value);
using SelfPacedProgressCodec = Struct<SelfPacedProgress>;

/// What the people at the table did in a round: everybody is counted once.
struct Responses {
  /// Brought something in.
  CountCodec::type answered{};
  /// Said that they have no opinion.
  CountCodec::type abstained{};
  /// Had it before them, and did neither.
  CountCodec::type seen{};
  /// Never had it before them.
  CountCodec::type not_opened{};
  /// Hands that a facilitator counted, among those who answered.
  CountCodec::type by_hand{};
  /// People whose answer a facilitator entered, among those who answered.
  CountCodec::type on_paper{};

  bool operator==(const Responses&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Responses& out, Fault& fault);
void write(std::string& out, const Responses& value);
using ResponsesCodec = Struct<Responses>;

/// An activity that was shown or opened, as phones and the screen know it. What waits is not sent (S1).
struct VisibleActivity {
  IdCodec::type id{};
  KindCodec::type kind{};
  LineCodec::type title{};
  TextCodec::type instruction{};
  ActivityStateCodec::type state{};
  RoundCodec::type round{};
  /// Having no opinion is an answer here.
  Boolean::type may_abstain{};
  Boolean::type results_shown{};
  /// Said, and true, where nothing can be brought in: it is open while the room is at it, and has no results.
  std::optional<Boolean::type> tells{};

  bool operator==(const VisibleActivity&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, VisibleActivity& out, Fault& fault);
void write(std::string& out, const VisibleActivity& value);
using VisibleActivityCodec = Struct<VisibleActivity>;

struct ParticipantWorkshop {
  IdCodec::type id{};
  WorkshopDescriptionCodec::type description{};
  Array<DomainCodec, 0, 64, false>::type domains{};
  Array<VisibleActivityCodec, 0, 200, false>::type activities{};
  /// The activity that the room is at.
  Nullable<IdCodec>::type shown{};
  Nullable<TimerCodec>::type timer{};
  /// The server's clock when this was made; countdowns are reckoned from it.
  TimeCodec::type now{};
  /// Said, and true, of a rehearsal: the people in it are simulated.
  std::optional<Boolean::type> rehearsal{};
  std::optional<SelfPacedCodec::type> self_paced{};

  bool operator==(const ParticipantWorkshop&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantWorkshop& out, Fault& fault);
void write(std::string& out, const ParticipantWorkshop& value);
using ParticipantWorkshopCodec = Struct<ParticipantWorkshop>;

struct ScreenWorkshop {
  IdCodec::type id{};
  WorkshopDescriptionCodec::type description{};
  Array<DomainCodec, 0, 64, false>::type domains{};
  Array<VisibleActivityCodec, 0, 200, false>::type activities{};
  Nullable<IdCodec>::type shown{};
  Nullable<TimerCodec>::type timer{};
  TimeCodec::type now{};
  CodeCodec::type code{};
  Boolean::type locked{};
  /// The facilitator keeps results off the screen for now.
  Boolean::type results_hidden{};
  /// To the activity that is shown.
  Nullable<ResponsesCodec>::type responses{};
  /// Participants connected now.
  CountCodec::type here{};
  /// Said, and true, of a rehearsal: the people in it are simulated.
  std::optional<Boolean::type> rehearsal{};
  /// Absent: there is none.
  std::optional<SelfPacedTotalCodec::type> self_paced{};

  bool operator==(const ScreenWorkshop&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenWorkshop& out, Fault& fault);
void write(std::string& out, const ScreenWorkshop& value);
using ScreenWorkshopCodec = Struct<ScreenWorkshop>;

/// What a facilitator entered for people without a phone. What somebody's paper said is not told again (S2).
struct Entry {
  IdCodec::type entry{};
  SourceCodec::type source{};
  /// People.
  CountCodec::type count{};
  /// Null: none, or on paper.
  Nullable<IdCodec>::type domain{};
  /// Of hands.
  Array<SaidCodec, 0, 30, false>::type answers{};

  bool operator==(const Entry&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Entry& out, Fault& fault);
void write(std::string& out, const Entry& value);
using EntryCodec = Struct<Entry>;

/// A line of the facilitator's run sheet.
struct RunSheetActivity {
  ActivityDefinitionCodec::type definition{};
  ActivityStateCodec::type state{};
  RoundCodec::type round{};
  Boolean::type may_abstain{};
  /// Whether phones see results now.
  Boolean::type results_shown{};
  /// The facilitator's own decision; null follows the activity's rule.
  Nullable<Boolean>::type released{};
  /// Participants who answered in this round.
  CountCodec::type answers{};
  ResponsesCodec::type responses{};
  /// The latest in this round, in the order they were made.
  Array<EntryCodec, 0, 100, false>::type entries{};
  /// When this round was first opened.
  Nullable<TimeCodec>::type opened_at{};
  Nullable<TimeCodec>::type closed_at{};
  /// Said, and true, where nothing can be brought in.
  std::optional<Boolean::type> tells{};

  bool operator==(const RunSheetActivity&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, RunSheetActivity& out, Fault& fault);
void write(std::string& out, const RunSheetActivity& value);
using RunSheetActivityCodec = Struct<RunSheetActivity>;

/// Who is at the table from one domain; domain null: no domain chosen.
struct Attendance {
  Nullable<IdCodec>::type domain{};
  CountCodec::type joined{};
  /// Connected now.
  CountCodec::type here{};

  bool operator==(const Attendance&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Attendance& out, Fault& fault);
void write(std::string& out, const Attendance& value);
using AttendanceCodec = Struct<Attendance>;

/// How far the people of one domain who are here now are with the activity; domain null: no domain, or domains too small to be told apart (S3).
struct Readiness {
  Nullable<IdCodec>::type domain{};
  CountCodec::type here{};
  /// Answered, or said that they have no opinion.
  CountCodec::type ready{};

  bool operator==(const Readiness&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Readiness& out, Fault& fault);
void write(std::string& out, const Readiness& value);
using ReadinessCodec = Struct<Readiness>;

struct DomainSeats {
  IdCodec::type domain{};
  SeatNumberCodec::type seats{};

  bool operator==(const DomainSeats&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DomainSeats& out, Fault& fault);
void write(std::string& out, const DomainSeats& value);
using DomainSeatsCodec = Struct<DomainSeats>;

/// Which seats of one's own there are: the first so many of a domain. `only`: nobody new joins without one.
struct SeatPlan {
  Array<DomainSeatsCodec, 0, 64, false>::type domains{};
  Boolean::type only{};

  bool operator==(const SeatPlan&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SeatPlan& out, Fault& fault);
void write(std::string& out, const SeatPlan& value);
using SeatPlanCodec = Struct<SeatPlan>;

/// Of a domain: how many seats there are, and which of them somebody has. Who is told to nobody (S2).
struct TakenSeats {
  IdCodec::type domain{};
  SeatNumberCodec::type seats{};
  Array<SeatNumberCodec, 0, 500, false>::type taken{};

  bool operator==(const TakenSeats&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, TakenSeats& out, Fault& fault);
void write(std::string& out, const TakenSeats& value);
using TakenSeatsCodec = Struct<TakenSeats>;

struct SeatsView {
  Array<TakenSeatsCodec, 0, 64, false>::type domains{};
  Boolean::type only{};

  bool operator==(const SeatsView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SeatsView& out, Fault& fault);
void write(std::string& out, const SeatsView& value);
using SeatsViewCodec = Struct<SeatsView>;

/// Who steers, where one facilitator took the lead.
struct Lead {
  /// Hash of that device's secret, as `you` names the device of who asks; `program`: whatever steers over HTTP.
  IdCodec::type by{};
  FacilitatorDeviceCodec::type device{};
  std::optional<FacilitatorNameCodec::type> name{};

  bool operator==(const Lead&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Lead& out, Fault& fault);
void write(std::string& out, const Lead& value);
using LeadCodec = Struct<Lead>;

struct FacilitatorWorkshop {
  IdCodec::type id{};
  WorkshopDescriptionCodec::type description{};
  Array<DomainCodec, 0, 64, false>::type domains{};
  Array<RunSheetActivityCodec, 0, 200, false>::type programme{};
  Nullable<IdCodec>::type shown{};
  Nullable<TimerCodec>::type timer{};
  TimeCodec::type now{};
  CodeCodec::type code{};
  Boolean::type locked{};
  Boolean::type results_hidden{};
  CountCodec::type here{};
  /// People who lost the thread.
  CountCodec::type lost{};
  /// People who are writing something in the activity that the room is at; absent: nobody.
  std::optional<Integer<std::uint32_t, 1, 2147483647>::type> typing{};
  /// In the activity that the room is at, while it is open and somebody is here.
  std::optional<Array<ReadinessCodec, 0, 65, false>::type> readiness{};
  CountCodec::type joined{};
  Array<AttendanceCodec, 0, 65, false>::type attendance{};
  /// What undo would take back: the `do` of the last steering command; null if nothing.
  Nullable<IdCodec>::type undo{};
  /// The place in the log since which the dossier is as it is, so that it is read again when it changed. Absent: there is nothing in it.
  std::optional<SeqCodec::type> dossier{};
  /// Said, and true, while the server's disk has no room: nothing that anybody asks is kept.
  std::optional<Boolean::type> storage_full{};
  /// Said, and true, of a workshop in the archive: nobody new joins.
  std::optional<Boolean::type> archived{};
  std::optional<RehearsalCodec::type> rehearsal{};
  /// Absent: there are none.
  std::optional<SeatsViewCodec::type> seats{};
  /// Absent: all facilitators steer.
  std::optional<LeadCodec::type> lead{};
  /// Facilitators' devices that are connected; absent: one at most.
  std::optional<Integer<std::uint32_t, 2, 2147483647>::type> facilitators{};
  /// Absent: there is none.
  std::optional<SelfPacedProgressCodec::type> self_paced{};

  bool operator==(const FacilitatorWorkshop&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorWorkshop& out, Fault& fault);
void write(std::string& out, const FacilitatorWorkshop& value);
using FacilitatorWorkshopCodec = Struct<FacilitatorWorkshop>;

}  // namespace aantafel::protocol
