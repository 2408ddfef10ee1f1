// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/choice.json by protocol/generator: change the schema, then run ./dev generate.
// choice: pick one or several options.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/measures.hpp"

namespace aantafel::protocol::choice {

/// Stays with an option when its text changes (D4); the first option made has 0, the next 1.
using OptionKeyCodec = Integer<std::uint32_t, 0, 999>;
using OptionKey = OptionKeyCodec::type;

struct Option {
  OptionKeyCodec::type key{};
  protocol::LineCodec::type text{};
  std::optional<protocol::PictureCodec::type> picture{};

  bool operator==(const Option&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Option& out, Fault& fault);
void write(std::string& out, const Option& value);
using OptionCodec = Struct<Option>;

struct Settings {
  Array<OptionCodec, 1, 30, false>::type options{};
  /// 1: a single choice.
  Integer<std::uint32_t, 1, 30>::type max_picks{};
  /// Keys of the correct options; none: there is no right answer.
  Array<OptionKeyCodec, 0, 30, true>::type correct{};
  /// Results are shown per domain too.
  Boolean::type split_by_domain{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct Payload {
  Array<OptionKeyCodec, 1, 30, true>::type options{};

  bool operator==(const Payload&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

/// One domain's part; domain null: everybody else, small groups merged (S3).
struct Group {
  Nullable<protocol::IdCodec>::type domain{};
  protocol::CountCodec::type answers{};
  Array<protocol::CountCodec, 0, 30, false>::type counts{};

  bool operator==(const Group&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Group& out, Fault& fault);
void write(std::string& out, const Group& value);
using GroupCodec = Struct<Group>;

/// Counts are in the order of the options.
struct Tally {
  /// Participants who answered.
  protocol::CountCodec::type answers{};
  Array<protocol::CountCodec, 0, 30, false>::type counts{};
  /// Keys of the correct options; null: none, or not told yet.
  Nullable<Array<OptionKeyCodec, 0, 30, false>>::type correct{};
  Nullable<Array<GroupCodec, 0, 65, false>>::type split{};

  bool operator==(const Tally&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Tally& out, Fault& fault);
void write(std::string& out, const Tally& value);
using TallyCodec = Struct<Tally>;

struct ParticipantView {
  Array<OptionCodec, 0, 30, false>::type options{};
  Integer<std::uint32_t, 1, 30>::type max_picks{};
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
  Array<OptionCodec, 0, 30, false>::type options{};
  Integer<std::uint32_t, 1, 30>::type max_picks{};
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
  Array<OptionCodec, 0, 30, false>::type options{};
  Integer<std::uint32_t, 1, 30>::type max_picks{};
  protocol::CountCodec::type answers{};
  TallyCodec::type results{};
  /// Where the same was asked before, and results are shown.
  std::optional<protocol::ShiftCodec::type> shift{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::choice
