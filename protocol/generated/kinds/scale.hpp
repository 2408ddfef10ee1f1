// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/scale.json by protocol/generator: change the schema, then run ./dev generate.
// scale: rate statements on a labelled scale.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/measures.hpp"

namespace aantafel::protocol::scale {

/// A label for each step of the scale, lowest first; may be empty between the ends.
using LabelsCodec = Array<protocol::OptionalLineCodec, 2, 10, false>;
using Labels = LabelsCodec::type;

using StatementsCodec = Array<protocol::KeyedTextCodec, 1, 30, false>;
using Statements = StatementsCodec::type;

struct Settings {
  StatementsCodec::type statements{};
  LabelsCodec::type labels{};
  /// Results are shown per domain too.
  Boolean::type split_by_domain{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct Rating {
  protocol::ItemKeyCodec::type statement{};
  /// 1: the lowest; null: skipped, which is no rating and not the same as saying nothing.
  Nullable<Integer<std::uint32_t, 1, 10>>::type step{};

  bool operator==(const Rating&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Rating& out, Fault& fault);
void write(std::string& out, const Rating& value);
using RatingCodec = Struct<Rating>;

struct Payload {
  /// Statements that are not among these were not answered.
  Array<RatingCodec, 1, 30, false>::type ratings{};

  bool operator==(const Payload&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

struct StatementTally {
  /// How many chose each step, lowest first.
  Array<protocol::CountCodec, 0, 10, false>::type steps{};
  protocol::CountCodec::type skipped{};
  protocol::SummaryCodec::type rated{};

  bool operator==(const StatementTally&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, StatementTally& out, Fault& fault);
void write(std::string& out, const StatementTally& value);
using StatementTallyCodec = Struct<StatementTally>;

/// One domain's part; domain null: everybody else, small groups merged (S3).
struct Group {
  Nullable<protocol::IdCodec>::type domain{};
  protocol::CountCodec::type answers{};
  /// In the order of the statements.
  Array<protocol::SummaryCodec, 0, 30, false>::type rated{};

  bool operator==(const Group&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Group& out, Fault& fault);
void write(std::string& out, const Group& value);
using GroupCodec = Struct<Group>;

struct Tally {
  /// Participants who answered.
  protocol::CountCodec::type answers{};
  /// In the order of the statements.
  Array<StatementTallyCodec, 0, 30, false>::type statements{};
  Nullable<Array<GroupCodec, 0, 65, false>>::type split{};

  bool operator==(const Tally&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Tally& out, Fault& fault);
void write(std::string& out, const Tally& value);
using TallyCodec = Struct<Tally>;

struct ParticipantView {
  StatementsCodec::type statements{};
  LabelsCodec::type labels{};
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
  StatementsCodec::type statements{};
  LabelsCodec::type labels{};
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
  StatementsCodec::type statements{};
  LabelsCodec::type labels{};
  protocol::CountCodec::type answers{};
  TallyCodec::type results{};
  /// Where the same was asked before, and results are shown.
  std::optional<protocol::ShiftCodec::type> shift{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::scale
