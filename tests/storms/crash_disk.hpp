// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace aantafel::storm {

/// A disk in memory that remembers what was synced and what was only written. From that it makes images of
/// what may be found after the power went: all that was synced, and of the rest whatever the disk got round
/// to: nothing, everything, all up to some moment, or any sectors in any order, with old bytes, zeros or
/// rubbish where a file grew. What is written within a sector leaves the sector's other bytes alone, which is
/// what SQLite counts on.
class CrashDisk {
 public:
  using Files = std::map<std::string, std::string>;

  CrashDisk() = default;
  /// All of this is synced.
  explicit CrashDisk(const Files& files);

  // What programs see and do. Names that do not exist are empty files, and reading past an end gives less.
  [[nodiscard]] bool exists(const std::string& name) const;
  [[nodiscard]] const std::string& read(const std::string& name) const;
  /// Makes an empty file if there is none. Until the folder is synced it may be gone after all, or come back.
  void create(const std::string& name);
  void remove(const std::string& name);
  void write(const std::string& name, std::uint64_t at, std::string bytes);
  void truncate(const std::string& name, std::uint64_t size);
  void sync(const std::string& name);
  void sync_folder();
  /// The disk reports an error: part of what was written has reached it, and the kernel forgets that it has
  /// to write the rest, while programs go on seeing all of it.
  void fail_sync(const std::string& name, std::mt19937& random);

  /// What may be found if the power goes now.
  [[nodiscard]] Files image(std::mt19937& random) const;
  /// Everything that programs see.
  [[nodiscard]] Files files() const;

 private:
  struct Change {
    std::uint64_t order = 0;
    bool cuts = false;  // truncates to `at`
    std::uint64_t at = 0;
    std::string bytes;
  };
  struct File {
    bool exists = false;
    bool listed = false;  // in the folder as it was synced
    std::string content;
    std::string synced;
    std::vector<Change> pending;
  };
  struct Luck;

  static std::string survivor(const File& file, Luck& luck);

  std::map<std::string, File> files_;
  std::uint64_t order_ = 0;
};

}  // namespace aantafel::storm
