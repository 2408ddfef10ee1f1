// SPDX-License-Identifier: EUPL-1.2
// A library to be loaded before all others (LD_PRELOAD), which makes one system call of a program fail with
// EIO: AANTAFEL_FAULT=sync:7 the seventh fdatasync or fsync of a file (SQLite does not look at what that of a
// folder gives), AANTAFEL_FAULT=write:30 the thirtieth pwrite. The calls after it work again, as they do on a
// real disk that has lost what was not written by then.
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace {

std::atomic<long> calls = 0;

/// Whether this call of that kind is the one that fails.
bool fails(const char* kind) {
  const char* fault = std::getenv("AANTAFEL_FAULT");
  const std::size_t size = std::strlen(kind);
  if (fault == nullptr || std::strncmp(fault, kind, size) != 0 || fault[size] != ':') return false;
  if (++calls != std::atol(fault + size + 1)) return false;
  errno = EIO;
  return true;
}

/// Whether this sync is the one that fails.
bool sync_fails(int file) {
  struct stat about {};
  return fstat(file, &about) == 0 && S_ISREG(about.st_mode) && fails("sync");
}

}  // namespace

extern "C" {

int fdatasync(int file) {
  return sync_fails(file) ? -1 : static_cast<int>(syscall(SYS_fdatasync, file));
}

int fsync(int file) {
  return sync_fails(file) ? -1 : static_cast<int>(syscall(SYS_fsync, file));
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off_t at) {
  return fails("write") ? -1 : syscall(SYS_pwrite64, file, bytes, size, at);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
  return pwrite64(file, bytes, size, at);
}
}
