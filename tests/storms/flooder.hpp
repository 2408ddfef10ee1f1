// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "tests/load/workshop.hpp"
#include "tests/storms/journal.hpp"

namespace aantafel::storm {

/// Somebody at the workshop who sends as much as the server will read, on a thread of its own, and comes back
/// as soon as it was cut off. In turn: votes, votes that cannot be read, and questions whether anybody is
/// there.
class Flooder {
 public:
  Flooder(load::Address server, load::Workshop workshop);
  ~Flooder();
  Flooder(const Flooder&) = delete;
  Flooder& operator=(const Flooder&) = delete;

  /// Ends it.
  void stop();
  /// For each time that it came, the seconds from its first message until it was cut off. Once it was
  /// stopped.
  [[nodiscard]] const std::vector<double>& lasted() const { return lasted_; }
  /// Of all its votes, none of which it waited for. Once it was stopped.
  [[nodiscard]] const Journal& journal() const { return journal_; }

 private:
  void flood();
  double flood_once(std::size_t kind);
  std::string next(std::size_t kind);

  const load::Address server_;
  const load::Workshop workshop_;
  std::atomic<bool> stopping_ = false;
  std::vector<double> lasted_;
  Journal journal_{"flooder", {}, 0};
  std::thread thread_;
};

}  // namespace aantafel::storm
