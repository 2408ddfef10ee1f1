// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>

#include "server/session/session.hpp"
#include "server/storage/event_log.hpp"

namespace aantafel::live {

/// Makes a session of a workshop's log again, entry after entry, and checks that each is what was written.
class Fold {
 public:
  /// So many entries at a time take a few milliseconds to read, and as many to fold: who folds more lets
  /// others have their turn in between.
  static constexpr std::uint64_t piece = 1024;

  /// `kinds` outlives the session.
  Fold(const session::Kinds& kinds, std::string workshop, storage::Epoch epoch);

  /// Those that follow the last one. Throws std::runtime_error, which says what is wrong with which entry.
  void take(std::span<const storage::Entry> entries);
  /// Throws when this is not where the log ends.
  void require_end(const storage::Head& head) const;

  [[nodiscard]] const storage::Head& head() const { return head_; }
  [[nodiscard]] session::Session& session() { return session_; }

 private:
  std::string workshop_;
  session::Session session_;
  storage::Head head_;
};

}  // namespace aantafel::live
