// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "server/storage/event_log.hpp"

namespace aantafel::storage {

/// The one thread that owns the log. Whatever waits when it turns to its queue is committed in one
/// transaction, over all workshops (group commit); requests are carried out in the order in which they came.
///
/// Every request can be made from any thread and never waits. Its `done` is called exactly once, on the
/// writer's thread, or, when the queue is at its bound or the writer has stopped, at once on the caller's. It
/// must not throw nor wait: post to your own executor.
class LogWriter {
 public:
  struct Options {
    /// A commit starts at least this long after the one before: the first vote after a pause waits for
    /// nothing, a stream of votes shares commits.
    std::chrono::microseconds max_gather{2000};
    /// The same for those in a hurry.
    std::chrono::microseconds min_gather{1000};
    /// Entries and bytes of bodies that may wait or be under way. At the bound requests are answered `busy`,
    /// but one that is alone is always taken. A read, list or erase counts as one entry.
    std::size_t max_entries = 100'000;
    std::size_t max_bytes = std::size_t{64} << 20;
    /// After so long without requests the log gets an extended pause to tidy itself.
    std::chrono::milliseconds idle = std::chrono::seconds{60};
  };

  struct Contents {
    std::vector<Entry> entries;
    std::optional<Head> head;  // none: the log does not exist
  };

  using AppendDone = std::function<void(Result<AppendOutcome, StorageError>)>;
  using ReadDone = std::function<void(Result<Contents, StorageError>)>;
  using ListDone = std::function<void(Result<std::vector<ListedLog>, StorageError>)>;
  using EraseDone = std::function<void(Result<void, StorageError>)>;
  using OnFailure = std::function<void(const StorageError&)>;

  /// on_failure is called once, on the writer's thread, at the first `failed`: the process must then stop.
  LogWriter(std::unique_ptr<EventLog> log, OnFailure on_failure, Options options);
  LogWriter(std::unique_ptr<EventLog> log, OnFailure on_failure);
  ~LogWriter();

  void append(Append append, AppendDone done);
  /// The entries of this stretch, and where the log ends.
  void read(WorkshopId workshop, Stretch stretch, ReadDone done);
  void list(ListDone done);
  void erase(WorkshopId workshop, EraseDone done);

  /// What waits is committed as soon as may be, without gathering more than a little.
  void hurry();

  /// Takes no more requests, finishes those that wait, and ends the thread. Not from within a `done`.
  void stop();

 private:
  using Task = std::function<void()>;

  struct Weight {
    std::size_t entries = 0;
    std::size_t bytes = 0;
  };

  /// A part of the queue: appends that share a transaction, then one other request.
  struct Turn {
    std::vector<Append> appends;
    std::vector<AppendDone> dones;
    Weight weight;
    Task then;
  };

  template <class Put>
  std::optional<StorageError> enqueue(Weight weight, const Put& put);
  template <class Done, class Work>
  void enqueue_task(Done done, Work work);
  void run();
  std::vector<Turn> next_turns();  // none: stopped, and all is done
  bool carry_out(std::vector<Turn> turns);
  void commit(Turn& turn);
  void tidy(Pause pause);
  template <class T>
  Result<T, StorageError> noticed(Result<T, StorageError> result);

  const std::unique_ptr<EventLog> log_;
  const OnFailure on_failure_;
  const Options options_;
  bool failed_ = false;  // the writer's thread only
  std::chrono::steady_clock::time_point last_start_{};

  std::mutex mutex_;
  std::condition_variable wake_;
  std::vector<Turn> queue_;
  Weight waiting_;
  Weight under_way_;
  bool stopping_ = false;
  bool hurried_ = false;
  /// The writer waits for something to do.
  bool asleep_ = false;

  std::thread thread_;
};

}  // namespace aantafel::storage
