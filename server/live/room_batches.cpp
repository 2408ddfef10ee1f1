// SPDX-License-Identifier: EUPL-1.2
// A room and its log: batches, what follows when one is on disk or was refused, and the ticks on which views
// go out.
#include <boost/asio/post.hpp>

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
        self->taken_back(outcome.error().kind == storage::StorageError::Kind::full
                             ? session::Reason::storage_full
                             : session::Reason::busy,
                         outcome.error().message);
      else if (outcome->verdict == storage::AppendOutcome::Verdict::conflict)
        self->taken_back(session::Reason::busy, "another server wrote to this workshop");
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

void Room::taken_back(session::Reason reason, const std::string& message) {
  // The batch left no trace on disk, so it may leave none in memory: everything is folded again from the log.
  described_ = false;
  refold([this, reason, message](bool folded) {
    in_flight_ = false;
    if (!folded) {
      close(protocol::Parting::restarting, 2000);
      house_.fallen(id_);
    }
    for (auto& reply : std::exchange(replies_, {})) {
      reply.outcome = {0, reason};
      reply.message = message;
      reply.retry = true;
      say(reply);
    }
    settle();
    if (!inbox_.empty()) work();
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
  if (tick_scheduled_ || closed_ || !feed_.dirty()) return;
  const std::uint64_t due = feed_.due();
  if (due == UINT64_MAX) return;  // Once all that is being sent has gone.
  tick_scheduled_ = true;
  const std::uint64_t now = house_.now();
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
  if (!timer || closed_) return;
  const std::uint64_t now = house_.now();
  countdown_.expires_after(std::chrono::milliseconds(timer->ends_at > now ? timer->ends_at - now : 0));
  countdown_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (!error) self->take({0, session::TimeIsUp{}});
  });
}

}  // namespace aantafel::live
