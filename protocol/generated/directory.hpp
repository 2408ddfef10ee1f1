// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/directory.json by protocol/generator: change the schema, then run ./dev generate.
// The list of workshops: a log of its own.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol {

/// Is there, or is now called this.
struct WorkshopListed {
  IdCodec::type id{};
  CodeCodec::type code{};
  LineCodec::type title{};
  OptionalLineCodec::type municipality{};
  LanguageCodec::type language{};
  TimeCodec::type created{};

  bool operator==(const WorkshopListed&) const = default;
};
[[nodiscard]] bool read(Json&& json, WorkshopListed& out, Fault& fault);
void write(std::string& out, const WorkshopListed& value);
using WorkshopListedCodec = Struct<WorkshopListed>;

struct WorkshopUnlisted {
  IdCodec::type id{};

  bool operator==(const WorkshopUnlisted&) const = default;
};
[[nodiscard]] bool read(Json&& json, WorkshopUnlisted& out, Fault& fault);
void write(std::string& out, const WorkshopUnlisted& value);
using WorkshopUnlistedCodec = Struct<WorkshopUnlisted>;

using DirectoryEvent = std::variant<WorkshopListed, WorkshopUnlisted>;
[[nodiscard]] bool read(Json&& json, DirectoryEvent& out, Fault& fault);
void write(std::string& out, const DirectoryEvent& value);
using DirectoryEventCodec = Struct<DirectoryEvent>;

}  // namespace aantafel::protocol
