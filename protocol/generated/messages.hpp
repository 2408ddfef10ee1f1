// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/messages.json by protocol/generator: change the schema, then run ./dev generate.
// The WebSocket: text frames, one JSON object each, told apart by `type`.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/commands.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol {

/// What the client last saw.
struct Position {
  EpochCodec::type epoch{};
  SeqCodec::type seq{};

  bool operator==(const Position&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Position& out, Fault& fault);
void write(std::string& out, const Position& value);
using PositionCodec = Struct<Position>;

/// The first message of every connection.
struct Hello {
  RoleCodec::type role{};
  /// This tab; operation numbers count per client.
  SecretCodec::type client{};
  /// This browser: the same device is the same participant (J2), or the same facilitator (F2). Without it, the client is the device.
  std::optional<SecretCodec::type> device{};
  /// What the link of a screen or facilitator carried in its fragment.
  std::optional<SecretCodec::type> credential{};
  /// From an invitation link.
  std::optional<IdCodec::type> domain{};
  /// What the link of a seat of one's own carried in its fragment: `{domain}.{number}.{signature}`.
  std::optional<SecretCodec::type> seat{};
  std::optional<PositionCodec::type> resume{};

  bool operator==(const Hello&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Hello& out, Fault& fault);
void write(std::string& out, const Hello& value);
using HelloCodec = Struct<Hello>;

/// The participant says from which domain; null: none.
struct Introduce {
  NumberCodec::type n{};
  Nullable<IdCodec>::type domain{};

  bool operator==(const Introduce&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Introduce& out, Fault& fault);
void write(std::string& out, const Introduce& value);
using IntroduceCodec = Struct<Introduce>;

/// Adds or replaces a contribution. Kinds with one answer per person need no id; cards have one of their own, made by the phone.
struct Put {
  NumberCodec::type n{};
  IdCodec::type activity{};
  /// The round it was meant for; an answer for another round is refused.
  std::optional<RoundCodec::type> round{};
  std::optional<ContributionIdCodec::type> id{};
  OpaqueCodec::type payload{};

  bool operator==(const Put&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Put& out, Fault& fault);
void write(std::string& out, const Put& value);
using PutCodec = Struct<Put>;

/// Takes back an own contribution.
struct Remove {
  NumberCodec::type n{};
  IdCodec::type activity{};
  std::optional<RoundCodec::type> round{};
  std::optional<ContributionIdCodec::type> id{};

  bool operator==(const Remove&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Remove& out, Fault& fault);
void write(std::string& out, const Remove& value);
using RemoveCodec = Struct<Remove>;

/// Has no opinion here, or has one after all. Takes the place of whatever this participant brought in; what is brought in later takes its place.
struct Abstain {
  NumberCodec::type n{};
  IdCodec::type activity{};
  /// The round it was meant for; meant for another, it is refused.
  std::optional<RoundCodec::type> round{};
  Boolean::type abstains{};

  bool operator==(const Abstain&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Abstain& out, Fault& fault);
void write(std::string& out, const Abstain& value);
using AbstainCodec = Struct<Abstain>;

/// This round was shown to who holds the phone. Never answered; said again it changes nothing.
struct Seen {
  IdCodec::type activity{};
  RoundCodec::type round{};

  bool operator==(const Seen&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Seen& out, Fault& fault);
void write(std::string& out, const Seen& value);
using SeenCodec = Struct<Seen>;

enum class Reaction { thumb, heart, clap, laugh, think };
[[nodiscard]] std::span<const std::string_view> names(Reaction) noexcept;
using ReactionCodec = Enum<Reaction>;

/// A reaction to what happens in the room: counted, shown for a moment, kept nowhere. Never answered.
struct React {
  ReactionCodec::type reaction{};

  bool operator==(const React&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, React& out, Fault& fault);
void write(std::string& out, const React& value);
using ReactCodec = Struct<React>;

/// The participant lost the thread, or found it again. For the facilitator only, as a number; not in the log; over when the room goes on to something else.
struct Lost {
  Boolean::type lost{};

