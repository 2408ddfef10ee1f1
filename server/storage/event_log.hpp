// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "server/support/result.hpp"

namespace aantafel::storage {

using support::Result;

/// 22 characters base64url, or the reserved name of the log that lists the workshops.
using WorkshopId = std::string;
inline constexpr const char* directory_log = "directory";

/// Names one life of a log: random, never 0, new when a log is begun again after it was erased. Shown as 16
/// hex digits.
using Epoch = std::uint64_t;
using ChainHash = std::array<std::uint8_t, 32>;

/// Lower case hexadecimal: 16 digits for an epoch, 64 for a hash.
std::string to_hex(Epoch epoch);
std::string to_hex(const ChainHash& hash);

/// How the bodies written by this version are to be read. Entries keep the format they were written in.
inline constexpr std::uint32_t body_format = 1;

struct NewEntry {
  std::int64_t time_ms = 0;  // since 1970, UTC
  std::string body;          // any bytes
};

struct Entry {
  std::uint64_t seq = 0;  // 1, 2, 3 … without gaps
  std::int64_t time_ms = 0;
  std::uint32_t format = body_format;
  std::string body;
  ChainHash hash{};  // over this entry and all before it, see chain.hpp
};

/// Where a log ends. (epoch, seq) names one state for ever. A log that does not exist ends at Head{}.
struct Head {
  Epoch epoch = 0;
  std::uint64_t seq = 0;
  ChainHash hash{};

  friend bool operator==(const Head&, const Head&) = default;
};

/// Entries from one to another, both included.
struct Stretch {
  std::uint64_t from = 1;
  std::uint64_t to = INT64_MAX;
};

/// Entries to add to one log, by somebody who knows it up to expected_seq. 0 begins a log.
struct Append {
  WorkshopId workshop;
  std::uint64_t expected_seq = 0;
  std::vector<NewEntry> entries;
};

/// conflict: the log did not end at expected_seq, nothing was added; head tells where it does end.
struct AppendOutcome {
  enum class Verdict { committed, conflict };
  Verdict verdict = Verdict::committed;
  Head head;
};

struct StorageError {
  enum class Kind {
    full,    // no room on the disk: nothing was stored, the same may be tried again later
    busy,    // the writer's queue is at its bound: nothing was taken, may be tried again (LogWriter only)
    failed,  // the disk or the database cannot be trusted: this process must stop and start again
  };
  Kind kind = Kind::failed;
  std::string message;
};

struct ListedLog {
  WorkshopId workshop;
  Head head;
};

enum class Pause { brief, extended };

/// The port: durable logs, one per workshop. Synchronous and not thread-safe: one thread owns a log and makes
/// all calls. What was answered `committed` is on disk. After a `failed` every later call answers `failed`
/// too.
class EventLog {
 public:
  using Visitor = std::function<void(Entry&&)>;

  EventLog() = default;
  EventLog(const EventLog&) = delete;
  EventLog& operator=(const EventLog&) = delete;
  virtual ~EventLog() = default;

  /// All in one transaction, in this order, one outcome each: a later Append to the same workshop counts on
  /// the earlier one, and a conflict of one does not spoil the others. An error holds for all: nothing was
  /// stored.
  virtual Result<std::vector<AppendOutcome>, StorageError> append(std::span<const Append> appends) = 0;

  /// Visits the entries of this stretch in order; none when the log does not exist. `visit` may not use the
  /// log.
  virtual Result<void, StorageError> read(const WorkshopId& workshop, Stretch stretch,
                                          const Visitor& visit) = 0;

  /// Nothing when the log does not exist.
  virtual Result<std::optional<Head>, StorageError> head(const WorkshopId& workshop) = 0;

  /// Every log there is, the directory's too, in no particular order.
  virtual Result<std::vector<ListedLog>, StorageError> list() = 0;

  /// Afterwards no byte of its entries is left in any file. Fine when the log does not exist.
  virtual Result<void, StorageError> erase(const WorkshopId& workshop) = 0;

  /// To be called between appends, when nobody waits: housekeeping, cheap when there is none to do.
  virtual Result<void, StorageError> tidy(Pause pause) = 0;
};

}  // namespace aantafel::storage
