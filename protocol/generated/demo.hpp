// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/demo.json by protocol/generator: change the schema, then run ./dev generate.
// A scripted day: who sits at the table and what each of them brings in, for demonstrations and tests.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol {

struct DemoAnswer {
  /// How long after the activity opened; a card stands before anybody puts dots on it.
  Integer<std::uint32_t, 0, 3600000>::type after_ms{};
  /// Only where the phone makes one: a card's.
  std::optional<ContributionIdCodec::type> id{};
  OpaqueCodec::type payload{};

  bool operator==(const DemoAnswer&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DemoAnswer& out, Fault& fault);
void write(std::string& out, const DemoAnswer& value);
using DemoAnswerCodec = Struct<DemoAnswer>;

struct DemoPerson {
  Nullable<IdCodec>::type domain{};
  /// By activity, in the order they are given.
  Map<Array<DemoAnswerCodec, 0, 500, false>, IdCodec, 200>::type answers{};

  bool operator==(const DemoPerson&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DemoPerson& out, Fault& fault);
void write(std::string& out, const DemoPerson& value);
using DemoPersonCodec = Struct<DemoPerson>;

struct DemoDay {
  Integer<std::uint32_t, 1, 1>::type version{};
  /// Key of the template that the day is made from.
  IdCodec::type template_{};
  Array<DemoPersonCodec, 0, 1000, false>::type people{};

  bool operator==(const DemoDay&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, DemoDay& out, Fault& fault);
void write(std::string& out, const DemoDay& value);
using DemoDayCodec = Struct<DemoDay>;

}  // namespace aantafel::protocol
