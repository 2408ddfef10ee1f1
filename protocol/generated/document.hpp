// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/document.json by protocol/generator: change the schema, then run ./dev generate.
// Files that travel: templates, and the whole workshop as a download that can be imported again (D3).
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/events.hpp"
#include "protocol/generated/workshop.hpp"

namespace aantafel::protocol {

struct Template {
  Integer<std::uint32_t, 1, 1>::type version{};
  /// Stays with it wherever it travels (D4).
  IdCodec::type key{};
  /// For who chooses one: what it is for.
  std::optional<OptionalLineCodec::type> about{};
  WorkshopDefinitionCodec::type definition{};

  bool operator==(const Template&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Template& out, Fault& fault);
void write(std::string& out, const Template& value);
using TemplateCodec = Struct<Template>;

/// Author: a name of this activity's own in an anonymous workshop, so that nobody's answers can be laid side by side (S2). Domain null: none, or too small a group (S3).
struct ExportedContribution {
  ContributionIdCodec::type id{};
  IdCodec::type author{};
  Nullable<IdCodec>::type domain{};
  /// Absent: a phone, or in an anonymous workshop one of too few in the group who were heard in this way (S3).
  std::optional<SourceCodec::type> source{};
  OpaqueCodec::type payload{};

  bool operator==(const ExportedContribution&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ExportedContribution& out, Fault& fault);
void write(std::string& out, const ExportedContribution& value);
using ExportedContributionCodec = Struct<ExportedContribution>;

/// Somebody who said to have no opinion. In an anonymous workshop the domain is left out, since those who abstain may be few (S3).
struct ExportedAbstention {
  IdCodec::type author{};
  Nullable<IdCodec>::type domain{};

  bool operator==(const ExportedAbstention&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ExportedAbstention& out, Fault& fault);
void write(std::string& out, const ExportedAbstention& value);
using ExportedAbstentionCodec = Struct<ExportedAbstention>;

struct ExportedRound {
  RoundCodec::type round{};
  std::optional<Array<ExportedAbstentionCodec, 0, 50000, false>::type> abstained{};
  /// People who had it before them, and did neither.
  std::optional<CountCodec::type> seen{};
  /// People who were at the table, answered or not.
  std::optional<CountCodec::type> joined{};
  /// Hands that the facilitator counted, told apart below or not.
  std::optional<CountCodec::type> by_hand{};
  /// People whose answer the facilitator entered, told apart below or not.
  std::optional<CountCodec::type> on_paper{};
  Array<ExportedContributionCodec, 0, 2000000, false>::type contributions{};
  /// In the order they were made.
  Array<OpaqueCodec, 0, 100000, false>::type moderations{};

  bool operator==(const ExportedRound&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ExportedRound& out, Fault& fault);
void write(std::string& out, const ExportedRound& value);
using ExportedRoundCodec = Struct<ExportedRound>;

struct ExportedActivity {
  IdCodec::type id{};
  ActivityStateCodec::type state{};
  RoundCodec::type round{};
  Nullable<Boolean>::type released{};
  Array<ExportedRoundCodec, 0, 1000, false>::type rounds{};

  bool operator==(const ExportedActivity&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ExportedActivity& out, Fault& fault);
void write(std::string& out, const ExportedActivity& value);
using ExportedActivityCodec = Struct<ExportedActivity>;

/// A picture that the programme shows, as it was made by the server that it comes from.
struct ExportedPicture {
  PictureIdCodec::type id{};
  PictureFormCodec::type form{};
  PictureSideCodec::type width{};
  PictureSideCodec::type height{};
  PictureDataCodec::type data{};

  bool operator==(const ExportedPicture&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ExportedPicture& out, Fault& fault);
void write(std::string& out, const ExportedPicture& value);
using ExportedPictureCodec = Struct<ExportedPicture>;

struct ExportedWorkshop {
  Integer<std::uint32_t, 1, 1>::type version{};
  IdCodec::type id{};
  EpochCodec::type epoch{};
  /// The point in the log that this is exact to (D1).
  SeqCodec::type seq{};
  /// Hash of the log up to there, so that a result can be checked.
  String<0, 64, Characters::hex>::type chain{};
  WorkshopDefinitionCodec::type definition{};
  Nullable<IdCodec>::type shown{};
  std::optional<SelfPacedCodec::type> self_paced{};
  /// Absent: none.
  std::optional<Array<ExportedPictureCodec, 1, 60, false>::type> pictures{};
  Array<AttendanceCodec, 0, 65, false>::type attendance{};
  Array<ExportedActivityCodec, 0, 200, false>::type activities{};

  bool operator==(const ExportedWorkshop&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ExportedWorkshop& out, Fault& fault);
void write(std::string& out, const ExportedWorkshop& value);
using ExportedWorkshopCodec = Struct<ExportedWorkshop>;

}  // namespace aantafel::protocol
