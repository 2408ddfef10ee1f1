// SPDX-License-Identifier: EUPL-1.2
// A room and its log: batches, what follows when one is on disk or was refused, and the ticks on which views
// go out.
#include <algorithm>
#include <boost/asio/post.hpp>

#include "server/live/fold.hpp"
#include "server/live/room.hpp"

namespace aantafel::live {
bool Room::draining() const {
  return folding_ || failure_ || (!in_flight_.empty() && (tick_due_ || !waiting_.empty()));
}

void Room::drain() {
  if (in_flight_.empty() && !folding_) return settle();
  house_.log.hurry();
}

void Room::submit() {
  storage::Append append{id_, submitted_, std::exchange(pending_, {})};
  submitted_ += append.entries.size();
  in_flight_.push_back(std::exchange(replies_, {}));
  house_.log.append(std::move(append), [self = shared_from_this()](auto outcome) {
    boost::asio::post(self->context_, [self, outcome = std::move(outcome)] {
      if (!outcome)
        self->failed({outcome.error().kind == storage::StorageError::Kind::full
                          ? session::Reason::storage_full
                          : session::Reason::busy,
                      outcome.error().message});
      else if (outcome->verdict == storage::AppendOutcome::Verdict::conflict)
        self->failed({session::Reason::busy, "another server wrote to this workshop"});
      else
        self->committed(outcome->head);
    });
  });
}

void Room::committed(const storage::Head& head) {
  if (head.seq != head_.seq) refused_ = false;
  head_ = head;
  Replies replies = std::move(in_flight_.front());
  in_flight_.pop_front();
  for (auto& reply : replies) say(reply);
  feed_.touch(session_.take_touched());
  come_back();
}

void Room::failed(Failure failure) {
  // The first tells why; those after it fail because of it.
  if (!failure_) failure_ = std::move(failure);
  std::move(in_flight_.front().begin(), in_flight_.front().end(), std::back_inserter(lost_));
  in_flight_.pop_front();
  come_back();
}

void Room::come_back() {
  if (!in_flight_.empty()) {
    if (!waiting_.empty()) house_.log.hurry();
    schedule_tick();
    return work_soon();
  }
  if (failure_) return take_back();
  settle();
  work_soon();
}

void Room::take_back() {
  // A batch left no trace on disk, so it may leave none in memory: everything is folded again from the log.
  described_ = false;
  refused_ = true;
  refold([this](bool folded) {
    const Failure failure = *std::exchange(failure_, std::nullopt);
    if (!folded) {
      close(protocol::Parting::restarting, 2000);
      house_.fallen(id_);
    }
    for (auto& reply : std::exchange(lost_, {})) {
      reply.outcome = {0, failure.reason};
      reply.message = failure.message;
      reply.retry = true;
      say(reply);
    }
    settle();
    work_soon();
  });
}

void Room::refold(std::function<void(bool)> done) {
  folding_ = true;
  house_.log.read(id_, {}, [self = shared_from_this(), done = std::move(done)](auto contents) {
    boost::asio::post(self->context_, [self, done, contents = std::move(contents)] {
      self->folding_ = false;
      if (!contents || !contents->head) return done(false);
      try {
        Fold fold(self->house_.kinds, self->id_, contents->head->epoch);
        fold.take(contents->entries);
        fold.require_end(*contents->head);
        self->session_ = std::move(fold.session());
      } catch (const std::exception& broken) {
        // Nothing that follows could be trusted: this workshop stays shut, the others do not suffer.
        self->house_.broken("workshop " + self->id_ + " cannot be read: " + broken.what());
        return done(false);
      }
      self->head_ = *contents->head;
      self->submitted_ = self->head_.seq;
      self->watch_timer();
      done(self->session_.exists());
    });
  });
}

void Room::settle() {
  tick_due_ = false;
  if (std::exchange(described_, false)) house_.described(id_, session_.description());
  feed_.touch(session_.take_touched());
  for (auto& run : std::exchange(waiting_, {})) run();
  watch_timer();
  feed_.flush(session_, house_.now());
  if (!sending_) send();
  schedule_tick();
}

void Room::send() {
  // A few milliseconds' worth; then others on this thread have their turn.
  constexpr std::size_t at_once = 256;
  sending_ = feed_.send_some(at_once);
  if (sending_)
    boost::asio::post(context_, [self = shared_from_this()] {
      self->send();
      self->schedule_tick();
    });
}

void Room::schedule_tick() {
  if (tick_scheduled_ || closed_) return;
  const std::uint64_t now = house_.now();
  const auto due = feed_.due(now);
  if (!due) return;
  tick_scheduled_ = true;
  tick_timer_.expires_after(std::chrono::milliseconds(*due > now ? *due - now : 0));
  tick_timer_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    self->tick_scheduled_ = false;
    if (error) return;
    // While batches are with the log the session is ahead of the disk; the tick then follows on them (L2).
    self->tick_due_ = true;
    self->drain();
  });
}

void Room::watch_timer() {
  countdown_.cancel();
  const auto& timer = session_.steering().timer;
  if (!timer || closed_) return;
  const std::uint64_t now = house_.now();
  // Where the log has just refused something it would refuse this too, over and over.
  const std::uint64_t soonest = refused_ ? 1000 : 0;
  countdown_.expires_after(
      std::chrono::milliseconds(std::max(timer->ends_at > now ? timer->ends_at - now : 0, soonest)));
  countdown_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (!error) self->take({0, session::TimeIsUp{}});
  });
}

}  // namespace aantafel::live
