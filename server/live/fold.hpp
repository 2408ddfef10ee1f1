// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <span>
#include <string>

#include "server/session/session.hpp"
#include "server/storage/chain.hpp"

namespace aantafel::live {

/// Makes a session of a workshop's log again, entry after entry, and checks that each is what was written.
class Fold {
 public:
  /// So many entries at a time take a few milliseconds to read, and as many to fold: who folds more lets
  /// others have their turn in between.
  static constexpr std::uint64_t piece = 1024;

  /// What becomes of the bytes of pictures, of which the session knows only where they are.
  enum class Pictures { passed_over, kept };

  /// `kinds` outlives the session.
  Fold(const session::Kinds& kinds, std::string workshop, storage::Epoch epoch,
       Pictures pictures = Pictures::passed_over);

  /// Those that follow the last one. Throws std::runtime_error, which says what is wrong with which entry.
  void take(std::span<const storage::Entry> entries);
  /// Throws when this is not where the log ends.
  void require_end(const storage::Head& head) const;

  [[nodiscard]] const storage::Head& head() const { return chain_.head(); }
  [[nodiscard]] session::Session& session() { return session_; }
  /// The bytes of each picture, base64url, by its id.
  [[nodiscard]] const std::map<std::string, std::string>& pictures() const { return pictures_; }

 private:
  storage::ChainCheck chain_;
  session::Session session_;
  Pictures keeps_;
  std::map<std::string, std::string> pictures_;
};

}  // namespace aantafel::live
