// SPDX-License-Identifier: EUPL-1.2
#include "server/net/descriptors.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace aantafel::net {

bool only_kept_are_left(int newest) {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return false;
  return static_cast<rlim_t>(newest) + kept_descriptors >= limit.rlim_cur;
}

SpareDescriptor::SpareDescriptor() : fd_(::open("/dev/null", O_RDONLY | O_CLOEXEC)) {}

SpareDescriptor::~SpareDescriptor() {
  if (fd_ >= 0) ::close(fd_);
}

unsigned SpareDescriptor::turn_away(int listener) {
  if (fd_ >= 0) ::close(std::exchange(fd_, -1));
  unsigned count = 0;
  for (int one; (one = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC)) >= 0; ++count) ::close(one);
  fd_ = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  return count;
}

}  // namespace aantafel::net
