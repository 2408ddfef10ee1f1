// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/grid.json by protocol/generator: change the schema, then run ./dev generate.
// grid: place items on two axes.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/measures.hpp"

namespace aantafel::protocol::grid {

using ItemsCodec = Array<protocol::KeyedTextCodec, 1, 20, false>;
using Items = ItemsCodec::type;

struct Axis {
  protocol::LineCodec::type name{};
  /// The left or lower end.
  protocol::LineCodec::type low{};
  /// The right or upper end.
  protocol::LineCodec::type high{};

  bool operator==(const Axis&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Axis& out, Fault& fault);
void write(std::string& out, const Axis& value);
using AxisCodec = Struct<Axis>;

/// Names: upper left, upper right, lower left, lower right; may be empty.
using QuadrantsCodec = Array<protocol::OptionalLineCodec, 4, 4, false>;
using Quadrants = QuadrantsCodec::type;

struct Settings {
  ItemsCodec::type items{};
  AxisCodec::type x{};
  AxisCodec::type y{};
  QuadrantsCodec::type quadrants{};
  /// Results are shown per domain too.
  Boolean::type split_by_domain{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct Place {
  /// 0: the left end.
  Integer<std::uint32_t, 0, 100>::type x{};
  /// 0: the lower end.
  Integer<std::uint32_t, 0, 100>::type y{};

  bool operator==(const Place&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Place& out, Fault& fault);
void write(std::string& out, const Place& value);
using PlaceCodec = Struct<Place>;

struct Placement {
  protocol::ItemKeyCodec::type item{};
  /// Null: skipped, which is no place and not the same as saying nothing.
  Nullable<PlaceCodec>::type at{};

  bool operator==(const Placement&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Placement& out, Fault& fault);
void write(std::string& out, const Placement& value);
using PlacementCodec = Struct<Placement>;

struct Payload {
  /// Items that are not among these were not placed.
  Array<PlacementCodec, 1, 20, false>::type placements{};

  bool operator==(const Payload&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

struct MeanPlace {
  protocol::SummaryCodec::type x{};
  protocol::SummaryCodec::type y{};

  bool operator==(const MeanPlace&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, MeanPlace& out, Fault& fault);
void write(std::string& out, const MeanPlace& value);
using MeanPlaceCodec = Struct<MeanPlace>;

struct ItemTally {
  MeanPlaceCodec::type mean{};
  protocol::CountCodec::type skipped{};
  /// How many placed it in each; what lies on a middle line is to the right of it, above it.
  Array<protocol::CountCodec, 4, 4, false>::type quadrants{};

  bool operator==(const ItemTally&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ItemTally& out, Fault& fault);
void write(std::string& out, const ItemTally& value);
using ItemTallyCodec = Struct<ItemTally>;

/// One domain's part; domain null: everybody else, small groups merged (S3).
struct Group {
  Nullable<protocol::IdCodec>::type domain{};
  protocol::CountCodec::type answers{};
  /// In the order of the items.
  Array<MeanPlaceCodec, 0, 20, false>::type means{};

  bool operator==(const Group&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Group& out, Fault& fault);
void write(std::string& out, const Group& value);
using GroupCodec = Struct<Group>;

struct Tally {
  /// Participants who answered.
  protocol::CountCodec::type answers{};
  /// In the order of the items.
  Array<ItemTallyCodec, 0, 20, false>::type items{};
  Nullable<Array<GroupCodec, 0, 65, false>>::type split{};

  bool operator==(const Tally&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Tally& out, Fault& fault);
void write(std::string& out, const Tally& value);
using TallyCodec = Struct<Tally>;

struct ParticipantView {
  ItemsCodec::type items{};
  AxisCodec::type x{};
  AxisCodec::type y{};
  QuadrantsCodec::type quadrants{};
  /// Null until released (S1).
  Nullable<TallyCodec>::type results{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  ItemsCodec::type items{};
  AxisCodec::type x{};
  AxisCodec::type y{};
  QuadrantsCodec::type quadrants{};
  protocol::CountCodec::type answers{};
  Nullable<TallyCodec>::type results{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  ItemsCodec::type items{};
  AxisCodec::type x{};
  AxisCodec::type y{};
  QuadrantsCodec::type quadrants{};
  protocol::CountCodec::type answers{};
  TallyCodec::type results{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::grid
