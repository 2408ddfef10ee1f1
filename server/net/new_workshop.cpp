// SPDX-License-Identifier: EUPL-1.2
#include "server/net/new_workshop.hpp"

namespace aantafel::net {
namespace {

using namespace protocol;
using session::Reason;
using session::Refusal;

/// Gives the activities in a body what they may leave out.
void complete(Json& programme) {
  if (!programme.is_array()) return;
  std::size_t number = 0;
  for (Json& activity : programme) {
    ++number;
    if (!activity.is_object()) continue;
    auto& members = activity.get_ref<Json::object_t&>();
    members.emplace("id", "a" + std::to_string(number));
    members.emplace("instruction", "");
    members.emplace("minutes", 0u);
    members.emplace("release", "after_closing");
  }
}

}  // namespace

bool read_description(Fields& fields, WorkshopDescription& description, bool complete) {
  using Anonymous = Boolean;
  using MinGroup = Integer<std::uint32_t, 1, 50>;
  std::optional<std::string> title, municipality;
  std::optional<Language> language;
  std::optional<bool> anonymous, reactions;
  std::optional<std::uint32_t> min_group;
  const bool whole = complete ? fields.required<LineCodec>("title", description.title) &&
                                    fields.required<LanguageCodec>("language", description.language)
                              : fields.optional<LineCodec>("title", title) &&
                                    fields.optional<LanguageCodec>("language", language);
  if (!whole || !fields.optional<OptionalLineCodec>("municipality", municipality) ||
      !fields.optional<Anonymous>("anonymous", anonymous) ||
      !fields.optional<MinGroup>("min_group", min_group) || !fields.optional<Boolean>("reactions", reactions))
    return false;
  if (title) description.title = *title;
  if (language) description.language = *language;
  if (municipality) description.municipality = *municipality;
  if (anonymous) description.anonymous = *anonymous;
  if (min_group) description.min_group = *min_group;
  if (reactions) description.reactions = *reactions;
  return true;
}

session::Result<WorkshopDefinition, Refusal> new_workshop(std::string_view body,
                                                          const std::vector<Template>& templates,
                                                          const session::Kinds& kinds) {
  auto json = parse_json(body);
  if (!json) return session::malformed(json.error());
  if (!json->is_object()) return Refusal{Reason::malformed, "must be an object"};
  if (const auto programme = json->find("programme"); programme != json->end()) complete(*programme);

  WorkshopDefinition definition;
  definition.description.anonymous = true;
  definition.description.min_group = 3;
  Fault fault;
  Fields fields(std::move(*json), fault);
  std::optional<std::string> key;
  if (!fields.optional<IdCodec>("template", key)) return session::malformed(fault);
  if (key) {
    const auto found =
        std::find_if(templates.begin(), templates.end(), [&](const auto& one) { return one.key == *key; });
    if (found == templates.end()) return Refusal{Reason::not_found, "there is no such template", "/template"};
    definition = found->definition;
  }
  std::optional<std::vector<Domain>> domains;
  std::optional<std::vector<ActivityDefinition>> programme;
  if (!read_description(fields, definition.description, true) ||
      !fields.optional<Array<DomainCodec, 0, 64, false>>("domains", domains) ||
      !fields.optional<Array<ActivityDefinitionCodec, 0, 200, false>>("programme", programme) ||
      !fields.closed())
    return session::malformed(fault);
  if (domains) definition.domains = std::move(*domains);
  if (programme) definition.activities = std::move(*programme);

  if (auto refusal = session::check_definition(kinds, definition)) {
    // The path is into a definition, whose activities the body calls its programme.
    constexpr std::string_view activities = "/activities";
    if (refusal->path.starts_with(activities))
      refusal->path = "/programme" + refusal->path.substr(activities.size());
    return std::move(*refusal);
  }
  return definition;
}

}  // namespace aantafel::net
