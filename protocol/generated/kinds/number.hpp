// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/number.json by protocol/generator: change the schema, then run ./dev generate.
// number: estimate a number.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/measures.hpp"

namespace aantafel::protocol::number {

/// With at most the decimals that the settings allow.
using ValueCodec = Decimal<-1000000000, 1000000000>;
using Value = ValueCodec::type;

struct Settings {
  /// Stands behind the number.
  protocol::OptionalLineCodec::type unit{};
  Nullable<ValueCodec>::type minimum{};
  Nullable<ValueCodec>::type maximum{};
  Integer<std::uint32_t, 0, 4>::type decimals{};
  /// Told once the activity is closed; null: nobody knows.
  Nullable<ValueCodec>::type true_value{};
  /// How near the true value an estimate has to be to count as near.
  Integer<std::uint32_t, 0, 100>::type within_percent{};
  /// Results are shown per domain too.
  Boolean::type split_by_domain{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct Payload {
  ValueCodec::type value{};

  bool operator==(const Payload&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

/// A mean never stands without its spread.
struct Estimates {
  protocol::CountCodec::type count{};
  protocol::MeasureCodec::type mean{};
  protocol::MeasureCodec::type quartile_1{};
  protocol::MeasureCodec::type median{};
  protocol::MeasureCodec::type quartile_3{};

  bool operator==(const Estimates&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Estimates& out, Fault& fault);
void write(std::string& out, const Estimates& value);
using EstimatesCodec = Struct<Estimates>;

struct Bins {
  /// Where the first bin begins.
  protocol::MeasureCodec::type start{};
  /// 1, 2 or 5 times a power of ten.
  protocol::MeasureCodec::type width{};
  /// Values from start + i × width on, up to the next.
  Array<protocol::CountCodec, 0, 40, false>::type counts{};
  /// Values far below the first bin.
  protocol::CountCodec::type below{};
  /// Values far above the last bin.
  protocol::CountCodec::type above{};

  bool operator==(const Bins&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Bins& out, Fault& fault);
void write(std::string& out, const Bins& value);
using BinsCodec = Struct<Bins>;

/// One domain's part; domain null: everybody else, small groups merged (S3).
struct Group {
  Nullable<protocol::IdCodec>::type domain{};
  protocol::CountCodec::type answers{};
  Nullable<EstimatesCodec>::type estimates{};

  bool operator==(const Group&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Group& out, Fault& fault);
void write(std::string& out, const Group& value);
using GroupCodec = Struct<Group>;

struct Tally {
  /// Participants who answered.
  protocol::CountCodec::type answers{};
  /// Null: nobody answered.
  Nullable<EstimatesCodec>::type estimates{};
  Nullable<BinsCodec>::type bins{};
  /// Null: there is none, or not told yet.
  Nullable<ValueCodec>::type true_value{};
  Integer<std::uint32_t, 0, 100>::type within_percent{};
  /// How many are within that per cent of the true value; null: not told.
  Nullable<protocol::CountCodec>::type near{};
  Nullable<Array<GroupCodec, 0, 65, false>>::type split{};

  bool operator==(const Tally&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Tally& out, Fault& fault);
void write(std::string& out, const Tally& value);
using TallyCodec = Struct<Tally>;

struct ParticipantView {
  protocol::OptionalLineCodec::type unit{};
  Nullable<ValueCodec>::type minimum{};
  Nullable<ValueCodec>::type maximum{};
  Integer<std::uint32_t, 0, 4>::type decimals{};
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
  protocol::OptionalLineCodec::type unit{};
  Nullable<ValueCodec>::type minimum{};
  Nullable<ValueCodec>::type maximum{};
  Integer<std::uint32_t, 0, 4>::type decimals{};
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
  protocol::OptionalLineCodec::type unit{};
  Nullable<ValueCodec>::type minimum{};
  Nullable<ValueCodec>::type maximum{};
  Integer<std::uint32_t, 0, 4>::type decimals{};
  protocol::CountCodec::type answers{};
  TallyCodec::type results{};
  /// Where the same was asked before, and results are shown.
  std::optional<protocol::ShiftCodec::type> shift{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::number
