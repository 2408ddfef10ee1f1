// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/reserve.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aantafel::storage {

bool Reserve::keep() {
  if (bytes_ == 0) return true;
  const int file = ::open(file_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return false;
  struct stat before {};
  const auto size = static_cast<off_t>(bytes_);
  const bool whole = ::fstat(file, &before) == 0 && before.st_size >= size;
  // A quota tells only when it is asked for the room itself.
  const bool room = ::posix_fallocate(file, 0, size + size / 4) == 0;
  const bool kept = ::ftruncate(file, room || whole ? size : 0) == 0;
  ::close(file);
  return room && kept;
}

void Reserve::release() {
  if (bytes_ > 0) ::truncate(file_.c_str(), 0);
}

}  // namespace aantafel::storage
