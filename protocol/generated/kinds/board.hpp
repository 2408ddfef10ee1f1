// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/board.json by protocol/generator: change the schema, then run ./dev generate.
// board: cards in columns or on two axes.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol::board {

using CardTextCodec = String<1, 280, Characters::text>;
using CardText = CardTextCodec::type;

using NameCodec = String<1, 80, Characters::line>;
using Name = NameCodec::type;

struct Column {
  protocol::IdCodec::type id{};
  NameCodec::type text{};

  bool operator==(const Column&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Column& out, Fault& fault);
void write(std::string& out, const Column& value);
using ColumnCodec = Struct<Column>;

/// Empty where the board has axes.
using ColumnsCodec = Array<ColumnCodec, 0, 8, false>;
using Columns = ColumnsCodec::type;

/// What it is about, and what its two ends mean: 0 is low, 100 is high.
struct Axis {
  NameCodec::type text{};
  NameCodec::type low{};
  NameCodec::type high{};

  bool operator==(const Axis&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Axis& out, Fault& fault);
void write(std::string& out, const Axis& value);
using AxisCodec = Struct<Axis>;

struct BothAxes {
  AxisCodec::type x{};
  AxisCodec::type y{};

  bool operator==(const BothAxes&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, BothAxes& out, Fault& fault);
void write(std::string& out, const BothAxes& value);
using BothAxesCodec = Struct<BothAxes>;

/// Null where the board has columns.
using AxesCodec = Nullable<BothAxesCodec>;
using Axes = AxesCodec::type;

/// Dots each participant may divide; 0: no dot voting.
using DotsCodec = Integer<std::uint32_t, 0, 50>;
using Dots = DotsCodec::type;

/// Cards each participant may write.
using MaxCardsCodec = Integer<std::uint32_t, 1, 50>;
using MaxCards = MaxCardsCodec::type;

struct Settings {
  ColumnsCodec::type columns{};
  AxesCodec::type axes{};
  DotsCodec::type dots{};
  MaxCardsCodec::type max_cards{};
  /// Nobody sees the cards of others until the facilitator reveals them all.
  Boolean::type concealed{};
  /// A card tells the domain of its author; small domains are taken together (S3).
  Boolean::type by_domain{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct InColumn {
  protocol::IdCodec::type column{};

  bool operator==(const InColumn&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, InColumn& out, Fault& fault);
void write(std::string& out, const InColumn& value);
using InColumnCodec = Struct<InColumn>;

using CoordinateCodec = Integer<std::uint32_t, 0, 100>;
using Coordinate = CoordinateCodec::type;

struct AtPoint {
  CoordinateCodec::type x{};
  CoordinateCodec::type y{};

  bool operator==(const AtPoint&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, AtPoint& out, Fault& fault);
void write(std::string& out, const AtPoint& value);
using AtPointCodec = Struct<AtPoint>;

using Place = std::variant<InColumn, AtPoint>;
[[nodiscard]] bool read(const JsonValue& json, Place& out, Fault& fault);
void write(std::string& out, const Place& value);
using PlaceCodec = Struct<Place>;

struct Card {
  CardTextCodec::type text{};
  PlaceCodec::type place{};

  bool operator==(const Card&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Card& out, Fault& fault);
void write(std::string& out, const Card& value);
using CardCodec = Struct<Card>;

/// This participant's dots on this card: a number, not a step. 0 takes them back.
struct Support {
  protocol::IdCodec::type card{};
  DotsCodec::type dots{};

  bool operator==(const Support&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Support& out, Fault& fault);
void write(std::string& out, const Support& value);
using SupportCodec = Struct<Support>;

/// This participant is done; taken back with `remove` (id `ready`).
struct Ready {
  bool operator==(const Ready&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Ready& out, Fault& fault);
void write(std::string& out, const Ready& value);
using ReadyCodec = Struct<Ready>;

using Payload = std::variant<Card, Support, Ready>;
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

struct Move {
  protocol::IdCodec::type card{};
  PlaceCodec::type place{};

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

/// The card goes under another; its text and its dots stay with it.
struct Merge {
  protocol::IdCodec::type card{};
  protocol::IdCodec::type into{};

  bool operator==(const Merge&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Merge& out, Fault& fault);
void write(std::string& out, const Merge& value);
using MergeCodec = Struct<Merge>;

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

/// Concealed cards are shown from now on, or concealed again.
struct Reveal {
  Boolean::type revealed{};

  bool operator==(const Reveal&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Reveal& out, Fault& fault);
void write(std::string& out, const Reveal& value);
using RevealCodec = Struct<Reveal>;

/// The room looks at one column; null: at all of them.
struct Focus {
  Nullable<protocol::IdCodec>::type column{};

  bool operator==(const Focus&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Focus& out, Fault& fault);
void write(std::string& out, const Focus& value);
using FocusCodec = Struct<Focus>;

using Moderation = std::variant<Move, Edit, Merge, Split, Hide, Reveal, Focus>;
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
  PlaceCodec::type place{};
  /// Of its author; null: not told, none, or too small (S3).
  Nullable<protocol::IdCodec>::type domain{};
  /// On it and on the cards merged into it.
  protocol::CountCodec::type dots{};
  Array<MergedCardCodec, 0, 5000, false>::type merged{};

  bool operator==(const CardView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, CardView& out, Fault& fault);
void write(std::string& out, const CardView& value);
using CardViewCodec = Struct<CardView>;

/// Cards in the order they came; what was merged or hidden is not among them.
struct BoardView {
  Array<CardViewCodec, 0, 5000, false>::type cards{};
  /// Cards there are that nobody sees yet.
  protocol::CountCodec::type concealed{};
  Nullable<protocol::IdCodec>::type focus{};
  /// People who are done.
  protocol::CountCodec::type ready{};

  bool operator==(const BoardView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, BoardView& out, Fault& fault);
void write(std::string& out, const BoardView& value);
using BoardViewCodec = Struct<BoardView>;

struct ParticipantView {
  ColumnsCodec::type columns{};
  AxesCodec::type axes{};
  DotsCodec::type dots{};
  MaxCardsCodec::type max_cards{};
  Boolean::type concealed{};
  Boolean::type by_domain{};
  /// Null until released (S1): one sees one's own cards only.
  Nullable<BoardViewCodec>::type board{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  ColumnsCodec::type columns{};
  AxesCodec::type axes{};
  DotsCodec::type dots{};
  Boolean::type by_domain{};
  protocol::CountCodec::type answers{};
  Nullable<BoardViewCodec>::type board{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  ColumnsCodec::type columns{};
  AxesCodec::type axes{};
  DotsCodec::type dots{};
  MaxCardsCodec::type max_cards{};
  Boolean::type by_domain{};
  /// Others do not see the cards yet.
  Boolean::type concealed{};
  protocol::CountCodec::type answers{};
  BoardViewCodec::type board{};
  /// Cards taken off the board.
  Array<CardViewCodec, 0, 5000, false>::type hidden{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::board
