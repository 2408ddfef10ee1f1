// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/ranking.json by protocol/generator: change the schema, then run ./dev generate.
// ranking: put items in order, all or the first few.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/measures.hpp"

namespace aantafel::protocol::ranking {

using ItemsCodec = Array<protocol::KeyedTextCodec, 2, 20, false>;
using Items = ItemsCodec::type;

struct Settings {
  ItemsCodec::type items{};
  /// How many are put in order.
  Integer<std::uint32_t, 1, 20>::type places{};
  /// Results are shown per domain too.
  Boolean::type split_by_domain{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct Payload {
  /// The first place first; as many as there are places.
  Array<protocol::ItemKeyCodec, 1, 20, true>::type order{};

  bool operator==(const Payload&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

struct ItemTally {
  /// How often it got each place, the first place first.
  Array<protocol::CountCodec, 0, 20, false>::type places{};
  /// Of who placed it.
  protocol::SummaryCodec::type rank{};
  /// Borda: as many points as there are places for the first, one for the last, none for what was not placed; of everybody who answered.
  protocol::SummaryCodec::type score{};
  /// All points together.
  protocol::CountCodec::type points{};

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
  Array<protocol::SummaryCodec, 0, 20, false>::type score{};

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
  Integer<std::uint32_t, 1, 20>::type places{};
  /// Null until released (S1).
  Nullable<TallyCodec>::type results{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  ItemsCodec::type items{};
  Integer<std::uint32_t, 1, 20>::type places{};
  protocol::CountCodec::type answers{};
  Nullable<TallyCodec>::type results{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  ItemsCodec::type items{};
  Integer<std::uint32_t, 1, 20>::type places{};
  protocol::CountCodec::type answers{};
  TallyCodec::type results{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::ranking
