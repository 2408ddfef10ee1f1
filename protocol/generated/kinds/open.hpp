// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/open.json by protocol/generator: change the schema, then run ./dev generate.
// open: everybody writes short texts, which hang on a wall.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol::open {

using OpenTextCodec = String<1, 500, Characters::text>;
using OpenText = OpenTextCodec::type;

using HeadingCodec = String<0, 80, Characters::line>;
using Heading = HeadingCodec::type;

/// Texts each participant may write.
using MaxTextsCodec = Integer<std::uint32_t, 1, 20>;
using MaxTexts = MaxTextsCodec::type;

/// Characters in a text.
using MaxLengthCodec = Integer<std::uint32_t, 20, 500>;
using MaxLength = MaxLengthCodec::type;

/// before: a text is shown when a facilitator let it through; after: at once, and a facilitator may hide it.
enum class ModerationMode { before, after };
[[nodiscard]] std::span<const std::string_view> names(ModerationMode) noexcept;
using ModerationModeCodec = Enum<ModerationMode>;

struct Settings {
  MaxTextsCodec::type max_texts{};
  MaxLengthCodec::type max_length{};
  ModerationModeCodec::type moderation{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

/// One text, under the id `text-1`, `text-2` … up to the number one may write.
struct Payload {
  OpenTextCodec::type text{};

  bool operator==(const Payload&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

struct Approve {
  OpenTextCodec::type text{};
  Boolean::type approved{};

  bool operator==(const Approve&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Approve& out, Fault& fault);
void write(std::string& out, const Approve& value);
using ApproveCodec = Struct<Approve>;

/// A hidden text is nowhere but with the facilitator (S4).
struct Hide {
  OpenTextCodec::type text{};
  Boolean::type hidden{};

  bool operator==(const Hide&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Hide& out, Fault& fault);
void write(std::string& out, const Hide& value);
using HideCodec = Struct<Hide>;

/// Puts it under a heading; the empty one takes it out.
struct Group {
  OpenTextCodec::type text{};
  HeadingCodec::type heading{};

  bool operator==(const Group&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Group& out, Fault& fault);
void write(std::string& out, const Group& value);
using GroupCodec = Struct<Group>;

/// The screen shows this one alone; null: all of them.
struct Spotlight {
  Nullable<OpenTextCodec>::type text{};

  bool operator==(const Spotlight&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Spotlight& out, Fault& fault);
void write(std::string& out, const Spotlight& value);
using SpotlightCodec = Struct<Spotlight>;

/// Texts are named by what they say, however spelled: what is the same but for case and spacing is one text.
using Moderation = std::variant<Approve, Hide, Group, Spotlight>;
[[nodiscard]] bool read(const JsonValue& json, Moderation& out, Fault& fault);
void write(std::string& out, const Moderation& value);
using ModerationCodec = Struct<Moderation>;

/// A text in its most used spelling, and how many people wrote it.
struct Card {
  OpenTextCodec::type text{};
  protocol::CountCodec::type count{};
  HeadingCodec::type heading{};

  bool operator==(const Card&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Card& out, Fault& fault);
void write(std::string& out, const Card& value);
using CardCodec = Struct<Card>;

/// Newest first. Where there are too many, those that most wrote and then the newest.
struct Wall {
  Array<CardCodec, 0, 1000, false>::type cards{};
  /// How many others there are.
  protocol::CountCodec::type more{};
  Nullable<CardCodec>::type spotlight{};

  bool operator==(const Wall&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Wall& out, Fault& fault);
void write(std::string& out, const Wall& value);
using WallCodec = Struct<Wall>;

/// Texts that wait for a facilitator, the first first.
struct Queue {
  Array<CardCodec, 0, 100, false>::type cards{};
  protocol::CountCodec::type more{};

  bool operator==(const Queue&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Queue& out, Fault& fault);
void write(std::string& out, const Queue& value);
using QueueCodec = Struct<Queue>;

struct ParticipantView {
  MaxTextsCodec::type max_texts{};
  MaxLengthCodec::type max_length{};
  ModerationModeCodec::type moderation{};
  /// Null until released (S1).
  Nullable<WallCodec>::type results{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  protocol::CountCodec::type answers{};
  Nullable<WallCodec>::type results{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  MaxTextsCodec::type max_texts{};
  MaxLengthCodec::type max_length{};
  protocol::CountCodec::type answers{};
  ModerationModeCodec::type moderation{};
  WallCodec::type results{};
  QueueCodec::type waiting{};
  Array<CardCodec, 0, 500, false>::type hidden{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::open
