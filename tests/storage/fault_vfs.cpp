// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/fault_vfs.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <cstdlib>

namespace aantafel::storage::test {
namespace {

struct State {
  sqlite3_vfs vfs{};
  int write_code = SQLITE_OK;
  int write_errno = 0;
  int sync_code = SQLITE_OK;
  std::function<bool()> full;
  bool wal_unsynced = false;
  int wal_syncs = 0;
};
State state;

// SQLite hands out szOsFile bytes for each file: this first, then the file of the system's VFS.
struct File {
  sqlite3_file base;
  bool is_wal;
  sqlite3_file* system() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

template <auto Method, class... Arguments>
int forward(sqlite3_file* file, Arguments... arguments) {
  sqlite3_file* const system = reinterpret_cast<File*>(file)->system();
  return (system->pMethods->*Method)(system, arguments...);
}

int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
  if (state.write_code != SQLITE_OK) {
    errno = state.write_errno;
    return state.write_code;
  }
  if (state.full && state.full()) return SQLITE_FULL;
  if (reinterpret_cast<File*>(file)->is_wal) state.wal_unsynced = true;
  return forward<&sqlite3_io_methods::xWrite>(file, data, size, offset);
}

int sync(sqlite3_file* file, int flags) {
  if (state.sync_code != SQLITE_OK) return state.sync_code;
  if (reinterpret_cast<File*>(file)->is_wal) {
    state.wal_unsynced = false;
    ++state.wal_syncs;
  }
  return forward<&sqlite3_io_methods::xSync>(file, flags);
}

const sqlite3_io_methods methods{
    1,
    forward<&sqlite3_io_methods::xClose>,
    forward<&sqlite3_io_methods::xRead, void*, int, sqlite3_int64>,
    write,
    forward<&sqlite3_io_methods::xTruncate, sqlite3_int64>,
    sync,
    forward<&sqlite3_io_methods::xFileSize, sqlite3_int64*>,
    forward<&sqlite3_io_methods::xLock, int>,
    forward<&sqlite3_io_methods::xUnlock, int>,
    forward<&sqlite3_io_methods::xCheckReservedLock, int*>,
    forward<&sqlite3_io_methods::xFileControl, int, void*>,
    forward<&sqlite3_io_methods::xSectorSize>,
    forward<&sqlite3_io_methods::xDeviceCharacteristics>,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int open(sqlite3_vfs*, const char* path, sqlite3_file* base, int flags, int* given) {
  auto* const file = reinterpret_cast<File*>(base);
  sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
  file->is_wal = (flags & SQLITE_OPEN_WAL) != 0;
  const int code = system->xOpen(system, path, file->system(), flags, given);
  file->base.pMethods = code == SQLITE_OK ? &methods : nullptr;
  return code;
}

}  // namespace

FaultVfs::FaultVfs() {
  state = {};
  state.vfs = *sqlite3_vfs_find(nullptr);
  state.vfs.zName = "faults";
  state.vfs.szOsFile += static_cast<int>(sizeof(File));
  state.vfs.xOpen = open;
  if (sqlite3_vfs_register(&state.vfs, 0) != SQLITE_OK) std::abort();
}

FaultVfs::~FaultVfs() {
  sqlite3_vfs_unregister(&state.vfs);
}

std::string FaultVfs::name() const {
  return state.vfs.zName;
}
void FaultVfs::writes_give(int code, int system_error) {
  state.write_code = code;
  state.write_errno = system_error;
}
void FaultVfs::syncs_give(int code) {
  state.sync_code = code;
}
void FaultVfs::full_while(std::function<bool()> full) {
  state.full = std::move(full);
}
bool FaultVfs::wal_unsynced() const {
  return state.wal_unsynced;
}
int FaultVfs::wal_syncs() const {
  return state.wal_syncs;
}

}  // namespace aantafel::storage::test
