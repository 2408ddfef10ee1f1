// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/memory_log.hpp"

#include <algorithm>

#include "server/storage/chain.hpp"

namespace aantafel::storage {

Result<std::vector<AppendOutcome>, StorageError> MemoryLog::append(std::span<const Append> appends) {
  std::vector<AppendOutcome> outcomes;
  outcomes.reserve(appends.size());
  for (const Append& append : appends) outcomes.push_back(append_one(append));
  return outcomes;
}

AppendOutcome MemoryLog::append_one(const Append& append) {
  const auto found = logs_.find(append.workshop);
  const Head before = found == logs_.end() ? Head{} : found->second.head;
  if (before.seq != append.expected_seq) return {AppendOutcome::Verdict::conflict, before};
  if (append.entries.empty()) return {AppendOutcome::Verdict::committed, before};

  auto& [head, entries] = logs_[append.workshop];
  if (head.seq == 0) head.epoch = random_epoch();
  for (const NewEntry& entry : append.entries) {
    ++head.seq;
    head.hash =
        chain_hash(head.hash, append.workshop, head.epoch, head.seq, entry.time_ms, body_format, entry.body);
    entries.push_back({head.seq, entry.time_ms, body_format, entry.body, head.hash});
  }
  return {AppendOutcome::Verdict::committed, head};
}

Result<void, StorageError> MemoryLog::read(const WorkshopId& workshop, Stretch stretch,
                                           const Visitor& visit) {
  const auto found = logs_.find(workshop);
  if (found == logs_.end()) return {};
  const std::vector<Entry>& entries = found->second.entries;
  const std::uint64_t last = std::min<std::uint64_t>(stretch.to, entries.size());
  for (std::uint64_t seq = std::max<std::uint64_t>(stretch.from, 1); seq <= last; ++seq)
    visit(Entry(entries[seq - 1]));
  return {};
}

Result<std::optional<Head>, StorageError> MemoryLog::head(const WorkshopId& workshop) {
  const auto found = logs_.find(workshop);
  if (found == logs_.end()) return std::nullopt;
  return found->second.head;
}

Result<std::vector<ListedLog>, StorageError> MemoryLog::list() {
  std::vector<ListedLog> listed;
  listed.reserve(logs_.size());
  for (const auto& [workshop, log] : logs_) listed.push_back({workshop, log.head});
  return listed;
}

Result<void, StorageError> MemoryLog::erase(const WorkshopId& workshop) {
  logs_.erase(workshop);
  return {};
}

Result<void, StorageError> MemoryLog::tidy(Pause) {
  return {};
}

}  // namespace aantafel::storage
