// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "server/storage/event_log.hpp"
#include "tests/simulation/phone.hpp"

namespace aantafel::simulation {

/// Remembers what everybody was told, and says at the end whether the log bears it out.
class Judge {
 public:
  /// An ack or refusal came to this phone, when the log on disk ended at `on_disk`. Throws what is wrong.
  void answered(const Phone& phone, const Json& answer, std::uint64_t on_disk);
  /// A view came, alone or within a welcome.
  void shown(protocol::Role role, const std::string& activity, std::uint64_t seq, const Json& view,
             std::uint64_t on_disk);
  /// Throws what is wrong: something acknowledged that is not in the log exactly once; a view that is not the
  /// one that the log gives at its place; a phone that shows something else than the end of the log.
  void judge(const std::vector<storage::Entry>& log, const std::vector<Phone>& phones) const;

 private:
  using Operation = std::pair<std::string, std::uint32_t>;
  struct Told {
    std::uint64_t seq = 0;
    /// The reason of a refusal; empty: acknowledged.
    std::string reason;
    std::string type;
  };

  void judge_operations(const std::vector<storage::Entry>& log) const;

  std::map<Operation, Told> told_;
  /// By place in the log: role and activity, and what was shown there.
  std::map<std::uint64_t, std::map<std::pair<protocol::Role, std::string>, Json>> shown_;
};

}  // namespace aantafel::simulation
