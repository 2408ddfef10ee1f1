// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "server/live/fold.hpp"
#include "server/storage/log_writer.hpp"

namespace aantafel::live {

/// What takes long, aside from rooms and votes: folding a workshop once more for a download of a hundred
/// thousand answers, making a picture anew. One after the other, on a thread of its own that gives way to all
/// others; the log is read in pieces, between which commits go on.
class Replays {
 public:
  /// `fold` holds the session as it was at the place that was asked for; null when the log could not be read,
  /// and `why` says so. Runs once, on the replays' thread; may not throw.
  using Run = std::function<void(Fold* fold, const std::string& why)>;

  /// Both outlive it.
  Replays(storage::LogWriter& log, const session::Kinds& kinds);
  ~Replays();
  Replays(const Replays&) = delete;
  Replays& operator=(const Replays&) = delete;

  /// Any thread; never waits. Not run any more once this ends.
  void fold(std::string workshop, std::uint64_t seq, Run run);
  /// Anything else that takes long; may not throw.
  void run(std::function<void()> work);

 private:
  void work();
  std::unique_ptr<Fold> folded(const std::string& workshop, std::uint64_t seq);

  storage::LogWriter& log_;
  const session::Kinds& kinds_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> asked_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace aantafel::live
