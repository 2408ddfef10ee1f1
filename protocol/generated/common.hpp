// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/common.json by protocol/generator: change the schema, then run ./dev generate.
// The words every other schema uses.
#pragma once

#include "protocol/codec.hpp"

namespace aantafel::protocol {

/// Names an activity, a domain, a card. Keys stay, texts may change (D4).
using IdCodec = String<1, 40, Characters::name>;
using Id = IdCodec::type;

/// Names a contribution among those of its author: a card's own id; `answer` where one gives one answer; `dots-`, `cell-`, `need-` and what it is about.
using ContributionIdCodec = String<1, 64, Characters::name>;
using ContributionId = ContributionIdCodec::type;

/// A kind of activity, as registered.
using KindCodec = String<1, 40, Characters::lower>;
using Kind = KindCodec::type;

/// Made by the client from 128 random bits; whoever holds it is that device or tab. The server keeps only a hash.
using SecretCodec = String<1, 128, Characters::token>;
using Secret = SecretCodec::type;

/// What one types to join; shown as 1234 5678.
using CodeCodec = String<8, 8, Characters::digits>;
using Code = CodeCodec::type;

/// Changes only when the log's identity changes; (epoch, seq) names one state for ever (L3).
using EpochCodec = String<16, 16, Characters::hex>;
using Epoch = EpochCodec::type;

/// Place in the log: 1, 2, 3 … without gaps (L3); 0 before the first entry.
using SeqCodec = Integer<std::uint64_t, 0, 9007199254740991>;
using Seq = SeqCodec::type;

/// Operation number of one client: 1, 2, 3 … used once (V3).
using NumberCodec = Integer<std::uint32_t, 1, 4294967295>;
using Number = NumberCodec::type;

/// Opening an activity afresh starts the next round; earlier rounds are kept.
using RoundCodec = Integer<std::uint32_t, 1, 1000>;
using Round = RoundCodec::type;

/// Milliseconds since 1970-01-01 UTC.
using TimeCodec = Integer<std::uint64_t, 0, 9007199254740991>;
using Time = TimeCodec::type;

/// How many: people, answers, dots.
using CountCodec = Integer<std::uint32_t, 0, 2147483647>;
using Count = CountCodec::type;

/// One line of text for people.
using LineCodec = String<1, 200, Characters::line>;
using Line = LineCodec::type;

/// One line of text, or nothing.
using OptionalLineCodec = String<0, 200, Characters::line>;
using OptionalLine = OptionalLineCodec::type;

/// Several lines of text, or nothing.
using TextCodec = String<0, 2000, Characters::text>;
using Text = TextCodec::type;

/// A day as 2027-01-14 (ISO 8601); whether there is such a day is checked apart.
using DayCodec = String<10, 10, Characters::lower>;
using Day = DayCodec::type;

/// People that are expected.
using PeopleCodec = Integer<std::uint32_t, 1, 50000>;
using People = PeopleCodec::type;

/// For who leads: facilitators alone see them (S1).
using NotesCodec = String<0, 5000, Characters::text>;
using Notes = NotesCodec::type;

/// What other facilitators call somebody who leads.
using FacilitatorNameCodec = String<1, 40, Characters::line>;
using FacilitatorName = FacilitatorNameCodec::type;

/// What somebody steers with.
enum class FacilitatorDevice { laptop, tablet, phone, program };
[[nodiscard]] std::span<const std::string_view> names(FacilitatorDevice) noexcept;
using FacilitatorDeviceCodec = Enum<FacilitatorDevice>;

enum class Language { nl, en };
[[nodiscard]] std::span<const std::string_view> names(Language) noexcept;
using LanguageCodec = Enum<Language>;

/// The three audiences.
enum class Role { participant, facilitator, screen };
[[nodiscard]] std::span<const std::string_view> names(Role) noexcept;
using RoleCodec = Enum<Role>;

enum class ActivityState { waiting, open, closed };
[[nodiscard]] std::span<const std::string_view> names(ActivityState) noexcept;
using ActivityStateCodec = Enum<ActivityState>;

/// A round of an activity.
struct ActivityRound {
  IdCodec::type activity{};
  RoundCodec::type round{};

