// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "server/storage/event_log.hpp"
#include "tests/load/workshop.hpp"
#include "tests/storms/journal.hpp"

namespace aantafel::storm {

/// What a workshop's log says, reckoned by ourselves and not by the server's fold: read from the database of
/// a server that has stopped, checked against its chain of hashes, and counted entry by entry.
class Reckoning {
 public:
  /// Where an operation stands in the log. option: what was voted, if it was a vote.
  struct Written {
    std::uint64_t seq = 0;
    int option = -1;
  };

  /// Throws BrokenPromise when an entry is missing, was changed, or repeats an operation.
  Reckoning(const std::filesystem::path& data, const load::Workshop& workshop);

  [[nodiscard]] const storage::Head& head() const { return head_; }
  /// The operation with this number of whoever calls itself so; null when it is not in the log.
  [[nodiscard]] const Written* find(const std::string& client, std::uint32_t n) const;
  /// Votes in it, of everybody.
  [[nodiscard]] std::size_t votes() const { return votes_; }
  /// After so many entries.
  [[nodiscard]] const Counts& at(std::uint64_t seq) const { return counts_.at(seq); }
  /// What each participant chose last, by the name that downloads give it.
  [[nodiscard]] const std::map<std::string, std::uint32_t>& chosen() const { return chosen_; }
  /// The participant of this device.
  [[nodiscard]] const std::string& participant(const std::string& device) const;

 private:
  void take(const storage::Entry& entry, const std::string& activity);

  storage::Head head_;
  std::map<std::pair<std::string, std::uint32_t>, Written> written_;
  std::unordered_map<std::string, std::string> participants_;
  std::map<std::string, std::uint32_t> chosen_;
  std::vector<Counts> counts_{Counts{}};
  std::size_t votes_ = 0;
};

}  // namespace aantafel::storm
