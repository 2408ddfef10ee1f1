// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

namespace aantafel::storage::test {

/// The system's own VFS under the name `faults`, which counts what is synced and can be told to fail.
/// Registered as long as it lives; one at a time. It offers no shared memory: a database that needs a -shm
/// file does not open.
class FaultVfs {
 public:
  FaultVfs();
  FaultVfs(const FaultVfs&) = delete;
  FaultVfs& operator=(const FaultVfs&) = delete;
  ~FaultVfs();

  std::string name() const;

  /// What every write or sync gives from now on: an SQLite result code, SQLITE_OK to work again; and
  /// the errno that goes with it.
  void writes_give(int code, int system_error = 0);
  void syncs_give(int code);
  /// Writes find no room as long as this says so, asked at each.
  void full_while(std::function<bool()> full);

  /// Whether anything written to the WAL has not been synced since, and how often it was synced.
  bool wal_unsynced() const;
  int wal_syncs() const;
};

}  // namespace aantafel::storage::test
