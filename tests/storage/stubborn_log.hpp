// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <memory>

#include "server/storage/memory_log.hpp"

namespace aantafel::storage::test {

/// A log in memory that can be told to wait, that its disk is full or failed, or that somebody changed what
/// is on it. Belongs to whoever writes it; a test holds a pointer.
class StubbornLog : public EventLog {
 public:
  Result<std::vector<AppendOutcome>, StorageError> append(std::span<const Append> appends) override {
    hold.wait(true);
    if (full) {
      ++refused;
      return StorageError{StorageError::Kind::full, "the disk is full"};
    }
    if (failed) return StorageError{StorageError::Kind::failed, "the disk failed"};
    return memory_.append(appends);
  }
  Result<void, StorageError> read(const WorkshopId& id, Stretch stretch, const Visitor& visit) override {
    return memory_.read(id, stretch, [&](Entry&& entry) {
      if (forge && id != directory_log) entry.time_ms += 1;
      visit(std::move(entry));
    });
  }
  Result<std::optional<Head>, StorageError> head(const WorkshopId& id) override { return memory_.head(id); }
  Result<std::vector<ListedLog>, StorageError> list() override { return memory_.list(); }
  Result<void, StorageError> erase(const WorkshopId& id) override { return memory_.erase(id); }
  Result<void, StorageError> tidy(Pause pause) override { return memory_.tidy(pause); }

  /// One of these, and where it is.
  static std::unique_ptr<StubbornLog> make(StubbornLog*& where) {
    auto made = std::make_unique<StubbornLog>();
    where = made.get();
    return made;
  }

  void let_go() {
    hold = false;
    hold.notify_all();
  }

  std::atomic<bool> hold = false;
  std::atomic<bool> full = false;
  std::atomic<bool> failed = false;
  /// How often it said that it is full.
  std::atomic<int> refused = 0;
  std::atomic<bool> forge = false;

 private:
  MemoryLog memory_;
};

}  // namespace aantafel::storage::test