  bool operator==(const Lost&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Lost& out, Fault& fault);
void write(std::string& out, const Lost& value);
using LostCodec = Struct<Lost>;

/// A facilitator explained it again: nobody is lost any more.
struct Found {
  bool operator==(const Found&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Found& out, Fault& fault);
void write(std::string& out, const Found& value);
using FoundCodec = Struct<Found>;

/// Somebody is writing something in this activity. For the facilitator only, as a number; forgotten after six seconds, kept nowhere. Never answered.
struct Typing {
  IdCodec::type activity{};

  bool operator==(const Typing&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Typing& out, Fault& fault);
void write(std::string& out, const Typing& value);
using TypingCodec = Struct<Typing>;

struct Steer {
  NumberCodec::type n{};
  SteerCommandCodec::type command{};

  bool operator==(const Steer&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Steer& out, Fault& fault);
void write(std::string& out, const Steer& value);
using SteerCodec = Struct<Steer>;

/// Is anybody there? Answered with `alive`.
struct Ping {
  bool operator==(const Ping&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Ping& out, Fault& fault);
void write(std::string& out, const Ping& value);
using PingCodec = Struct<Ping>;

using ClientMessage = std::variant<Hello, Introduce, Put, Remove, Abstain, Seen, React, Lost, Found, Typing, Steer, Ping>;
[[nodiscard]] bool read(const JsonValue& json, ClientMessage& out, Fault& fault);
void write(std::string& out, const ClientMessage& value);
using ClientMessageCodec = Struct<ClientMessage>;

struct Abstention {
  IdCodec::type activity{};
  RoundCodec::type round{};

  bool operator==(const Abstention&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Abstention& out, Fault& fault);
void write(std::string& out, const Abstention& value);
using AbstentionCodec = Struct<Abstention>;

struct OwnContribution {
  IdCodec::type activity{};
  RoundCodec::type round{};
  ContributionIdCodec::type id{};
  OpaqueCodec::type payload{};

  bool operator==(const OwnContribution&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, OwnContribution& out, Fault& fault);
void write(std::string& out, const OwnContribution& value);
using OwnContributionCodec = Struct<OwnContribution>;

/// What is known of who asks; travels to nobody else.
struct You {
  RoleCodec::type role{};
  Nullable<IdCodec>::type participant{};
  Nullable<IdCodec>::type domain{};
  /// Current rounds in which one has no opinion.
  Array<AbstentionCodec, 0, 200, false>::type abstained{};
  Array<OwnContributionCodec, 0, 2000, false>::type contributions{};
  /// Of a facilitator: what `lead` calls this device.
  std::optional<IdCodec::type> device{};

  bool operator==(const You&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, You& out, Fault& fault);
void write(std::string& out, const You& value);
using YouCodec = Struct<You>;

/// Enough to go on (R2): who you are, the workshop, every view.
struct Welcome {
  EpochCodec::type epoch{};
  SeqCodec::type seq{};
  YouCodec::type you{};
  /// workshop.json: the form for this role.
  OpaqueCodec::type workshop{};
  /// By activity.
  Map<OpaqueCodec, IdCodec, 200>::type views{};
  /// The last operation number of this client that has an outcome.
  Integer<std::uint32_t, 0, 4294967295>::type last_n{};
  /// After a lost connection the first try is spread at random over this (R4).
  Integer<std::uint32_t, 0, 60000>::type reconnect_window_ms{};

  bool operator==(const Welcome&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Welcome& out, Fault& fault);
void write(std::string& out, const Welcome& value);
using WelcomeCodec = Struct<Welcome>;

/// It is on disk (L1).
struct Ack {
  NumberCodec::type n{};
  SeqCodec::type seq{};
  /// As it was stored, where the server wrote something in what was put: when it came in. A repeat hears it in `welcome`.
  std::optional<OpaqueCodec::type> payload{};

  bool operator==(const Ack&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Ack& out, Fault& fault);
void write(std::string& out, const Ack& value);
using AckCodec = Struct<Ack>;

/// Nothing was changed. Without n: the message could not be told apart.
struct Refused {
  std::optional<NumberCodec::type> n{};
  ReasonCodec::type reason{};
  /// For programmers and logs; clients speak to people in their own words.
  String<0, 500, Characters::any>::type message{};
  /// Where the first fault is, as a JSON pointer.
  std::optional<String<0, 300, Characters::any>::type> path{};
  /// Whether the same may succeed later.
  Boolean::type retry{};

