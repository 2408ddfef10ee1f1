// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/directory.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/directory.hpp"

namespace aantafel::protocol {

bool read(const JsonValue& json, WorkshopListed& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "workshop_listed") &&
         fields.required<IdCodec>("id", out.id) &&
         fields.required<CodeCodec>("code", out.code) &&
         fields.required<LineCodec>("title", out.title) &&
         fields.required<OptionalLineCodec>("municipality", out.municipality) &&
         fields.required<LanguageCodec>("language", out.language) &&
         fields.required<TimeCodec>("created", out.created) &&
         fields.optional<OptionalLineCodec>("region", out.region) &&
         fields.optional<DayCodec>("date", out.date) &&
         fields.optional<PeopleCodec>("expected", out.expected) &&
         fields.optional<CountCodec>("came", out.came) &&
         fields.optional<Boolean>("archived", out.archived) &&
         fields.optional<IdCodec>("template", out.template_) &&
         fields.optional<IdCodec>("rehearses", out.rehearses) &&
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
  if (value.region) {
    out += R"(,"region":)";
    OptionalLineCodec::write(out, *value.region);
  }
  if (value.date) {
    out += R"(,"date":)";
    DayCodec::write(out, *value.date);
  }
  if (value.expected) {
    out += R"(,"expected":)";
    PeopleCodec::write(out, *value.expected);
  }
  if (value.came) {
    out += R"(,"came":)";
    CountCodec::write(out, *value.came);
  }
  if (value.archived) {
    out += R"(,"archived":)";
    Boolean::write(out, *value.archived);
  }
  if (value.template_) {
    out += R"(,"template":)";
    IdCodec::write(out, *value.template_);
  }
  if (value.rehearses) {
    out += R"(,"rehearses":)";
    IdCodec::write(out, *value.rehearses);
  }
  out += R"(})";
}

bool read(const JsonValue& json, WorkshopUnlisted& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "workshop_unlisted") &&
         fields.required<IdCodec>("id", out.id) &&
         fields.closed();
}
void write(std::string& out, const WorkshopUnlisted& value) {
  out += R"({"type":"workshop_unlisted","id":)";
  IdCodec::write(out, value.id);
  out += R"(})";
}

bool read(const JsonValue& json, TemplateKept& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "template_kept") &&
         fields.required<TemplateCodec>("template", out.template_) &&
         fields.closed();
}
void write(std::string& out, const TemplateKept& value) {
  out += R"({"type":"template_kept","template":)";
  TemplateCodec::write(out, value.template_);
  out += R"(})";
}

bool read(const JsonValue& json, TemplateRemoved& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "template_removed") &&
         fields.required<IdCodec>("key", out.key) &&
         fields.closed();
}
void write(std::string& out, const TemplateRemoved& value) {
  out += R"({"type":"template_removed","key":)";
  IdCodec::write(out, value.key);
  out += R"(})";
}

bool read(const JsonValue& json, DirectoryEvent& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "workshop_listed") return read(json, out.emplace<WorkshopListed>(), fault);
  if (*tag == "workshop_unlisted") return read(json, out.emplace<WorkshopUnlisted>(), fault);
  if (*tag == "template_kept") return read(json, out.emplace<TemplateKept>(), fault);
  if (*tag == "template_removed") return read(json, out.emplace<TemplateRemoved>(), fault);
  return unknown_tag(fault, "type", *tag, "workshop_listed, workshop_unlisted, template_kept, template_removed");
}
void write(std::string& out, const DirectoryEvent& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

}  // namespace aantafel::protocol
