// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/crash_vfs.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <new>

namespace aantafel::storm {
namespace {

using Change = CrashVfs::Change;

struct State {
  sqlite3_vfs vfs{};
  CrashDisk disk;
  std::function<bool(CrashVfs::Change)> before;
  std::mt19937* random = nullptr;
  bool on = true;
  bool careless = false;
  sqlite3* connection = nullptr;
};
State* state = nullptr;

// SQLite hands out szOsFile bytes for each file, and calls xClose at the end.
struct File {
  sqlite3_file base;
  std::string name;
  /// Its first sync is the folder's too, as the system's VFS has it for journals and WALs.
  bool syncs_folder;
};

File& of(sqlite3_file* file) {
  return *reinterpret_cast<File*>(file);
}

/// Whether something is done at all, after whoever watches has had a look.
bool goes_on(Change change) {
  if (state->on) state->before(change);
  return state->on;
}

int close(sqlite3_file* file) {
  of(file).name.~basic_string();
  return SQLITE_OK;
}

int read(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
  if (!state->on) return SQLITE_IOERR_READ;
  const std::string& content = state->disk.read(of(file).name);
  const auto from = std::min(static_cast<std::size_t>(at), content.size());
  const auto got = std::min(static_cast<std::size_t>(size), content.size() - from);
  std::memcpy(into, content.data() + from, got);
  std::memset(static_cast<char*>(into) + got, 0, static_cast<std::size_t>(size) - got);
  return got == static_cast<std::size_t>(size) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 at) {
  if (!goes_on(Change::write)) return SQLITE_IOERR_WRITE;
  state->disk.write(of(file).name, static_cast<std::uint64_t>(at),
                    {static_cast<const char*>(data), static_cast<std::size_t>(size)});
  return SQLITE_OK;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  if (!goes_on(Change::truncate)) return SQLITE_IOERR_TRUNCATE;
  state->disk.truncate(of(file).name, static_cast<std::uint64_t>(size));
  return SQLITE_OK;
}

int sync(sqlite3_file* file, int) {
  const bool works = !state->on || state->before(Change::sync);
  if (!state->on) return SQLITE_IOERR_FSYNC;
  if (!works) {
    state->disk.fail_sync(of(file).name, *state->random);
    return SQLITE_IOERR_FSYNC;
  }
  state->disk.sync(of(file).name);
  if (std::exchange(of(file).syncs_folder, false)) state->disk.sync_folder();
  return SQLITE_OK;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  *size = static_cast<sqlite3_int64>(state->disk.read(of(file).name).size());
  return state->on ? SQLITE_OK : SQLITE_IOERR_FSTAT;
}

int lock(sqlite3_file*, int) {
  return SQLITE_OK;
}
int nobody_reserved(sqlite3_file*, int* reserved) {
  *reserved = 0;
  return SQLITE_OK;
}
int file_control(sqlite3_file*, int, void*) {
  return SQLITE_NOTFOUND;
}
int sector_size(sqlite3_file*) {
  return 4096;
}
int characteristics(sqlite3_file*) {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods methods{
    1,       close,           read,         write,       truncate,        sync,    file_size, lock,
    lock,    nobody_reserved, file_control, sector_size, characteristics, nullptr, nullptr,   nullptr,
    nullptr, nullptr,         nullptr};

std::string base_name(const char* path) {
  return std::filesystem::path(path).filename();
}

int open(sqlite3_vfs*, const char* path, sqlite3_file* base, int flags, int* given) {
  base->pMethods = nullptr;
  // Temporary files have no name, and the log keeps those in memory.
  if (path == nullptr) return SQLITE_CANTOPEN;
  const std::string name = base_name(path);
  if (!state->disk.exists(name)) {
    if (!(flags & SQLITE_OPEN_CREATE) || !goes_on(Change::create)) return SQLITE_CANTOPEN;
    state->disk.create(name);
  }
  new (base) File{{&methods}, name, (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0};
  if (given) *given = flags;
  return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* path, int sync_folder) {
  const std::string name = base_name(path);
  if (!state->disk.exists(name)) return SQLITE_IOERR_DELETE_NOENT;
  if (!goes_on(Change::remove)) return SQLITE_IOERR_DELETE;
  state->disk.remove(name);
  if (sync_folder) state->disk.sync_folder();
  return SQLITE_OK;
}

int access(sqlite3_vfs*, const char* path, int, int* there) {
  *there = state->disk.exists(base_name(path)) ? 1 : 0;
  return SQLITE_OK;
}

int full_path(sqlite3_vfs*, const char* path, int size, char* full) {
  sqlite3_snprintf(size, full, "%s", path);
  return SQLITE_OK;
}

/// Called by SQLite for every connection there is; ours is the one that is on this VFS.
int note(sqlite3* connection, char**, const sqlite3_api_routines*) {
  sqlite3_vfs* vfs = nullptr;
  sqlite3_file_control(connection, "main", SQLITE_FCNTL_VFS_POINTER, static_cast<void*>(&vfs));
  if (vfs == &state->vfs) state->connection = connection;
  return SQLITE_OK;
}

}  // namespace

CrashVfs::CrashVfs(std::function<bool(Change)> before, std::mt19937& random) {
  state = new State;
  state->before = std::move(before);
  state->random = &random;
  state->vfs = *sqlite3_vfs_find(nullptr);
  state->vfs.zName = "crash";
  state->vfs.szOsFile = static_cast<int>(sizeof(File));
  state->vfs.xOpen = open;
  state->vfs.xDelete = remove;
  state->vfs.xAccess = access;
  state->vfs.xFullPathname = full_path;
  if (sqlite3_vfs_register(&state->vfs, 0) != SQLITE_OK) std::abort();
}

CrashVfs::~CrashVfs() {
  sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(note));
  sqlite3_vfs_unregister(&state->vfs);
  delete std::exchange(state, nullptr);
}

std::string CrashVfs::name() const {
  return state->vfs.zName;
}
CrashDisk& CrashVfs::disk() {
  return state->disk;
}
void CrashVfs::power(bool on) {
  state->on = on;
}

void CrashVfs::careless() {
  state->careless = true;
  sqlite3_auto_extension(reinterpret_cast<void (*)()>(note));
}

void CrashVfs::opened() {
  if (state->careless)
    sqlite3_exec(state->connection, "PRAGMA synchronous = NORMAL", nullptr, nullptr, nullptr);
}

}  // namespace aantafel::storm
