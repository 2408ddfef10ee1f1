// SPDX-License-Identifier: EUPL-1.2
// A room and those who ask: entering, leaving, judging, answering. Batches and ticks are in room_batches.cpp.
#include "server/live/room.hpp"

#include <boost/asio/post.hpp>

#include "server/storage/chain.hpp"

namespace aantafel::live {

Room::Room(boost::asio::io_context& context, const House& house, std::string id)
    : context_(context),
      house_(house),
      id_(std::move(id)),
      session_(house.kinds),
      tick_timer_(context),
      countdown_(context),
      room_timer_(context) {}

void Room::open(std::function<void(bool)> done) {
  refold(std::move(done));
}

void Room::enter(std::shared_ptr<Peer> peer, session::Actor actor, session::Join join) {
  if (closed_) return peer->dismiss(protocol::Parting::restarting, 1000);
  take({std::move(actor), 0, std::move(join), std::move(peer), {}});
}

void Room::leave(const Peer& peer) {
  feed_.remove(peer);
  schedule_tick();
}

void Room::ask(const Peer& peer, std::uint32_t n, session::Command command) {
  if (const auto* member = feed_.find(peer)) take({member->actor, n, std::move(command), member->peer, {}});
}

void Room::ask(session::Actor actor, std::uint32_t n, session::Command command,
               std::function<void(Answer)> answer) {
  take({std::move(actor), n, std::move(command), nullptr, std::move(answer)});
}

void Room::when_settled(std::function<void()> run) {
  if (failed_) return;
  waiting_.push_back(std::move(run));
  if (!in_flight_) settle();
}

void Room::close(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) {
  closed_ = true;
  feed_.each([&](Peer& peer) { peer.dismiss(why, reconnect_ms); });
  tick_timer_.cancel();
  countdown_.cancel();
  room_timer_.cancel();
}

void Room::take(Asked asked) {
  if (failed_) return;
  inbox_.push_back(std::move(asked));
  if (in_flight_ || std::exchange(work_posted_, true)) return;
  // Posted, so that all that is read in one turn of the loop goes into one batch.
  boost::asio::post(context_, [self = shared_from_this()] {
    self->work_posted_ = false;
    self->work();
  });
}

void Room::work() {
  if (in_flight_) return;
  try {
    judge_all();
  } catch (const std::exception& broken) {
    // Who can say what was changed before it broke: nothing of this batch is kept, and nobody is told it was.
    house_.broken("workshop " + id_ + ": " + broken.what());
    replies_.push_back({std::move(inbox_.front()), {}, ""});
    inbox_.pop_front();
    pending_.clear();
    in_flight_ = true;
    return take_back([this] { apologise(); });
  }
  if (!pending_.empty()) return submit();
  for (auto& reply : std::exchange(replies_, {})) say(reply);
  settle();
}

void Room::judge_all() {
  const std::uint64_t now = house_.now();
  for (; !inbox_.empty(); inbox_.pop_front()) replies_.push_back(judge(inbox_.front(), now));
}

Room::Reply Room::judge(Asked& asked, std::uint64_t now) {
  const bool joins = std::holds_alternative<session::Join>(asked.command);
  if (closed_) return refusal(asked, {session::Reason::busy, "this workshop is closing", {}, true});
  if (asked.n != 0) {
    if (const auto known = session_.operations().outcome_of(asked.actor.client, asked.n))
      return {std::move(asked), *known, "this operation number was used before"};
  }
  if (joins && asked.actor.role != protocol::Role::participant)
    return {std::move(asked), {session_.seq()}, ""};

  auto decision = session::decide(session_, asked.actor, asked.command, now);
  const bool final = !decision && asked.n != 0 && session::is_final(decision.error().reason);
  if (nothing_kept_ && (final || (decision && *decision))) return refusal(asked, *nothing_kept_);
  if (!decision) {
    if (final) log(asked.actor, asked.n, protocol::OperationRefused{decision.error().reason}, now);
    return refusal(asked, std::move(decision.error()));
  }
  if (*decision) {
    described_ |= std::holds_alternative<protocol::WorkshopDescribed>(**decision);
    log(asked.actor, asked.n, std::move(**decision), now);
  }
  if (joins) asked.actor.participant = session_.participant_of(std::get<session::Join>(asked.command).device);
  return {std::move(asked), {session_.seq()}, ""};
}

Room::Reply Room::refusal(Asked& asked, session::Refusal why) {
  return {
      std::move(asked), {session_.seq(), why.reason}, std::move(why.message), std::move(why.path), why.retry};
}

void Room::log(const session::Actor& actor, std::uint32_t n, protocol::Event event, std::uint64_t now) {
  protocol::LogEntry entry{std::move(event), std::nullopt};
  if (n != 0) entry.op = protocol::Operation{actor.client, n};
  session_.apply(entry, session_.seq() + 1, now);
  pending_.push_back({static_cast<std::int64_t>(now), protocol::to_text(entry)});
}

void Room::say(Reply& reply) {
  const Asked& asked = reply.asked;
  if (asked.peer && std::holds_alternative<session::Join>(asked.command) && !reply.outcome.refused)
    return welcome(reply);
  Answer answer = protocol::Ack{asked.n, reply.outcome.seq};
  if (reply.outcome.refused) {
    protocol::Refused refused;
    if (asked.n != 0) refused.n = asked.n;
    refused.reason = *reply.outcome.refused;
    refused.message = std::move(reply.message);
    if (!reply.path.empty()) refused.path = std::move(reply.path);
    refused.retry = reply.retry;
    answer = std::move(refused);
  }
  if (asked.answer) asked.answer(answer);
  if (!asked.peer) return;
  asked.peer->send(text_frame(std::visit([](const auto& one) { return protocol::to_text(one); }, answer)),
                   "");
  if (asked.n != 0) return;
  // What passes by itself is no reason to send somebody away for good.
  const bool passes = reply.outcome.refused == session::Reason::busy ||
                      reply.outcome.refused == session::Reason::storage_full;
  if (passes)
    asked.peer->dismiss(protocol::Parting::restarting, 1000);
  else
    asked.peer->dismiss(protocol::Parting::refused, std::nullopt);
}

void Room::welcome(const Reply& reply) {
  const auto& [actor, n, command, peer, answer] = reply.asked;
  if (closed_) return peer->dismiss(protocol::Parting::restarting, 1000);
  // What came in the same batch, or with the fold, is part of what a newcomer is told.
  feed_.touch(session_.take_touched());
  const Block block = feed_.welcome(session_, actor, storage::to_hex(head_.epoch), house_.now());
  feed_.add(peer, actor);
  peer->send(block, "");
}

}  // namespace aantafel::live
