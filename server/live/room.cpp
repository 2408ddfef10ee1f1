// SPDX-License-Identifier: EUPL-1.2
// A room and those who ask: entering, leaving, judging, answering. Batches and ticks are in room_batches.cpp.
#include "server/live/room.hpp"

#include <boost/asio/post.hpp>
#include <iterator>

#include "server/storage/chain.hpp"

namespace aantafel::live {
namespace {

constexpr std::chrono::milliseconds looks_gathered{500};
/// How often it is seen who stopped writing.
constexpr std::chrono::milliseconds writing_looked_at{1000};
/// As the schema of the event allows.
constexpr std::size_t looks_of_one_entry = 1000;

}  // namespace

Room::Room(boost::asio::io_context& context, const House& house, std::string id)
    : context_(context),
      house_(house),
      id_(std::move(id)),
      session_(house.kinds),
      looks_timer_(context),
      writing_timer_(context),
      tick_timer_(context),
      countdown_(context),
      room_timer_(context) {}

void Room::open(std::function<void(bool)> done) {
  refold([self = shared_from_this(), done = std::move(done)](bool there) {
    if (there) self->tell_list();
    done(there);
  });
}

void Room::archive(bool archived) {
  archived_ = archived;
  feed_.tell_archived(archived);
  schedule_tick();
}

void Room::enter(std::shared_ptr<Peer> peer, session::Actor actor, session::Join join) {
  if (closed_) return peer->dismiss(protocol::Parting::restarting, 1000);
  peer->actor_ = std::move(actor);
  peer->left_ = false;
  take({0, std::move(join), std::move(peer)});
}

void Room::leave(Peer& peer) {
  peer.left_ = true;
  feed_.remove(peer);
  schedule_tick();
}

void Room::ask(const std::shared_ptr<Peer>& peer, std::uint32_t n, session::Command command) {
  if (!feed_.holds(*peer)) return;
  if (std::holds_alternative<protocol::Put>(command)) feed_.sent(peer->actor().participant);
  take({n, std::move(command), peer});
}

void Room::look(const Peer& peer, const protocol::Seen& seen) {
  const session::Author author = peer.actor().participant;
  const session::Round* round = session_.round(seen.activity);
  if (!feed_.holds(peer) || author == 0 || !round || closed_) return;
  if (seen.round != session_.progress(seen.activity).round) return;
  if (round->attention().has(author, session::Attention::saw)) return;
  const bool first = looks_.empty();
  looks_[{seen.activity, seen.round}].insert(author);
  if (!first) return;
  looks_timer_.expires_after(looks_gathered);
  looks_timer_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (!error) self->write_down_looks();
  });
}

void Room::hear(const Peer& peer, const protocol::React& react) {
  if (!feed_.holds(peer) || peer.actor().participant == 0) return;
  if (!session_.description().reactions.value_or(true)) return;
  feed_.react(react.reaction);
  schedule_tick();
}

void Room::hear(const Peer& peer, const protocol::Lost& lost) {
  if (!feed_.holds(peer) || peer.actor().participant == 0) return;
  feed_.lose(peer.actor().participant, lost.lost);
  schedule_tick();
}

void Room::hear(const Peer& peer, const protocol::Found&) {
  if (!feed_.holds(peer) || peer.actor().role != protocol::Role::facilitator) return;
  feed_.find_everybody();
  schedule_tick();
}

void Room::hear(const Peer& peer, const protocol::Typing& typing) {
  if (!feed_.holds(peer) || peer.actor().participant == 0 || closed_) return;
  if (session_.progress(typing.activity).state != session::ActivityState::open) return;
  const bool first = !feed_.anybody_writes();
  feed_.write(peer.actor().participant, typing.activity, house_.now());
  schedule_tick();
  if (first) watch_writing();
}

void Room::watch_writing() {
  writing_timer_.expires_after(writing_looked_at);
  writing_timer_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (error || self->closed_) return;
    self->feed_.forget_writing(self->house_.now());
    self->schedule_tick();
    if (self->feed_.anybody_writes()) self->watch_writing();
  });
}

void Room::write_down_looks() {
  for (const auto& [round, people] : std::exchange(looks_, {}))
    for (auto next = people.begin(); next != people.end();) {
      session::Looked looked{round.first, round.second, {}};
      while (next != people.end() && looked.participants.size() < looks_of_one_entry)
        looked.participants.push_back(*next++);
      take({0, std::move(looked)});
    }
}

void Room::ask(session::Actor actor, std::uint32_t n, session::Command command,
               std::function<void(Answer)> answer) {
  take({n, std::move(command), nullptr, std::move(actor), std::move(answer)});
}

void Room::when_settled(std::function<void()> run) {
  if (failed_) return;
  waiting_.push_back(std::move(run));
  drain();
}

void Room::close(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) {
  closed_ = true;
  feed_.each([&](Peer& peer) { peer.dismiss(why, reconnect_ms); });
  looks_timer_.cancel();
  writing_timer_.cancel();
  tick_timer_.cancel();
  countdown_.cancel();
  room_timer_.cancel();
}

void Room::take(Asked asked) {
  if (failed_) return;
  inbox_.push_back(std::move(asked));
  work_soon();
}

