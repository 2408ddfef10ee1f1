// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/log_writer.hpp"

#include <algorithm>
#include <utility>

namespace aantafel::storage {

LogWriter::LogWriter(std::unique_ptr<EventLog> log, OnFailure on_failure, Options options)
    : log_(std::move(log)),
      on_failure_(std::move(on_failure)),
      options_(options),
      thread_([this] { run(); }) {}

LogWriter::LogWriter(std::unique_ptr<EventLog> log, OnFailure on_failure)
    : LogWriter(std::move(log), std::move(on_failure), Options{}) {}

LogWriter::~LogWriter() {
  stop();
}

void LogWriter::append(Append append, AppendDone done) {
  Weight weight{std::max<std::size_t>(append.entries.size(), 1), 0};
  for (const NewEntry& entry : append.entries) weight.bytes += entry.body.size();

  const auto refused = enqueue(weight, [&](Turn& turn) {
    turn.appends.push_back(std::move(append));
    turn.dones.push_back(std::move(done));
  });
  if (refused) done(*refused);
}

void LogWriter::read(WorkshopId workshop, Stretch stretch, ReadDone done) {
  enqueue_task(std::move(done),
               [this, workshop = std::move(workshop), stretch]() -> Result<Contents, StorageError> {
                 Contents contents;
                 const auto head = log_->head(workshop);
                 if (!head) return head.error();
                 contents.head = *head;
                 const std::uint64_t last = contents.head ? std::min(contents.head->seq, stretch.to) : 0;
                 if (stretch.from <= last) contents.entries.reserve(last - stretch.from + 1);
                 const auto read = log_->read(
                     workshop, stretch, [&](Entry&& entry) { contents.entries.push_back(std::move(entry)); });
                 if (!read) return read.error();
                 return contents;
               });
}

void LogWriter::list(ListDone done) {
  enqueue_task(std::move(done), [this] { return log_->list(); });
}

void LogWriter::erase(WorkshopId workshop, EraseDone done) {
  enqueue_task(std::move(done), [this, workshop = std::move(workshop)] { return log_->erase(workshop); });
}

void LogWriter::hurry() {
  {
    const std::lock_guard lock(mutex_);
    if (queue_.empty()) return;
    hurried_ = true;
  }
  wake_.notify_one();
}

void LogWriter::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

template <class Put>
std::optional<StorageError> LogWriter::enqueue(Weight weight, const Put& put) {
  bool wake = false;
  {
    const std::lock_guard lock(mutex_);
    if (stopping_)
      return StorageError{StorageError::Kind::busy, "Nothing more is stored: the server is stopping."};
    const std::size_t entries = waiting_.entries + under_way_.entries;
    const std::size_t bytes = waiting_.bytes + under_way_.bytes;
    if (entries > 0 &&
        (entries + weight.entries > options_.max_entries || bytes + weight.bytes > options_.max_bytes))
      return StorageError{StorageError::Kind::busy, "Too much is waiting to be stored."};
    waiting_.entries += weight.entries;
    waiting_.bytes += weight.bytes;
    if (queue_.empty() || queue_.back().then) queue_.emplace_back();
    Weight& of_turn = queue_.back().weight;
    of_turn.entries += weight.entries;
    of_turn.bytes += weight.bytes;
    put(queue_.back());
    wake = std::exchange(asleep_, false);
  }
  // A writer that is gathering looks by itself when it is time.
  if (wake) wake_.notify_one();
  return std::nullopt;
}

template <class Done, class Work>
void LogWriter::enqueue_task(Done done, Work work) {
  const auto refused = enqueue({1, 0}, [&](Turn& turn) {
    turn.then = [this, done = std::move(done), work = std::move(work)] { done(noticed(work())); };
  });
  if (refused) done(*refused);
}

void LogWriter::run() {
  while (carry_out(next_turns())) tidy(Pause::brief);
}

// Takes the turns by value: what their dones hold on to is let go of before the next wait.
bool LogWriter::carry_out(std::vector<Turn> turns) {
  for (Turn& turn : turns) {
    if (!turn.appends.empty()) commit(turn);
    if (turn.then) turn.then();
  }
  return !turns.empty();
}

std::vector<LogWriter::Turn> LogWriter::next_turns() {
  const auto called = [this] { return !queue_.empty() || stopping_; };
  std::unique_lock lock(mutex_);
  under_way_ = {};
  asleep_ = queue_.empty();
  if (!wake_.wait_for(lock, options_.idle, called)) {
    lock.unlock();
    tidy(Pause::extended);
    lock.lock();
    asleep_ = queue_.empty();
    wake_.wait(lock, called);
  }
  asleep_ = false;
  wake_.wait_until(lock, last_start_ + options_.max_gather, [this] { return stopping_ || hurried_; });
  wake_.wait_until(lock, last_start_ + options_.min_gather, [this] { return stopping_; });
  hurried_ = false;
  last_start_ = std::chrono::steady_clock::now();
  under_way_ = std::exchange(waiting_, {});
  return std::exchange(queue_, {});
}

void LogWriter::commit(Turn& turn) {
  const auto outcomes = noticed(log_->append(turn.appends));
  turn.appends.clear();
  {
    // Whoever is answered may ask again at once.
    const std::lock_guard lock(mutex_);
    under_way_.entries -= turn.weight.entries;
    under_way_.bytes -= turn.weight.bytes;
  }
  for (std::size_t i = 0; i < turn.dones.size(); ++i) {
    if (outcomes)
      turn.dones[i](outcomes.value()[i]);
    else
      turn.dones[i](outcomes.error());
  }
}

void LogWriter::tidy(Pause pause) {
  // Tidying that finds no room is tried again after the next commit; nothing depends on it.
  static_cast<void>(noticed(log_->tidy(pause)));
}

template <class T>
Result<T, StorageError> LogWriter::noticed(Result<T, StorageError> result) {
  if (!result && result.error().kind == StorageError::Kind::failed && !std::exchange(failed_, true))
    on_failure_(result.error());
  return result;
}

}  // namespace aantafel::storage
