// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "tests/storms/crash_disk.hpp"

namespace aantafel::storm {

/// SQLite's file layer over a CrashDisk, under the name `crash`: syncs what the system's own would sync,
/// promises what that promises (sectors of 4 KiB, overwriting that spares the bytes around it), and offers no
/// shared memory. Registered as long as it lives; one at a time, for one connection at a time.
class CrashVfs {
 public:
  enum class Change { create, write, truncate, sync, remove };

  /// `before` is called before each change, on the thread that asks for it; when it says no to a sync, that
  /// sync fails.
  explicit CrashVfs(std::function<bool(Change)> before, std::mt19937& random);
  CrashVfs(const CrashVfs&) = delete;
  CrashVfs& operator=(const CrashVfs&) = delete;
  ~CrashVfs();

  [[nodiscard]] std::string name() const;
  [[nodiscard]] CrashDisk& disk();
  /// From now on everything fails and nothing is written; until the power is back, for files opened then.
  void power(bool on);

  /// Has every connection commit without syncing, as `synchronous=NORMAL` does, from the next opening on:
  /// what a storm that finds nothing in it could not tell from safety.
  void careless();
  /// To be called when a connection has been opened and set up.
  void opened();
};

}  // namespace aantafel::storm