void Room::work_soon() {
  if (inbox_.empty() || draining() || std::exchange(work_posted_, true)) return;
  // Posted, so that all that is read in one turn of the loop goes into one batch.
  boost::asio::post(context_, [self = shared_from_this()] {
    self->work_posted_ = false;
    self->work();
  });
}

void Room::work() {
  if (draining()) return;
  try {
    const std::uint64_t now = house_.now();
    for (; !inbox_.empty(); inbox_.pop_front()) replies_.push_back(judge(inbox_.front(), now));
  } catch (const std::exception& broken) {
    // Who can say what was changed before it broke: nothing of this batch is kept, and nobody is told it was.
    house_.broken("workshop " + id_ + ": " + broken.what());
    replies_.push_back({std::move(inbox_.front()), {}, ""});
    inbox_.pop_front();
    pending_.clear();
    lost_ = std::exchange(replies_, {});
    failure_ = {session::Reason::busy, "something went wrong on the server", "", true};
    return come_back();
  }
  if (!pending_.empty()) return submit();
  // A repeat's first outcome may still be on its way to the disk.
  if (in_flight_.empty()) in_flight_.emplace_back();
  auto& last = in_flight_.back();
  std::move(replies_.begin(), replies_.end(), std::back_inserter(last));
  replies_.clear();
  if (in_flight_.size() == 1 && submitted_ == head_.seq) committed(storage::Head(head_));
}

Room::Reply Room::judge(Asked& asked, std::uint64_t now) {
  const bool joins = std::holds_alternative<session::Join>(asked.command);
  if (closed_) return refusal(asked, {session::Reason::busy, "this workshop is closing", {}, true});
  if (asked.n != 0) {
    if (const auto known = session_.operations().outcome_of(asked.actor().client, asked.n))
      return {std::move(asked), *known, "this operation number was used before"};
  }
  if (joins && asked.actor().role != protocol::Role::participant)
    return {std::move(asked), {session_.seq()}, ""};

  // A join is judged again when the disk turns out to be full; of the others the command is gone then.
  if (nothing_kept_ && !joins) return refusal(asked, *nothing_kept_);
  std::string device;
  if (joins) {
    device = std::get<session::Join>(asked.command).device;
    if (archived_ && session_.participant_of(device) == 0)
      return refusal(asked, {session::Reason::locked, "this workshop is in the archive", {}, true});
  }
  auto decision = session::decide(session_, asked.actor(),
                                  joins ? session::Command(asked.command) : std::move(asked.command), now);
  if (!decision) {
    if (asked.n != 0 && session::is_final(decision.error().reason))
      log(asked.actor(), asked.n, protocol::OperationRefused{decision.error().reason}, now);
    return refusal(asked, std::move(decision.error()));
  }
  if (nothing_kept_ && *decision) return refusal(asked, *nothing_kept_);
  std::optional<protocol::Opaque> kept;
  if (*decision) {
    described_ |= std::holds_alternative<protocol::WorkshopDescribed>(**decision) ||
                  std::holds_alternative<protocol::SteeringUndone>(**decision);
    if (const auto* put = std::get_if<protocol::ContributionPut>(&**decision))
      if (const auto* round = session_.round(put->activity); round && round->timed()) kept = put->payload;
    log(asked.actor(), asked.n, std::move(**decision), now);
  }
  if (joins && asked.peer) asked.peer->actor_.participant = session_.participant_of(device);
  return {std::move(asked), {session_.seq()}, "", "", false, std::move(kept)};
}

Room::Reply Room::refusal(Asked& asked, session::Refusal why) {
  return {
      std::move(asked), {session_.seq(), why.reason}, std::move(why.message), std::move(why.path), why.retry};
}

void Room::log(const session::Actor& actor, std::uint32_t n, protocol::Event event, std::uint64_t now) {
  protocol::LogEntry entry{std::move(event), std::nullopt};
  if (n != 0) entry.op = protocol::Operation{actor.client, n};
  pending_.push_back({static_cast<std::int64_t>(now), protocol::to_text(entry)});
  session_.apply(std::move(entry), session_.seq() + 1, now);
}

void Room::say(Reply& reply) {
  const Asked& asked = reply.asked;
  if (asked.peer && std::holds_alternative<session::Join>(asked.command) && !reply.outcome.refused)
    // A welcome tells how all is, which must be on disk too.
    return waiting_.push_back([this, peer = asked.peer] { welcome(peer); });
  Answer answer = protocol::Ack{asked.n, reply.outcome.seq, std::move(reply.kept)};
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
  asked.peer->send(std::visit([](const auto& one) { return frame_of(one); }, answer), 0);
  if (asked.n != 0) return;
  // What passes by itself is no reason to send somebody away for good.
  const bool passes = reply.outcome.refused == session::Reason::busy ||
                      reply.outcome.refused == session::Reason::storage_full;
  if (passes)
    asked.peer->dismiss(protocol::Parting::restarting, 1000);
  else
    asked.peer->dismiss(protocol::Parting::refused, std::nullopt);
}

void Room::welcome(const std::shared_ptr<Peer>& peer) {
  if (peer->left_) return;
  if (closed_) return peer->dismiss(protocol::Parting::restarting, 1000);
  const Block block = feed_.welcome(session_, peer->actor(), storage::to_hex(head_.epoch), house_.now());
  feed_.add(peer);
  peer->send(block, 0);
}

}  // namespace aantafel::live
