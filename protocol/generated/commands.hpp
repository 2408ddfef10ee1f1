// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/commands.json by protocol/generator: change the schema, then run ./dev generate.
// What a facilitator may ask. Every command is absolute: it says how things must be, never 'next' or 'toggle' (F2).
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/dossier.hpp"
#include "protocol/generated/workshop.hpp"

namespace aantafel::protocol {

/// The room is at this activity; null: at none.
struct Show {
  Nullable<IdCodec>::type activity{};

  bool operator==(const Show&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Show& out, Fault& fault);
void write(std::string& out, const Show& value);
using ShowCodec = Struct<Show>;

/// Phones may answer in this round; the room is at this activity. The current round goes on, the next one starts afresh.
struct Open {
  IdCodec::type activity{};
  RoundCodec::type round{};

  bool operator==(const Open&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Open& out, Fault& fault);
void write(std::string& out, const Open& value);
using OpenCodec = Struct<Open>;

struct Close {
  IdCodec::type activity{};
  std::optional<RoundCodec::type> round{};

  bool operator==(const Close&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Close& out, Fault& fault);
void write(std::string& out, const Close& value);
using CloseCodec = Struct<Close>;

/// The self-paced round is these, all open, and the room is at none; what was in it before and is not among them closes.
struct OpenSelfPaced {
  Array<ActivityRoundCodec, 1, 200, false>::type activities{};

  bool operator==(const OpenSelfPaced&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, OpenSelfPaced& out, Fault& fault);
void write(std::string& out, const OpenSelfPaced& value);
using OpenSelfPacedCodec = Struct<OpenSelfPaced>;

/// Closes these together.
struct CloseSelfPaced {
  Array<IdCodec, 1, 200, false>::type activities{};

  bool operator==(const CloseSelfPaced&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, CloseSelfPaced& out, Fault& fault);
void write(std::string& out, const CloseSelfPaced& value);
using CloseSelfPacedCodec = Struct<CloseSelfPaced>;

/// Participants see results, or do not, whatever the activity's own rule says.
struct ReleaseResults {
  IdCodec::type activity{};
  Boolean::type released{};

  bool operator==(const ReleaseResults&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ReleaseResults& out, Fault& fault);
void write(std::string& out, const ReleaseResults& value);
using ReleaseResultsCodec = Struct<ReleaseResults>;

/// The screen shows the question only.
struct HideResults {
  Boolean::type hidden{};

  bool operator==(const HideResults&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, HideResults& out, Fault& fault);
void write(std::string& out, const HideResults& value);
using HideResultsCodec = Struct<HideResults>;

/// A countdown from now; 0 seconds: none.
struct SetTimer {
  IdCodec::type activity{};
  Integer<std::uint32_t, 0, 86400>::type seconds{};
  Boolean::type closes{};

  bool operator==(const SetTimer&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SetTimer& out, Fault& fault);
void write(std::string& out, const SetTimer& value);
using SetTimerCodec = Struct<SetTimer>;

/// Adds an activity, or replaces the one with this id. Before which one it stands; null: at the end, or where it stood.
struct PutActivity {
  ActivityDefinitionCodec::type definition{};
  Nullable<IdCodec>::type before{};

  bool operator==(const PutActivity&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, PutActivity& out, Fault& fault);
void write(std::string& out, const PutActivity& value);
using PutActivityCodec = Struct<PutActivity>;

struct RemoveActivity {
  IdCodec::type activity{};

  bool operator==(const RemoveActivity&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, RemoveActivity& out, Fault& fault);
void write(std::string& out, const RemoveActivity& value);
using RemoveActivityCodec = Struct<RemoveActivity>;

/// The whole programme in its new order.
struct OrderActivities {
  Array<IdCodec, 0, 200, true>::type activities{};

  bool operator==(const OrderActivities&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, OrderActivities& out, Fault& fault);
void write(std::string& out, const OrderActivities& value);
using OrderActivitiesCodec = Struct<OrderActivities>;

struct Describe {
  WorkshopDescriptionCodec::type description{};

  bool operator==(const Describe&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Describe& out, Fault& fault);
void write(std::string& out, const Describe& value);
using DescribeCodec = Struct<Describe>;

struct SetDomains {
  Array<DomainCodec, 0, 64, false>::type domains{};

  bool operator==(const SetDomains&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SetDomains& out, Fault& fault);
void write(std::string& out, const SetDomains& value);
using SetDomainsCodec = Struct<SetDomains>;

/// Move, merge, edit or hide what people brought in; the kind's schema says what it understands.
struct Moderate {
  IdCodec::type activity{};
  OpaqueCodec::type change{};

