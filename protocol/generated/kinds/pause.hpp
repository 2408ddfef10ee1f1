// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/pause.json by protocol/generator: change the schema, then run ./dev generate.
// pause: counts its planned minutes down; nothing can be brought in.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol::pause {

/// The title of what comes after it in the programme; null: nothing does, or it is not told.
using NextCodec = Nullable<protocol::LineCodec>;
using Next = NextCodec::type;

struct Settings {
  /// Phones and the screen see the title of what comes next, although it waits (S1).
  Boolean::type tells_next{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct ParticipantView {
  NextCodec::type next{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  NextCodec::type next{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  NextCodec::type next{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::pause