  bool operator==(const Refused&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Refused& out, Fault& fault);
void write(std::string& out, const Refused& value);
using RefusedCodec = Struct<Refused>;

/// Complete for its activity: replaces every earlier one.
struct View {
  SeqCodec::type seq{};
  IdCodec::type activity{};
  /// The kind's schema: the view of this role.
  OpaqueCodec::type view{};

  bool operator==(const View&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, View& out, Fault& fault);
void write(std::string& out, const View& value);
using ViewCodec = Struct<View>;

struct PlacedItem {
  CountCodec::type at{};
  OpaqueCodec::type item{};

  bool operator==(const PlacedItem&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, PlacedItem& out, Fault& fault);
void write(std::string& out, const PlacedItem& value);
using PlacedItemCodec = Struct<PlacedItem>;

/// Of a list whose elements have an `id`. `path`: the names that lead to it from the view.
struct ListChanges {
  Array<String<0, 100, Characters::any>, 0, 10, false>::type path{};
  Array<PlacedItemCodec, 0, 10000, false>::type items{};
  Array<String<0, 200, Characters::any>, 0, 20000, false>::type removed{};

  bool operator==(const ListChanges&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ListChanges& out, Fault& fault);
void write(std::string& out, const ListChanges& value);
using ListChangesCodec = Struct<ListChanges>;

/// Makes a large view the newest (B5), where the one at hand is of `since` or later; else it is left alone, and a whole one follows. `view` is the new one with its keyed lists empty; each list is made from the old one: without those removed and those that are in items, which then come in at their places, lowest first.
struct ViewChanges {
  SeqCodec::type seq{};
  SeqCodec::type since{};
  IdCodec::type activity{};
  OpaqueCodec::type view{};
  Array<ListChangesCodec, 0, 100, false>::type lists{};

  bool operator==(const ViewChanges&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ViewChanges& out, Fault& fault);
void write(std::string& out, const ViewChanges& value);
using ViewChangesCodec = Struct<ViewChanges>;

/// Complete: replaces every earlier one. Views of activities it no longer names are gone.
struct Workshop {
  SeqCodec::type seq{};
  OpaqueCodec::type workshop{};

  bool operator==(const Workshop&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Workshop& out, Fault& fault);
void write(std::string& out, const Workshop& value);
using WorkshopCodec = Struct<Workshop>;

/// Why a connection ends.
enum class Parting { restarting, replaced, slow, silent, removed, refused };
[[nodiscard]] std::span<const std::string_view> names(Parting) noexcept;
using PartingCodec = Enum<Parting>;

/// The server closes this connection in order, and says when to come back; reconnect_ms null: not by itself.
struct Bye {
  PartingCodec::type reason{};
  Nullable<Integer<std::uint32_t, 0, 600000>>::type reconnect_ms{};

  bool operator==(const Bye&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Bye& out, Fault& fault);
void write(std::string& out, const Bye& value);
using ByeCodec = Struct<Bye>;

/// Answer to `ping`, and sent when nothing else was for a while.
struct Alive {
  TimeCodec::type now{};

  bool operator==(const Alive&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Alive& out, Fault& fault);
void write(std::string& out, const Alive& value);
using AliveCodec = Struct<Alive>;

/// How many reactions came in since the last time; to facilitator and screen.
struct Reactions {
  CountCodec::type thumb{};
  CountCodec::type heart{};
  CountCodec::type clap{};
  CountCodec::type laugh{};
  CountCodec::type think{};

  bool operator==(const Reactions&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Reactions& out, Fault& fault);
void write(std::string& out, const Reactions& value);
using ReactionsCodec = Struct<Reactions>;

/// Whether this participant is counted as having lost the thread; to every tab of who it is about.
struct Thread {
  Boolean::type lost{};

  bool operator==(const Thread&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Thread& out, Fault& fault);
void write(std::string& out, const Thread& value);
using ThreadCodec = Struct<Thread>;

using ServerMessage = std::variant<Welcome, Ack, Refused, View, ViewChanges, Workshop, Bye, Alive, Reactions, Thread>;
[[nodiscard]] bool read(const JsonValue& json, ServerMessage& out, Fault& fault);
void write(std::string& out, const ServerMessage& value);
using ServerMessageCodec = Struct<ServerMessage>;

}  // namespace aantafel::protocol
