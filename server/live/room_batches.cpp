// SPDX-License-Identifier: EUPL-1.2
// A room and its log: batches, what follows when one is on disk or was refused, and the ticks on which views
// go out.
#include <algorithm>
#include <boost/asio/post.hpp>
#include <iterator>

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
      if (self->failed_) return;
      if (!outcome)
        self->not_kept(outcome.error());
      else if (outcome->verdict == storage::AppendOutcome::Verdict::conflict)
        self->failed({session::Reason::busy, "another server wrote to this workshop", "", true});
      else
        self->committed(outcome->head);
    });
  });
}

void Room::committed(const storage::Head& head) {
  if (head.seq != head_.seq) patient_until_ = 0;
  head_ = head;
  Replies replies = std::move(in_flight_.front());
  in_flight_.pop_front();
  for (auto& reply : replies) say(reply);
  feed_.touch(session_.take_touched());
  come_back();
}

void Room::not_kept(const storage::StorageError& error) {
  switch (error.kind) {
    case storage::StorageError::Kind::full:
      return failed({session::Reason::storage_full, error.message, "", true});
    case storage::StorageError::Kind::busy:
      return failed({session::Reason::busy, error.message, "", true});
    case storage::StorageError::Kind::failed:
      // It may be on disk or not. Who is not answered asks again, and hears then what became of it (R1).
      failed_ = true;
      replies_.clear();
      lost_.clear();
      in_flight_.clear();
      inbox_.clear();
      waiting_.clear();
      close(protocol::Parting::restarting, 1000);
  }
}

void Room::failed(session::Refusal why) {
  // The first tells why; those after it fail because of it.
  if (!failure_) failure_ = std::move(why);
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
  submitted_ = head_.seq;
  refold([this](bool folded) {
    if (!folded) {
      close(protocol::Parting::restarting, 2000);
      house_.fallen(id_);
    }
    answer_lost(*std::exchange(failure_, std::nullopt));
    settle();
    work_soon();
  });
}

void Room::answer_lost(const session::Refusal& why) {
  auto lost = std::exchange(lost_, {});
  if (why.reason != session::Reason::storage_full) {
    patient_until_ = house_.now() + 1000;
    for (auto& reply : lost) {
      reply = refusal(reply.asked, why);
      say(reply);
    }
    return;
  }
  // What needs nothing of the log is answered all the same: who comes back, what is said again.
  for (auto reply = lost.rbegin(); reply != lost.rend(); ++reply) inbox_.push_front(std::move(reply->asked));
  nothing_kept_ = why;
  feed_.tell_full(true);
  look_for_room();
}

void Room::look_for_room() {
  room_timer_.expires_after(std::chrono::milliseconds(500));
  room_timer_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (error) return;
    // Nothing to append: only whether there would be room.
    self->house_.log.append({self->id_, self->head_.seq, {}}, [self](auto outcome) {
      boost::asio::post(self->context_, [self, room = outcome.ok()] {
        if (self->closed_) return;
        if (!room) return self->look_for_room();
        self->nothing_kept_.reset();
        self->feed_.tell_full(false);
        self->drain();
      });
    });
  });
}

void Room::refold(std::function<void(bool)> done) {
  folding_ = true;
  fold_on(nullptr, [self = shared_from_this(), done = std::move(done)](Fold* fold) {
    self->folding_ = false;
    if (!fold) return done(false);
    self->session_ = std::move(fold->session());
    self->head_ = fold->head();
    self->submitted_ = self->head_.seq;
    self->watch_timer();
    done(self->session_.exists());
  });
}

void Room::fold_on(std::shared_ptr<Fold> fold, std::function<void(Fold*)> done) {
  const std::uint64_t from = fold ? fold->head().seq + 1 : 1;
  auto take = [self = shared_from_this(), fold, done = std::move(done)](auto contents) mutable {
    if (!contents || !contents->head) return done(nullptr);
    try {
      if (!fold) fold = std::make_shared<Fold>(self->house_.kinds, self->id_, contents->head->epoch);
      fold->take(contents->entries);
      if (!contents->entries.empty() && fold->head().seq < contents->head->seq)
        return self->fold_on(std::move(fold), std::move(done));
      fold->require_end(*contents->head);
    } catch (const std::exception& broken) {
      // Nothing that follows could be trusted: this workshop stays shut, the others do not suffer.
      self->house_.broken("workshop " + self->id_ + " cannot be read: " + broken.what());
      return done(nullptr);
    }
    done(fold.get());
  };
  house_.log.read(id_, {from, from + Fold::piece - 1}, [this, take = std::move(take)](auto contents) {
    boost::asio::post(context_,
                      [take, contents = std::move(contents)]() mutable { take(std::move(contents)); });
  });
}

void Room::settle() {
  tick_due_ = false;
  tell_list();
  feed_.touch(session_.take_touched());
  for (auto& run : std::exchange(waiting_, {})) run();
  watch_timer();
  feed_.flush(session_, house_.now());
  if (!sending_) send();
  schedule_tick();
}

void Room::tell_list() {
  const auto came = static_cast<std::uint32_t>(session_.joined());
  const bool described = std::exchange(described_, false);
  if (!described && came == came_) return;
  came_ = came;
  house_.told(id_, {described ? std::optional(session_.description()) : std::nullopt, came});
}

void Room::send() {
  // Half a millisecond's worth; then others on this thread have their turn, a vote above all.
  constexpr std::size_t at_once = 64;
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
  // What cannot be kept is not tried again and again.
  if (!timer || closed_ || nothing_kept_) return;
  const std::uint64_t now = house_.now();
  // Where the log has just refused something it would refuse this too, over and over.
  const std::uint64_t due = std::max(timer->ends_at, patient_until_);
  countdown_.expires_after(std::chrono::milliseconds(due > now ? due - now : 0));
  countdown_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (!error) self->take({0, session::TimeIsUp{}});
  });
}

}  // namespace aantafel::live
