// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>

#include "server/storage/event_log.hpp"
#include "tests/storms/crash_disk.hpp"

namespace aantafel::storm {

/// What was asked of a store and what it promised. One request for each log is under way at most; until it is
/// answered both its outcomes are right.
class Ledger {
 public:
  void asked(storage::Append append);
  void asked_to_erase(const storage::WorkshopId& workshop);
  void committed(const storage::WorkshopId& workshop, const storage::Head& head);
  void erased(const storage::WorkshopId& workshop);

  [[nodiscard]] std::uint64_t seq(const storage::WorkshopId& workshop) const;
  /// What every body of this log begins with, from when it was begun until it is erased.
  [[nodiscard]] std::string mark(const storage::WorkshopId& workshop) const;

  /// Throws BrokenPromise when a store, opened after a crash, does not hold what was promised: something
  /// acknowledged is missing or changed, half of a batch is there, a chain does not hold, a log is there that
  /// was erased.
  void judge(storage::EventLog& log) const;
  /// The same when there are bytes in its files of a log that was erased.
  void judge_bytes(const CrashDisk::Files& files) const;
  /// What a store holds after it was opened again is what counts from now on.
  void adopt(storage::EventLog& log);

 private:
  struct Log {
    std::optional<storage::Head> head;
    std::optional<storage::Append> appending;
    bool erasing = false;
    unsigned generation = 0;
  };

  static std::string mark(const storage::WorkshopId& workshop, unsigned generation);
  static void judge(const storage::WorkshopId& workshop, const Log& known, storage::EventLog& log);
  void gone(Log& log);

  std::map<storage::WorkshopId, Log> logs_;
};

}  // namespace aantafel::storm
