// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/data_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace aantafel::storage {

support::Result<DataFolder, std::string> DataFolder::claim(const std::filesystem::path& folder) {
  const std::string name = "The data folder " + folder.string();
  const auto reason = [] { return ": " + std::system_category().message(errno) + "."; };

  std::error_code unreachable;
  const auto status = std::filesystem::status(folder, unreachable);
  if (status.type() == std::filesystem::file_type::not_found) return name + " does not exist.";
  if (unreachable) return name + " cannot be reached: " + unreachable.message() + ".";
  if (!std::filesystem::is_directory(status)) return name + " is not a folder.";

  struct statfs system {};
  if (::statfs(folder.c_str(), &system) != 0) return name + " cannot be examined" + reason();
  if (const char* network = network_file_system(system.f_type))
    return name + " is on a network file system (" + network + "), which cannot keep a database safe.";

  const int lock = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0) return name + " cannot be written" + reason();
  DataFolder claimed(folder, lock);
  if (::flock(lock, LOCK_EX | LOCK_NB) == 0) return claimed;
  if (errno == EWOULDBLOCK) return name + " is in use by another server.";
  return name + " cannot be locked" + reason();
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : path_(std::move(other.path_)), lock_(std::exchange(other.lock_, -1)) {}

DataFolder::~DataFolder() {
  if (lock_ >= 0) ::close(lock_);
}

// From linux/magic.h, which knows only some of them.
const char* network_file_system(long type) {
  switch (static_cast<unsigned long>(type) & 0xFFFFFFFFUL) {
    case 0x6969:
      return "NFS";
    case 0x517B:
      return "SMB";
    case 0xFE534D42:
      return "SMB2";
    case 0xFF534D42:
      return "CIFS";
    case 0x5346414F:
      return "AFS";
    case 0x00C36400:
      return "Ceph";
    default:
      return nullptr;
  }
}

}  // namespace aantafel::storage
