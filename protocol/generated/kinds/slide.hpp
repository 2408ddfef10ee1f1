// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/slide.json by protocol/generator: change the schema, then run ./dev generate.
// slide: something to read along; nothing can be brought in.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"
#include "protocol/generated/dossier.hpp"

namespace aantafel::protocol::slide {

/// For who speaks: facilitators alone see them.
using NotesCodec = String<0, 5000, Characters::text>;
using Notes = NotesCodec::type;

/// Made of the markdown: paragraphs, headings from h2, lists, quotations, code, rules, emphasis, and links that open elsewhere. No other element and no other attribute, whatever was written.
using HtmlCodec = String<0, 100000, Characters::any>;
using Html = HtmlCodec::type;

struct Settings {
  /// CommonMark. HTML in it is text, and so is a picture from elsewhere.
  String<0, 10000, Characters::text>::type markdown{};
  NotesCodec::type notes{};
  std::optional<protocol::PictureCodec::type> picture{};
  std::optional<protocol::PlacedCardCodec::type> data_card{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

struct ParticipantView {
  HtmlCodec::type html{};
  std::optional<protocol::PictureCodec::type> picture{};
  std::optional<protocol::DataCardCodec::type> card{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  HtmlCodec::type html{};
  std::optional<protocol::PictureCodec::type> picture{};
  std::optional<protocol::DataCardCodec::type> card{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  HtmlCodec::type html{};
  NotesCodec::type notes{};
  std::optional<protocol::PictureCodec::type> picture{};
  std::optional<protocol::DataCardCodec::type> card{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::slide
