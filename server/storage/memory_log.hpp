// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <unordered_map>

#include "server/storage/event_log.hpp"

namespace aantafel::storage {

/// Logs that last as long as this object: for tests, simulation and `--ephemeral`. Never full, never fails.
class MemoryLog final : public EventLog {
 public:
  Result<std::vector<AppendOutcome>, StorageError> append(std::span<const Append> appends) override;
  Result<void, StorageError> read(const WorkshopId& workshop, Stretch stretch, const Visitor& visit) override;
  Result<std::optional<Head>, StorageError> head(const WorkshopId& workshop) override;
  Result<std::vector<ListedLog>, StorageError> list() override;
  Result<void, StorageError> erase(const WorkshopId& workshop) override;
  Result<void, StorageError> tidy(Pause pause) override;

 private:
  struct Log {
    Head head;
    std::vector<Entry> entries;
  };

  AppendOutcome append_one(const Append& append);

  std::unordered_map<WorkshopId, Log> logs_;
};

}  // namespace aantafel::storage
