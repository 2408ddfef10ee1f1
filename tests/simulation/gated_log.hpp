// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <condition_variable>
#include <mutex>

#include "server/storage/memory_log.hpp"

namespace aantafel::simulation {

/// A log in memory that does something only while its gate is open, so that the thread that writes and the
/// one that simulates take turns: the same seed gives the same day.
class GatedLog final : public storage::EventLog {
 public:
  template <class T>
  using Result = storage::Result<T, storage::StorageError>;

  Result<std::vector<storage::AppendOutcome>> append(std::span<const storage::Append> appends) override {
    const std::unique_lock lock = through();
    if (full_) return storage::StorageError{storage::StorageError::Kind::full, "the disk is full"};
    return memory_.append(appends);
  }
  Result<void> read(const storage::WorkshopId& id, storage::Stretch stretch, const Visitor& visit) override {
    const std::unique_lock lock = through();
    return memory_.read(id, stretch, visit);
  }
  Result<std::optional<storage::Head>> head(const storage::WorkshopId& id) override {
    const std::unique_lock lock = through();
    return memory_.head(id);
  }
  Result<std::vector<storage::ListedLog>> list() override {
    const std::unique_lock lock = through();
    return memory_.list();
  }
  Result<void> erase(const storage::WorkshopId& id) override {
    const std::unique_lock lock = through();
    return memory_.erase(id);
  }
  Result<void> tidy(storage::Pause) override { return {}; }

  /// `full`: while it is open nothing more is stored.
  void open(bool full) { set(true, full); }
  void close() { set(false, false); }

 private:
  std::unique_lock<std::mutex> through() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return open_; });
    return lock;
  }
  void set(bool open, bool full) {
    {
      const std::lock_guard lock(mutex_);
      open_ = open;
      full_ = full;
    }
    wake_.notify_all();
  }

  storage::MemoryLog memory_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool open_ = true;
  bool full_ = false;
};

}  // namespace aantafel::simulation
