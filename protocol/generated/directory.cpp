// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/directory.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/directory.hpp"

namespace aantafel::protocol {

bool read(Json&& json, WorkshopListed& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("type", "workshop_listed") &&
         fields.required<IdCodec>("id", out.id) &&
         fields.required<CodeCodec>("code", out.code) &&
         fields.required<LineCodec>("title", out.title) &&
         fields.required<OptionalLineCodec>("municipality", out.municipality) &&
         fields.required<LanguageCodec>("language", out.language) &&
         fields.required<TimeCodec>("created", out.created) &&
         fields.closed();
}
void write(std::string& out, const WorkshopListed& value) {
  out += R"({"type":"workshop_listed","id":)";
  IdCodec::write(out, value.id);
  out += R"(,"code":)";
  CodeCodec::write(out, value.code);
  out += R"(,"title":)";
  LineCodec::write(out, value.title);
  out += R"(,"municipality":)";
  OptionalLineCodec::write(out, value.municipality);
  out += R"(,"language":)";
  LanguageCodec::write(out, value.language);
  out += R"(,"created":)";
  TimeCodec::write(out, value.created);
  out += R"(})";
}

bool read(Json&& json, WorkshopUnlisted& out, Fault& fault) {
  Fields fields(std::move(json), fault);
  return fields.constant("type", "workshop_unlisted") &&
         fields.required<IdCodec>("id", out.id) &&
         fields.closed();
}
void write(std::string& out, const WorkshopUnlisted& value) {
  out += R"({"type":"workshop_unlisted","id":)";
  IdCodec::write(out, value.id);
  out += R"(})";
}

bool read(Json&& json, DirectoryEvent& out, Fault& fault) {
  const std::string* tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "workshop_listed") return read(std::move(json), out.emplace<WorkshopListed>(), fault);
  if (*tag == "workshop_unlisted") return read(std::move(json), out.emplace<WorkshopUnlisted>(), fault);
  return unknown_tag(fault, "type", *tag, "workshop_listed, workshop_unlisted");
}
void write(std::string& out, const DirectoryEvent& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

}  // namespace aantafel::protocol
