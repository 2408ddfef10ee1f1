// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/ambitions.json by protocol/generator: change the schema, then run ./dev generate.
// ambitions: cards on short or long term × local or regional, with the domain that carries each and the domains it needs.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol::ambitions {

enum class Term { short_, long_ };
[[nodiscard]] std::span<const std::string_view> names(Term) noexcept;
using TermCodec = Enum<Term>;

enum class Level { local, regional };
[[nodiscard]] std::span<const std::string_view> names(Level) noexcept;
using LevelCodec = Enum<Level>;

using CardTextCodec = String<1, 280, Characters::text>;
using CardText = CardTextCodec::type;

/// The domain that carries it; null: nobody yet.
using CarrierCodec = Nullable<protocol::IdCodec>;
using Carrier = CarrierCodec::type;

/// The domains it needs.
using NeededCodec = Array<protocol::IdCodec, 0, 64, true>;
using Needed = NeededCodec::type;

struct Settings {
  /// Support each participant may divide; 0: no dot voting.
  Integer<std::uint32_t, 0, 50>::type dots{};
  /// Cards each participant may write.
  Integer<std::uint32_t, 1, 50>::type max_cards{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct Card {
  CardTextCodec::type text{};
  TermCodec::type term{};
  LevelCodec::type level{};
  CarrierCodec::type carried_by{};
  NeededCodec::type needs{};

  bool operator==(const Card&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Card& out, Fault& fault);
void write(std::string& out, const Card& value);
using CardCodec = Struct<Card>;

/// This participant's dots on this card: a number, not a step. 0 takes them back.
struct Support {
  protocol::IdCodec::type card{};
  Integer<std::uint32_t, 0, 50>::type dots{};

  bool operator==(const Support&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Support& out, Fault& fault);
void write(std::string& out, const Support& value);
using SupportCodec = Struct<Support>;

using Payload = std::variant<Card, Support>;
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

struct Move {
  protocol::IdCodec::type card{};
  TermCodec::type term{};
  LevelCodec::type level{};

  bool operator==(const Move&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Move& out, Fault& fault);
void write(std::string& out, const Move& value);
using MoveCodec = Struct<Move>;

struct Edit {
  protocol::IdCodec::type card{};
  CardTextCodec::type text{};

  bool operator==(const Edit&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Edit& out, Fault& fault);
void write(std::string& out, const Edit& value);
using EditCodec = Struct<Edit>;

struct Assign {
  protocol::IdCodec::type card{};
  CarrierCodec::type carried_by{};
  NeededCodec::type needs{};

  bool operator==(const Assign&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Assign& out, Fault& fault);
void write(std::string& out, const Assign& value);
using AssignCodec = Struct<Assign>;

/// The card goes under another; its text and its dots stay with it.
struct Merge {
  protocol::IdCodec::type card{};
  protocol::IdCodec::type into{};

  bool operator==(const Merge&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Merge& out, Fault& fault);
void write(std::string& out, const Merge& value);
using MergeCodec = Struct<Merge>;

/// A merged card stands on its own again.
struct Split {
  protocol::IdCodec::type card{};

  bool operator==(const Split&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Split& out, Fault& fault);
void write(std::string& out, const Split& value);
using SplitCodec = Struct<Split>;

/// A hidden card is nowhere but with the facilitator (S4); dots on it are free again.
struct Hide {
  protocol::IdCodec::type card{};
  Boolean::type hidden{};

  bool operator==(const Hide&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Hide& out, Fault& fault);
void write(std::string& out, const Hide& value);
using HideCodec = Struct<Hide>;

using Moderation = std::variant<Move, Edit, Assign, Merge, Split, Hide>;
[[nodiscard]] bool read(const JsonValue& json, Moderation& out, Fault& fault);
void write(std::string& out, const Moderation& value);
using ModerationCodec = Struct<Moderation>;

struct MergedCard {
  protocol::IdCodec::type id{};
  CardTextCodec::type text{};

  bool operator==(const MergedCard&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, MergedCard& out, Fault& fault);
void write(std::string& out, const MergedCard& value);
using MergedCardCodec = Struct<MergedCard>;

struct CardView {
  protocol::IdCodec::type id{};
  CardTextCodec::type text{};
  TermCodec::type term{};
  LevelCodec::type level{};
  CarrierCodec::type carried_by{};
  NeededCodec::type needs{};
  /// Support for it and for the cards merged into it.
  protocol::CountCodec::type dots{};
  Array<MergedCardCodec, 0, 5000, false>::type merged{};

  bool operator==(const CardView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, CardView& out, Fault& fault);
void write(std::string& out, const CardView& value);
using CardViewCodec = Struct<CardView>;

/// Domain null: nobody carries these.
struct DomainCount {
  Nullable<protocol::IdCodec>::type domain{};
  protocol::CountCodec::type carries{};
  protocol::CountCodec::type needed{};

  bool operator==(const DomainCount&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DomainCount& out, Fault& fault);
void write(std::string& out, const DomainCount& value);
using DomainCountCodec = Struct<DomainCount>;

/// Cards in the order they came; what was merged or hidden is not among them.
struct Board {
  Array<CardViewCodec, 0, 5000, false>::type cards{};
  Array<DomainCountCodec, 0, 65, false>::type domains{};

  bool operator==(const Board&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Board& out, Fault& fault);
void write(std::string& out, const Board& value);
using BoardCodec = Struct<Board>;

struct ParticipantView {
  Integer<std::uint32_t, 0, 50>::type dots{};
  Integer<std::uint32_t, 1, 50>::type max_cards{};
  /// Null until released (S1): one sees one's own cards only.
  Nullable<BoardCodec>::type board{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  Integer<std::uint32_t, 0, 50>::type dots{};
  protocol::CountCodec::type answers{};
  Nullable<BoardCodec>::type board{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  Integer<std::uint32_t, 0, 50>::type dots{};
  Integer<std::uint32_t, 1, 50>::type max_cards{};
  protocol::CountCodec::type answers{};
  BoardCodec::type board{};
  /// Cards taken off the board.
  Array<CardViewCodec, 0, 5000, false>::type hidden{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::ambitions
