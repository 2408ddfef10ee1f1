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
[[nodiscard]] bool read(Json&& json, KeyedText& out, Fault& fault);
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
[[nodiscard]] bool read(Json&& json, Summary& out, Fault& fault);
void write(std::string& out, const Summary& value);
using SummaryCodec = Struct<Summary>;

}  // namespace aantafel::protocol
