// SPDX-License-Identifier: EUPL-1.2
// Workshops as things: listed, made, shown, taken away.
#include "server/net/handlers.hpp"
#include "server/net/new_workshop.hpp"
#include "server/net/problem.hpp"
#include "server/net/room_tasks.hpp"

namespace aantafel::net {
namespace {

using protocol::Json;
using Made = session::Result<protocol::WorkshopListed, session::Refusal>;

Json shown(const Site& site, const protocol::WorkshopListed& listed) {
  return {{"id", listed.id},
          {"code", listed.code},
          {"title", listed.title},
          {"municipality", listed.municipality},
          {"language", protocol::word(listed.language)},
          {"created", listed.created},
          {"join_link", join_link(site, listed.code)},
          {"screen_link", screen_link(site, listed.id)},
          {"facilitator_link", facilitator_link(site, listed.id)}};
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
  auto definition = new_workshop(call.request.body(), site.templates, site.kinds);
  if (!definition) co_return problem(definition.error());
  auto start = [&site, definition = std::move(*definition)](auto done) {
    site.rooms.create(definition, done);
  };
  const Made made = co_await once<Made>(std::move(start));
  co_return workshop_made(site, made);
}

Task<Response> show_workshop(Site& site, Call call) {
  auto room = co_await room_of(site, call.params[0]);
  const auto* listed = site.rooms.find(call.params[0]);
  if (!room || !listed) co_return not_found();
  Json answer = shown(site, *listed);
  const auto definition = co_await settled<std::string>(
      room, [](const live::Room& one) { return protocol::to_text(one.session().steering().definition); });
  answer["definition"] = Json::parse(definition);
  co_return json(answer.dump());
}

Task<Response> erase_workshop(Site& site, Call call) {
  const auto* listed = site.rooms.find(call.params[0]);
  if (!listed) co_return not_found();
  const std::string id = listed->id;
  auto start = [&site, id](auto done) { site.rooms.erase(id, done); };
  if (!co_await once<bool>(std::move(start)))
    co_return problem(session::Refusal{session::Reason::storage_full,
                                       "the list of workshops could not be written", "", true});
  site.shelf.forget(id);
  co_return no_content();
}

}  // namespace aantafel::net
