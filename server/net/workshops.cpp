// SPDX-License-Identifier: EUPL-1.2
// Workshops as things: listed, made, shown, put in the archive, taken away.
#include "protocol/editable_json.hpp"
#include "server/net/copying.hpp"
#include "server/net/handlers.hpp"
#include "server/net/new_workshop.hpp"
#include "server/net/problem.hpp"
#include "server/net/room_tasks.hpp"
#include "server/net/templates.hpp"

namespace aantafel::net {
namespace {

using protocol::Json;
using Made = session::Result<protocol::WorkshopListed, session::Refusal>;

Json shown(const Site& site, const protocol::WorkshopListed& listed) {
  Json all{{"id", listed.id},
           {"code", listed.code},
           {"title", listed.title},
           {"municipality", listed.municipality},
           {"language", protocol::word(listed.language)},
           {"created", listed.created},
           {"join_link", join_link(site, listed.code)},
           {"screen_link", screen_link(site, listed.id)},
           {"facilitator_link", facilitator_link(site, listed.id)},
           {"region", listed.region.value_or("")},
           {"archived", listed.archived.value_or(false)}};
  // Null: not known.
  const auto add = [&all](const char* name, const auto& value) {
    all[name] = value ? Json(*value) : Json(nullptr);
  };
  add("date", listed.date);
  add("expected", listed.expected);
  add("came", listed.came);
  add("template", listed.template_);
  add("rehearses", listed.rehearses);
  return all;
}

Response nowhere(const char* what, const char* path) {
  return problem(session::Refusal{session::Reason::not_found, what, path});
}

}  // namespace

Response workshop_made(Site& site, const Made& made) {
  if (!made) return problem(made.error());
  site.announce(*made);
  return json(shown(site, *made).dump(), 201);
}

Task<Response> list_workshops(Site& site, Call) {
  Json all = Json::array();
  for (const auto& listed : site.rooms.list()) all.push_back(shown(site, listed));
  co_return json(all.dump());
}

Task<Response> create_workshop(Site& site, Call call) {
  auto asked = read_new_workshop(call.request.body());
  if (!asked) co_return problem(asked.error());
  protocol::WorkshopDefinition begins_with;
  begins_with.description.anonymous = true;
  begins_with.description.min_group = 3;
  if (asked->template_) {
    const auto* found = find_template(site, *asked->template_);
    if (!found) co_return nowhere("there is no such template", "/template");
    begins_with = found->definition;
    begins_with.template_ = found->key;
  }
  Prepared prepared;
  if (asked->from) {
    const auto baselines = asked->compare ? Baselines::outcomes : Baselines::same;
    auto other = co_await prepared_of(site, *asked->from, baselines);
    if (!other) co_return nowhere("there is no such workshop", "/from");
    prepared = std::move(*other);
    begins_with = std::move(prepared.definition);
    if (!asked->compare) forget_baselines(begins_with);
  }
  auto definition = completed(std::move(*asked), std::move(begins_with), site.kinds, prepared.album());
  if (!definition) co_return problem(definition.error());
  auto start = [&site, definition = std::move(*definition), pictures = std::move(prepared.pictures)](
                   auto done) { site.rooms.create(definition, pictures, done); };
  const Made made = co_await once<Made>(std::move(start));
  co_return workshop_made(site, made);
}

Task<Response> show_workshop(Site& site, Call call) {
  auto room = co_await room_of(site, call.params[0]);
  const auto* listed = site.rooms.find(call.params[0]);
  if (!room || !listed) co_return not_found();
  Json answer = shown(site, *listed);
  const auto definition = co_await settled<protocol::WorkshopDefinition>(room, definition_of);
  answer["definition"] = Json::parse(protocol::to_text(definition));
  co_return json(answer.dump());
}

namespace {

Task<Response> put_in_archive(Site& site, Call call, bool archived) {
  const auto* listed = site.rooms.find(call.params[0]);
  if (!listed) co_return not_found();
  auto start = [&site, id = listed->id, archived](auto done) { site.rooms.archive(id, archived, done); };
  if (!co_await once<bool>(std::move(start))) co_return not_written();
  co_return no_content();
}

}  // namespace

Task<Response> archive_workshop(Site& site, Call call) {
  return put_in_archive(site, std::move(call), true);
}

Task<Response> bring_back_workshop(Site& site, Call call) {
  return put_in_archive(site, std::move(call), false);
}

Task<Response> rehearse_workshop(Site& site, Call call) {
  std::optional<std::uint32_t> people;
  if (!call.request.body().empty()) {
    protocol::JsonDocument body;
    if (auto wrong = body.read(call.request.body())) co_return problem(*wrong);
    protocol::Fault fault;
    protocol::Fields fields(body.root(), fault);
    if (!fields.optional<protocol::Integer<std::uint32_t, 1, 200>>("people", people) || !fields.closed())
      co_return problem(fault);
  }
  const auto* listed = site.rooms.find(call.params[0]);
  if (!listed) co_return not_found();
  const std::string id = listed->id;
  auto prepared = co_await prepared_of(site, id);
  if (!prepared) co_return not_found();
  auto start = [&site, people, id, prepared = std::move(*prepared)](auto done) {
    site.rehearsals.begin(id, prepared.definition, prepared.pictures, people, done);
  };
  const Made made = co_await once<Made>(std::move(start));
  co_return workshop_made(site, made);
}

Task<Response> erase_workshop(Site& site, Call call) {
  const auto* listed = site.rooms.find(call.params[0]);
  if (!listed) co_return not_found();
  // Its rehearsals have the same programme, so they go too; first, so that it can be erased again where this
  // is broken off.
  std::vector<std::string> all;
  for (const auto& one : site.rooms.list())
    if (one.rehearses == listed->id) all.push_back(one.id);
  all.push_back(listed->id);
  for (const std::string& id : all) {
    auto start = [&site, id](auto done) { site.rooms.erase(id, done); };
    if (!co_await once<bool>(std::move(start))) co_return not_written();
    site.shelf.forget(id);
  }
  co_return no_content();
}

}  // namespace aantafel::net
