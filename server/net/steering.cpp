// SPDX-License-Identifier: EUPL-1.2
// A facilitator's commands over HTTP: the same as on the WebSocket.
#include "server/net/handlers.hpp"
#include "server/net/new_workshop.hpp"
#include "server/net/problem.hpp"
#include "server/net/room_tasks.hpp"
#include "server/support/random.hpp"

namespace aantafel::net {
namespace {

Response answer(const live::Answer& said) {
  if (const auto* ack = std::get_if<protocol::Ack>(&said)) return json(protocol::to_text(*ack));
  const auto& refused = std::get<protocol::Refused>(said);
  return problem(session::Refusal{refused.reason, refused.message, refused.path.value_or(""), refused.retry});
}

/// A repeat with the same key is the same operation (V3); without a key there are no repeats.
std::string client_of(const Call& call) {
  const std::string key(call.request["Idempotency-Key"]);
  return support::hash(key.empty() ? support::random_id() : "idempotency:" + key);
}

}  // namespace

Task<Response> steer_workshop(Site& site, Call call) {
  auto command = protocol::parse<protocol::SteerCommand>(call.request.body());
  if (!command) co_return problem(command.error());
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  co_return answer(co_await steered(room, client_of(call), *command));
}

Task<Response> describe_workshop(Site& site, Call call) {
  protocol::JsonDocument body;
  if (auto wrong = body.read(call.request.body())) co_return problem(*wrong);
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  auto description = co_await settled<protocol::WorkshopDescription>(
      room, [](const live::Room& one) { return one.session().description(); });
  protocol::Fault fault;
  protocol::Fields fields(body.root(), fault);
  if (!read_description(fields, description, false) || !fields.closed()) co_return problem(fault);
  if (auto refusal = session::check_description(description)) co_return problem(*refusal);
  const protocol::SteerCommand command = protocol::Describe{std::move(description)};
  co_return answer(co_await steered(room, client_of(call), command));
}

}  // namespace aantafel::net
