// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "server/live/rooms.hpp"

namespace aantafel::live {

class Rehearsal;

/// Rehearsals of workshops: each is a workshop of its own with the same programme, marked in what was
/// prepared, that simulated people fill for as long as it is there, four hours at most, also after a
/// restart. The workshop that is rehearsed knows nothing of it. At most `most` at once have people in them.
/// Lives on the main context and is called there.
class Rehearsals {
 public:
  static constexpr std::size_t most = 8;
  static constexpr std::uint64_t lasts = 4ull * 3600 * 1000;

  Rehearsals(Rooms& rooms, Clock now) : rooms_(rooms), now_(std::move(now)) {}

  /// Makes a rehearsal of the workshop `of`, which was prepared so, and shows these pictures. People: by
  /// default as many as are expected, 13 where that is not known; 200 at most.
  void begin(const std::string& of, protocol::WorkshopDefinition definition,
             std::vector<protocol::PictureAdded> pictures, std::optional<std::uint32_t> people,
             Rooms::Created created);
  /// The people of the rehearsals that were going on before a restart come back; called once.
  void resume();
  /// Everybody leaves, and nobody comes any more: the server ends.
  void stop();

 private:
  [[nodiscard]] std::size_t running();
  void fill(const std::string& id, std::uint64_t until);

  Rooms& rooms_;
  const Clock now_;
  std::size_t beginning_ = 0;
  bool stopped_ = false;
  std::vector<std::weak_ptr<Rehearsal>> running_;
};

/// The domain of each person in a rehearsal of this: one of each domain first, then as many as are expected;
/// empty where there are no domains.
[[nodiscard]] std::vector<std::string> seats(const protocol::WorkshopDefinition& definition,
                                             std::uint32_t people);

}  // namespace aantafel::live
