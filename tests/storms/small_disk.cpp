// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/small_disk.hpp"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <system_error>

namespace aantafel::storm {
namespace {

/// Root may; others may in a user namespace of their own, where the kernel lets them.
bool has_own_mounts() {
  return unshare(CLONE_NEWNS) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
}

}  // namespace

SmallDisk::SmallDisk(std::filesystem::path folder, std::uint64_t bytes)
    : folder_(std::move(folder)), ballast_(folder_ / "ballast") {
  std::filesystem::create_directories(folder_);
  const std::string size = "size=" + std::to_string(bytes);
  mounted_ = has_own_mounts() && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
             mount("tmpfs", folder_.c_str(), "tmpfs", 0, size.c_str()) == 0;
}

SmallDisk::~SmallDisk() {
  if (mounted_) umount2(folder_.c_str(), MNT_DETACH);
}

void SmallDisk::fill() {
  const int file = open(ballast_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) throw std::system_error(errno, std::generic_category(), ballast_.string());
  static const std::array<char, 1 << 20> block{};
  for (std::size_t size = block.size(); size >= 4096;) {
    const ssize_t written = write(file, block.data(), size);
    if (written < static_cast<ssize_t>(size)) size /= 2;
  }
  close(file);
}

void SmallDisk::empty() {
  unlink(ballast_.c_str());
}

}  // namespace aantafel::storm
