// SPDX-License-Identifier: EUPL-1.2
// A room and its log: batches, what follows when one is on disk or was refused, and the ticks on which views
// go out.
#include <boost/asio/post.hpp>
#include <iterator>

#include "server/live/room.hpp"
#include "server/storage/chain.hpp"

namespace aantafel::live {
namespace {

/// Throws when the log is not as it was written.
session::Session folded(const session::Kinds& kinds, const std::string& id,
                        const storage::LogWriter::Contents& log) {
  if (auto whole = storage::verify(id, *log.head, log.entries); !whole)
    throw std::runtime_error("entry " + std::to_string(whole.error().seq) + ": " + whole.error().message);
  session::Session fresh(kinds);
  for (const auto& entry : log.entries) {
    auto body = protocol::parse<protocol::LogEntry>(entry.body);
    if (!body)
      throw std::runtime_error("entry " + std::to_string(entry.seq) + ": " + body.error().path + " " +
                               body.error().message);
    fresh.apply(*body, entry.seq, static_cast<std::uint64_t>(entry.time_ms));
  }
  return fresh;
}

}  // namespace

void Room::submit() {
  in_flight_ = true;
  storage::Append append{id_, head_.seq, std::exchange(pending_, {})};
  house_.log.append(std::move(append), [self = shared_from_this()](auto outcome) {
    boost::asio::post(self->context_, [self, outcome = std::move(outcome)] {
      if (!outcome)
        self->not_kept(outcome.error());
      else if (outcome->verdict == storage::AppendOutcome::Verdict::conflict)
        self->judge_again({session::Reason::busy, "another server wrote to this workshop", "", true});
      else
        self->committed(outcome->head);
    });
  });
}

void Room::committed(const storage::Head& head) {
  in_flight_ = false;
  head_ = head;
  if (std::exchange(described_, false)) house_.described(id_, session_.description());
  for (auto& reply : std::exchange(replies_, {})) say(reply);
  settle();
  if (!inbox_.empty()) work();
}

void Room::not_kept(const storage::StorageError& error) {
  switch (error.kind) {
    case storage::StorageError::Kind::full:
      return judge_again({session::Reason::storage_full, error.message, "", true});
    case storage::StorageError::Kind::busy:
      return judge_again({session::Reason::busy, error.message, "", true});
    case storage::StorageError::Kind::failed:
      // It may be on disk or not. Who is not answered asks again, and hears then what became of it (R1).
      failed_ = true;
      replies_.clear();
      inbox_.clear();
      waiting_.clear();
      close(protocol::Parting::restarting, 1000);
  }
}

// What needs nothing of the log is answered all the same: who comes back, what is said again.
void Room::judge_again(const session::Refusal& why) {
  take_back([this, why] {
    auto later = std::exchange(inbox_, {});
    for (auto& reply : std::exchange(replies_, {})) inbox_.push_back(std::move(reply.asked));
    nothing_kept_ = why;
    feed_.tell_full(why.reason == session::Reason::storage_full);
    work();
    if (why.reason == session::Reason::storage_full)
      look_for_room();
    else
      nothing_kept_.reset();
    std::move(later.begin(), later.end(), std::back_inserter(inbox_));
    if (!inbox_.empty()) work();
  });
}

void Room::apologise() {
  for (auto& reply : std::exchange(replies_, {})) {
    reply = refusal(reply.asked, {session::Reason::busy, "something went wrong on the server", "", true});
    say(reply);
  }
  settle();
  if (!inbox_.empty()) work();
}

// The batch left no trace on disk, so it may leave none in memory: everything is folded again from the log.
void Room::take_back(std::function<void()> then) {
  described_ = false;
  refold([this, then = std::move(then)](bool folded) {
    in_flight_ = false;
    if (!folded) {
      close(protocol::Parting::restarting, 2000);
      house_.fallen(id_);
    }
    then();
  });
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
        self->settle();
      });
    });
  });
}

void Room::refold(std::function<void(bool)> done) {
  house_.log.read(id_, 1, [self = shared_from_this(), done = std::move(done)](auto contents) {
    boost::asio::post(self->context_, [self, done, contents = std::move(contents)] {
      if (!contents || !contents->head) return done(false);
      try {
        self->session_ = folded(self->house_.kinds, self->id_, *contents);
      } catch (const std::exception& broken) {
        // Nothing that follows could be trusted: this workshop stays shut, the others do not suffer.
        self->house_.broken("workshop " + self->id_ + " cannot be read: " + broken.what());
        return done(false);
      }
      self->head_ = *contents->head;
      self->watch_timer();
      done(self->session_.exists());
    });
  });
}

void Room::settle() {
  if (in_flight_) return;
  feed_.touch(session_.take_touched());
  for (auto& run : std::exchange(waiting_, {})) run();
  watch_timer();
  if (feed_.dirty()) feed_.flush(session_, house_.now());
  schedule_tick();
}

void Room::schedule_tick() {
  if (tick_scheduled_ || closed_ || !feed_.dirty()) return;
  tick_scheduled_ = true;
  const std::uint64_t now = house_.now();
  const std::uint64_t due = feed_.due();
  tick_timer_.expires_after(std::chrono::milliseconds(due > now ? due - now : 0));
  tick_timer_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    self->tick_scheduled_ = false;
    if (!error) self->tick();
  });
}

void Room::tick() {
  // While a batch is with the log the session is ahead of the disk; the tick then follows at its commit (L2).
  if (!in_flight_) settle();
}

void Room::watch_timer() {
  countdown_.cancel();
  const auto& timer = session_.steering().timer;
  // What cannot be kept is not tried again and again.
  if (!timer || closed_ || nothing_kept_) return;
  const std::uint64_t now = house_.now();
  countdown_.expires_after(std::chrono::milliseconds(timer->ends_at > now ? timer->ends_at - now : 0));
  countdown_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (!error) self->take({{}, 0, session::TimeIsUp{}, nullptr, {}});
  });
}

}  // namespace aantafel::live
