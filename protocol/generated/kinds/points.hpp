// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/points.json by protocol/generator: change the schema, then run ./dev generate.
// points: divide points over items.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/measures.hpp"

namespace aantafel::protocol::points {

using ItemsCodec = Array<protocol::KeyedTextCodec, 2, 20, false>;
using Items = ItemsCodec::type;

struct Settings {
  ItemsCodec::type items{};
  /// What one divides, to the last point.
  Integer<std::uint32_t, 1, 1000>::type total{};
  /// Results are shown per domain too.
  Boolean::type split_by_domain{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct Share {
  protocol::ItemKeyCodec::type item{};
  Integer<std::uint32_t, 0, 1000>::type points{};

  bool operator==(const Share&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Share& out, Fault& fault);
void write(std::string& out, const Share& value);
using ShareCodec = Struct<Share>;

struct Payload {
  /// Items that are not among these get nothing.
  Array<ShareCodec, 1, 20, false>::type shares{};

  bool operator==(const Payload&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

struct ItemTally {
  /// Of everybody who answered: who gave nothing counts as 0.
  protocol::SummaryCodec::type points{};
  /// People who gave it anything.
  protocol::CountCodec::type givers{};

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
  Array<protocol::SummaryCodec, 0, 20, false>::type points{};

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
  Integer<std::uint32_t, 1, 1000>::type total{};
  /// Null until released (S1).
  Nullable<TallyCodec>::type results{};
  /// Where the same was asked before, and results are shown.
  std::optional<protocol::ShiftCodec::type> shift{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  ItemsCodec::type items{};
  Integer<std::uint32_t, 1, 1000>::type total{};
  protocol::CountCodec::type answers{};
  Nullable<TallyCodec>::type results{};
  /// Where the same was asked before, and results are shown.
  std::optional<protocol::ShiftCodec::type> shift{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  ItemsCodec::type items{};
  Integer<std::uint32_t, 1, 1000>::type total{};
  protocol::CountCodec::type answers{};
  TallyCodec::type results{};
  /// Where the same was asked before, and results are shown.
  std::optional<protocol::ShiftCodec::type> shift{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::points
