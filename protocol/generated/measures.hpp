// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/measures.json by protocol/generator: change the schema, then run ./dev generate.
// What the kinds that measure have in common.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol {

/// Stays with a thing when its text changes (D4); the first one made has 0, the next 1.
using ItemKeyCodec = Integer<std::uint32_t, 0, 999>;
using ItemKey = ItemKeyCodec::type;

/// One of the things an activity asks about: a statement, an item.
struct KeyedText {
  ItemKeyCodec::type key{};
  LineCodec::type text{};

  bool operator==(const KeyedText&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, KeyedText& out, Fault& fault);
void write(std::string& out, const KeyedText& value);
using KeyedTextCodec = Struct<KeyedText>;

/// To four decimals.
using MeasureCodec = Decimal<-1000000000, 1000000000>;
using Measure = MeasureCodec::type;

/// A mean never stands without its spread; both null where there is nothing to take it of.
struct Summary {
  /// How many values.
  CountCodec::type count{};
  Nullable<MeasureCodec>::type mean{};
  /// Standard deviation of these values, which are all there are (divided by count).
  Nullable<MeasureCodec>::type deviation{};

  bool operator==(const Summary&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Summary& out, Fault& fault);
void write(std::string& out, const Summary& value);
using SummaryCodec = Struct<Summary>;

/// Names one of the things that were asked about, as in the rows of answers.
using ThingKeyCodec = String<1, 16, Characters::lower>;
using ThingKey = ThingKeyCodec::type;

/// The workshop in which the same was asked before, whose people nobody can pair with those of now.
struct EarlierWorkshop {
  LineCodec::type title{};
  /// The day it was held, as far as known.
  Nullable<DayCodec>::type date{};

  bool operator==(const EarlierWorkshop&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, EarlierWorkshop& out, Fault& fault);
void write(std::string& out, const EarlierWorkshop& value);
using EarlierWorkshopCodec = Struct<EarlierWorkshop>;

struct BaselineThing {
  ThingKeyCodec::type key{};
  MeasureCodec::type mean{};

  bool operator==(const BaselineThing&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, BaselineThing& out, Fault& fault);
void write(std::string& out, const BaselineThing& value);
using BaselineThingCodec = Struct<BaselineThing>;

/// What was said in an earlier workshop when the same was asked: of everybody together, and nothing of persons.
struct Baseline {
  EarlierWorkshopCodec::type workshop{};
  /// Participants who answered.
  CountCodec::type answers{};
  /// The ends of what could be said; it is compared only where they are still these.
  Nullable<MeasureCodec>::type low{};
  Nullable<MeasureCodec>::type high{};
  Array<BaselineThingCodec, 0, 50, false>::type things{};

  bool operator==(const Baseline&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Baseline& out, Fault& fault);
void write(std::string& out, const Baseline& value);
using BaselineCodec = Struct<Baseline>;

/// Of people who answered both times: their mean then and now, and how many went which way.
struct ShiftedMean {
  CountCodec::type people{};
  MeasureCodec::type before{};
  MeasureCodec::type now{};
  CountCodec::type up{};
  CountCodec::type down{};

  bool operator==(const ShiftedMean&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ShiftedMean& out, Fault& fault);
void write(std::string& out, const ShiftedMean& value);
using ShiftedMeanCodec = Struct<ShiftedMean>;

/// One of the things that were asked about both times. Means are null where nobody said anything of it.
struct ShiftedThing {
  ThingKeyCodec::type key{};
  OptionalLineCodec::type text{};
  Nullable<MeasureCodec>::type before{};
  Nullable<MeasureCodec>::type now{};
  /// Null: nobody did both, or telling them apart would tell of too few (S3).
  Nullable<ShiftedMeanCodec>::type both{};

  bool operator==(const ShiftedThing&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ShiftedThing& out, Fault& fault);
void write(std::string& out, const ShiftedThing& value);
using ShiftedThingCodec = Struct<ShiftedThing>;

/// How answers compare with those of an earlier time that the same was asked.
struct Shift {
  /// Participants who answered then.
  CountCodec::type before{};
  CountCodec::type now{};
  /// Means are parts of one: of the people who answered, how many picked it.
  Boolean::type share{};
  /// The ends of what could be said; null: there are none.
  Nullable<MeasureCodec>::type low{};
  Nullable<MeasureCodec>::type high{};
  Array<ShiftedThingCodec, 0, 50, false>::type things{};
  /// Where it was asked before; absent: in this workshop.
  std::optional<EarlierWorkshopCodec::type> earlier_workshop{};

  bool operator==(const Shift&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Shift& out, Fault& fault);
void write(std::string& out, const Shift& value);
using ShiftCodec = Struct<Shift>;

}  // namespace aantafel::protocol