  bool operator==(const Moderate&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Moderate& out, Fault& fault);
void write(std::string& out, const Moderate& value);
using ModerateCodec = Struct<Moderate>;

/// Takes out every answer of this round.
struct ClearAnswers {
  IdCodec::type activity{};
  RoundCodec::type round{};

  bool operator==(const ClearAnswers&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ClearAnswers& out, Fault& fault);
void write(std::string& out, const ClearAnswers& value);
using ClearAnswersCodec = Struct<ClearAnswers>;

/// Nobody new joins; who was in stays in.
struct Lock {
  Boolean::type locked{};

  bool operator==(const Lock&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Lock& out, Fault& fault);
void write(std::string& out, const Lock& value);
using LockCodec = Struct<Lock>;

/// Brings in what people without a phone said, who then count as anybody does. Hands, or several who said the same, only in a kind that counts.
struct Enter {
  IdCodec::type activity{};
  RoundCodec::type round{};
  /// Made by the page. The same one again, with one answer on paper: the same person says more, or something else.
  IdCodec::type entry{};
  SourceCodec::type source{};
  Nullable<IdCodec>::type domain{};
  /// As in `put`.
  std::optional<ContributionIdCodec::type> id{};
  Array<SaidCodec, 1, 30, false>::type answers{};

  bool operator==(const Enter&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Enter& out, Fault& fault);
void write(std::string& out, const Enter& value);
using EnterCodec = Struct<Enter>;

/// Takes out what was entered, or one thing of it.
struct TakeOut {
  IdCodec::type activity{};
  RoundCodec::type round{};
  IdCodec::type entry{};
  std::optional<ContributionIdCodec::type> id{};

  bool operator==(const TakeOut&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, TakeOut& out, Fault& fault);
void write(std::string& out, const TakeOut& value);
using TakeOutCodec = Struct<TakeOut>;

/// Adds an item to the dossier, or replaces the one with this id where it stands.
struct PutDossierItem {
  DossierItemCodec::type item{};

  bool operator==(const PutDossierItem&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, PutDossierItem& out, Fault& fault);
void write(std::string& out, const PutDossierItem& value);
using PutDossierItemCodec = Struct<PutDossierItem>;

struct RemoveDossierItem {
  IdCodec::type item{};

  bool operator==(const RemoveDossierItem&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, RemoveDossierItem& out, Fault& fault);
void write(std::string& out, const RemoveDossierItem& value);
using RemoveDossierItemCodec = Struct<RemoveDossierItem>;

/// Takes back the last steering command (F3).
struct Undo {
  bool operator==(const Undo&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Undo& out, Fault& fault);
void write(std::string& out, const Undo& value);
using UndoCodec = Struct<Undo>;

/// This device steers from now on, and no other does; said by the one that leads, it changes its name.
struct TakeLead {
  FacilitatorDeviceCodec::type device{};
  std::optional<FacilitatorNameCodec::type> name{};

  bool operator==(const TakeLead&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, TakeLead& out, Fault& fault);
void write(std::string& out, const TakeLead& value);
using TakeLeadCodec = Struct<TakeLead>;

/// Every facilitator steers again.
struct ShareLead {
  bool operator==(const ShareLead&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ShareLead& out, Fault& fault);
void write(std::string& out, const ShareLead& value);
using ShareLeadCodec = Struct<ShareLead>;

/// So many seats of one's own, 500 in all at most. What was printed stays good: the same number is the same seat.
struct SetSeats {
  SeatPlanCodec::type plan{};

  bool operator==(const SetSeats&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, SetSeats& out, Fault& fault);
void write(std::string& out, const SetSeats& value);
using SetSeatsCodec = Struct<SetSeats>;

/// The next who brings its link has it. Who had it stays in.
struct FreeSeat {
  SeatCodec::type seat{};

  bool operator==(const FreeSeat&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FreeSeat& out, Fault& fault);
void write(std::string& out, const FreeSeat& value);
using FreeSeatCodec = Struct<FreeSeat>;

/// Told apart by `do`.
using SteerCommand = std::variant<Show, Open, Close, OpenSelfPaced, CloseSelfPaced, ReleaseResults, HideResults, SetTimer, PutActivity, RemoveActivity, OrderActivities, Describe, SetDomains, Moderate, ClearAnswers, Lock, Enter, TakeOut, PutDossierItem, RemoveDossierItem, Undo, TakeLead, ShareLead, SetSeats, FreeSeat>;
[[nodiscard]] bool read(const JsonValue& json, SteerCommand& out, Fault& fault);
void write(std::string& out, const SteerCommand& value);
using SteerCommandCodec = Struct<SteerCommand>;

}  // namespace aantafel::protocol
