// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <semaphore>
#include <span>

#include "server/storage/log_writer.hpp"
#include "server/storage/memory_log.hpp"

namespace aantafel::storage::test {

/// A log whose appends wait at a gate, so that a test decides what is under way; it counts and can be told to
/// fail. Shared with the writer's thread: counters are atomic, the error is set while the writer waits at the
/// gate.
class GatedLog final : public EventLog {
 public:
  explicit GatedLog(int open_times) : gate(open_times) {}

  Result<std::vector<AppendOutcome>, StorageError> append(std::span<const Append> appends) override {
    arrived.release();
    gate.acquire();
    ++commits;
    if (error) return *error;
    return log_.append(appends);
  }
  Result<void, StorageError> read(const WorkshopId& workshop, Stretch stretch,
                                  const Visitor& visit) override {
    if (error) return *error;
    return log_.read(workshop, stretch, visit);
  }
  Result<std::optional<Head>, StorageError> head(const WorkshopId& workshop) override {
    return log_.head(workshop);
  }
  Result<std::vector<ListedLog>, StorageError> list() override { return log_.list(); }
  Result<void, StorageError> erase(const WorkshopId& workshop) override { return log_.erase(workshop); }
  Result<void, StorageError> tidy(Pause pause) override {
    ++(pause == Pause::extended ? extended_pauses : brief_pauses);
    return {};
  }

  std::counting_semaphore<> gate;
  std::counting_semaphore<> arrived{0};
  std::optional<StorageError> error;
  std::atomic<int> commits = 0;
  std::atomic<int> brief_pauses = 0;
  std::atomic<int> extended_pauses = 0;

 private:
  MemoryLog log_;
};

inline constexpr int always = 1'000'000;

/// A writer over a gated log. Failures are counted.
struct Desk {
  explicit Desk(int open_times, LogWriter::Options options = {})
      : owned(std::make_unique<GatedLog>(open_times)),
        log(*owned),
        writer(
            std::move(owned), [this](const StorageError&) { ++failures; }, options) {}

  std::unique_ptr<GatedLog> owned;
  GatedLog& log;
  std::atomic<int> failures = 0;
  LogWriter writer;
};

}  // namespace aantafel::storage::test