  bool operator==(const ActivityRound&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ActivityRound& out, Fault& fault);
void write(std::string& out, const ActivityRound& value);
using ActivityRoundCodec = Struct<ActivityRound>;

/// When participants see results, unless the facilitator decides otherwise.
enum class Release { live, after_closing, never };
[[nodiscard]] std::span<const std::string_view> names(Release) noexcept;
using ReleaseCodec = Enum<Release>;

/// How somebody without a phone was heard: a hand in the air, or something on paper or said aloud.
enum class Source { hand, paper };
[[nodiscard]] std::span<const std::string_view> names(Source) noexcept;
using SourceCodec = Enum<Source>;

/// JSON whose shape the schema of an activity's kind knows.
using OpaqueCodec = OpaqueObject<64>;
using Opaque = OpaqueCodec::type;

/// How many people said the same.
struct Said {
  Integer<std::uint32_t, 1, 1000>::type count{};
  OpaqueCodec::type payload{};

  bool operator==(const Said&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Said& out, Fault& fault);
void write(std::string& out, const Said& value);
using SaidCodec = Struct<Said>;

/// Names a picture by its content: BLAKE2b of its bytes, so that the same picture is kept once.
using PictureIdCodec = String<22, 22, Characters::name>;
using PictureId = PictureIdCodec::type;

enum class PictureForm { jpeg, png };
[[nodiscard]] std::span<const std::string_view> names(PictureForm) noexcept;
using PictureFormCodec = Enum<PictureForm>;

/// Pixels.
using PictureSideCodec = Integer<std::uint32_t, 1, 1600>;
using PictureSide = PictureSideCodec::type;

/// A picture of this workshop, where it is shown; its size is told beforehand, so that nothing jumps when it comes in.
struct Picture {
  PictureIdCodec::type id{};
  PictureSideCodec::type width{};
  PictureSideCodec::type height{};
  /// What there is to see, for who does not; empty: nothing that the text beside it does not say.
  OptionalLineCodec::type alt{};

  bool operator==(const Picture&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Picture& out, Fault& fault);
void write(std::string& out, const Picture& value);
using PictureCodec = Struct<Picture>;

/// A department or field of work that the topic touches.
struct Domain {
  IdCodec::type id{};
  LineCodec::type name{};
  /// People expected at the table from this domain; 0 if unknown.
  Integer<std::uint32_t, 0, 9999>::type expected{};
  /// Its place in the palette of eight that every page has; absent: none. Never the only sign of a domain.
  std::optional<Integer<std::uint32_t, 1, 8>::type> color{};

  bool operator==(const Domain&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Domain& out, Fault& fault);
void write(std::string& out, const Domain& value);
using DomainCodec = Struct<Domain>;

using SeatNumberCodec = Integer<std::uint32_t, 1, 500>;
using SeatNumber = SeatNumberCodec::type;

/// A seat of one's own: the first who brings its link has it.
struct Seat {
  IdCodec::type domain{};
  /// From 1, in its domain.
  SeatNumberCodec::type number{};

  bool operator==(const Seat&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Seat& out, Fault& fault);
void write(std::string& out, const Seat& value);
using SeatCodec = Struct<Seat>;

/// Why something was refused.
enum class Reason { malformed, too_big, too_fast, not_allowed, unknown_activity, unknown_kind, closed, stale_round, invalid, budget, taken, not_found, no_domain, out_of_order, too_old, locked, limit, nothing_to_undo, not_in_charge, no_seat, storage_full, busy, unknown_workshop };
[[nodiscard]] std::span<const std::string_view> names(Reason) noexcept;
using ReasonCodec = Enum<Reason>;

}  // namespace aantafel::protocol
