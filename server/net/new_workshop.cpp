// SPDX-License-Identifier: EUPL-1.2
#include "server/net/new_workshop.hpp"

#include <cstring>

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

/// Takes an id out of a body, if it is there.
bool take_id(Json& body, const char* name, std::optional<std::string>& out, Fault& fault) {
  const auto member = body.find(name);
  if (member == body.end()) return true;
  const auto* id = member->get_ptr<const std::string*>();
  const bool good = id ? IdCodec::read(JsonValue(std::string_view(*id)), out.emplace(), fault)
                       : fail(fault, "must be a text");
  body.erase(name);
  return good || fail_in(fault, name);
}

}  // namespace

bool read_description(Fields& fields, WorkshopDescription& description, bool complete) {
  using Anonymous = Boolean;
  using MinGroup = Integer<std::uint32_t, 1, 50>;
  std::optional<std::string> title, municipality, region;
  // There, and null: nothing from now on.
  std::optional<std::optional<std::string>> date;
  std::optional<std::optional<std::uint32_t>> expected;
  std::optional<Language> language;
  std::optional<bool> anonymous, reactions;
  std::optional<std::uint32_t> min_group;
  const bool whole = complete ? fields.required<LineCodec>("title", description.title) &&
                                    fields.required<LanguageCodec>("language", description.language)
                              : fields.optional<LineCodec>("title", title) &&
                                    fields.optional<LanguageCodec>("language", language);
  if (!whole || !fields.optional<OptionalLineCodec>("municipality", municipality) ||
      !fields.optional<Anonymous>("anonymous", anonymous) ||
      !fields.optional<MinGroup>("min_group", min_group) ||
      !fields.optional<Boolean>("reactions", reactions) ||
      !fields.optional<OptionalLineCodec>("region", region) ||
      !fields.optional<Nullable<DayCodec>>("date", date) ||
      !fields.optional<Nullable<PeopleCodec>>("expected", expected))
    return false;
  if (title) description.title = *title;
  if (language) description.language = *language;
  if (municipality) description.municipality = *municipality;
  if (anonymous) description.anonymous = *anonymous;
  if (min_group) description.min_group = *min_group;
  if (reactions) description.reactions = *reactions;
  if (region) description.region = *region;
  if (date) description.date = *date;
  if (expected) description.expected = *expected;
  return true;
}

session::Result<NewWorkshop, Refusal> read_new_workshop(std::string_view body) {
  auto json = parse_json(body);
  if (!json) return session::malformed(json.error());
  if (!json->is_object()) return Refusal{Reason::malformed, "must be an object"};
  NewWorkshop asked;
  Fault fault;
  if (!take_id(*json, "template", asked.template_, fault) || !take_id(*json, "from", asked.from, fault))
    return session::malformed(fault);
  if (const auto compare = json->find("compare"); compare != json->end()) {
    if (!compare->is_boolean()) return session::malformed({"/compare", "must be true or false"});
    asked.compare = compare->get<bool>();
    json->erase("compare");
    if (!asked.from)
      return Refusal{Reason::invalid, "there is only another workshop to compare with", "/compare"};
  }
  if (asked.template_ && asked.from)
    return Refusal{Reason::invalid, "begins with a template or with another workshop, not with both",
                   "/from"};
  asked.rest = std::move(*json);
  return asked;
}

session::Result<WorkshopDefinition, Refusal> completed(NewWorkshop asked, WorkshopDefinition definition,
                                                       const session::Kinds& kinds,
                                                       const session::Album& album) {
  if (const auto programme = asked.rest.find("programme"); programme != asked.rest.end())
    complete(*programme);
  const std::string rest = asked.rest.dump();
  JsonDocument document;
  if (auto fault = document.read(rest)) return session::malformed(*fault);
  definition.description.date.reset();
  definition.rehearsal.reset();
  Fault fault;
  Fields fields(document.root(), fault);
  std::optional<std::vector<Domain>> domains;
  std::optional<std::vector<ActivityDefinition>> programme;
  if (!read_description(fields, definition.description, true) ||
      !fields.optional<Array<DomainCodec, 0, 64, false>>("domains", domains) ||
      !fields.optional<Array<ActivityDefinitionCodec, 0, 200, false>>("programme", programme) ||
      !fields.closed())
    return session::malformed(fault);
  if (domains) definition.domains = std::move(*domains);
  if (programme) definition.activities = std::move(*programme);

  if (auto refusal = session::check_definition(kinds, definition, album)) {
    // The path is into a definition, whose activities the body calls its programme, and whose description
    // stands in the body itself.
    for (const auto& [there, here] : {std::pair("/activities", "/programme"), std::pair("/description", "")})
      if (refusal->path.starts_with(there)) refusal->path = here + refusal->path.substr(std::strlen(there));
    return std::move(*refusal);
  }
  return definition;
}

}  // namespace aantafel::net
