// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "server/storage/event_log.hpp"
#include "server/storage/sqlite_log.hpp"

namespace aantafel::storage::test {

using Verdict = AppendOutcome::Verdict;

/// Shorthands that say in a test what is asked of a log. An error of the log ends the test.
inline Append entries(const WorkshopId& workshop, std::uint64_t expected_seq,
                      const std::vector<std::string>& bodies) {
  Append append{workshop, expected_seq, {}};
  for (const std::string& body : bodies)
    append.entries.push_back({1'700'000'000'000 + static_cast<std::int64_t>(append.entries.size()), body});
  return append;
}

inline AppendOutcome append(EventLog& log, const Append& append) {
  return log.append({&append, 1}).value().front();
}

inline AppendOutcome append(EventLog& log, const WorkshopId& workshop, std::uint64_t expected_seq,
                            const std::vector<std::string>& bodies) {
  return append(log, entries(workshop, expected_seq, bodies));
}

inline std::vector<Entry> read(EventLog& log, const WorkshopId& workshop, std::uint64_t from_seq = 1) {
  std::vector<Entry> found;
  const auto done = log.read(workshop, {from_seq}, [&](Entry&& entry) { found.push_back(std::move(entry)); });
  if (!done) throw std::runtime_error(done.error().message);
  return found;
}

inline std::vector<std::string> bodies(EventLog& log, const WorkshopId& workshop,
                                       std::uint64_t from_seq = 1) {
  std::vector<std::string> found;
  for (Entry& entry : read(log, workshop, from_seq)) found.push_back(std::move(entry.body));
  return found;
}

/// Without a reserve, which is as much to write as all the rest of a test.
inline std::unique_ptr<SqliteLog> open_sqlite(const std::filesystem::path& folder,
                                              const std::string& vfs = {}) {
  auto log = SqliteLog::open(folder, {.vfs = vfs, .reserve_bytes = 0});
  if (!log) throw std::runtime_error(log.error());
  return std::move(log).value();
}

}  // namespace aantafel::storage::test
