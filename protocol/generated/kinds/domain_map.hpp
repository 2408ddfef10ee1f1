// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/domain_map.json by protocol/generator: change the schema, then run ./dev generate.
// domain-map: how each domain is touched by each aspect of the topic, and which domains need each other.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol::domain_map {

struct Aspect {
  protocol::IdCodec::type id{};
  protocol::LineCodec::type text{};

  bool operator==(const Aspect&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Aspect& out, Fault& fault);
void write(std::string& out, const Aspect& value);
using AspectCodec = Struct<Aspect>;

using NoteCodec = String<0, 500, Characters::text>;
using Note = NoteCodec::type;

/// Whether one gets enough from the domain one needs.
enum class Met { yes, partly, no };
[[nodiscard]] std::span<const std::string_view> names(Met) noexcept;
using MetCodec = Enum<Met>;

struct Settings {
  Array<AspectCodec, 1, 20, false>::type aspects{};
  /// Participants speak for their domain, so domains are shown whatever their size, and the phone says so before one types. Otherwise small domains are merged where the workshop is anonymous (S3).
  Boolean::type on_behalf{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

/// What one participant says of one aspect for the own domain.
struct Cell {
  protocol::IdCodec::type aspect{};
  /// 0: not, 3: strongly.
  Integer<std::uint32_t, 0, 3>::type touched{};
  NoteCodec::type doing{};
  NoteCodec::type obstacles{};
  NoteCodec::type unknown{};

  bool operator==(const Cell&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Cell& out, Fault& fault);
void write(std::string& out, const Cell& value);
using CellCodec = Struct<Cell>;

/// The own domain needs this one; taken back with `remove` (id `need-` and the domain).
struct Need {
  protocol::IdCodec::type domain{};
  MetCodec::type met{};

  bool operator==(const Need&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Need& out, Fault& fault);
void write(std::string& out, const Need& value);
using NeedCodec = Struct<Need>;

using Payload = std::variant<Cell, Need>;
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

/// The latest at most 30, newest first, and how many more there are.
struct Notes {
  Array<NoteCodec, 0, 30, false>::type texts{};
  protocol::CountCodec::type more{};

  bool operator==(const Notes&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Notes& out, Fault& fault);
void write(std::string& out, const Notes& value);
using NotesCodec = Struct<Notes>;

/// Counts of people who said 0, 1, 2, 3. Domain null: small domains together (S3).
struct CellView {
  Nullable<protocol::IdCodec>::type domain{};
  protocol::IdCodec::type aspect{};
  Array<protocol::CountCodec, 4, 4, false>::type touched{};
  NotesCodec::type doing{};
  NotesCodec::type obstacles{};
  NotesCodec::type unknown{};

  bool operator==(const CellView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, CellView& out, Fault& fault);
void write(std::string& out, const CellView& value);
using CellViewCodec = Struct<CellView>;

struct NeedView {
  Nullable<protocol::IdCodec>::type from{};
  protocol::IdCodec::type to{};
  protocol::CountCodec::type yes{};
  protocol::CountCodec::type partly{};
  protocol::CountCodec::type no{};
  /// Whether the other domain needs this one as well; false: a one-sided link.
  Boolean::type answered{};

  bool operator==(const NeedView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, NeedView& out, Fault& fault);
void write(std::string& out, const NeedView& value);
using NeedViewCodec = Struct<NeedView>;

struct Map {
  Array<CellViewCodec, 0, 1300, false>::type cells{};
  Array<NeedViewCodec, 0, 4225, false>::type needs{};
  /// Blind spots: domains that nobody filled in.
  Array<protocol::IdCodec, 0, 64, false>::type silent{};

  bool operator==(const Map&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Map& out, Fault& fault);
void write(std::string& out, const Map& value);
using MapCodec = Struct<Map>;

struct ParticipantView {
  Array<AspectCodec, 0, 20, false>::type aspects{};
  Boolean::type on_behalf{};
  /// Null until released (S1).
  Nullable<MapCodec>::type map{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  Array<AspectCodec, 0, 20, false>::type aspects{};
  protocol::CountCodec::type answers{};
  Nullable<MapCodec>::type map{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  Array<AspectCodec, 0, 20, false>::type aspects{};
  Boolean::type on_behalf{};
  protocol::CountCodec::type answers{};
  MapCodec::type map{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::domain_map
