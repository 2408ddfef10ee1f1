// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/slide.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/slide.hpp"

namespace aantafel::protocol::slide {

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<String<0, 10000, Characters::text>>("markdown", out.markdown) &&
         fields.required<NotesCodec>("notes", out.notes) &&
         fields.optional<protocol::PictureCodec>("picture", out.picture) &&
         fields.optional<protocol::PlacedCardCodec>("data_card", out.data_card) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"markdown":)";
  String<0, 10000, Characters::text>::write(out, value.markdown);
  out += R"(,"notes":)";
  NotesCodec::write(out, value.notes);
  if (value.picture) {
    out += R"(,"picture":)";
    protocol::PictureCodec::write(out, *value.picture);
  }
  if (value.data_card) {
    out += R"(,"data_card":)";
    protocol::PlacedCardCodec::write(out, *value.data_card);
  }
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<HtmlCodec>("html", out.html) &&
         fields.optional<protocol::PictureCodec>("picture", out.picture) &&
         fields.optional<protocol::DataCardCodec>("card", out.card) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"html":)";
  HtmlCodec::write(out, value.html);
  if (value.picture) {
    out += R"(,"picture":)";
    protocol::PictureCodec::write(out, *value.picture);
  }
  if (value.card) {
    out += R"(,"card":)";
    protocol::DataCardCodec::write(out, *value.card);
  }
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<HtmlCodec>("html", out.html) &&
         fields.optional<protocol::PictureCodec>("picture", out.picture) &&
         fields.optional<protocol::DataCardCodec>("card", out.card) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"html":)";
  HtmlCodec::write(out, value.html);
  if (value.picture) {
    out += R"(,"picture":)";
    protocol::PictureCodec::write(out, *value.picture);
  }
  if (value.card) {
    out += R"(,"card":)";
    protocol::DataCardCodec::write(out, *value.card);
  }
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<HtmlCodec>("html", out.html) &&
         fields.required<NotesCodec>("notes", out.notes) &&
         fields.optional<protocol::PictureCodec>("picture", out.picture) &&
         fields.optional<protocol::DataCardCodec>("card", out.card) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"html":)";
  HtmlCodec::write(out, value.html);
  out += R"(,"notes":)";
  NotesCodec::write(out, value.notes);
  if (value.picture) {
    out += R"(,"picture":)";
    protocol::PictureCodec::write(out, *value.picture);
  }
  if (value.card) {
    out += R"(,"card":)";
    protocol::DataCardCodec::write(out, *value.card);
  }
  out += R"(})";
}

}  // namespace aantafel::protocol::slide
