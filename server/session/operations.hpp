// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "server/session/refusal.hpp"

namespace aantafel::session {

/// What became of an operation: in the log at `seq`, or refused for a reason.
struct Outcome {
  std::uint64_t seq = 0;
  std::optional<Reason> refused{};
};

/// Remembers per client the last operation number and the latest outcomes, so that a repeat gets its first
/// outcome and is not applied twice (V3). Part of the fold: it is the same after a restart. At most
/// `remembered` outcomes a client.
class Operations {
 public:
  static constexpr std::size_t remembered = 32;

  void remember(const std::string& client, std::uint32_t n, Outcome outcome);
  /// The outcome of a repeat; nothing if this number is new. A number that was passed over is refused
  /// out_of_order, one whose outcome is forgotten too_old.
  [[nodiscard]] std::optional<Outcome> outcome_of(const std::string& client, std::uint32_t n) const;
  [[nodiscard]] std::uint32_t last_n(const std::string& client) const;

 private:
  struct Client {
    std::uint32_t last_n = 0;
    std::size_t next = 0;
    std::vector<std::pair<std::uint32_t, Outcome>> latest;
  };
  std::unordered_map<std::string, Client> clients_;
};

}  // namespace aantafel::session
