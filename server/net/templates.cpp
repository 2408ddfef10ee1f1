// SPDX-License-Identifier: EUPL-1.2
// What a workshop can begin with: templates that came with the program, and those that were kept here.
#include "server/net/templates.hpp"

#include <algorithm>

#include "protocol/editable_json.hpp"
#include "server/net/attachment.hpp"
#include "server/net/copying.hpp"
#include "server/net/handlers.hpp"
#include "server/net/problem.hpp"
#include "server/net/room_tasks.hpp"
#include "server/session/decide.hpp"
#include "server/support/random.hpp"

namespace aantafel::net {
namespace {

using protocol::Json;
using protocol::Template;
using session::Reason;
using session::Refusal;

/// Kept here (rule B).
constexpr std::size_t most = 200;

bool is_built_in(const Site& site, const std::string& key) {
  const auto has_key = [&key](const Template& one) { return one.key == key; };
  return std::any_of(site.templates.begin(), site.templates.end(), has_key);
}

Json summary(const Template& one, bool own) {
  unsigned minutes = 0;
  for (const auto& activity : one.definition.activities) minutes += activity.minutes;
  return {{"key", one.key},
          {"title", one.definition.description.title},
          {"language", protocol::word(one.definition.description.language)},
          {"activities", one.definition.activities.size()},
          {"minutes", minutes},
          {"about", one.about.value_or("")},
          {"own", own}};
}

/// What of a workshop was prepared for any day: not where and when that one was held, nor its dossier.
Template template_of(protocol::WorkshopDefinition definition, std::string title) {
  auto& description = definition.description;
  description.title = std::move(title);
  description.municipality.clear();
  description.region.reset();
  description.date.reset();
  description.expected.reset();
  definition.template_.reset();
  definition.rehearsal.reset();
  definition.dossier.reset();
  Template made;
  made.version = 1;
  made.key = support::random_id();
  made.definition = std::move(definition);
  return made;
}

Task<Response> kept(Site& site, Template one) {
  // A template is of no day that was held.
  forget_baselines(one.definition);
  const auto& own = site.rooms.directory().templates();
  if (is_built_in(site, one.key))
    co_return problem(Refusal{Reason::taken, "a template that came with the program has this key", "/key"});
  if (own.size() >= most && !own.contains(one.key))
    co_return problem(Refusal{Reason::limit, "a server keeps at most 200 templates"});
  const std::string said = summary(one, true).dump();
  auto start = [&site, one = std::move(one)](auto done) { site.rooms.directory().keep(one, done); };
  if (!co_await once<bool>(std::move(start))) co_return not_written();
  co_return json(said, 201);
}

}  // namespace

const Template* find_template(const Site& site, const std::string& key) {
  for (const auto& one : site.templates)
    if (one.key == key) return &one;
  const auto& own = site.rooms.directory().templates();
  const auto found = own.find(key);
  return found == own.end() ? nullptr : &found->second;
}

Task<Response> list_templates(Site& site, Call call) {
  Json all = Json::array();
  for (const auto& one : site.templates) all.push_back(summary(one, false));
  // What people here made of it is for who may use it.
  if (right_of(site, call, "") >= Right::administrator)
    for (const auto& [key, one] : site.rooms.directory().templates()) all.push_back(summary(one, true));
  co_return json(all.dump());
}

Task<Response> keep_template(Site& site, Call call) {
  protocol::JsonDocument body;
  if (auto wrong = body.read(call.request.body())) co_return problem(*wrong);
  protocol::Fault fault;
  protocol::Fields fields(body.root(), fault);
  std::string from, title;
  std::optional<std::string> about;
  if (!fields.required<protocol::IdCodec>("from", from) ||
      !fields.required<protocol::LineCodec>("title", title) ||
      !fields.optional<protocol::OptionalLineCodec>("about", about) || !fields.closed())
    co_return problem(fault);
  auto room = co_await room_of(site, from);
  if (!room) co_return problem(Refusal{Reason::not_found, "there is no such workshop", "/from"});
  auto definition = co_await settled<protocol::WorkshopDefinition>(room, definition_of);
  Template made = template_of(without_pictures(std::move(definition), site.kinds), std::move(title));
  made.about = std::move(about);
  co_return co_await kept(site, std::move(made));
}

Task<Response> import_template(Site& site, Call call) {
  auto read = protocol::parse<Template>(call.request.body());
  if (!read) co_return problem(read.error());
  if (auto refusal = session::check_definition(site.kinds, read->definition)) {
    refusal->path = "/definition" + refusal->path;
    co_return problem(*refusal);
  }
  co_return co_await kept(site, std::move(*read));
}

Task<Response> show_template(Site& site, Call call) {
  const auto* found = find_template(site, call.params[0]);
  if (!found) co_return not_found();
  co_return attachment("application/json", protocol::to_text(*found), ".json",
                       found->definition.description.title);
}

Task<Response> remove_template(Site& site, Call call) {
  const std::string key = call.params[0];
  if (is_built_in(site, key))
    co_return problem(Refusal{Reason::not_allowed, "this template came with the program"});
  if (!find_template(site, key)) co_return not_found();
  auto start = [&site, key](auto done) { site.rooms.directory().remove_template(key, done); };
  if (!co_await once<bool>(std::move(start))) co_return not_written();
  co_return no_content();
}

}  // namespace aantafel::net
