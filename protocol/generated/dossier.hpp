// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/dossier.json by protocol/generator: change the schema, then run ./dev generate.
// The dossier: what was gathered before the day. Facilitators alone are told of it (S6); a slide may carry a copy of a data card.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol {

/// A few words, or nothing.
using FewWordsCodec = String<0, 60, Characters::line>;
using FewWords = FewWordsCodec::type;

/// What a row or a column is about.
using DataLabelCodec = String<1, 100, Characters::line>;
using DataLabel = DataLabelCodec::type;

using DataValueCodec = Decimal<-1000000000000, 1000000000000>;
using DataValue = DataValueCodec::type;

/// Domains that it is about; one that is gone from the workshop is passed over.
using DomainTagsCodec = Array<IdCodec, 0, 64, true>;
using DomainTags = DomainTagsCodec::type;

/// What came up in an interview.
struct InterviewNote {
  IdCodec::type id{};
  LineCodec::type title{};
  DomainTagsCodec::type domains{};
  /// With whom, and when.
  OptionalLineCodec::type spoken_with{};
  String<0, 10000, Characters::text>::type text{};

  bool operator==(const InterviewNote&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, InterviewNote& out, Fault& fault);
void write(std::string& out, const InterviewNote& value);
using InterviewNoteCodec = Struct<InterviewNote>;

/// One figure, as it was typed.
struct Figure {
  FewWordsCodec::type figure{};
  FewWordsCodec::type unit{};

  bool operator==(const Figure&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Figure& out, Fault& fault);
void write(std::string& out, const Figure& value);
using FigureCodec = Struct<Figure>;

enum class ChartForm { bars, line };
[[nodiscard]] std::span<const std::string_view> names(ChartForm) noexcept;
using ChartFormCodec = Enum<ChartForm>;

struct ChartRow {
  DataLabelCodec::type label{};
  /// Null: no figure.
  Array<Nullable<DataValueCodec>, 1, 4, false>::type values{};

  bool operator==(const ChartRow&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ChartRow& out, Fault& fault);
void write(std::string& out, const ChartRow& value);
using ChartRowCodec = Struct<ChartRow>;

/// A small table: columns of figures, the same for every row.
struct Chart {
  ChartFormCodec::type form{};
  FewWordsCodec::type unit{};
  /// What the rows are: a year, a municipality.
  FewWordsCodec::type about{};
  Array<DataLabelCodec, 1, 4, false>::type columns{};
  Array<ChartRowCodec, 1, 40, false>::type rows{};

  bool operator==(const Chart&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Chart& out, Fault& fault);
void write(std::string& out, const Chart& value);
using ChartCodec = Struct<Chart>;

/// Told apart by `as`.
using ShownData = std::variant<Figure, Chart>;
[[nodiscard]] bool read(const JsonValue& json, ShownData& out, Fault& fault);
void write(std::string& out, const ShownData& value);
using ShownDataCodec = Struct<ShownData>;

/// A figure or a chart, and where it comes from.
struct DataCard {
  ShownDataCodec::type shows{};
  FewWordsCodec::type period{};
  OptionalLineCodec::type source{};
  FewWordsCodec::type licence{};
  OptionalLineCodec::type remark{};

  bool operator==(const DataCard&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DataCard& out, Fault& fault);
void write(std::string& out, const DataCard& value);
using DataCardCodec = Struct<DataCard>;

struct DataItem {
  IdCodec::type id{};
  LineCodec::type title{};
  DomainTagsCodec::type domains{};
  DataCardCodec::type card{};

  bool operator==(const DataItem&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DataItem& out, Fault& fault);
void write(std::string& out, const DataItem& value);
using DataItemCodec = Struct<DataItem>;

/// Told apart by `kind`.
using DossierItem = std::variant<InterviewNote, DataItem>;
[[nodiscard]] bool read(const JsonValue& json, DossierItem& out, Fault& fault);
void write(std::string& out, const DossierItem& value);
using DossierItemCodec = Struct<DossierItem>;

/// A slide's own copy of a data card: what the room sees does not change by itself.
struct PlacedCard {
  /// The item of the dossier that it was copied from.
  IdCodec::type from{};
  DataCardCodec::type card{};

  bool operator==(const PlacedCard&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, PlacedCard& out, Fault& fault);
void write(std::string& out, const PlacedCard& value);
using PlacedCardCodec = Struct<PlacedCard>;

}  // namespace aantafel::protocol
