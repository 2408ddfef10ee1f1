// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/directory.json by protocol/generator: change the schema, then run ./dev generate.
// The list of workshops, and the templates that were kept here: a log of its own.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/document.hpp"

namespace aantafel::protocol {

/// Is there, or is now called this.
struct WorkshopListed {
  IdCodec::type id{};
  CodeCodec::type code{};
  LineCodec::type title{};
  OptionalLineCodec::type municipality{};
  LanguageCodec::type language{};
  TimeCodec::type created{};
  std::optional<OptionalLineCodec::type> region{};
  std::optional<DayCodec::type> date{};
  std::optional<PeopleCodec::type> expected{};
  /// People who joined, as far as it was written down.
  std::optional<CountCodec::type> came{};
  /// In the archive; absent: it is not.
  std::optional<Boolean::type> archived{};
  /// Key of the template it was made from.
  std::optional<IdCodec::type> template_{};
  /// The workshop that it is a rehearsal of.
  std::optional<IdCodec::type> rehearses{};

  bool operator==(const WorkshopListed&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, WorkshopListed& out, Fault& fault);
void write(std::string& out, const WorkshopListed& value);
using WorkshopListedCodec = Struct<WorkshopListed>;

struct WorkshopUnlisted {
  IdCodec::type id{};

  bool operator==(const WorkshopUnlisted&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, WorkshopUnlisted& out, Fault& fault);
void write(std::string& out, const WorkshopUnlisted& value);
using WorkshopUnlistedCodec = Struct<WorkshopUnlisted>;

/// An own template, in the place of an earlier one with its key.
struct TemplateKept {
  TemplateCodec::type template_{};

  bool operator==(const TemplateKept&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, TemplateKept& out, Fault& fault);
void write(std::string& out, const TemplateKept& value);
using TemplateKeptCodec = Struct<TemplateKept>;

struct TemplateRemoved {
  IdCodec::type key{};

  bool operator==(const TemplateRemoved&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, TemplateRemoved& out, Fault& fault);
void write(std::string& out, const TemplateRemoved& value);
using TemplateRemovedCodec = Struct<TemplateRemoved>;

using DirectoryEvent = std::variant<WorkshopListed, WorkshopUnlisted, TemplateKept, TemplateRemoved>;
[[nodiscard]] bool read(const JsonValue& json, DirectoryEvent& out, Fault& fault);
void write(std::string& out, const DirectoryEvent& value);
using DirectoryEventCodec = Struct<DirectoryEvent>;

}  // namespace aantafel::protocol
