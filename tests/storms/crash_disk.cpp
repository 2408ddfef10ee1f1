// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/crash_disk.hpp"

#include <algorithm>

namespace aantafel::storm {
namespace {

void put(std::string& content, std::uint64_t at, std::string_view bytes) {
  if (content.size() < at + bytes.size()) content.resize(at + bytes.size(), '\0');
  std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace

/// How it goes with what was not synced, in one image.
struct CrashDisk::Luck {
  std::mt19937& random;
  std::uint64_t until;   // changes from here on are lost
  double kept;           // of the sectors of those before it
  std::uint64_t sector;  // bytes that a disk writes whole or not at all
  double rubbish;        // of lost sectors where a file grew

  Luck(std::mt19937& from, std::uint64_t order) : random(from) {
    constexpr double chances[] = {0.0, 1.0, 0.05, 0.5, 0.95};
    const auto mood = random() % 10;
    // Up to some moment, with that moment's own write torn; or anything in any order.
    until = mood < 4 ? random() % (order + 1) : order;
    kept = mood < 4 ? 1.0 : chances[random() % 5];
    sector = random() % 2 ? 512 : 4096;
    rubbish = random() % 4 ? 0.0 : 0.5;
  }
  bool happens(double chance) { return std::uniform_real_distribution<>()(random) < chance; }
};

CrashDisk::CrashDisk(const Files& files) {
  for (const auto& [name, content] : files) files_[name] = {true, true, content, content, {}};
}

bool CrashDisk::exists(const std::string& name) const {
  const auto found = files_.find(name);
  return found != files_.end() && found->second.exists;
}

const std::string& CrashDisk::read(const std::string& name) const {
  static const std::string nothing;
  return exists(name) ? files_.at(name).content : nothing;
}

void CrashDisk::create(const std::string& name) {
  File& file = files_[name];
  if (file.exists) return;
  // A file of that name that was removed and not forgotten yet is no part of any image any more: simpler, and
  // SQLite tells an old journal from a new one by its contents anyway.
  file = {};
  file.exists = true;
}

void CrashDisk::remove(const std::string& name) {
  files_[name].exists = false;
}

void CrashDisk::write(const std::string& name, std::uint64_t at, std::string bytes) {
  File& file = files_[name];
  put(file.content, at, bytes);
  file.pending.push_back({++order_, false, at, std::move(bytes)});
}

void CrashDisk::truncate(const std::string& name, std::uint64_t size) {
  File& file = files_[name];
  file.content.resize(size, '\0');
  file.pending.push_back({++order_, true, size, {}});
}

void CrashDisk::sync(const std::string& name) {
  File& file = files_[name];
  for (const Change& change : file.pending) {
    if (change.cuts)
      file.synced.resize(change.at, '\0');
    else
      put(file.synced, change.at, change.bytes);
  }
  file.pending.clear();
}

void CrashDisk::fail_sync(const std::string& name, std::mt19937& random) {
  File& file = files_[name];
  Luck luck(random, order_);
  file.synced = survivor(file, luck);
  file.pending.clear();
}

void CrashDisk::sync_folder() {
  std::erase_if(files_, [](const auto& one) { return !one.second.exists; });
  for (auto& [name, file] : files_) file.listed = true;
}

CrashDisk::Files CrashDisk::image(std::mt19937& random) const {
  Luck luck(random, order_);
  Files image;
  for (const auto& [name, file] : files_) {
    const bool there = file.exists == file.listed ? file.exists : luck.happens(0.5);
    if (there) image[name] = survivor(file, luck);
  }
  return image;
}

std::string CrashDisk::survivor(const File& file, Luck& luck) {
  std::string content = file.synced;
  for (const Change& change : file.pending) {
    if (change.order > luck.until) break;
    const bool torn = change.order == luck.until;
    if (change.cuts) {
      if (luck.happens(torn ? 0.5 : luck.kept)) content.resize(change.at, '\0');
      continue;
    }
    const std::string_view bytes = change.bytes;
    for (std::uint64_t done = 0; done < bytes.size();) {
      const std::uint64_t at = change.at + done;
      const std::uint64_t size = std::min(luck.sector - at % luck.sector, bytes.size() - done);
      if (luck.happens(torn ? 0.5 : luck.kept)) {
        put(content, at, bytes.substr(done, size));
      } else if (at >= content.size() && luck.happens(luck.rubbish)) {
        std::string rubbish(size, '\0');
        for (char& byte : rubbish) byte = static_cast<char>(luck.random());
        put(content, at, rubbish);
      }
      done += size;
    }
  }
  return content;
}

CrashDisk::Files CrashDisk::files() const {
  Files all;
  for (const auto& [name, file] : files_)
    if (file.exists) all[name] = file.content;
  return all;
}

}  // namespace aantafel::storm
