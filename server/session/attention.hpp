// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace aantafel::session {

/// A participant's number within its workshop: 1, 2, 3 … in order of joining.
using Author = std::uint32_t;
/// From here on those are numbered for whom a facilitator entered something: x1, x2 … They are no
/// participants.
inline constexpr Author entered_from = 1'000'001;

/// What people did with a round, whatever its kind: it was before them, they have no opinion, they brought
/// something in. Everybody is counted once, as the most that they did. Owned by its round.
class Attention {
 public:
  enum Mark : std::uint8_t { saw = 1, abstains = 2, answers = 4 };

  void mark(Author author, Mark mark, bool on);
  [[nodiscard]] bool has(Author author, Mark mark) const;
  /// Who abstains does not answer, and the other way round.
  [[nodiscard]] std::size_t abstained() const { return people_[abstains] + people_[abstains | saw]; }
  [[nodiscard]] std::size_t only_saw() const { return people_[saw] + imported.seen; }
  /// Of those who answer, the ones for whom a facilitator entered it.
  [[nodiscard]] std::size_t entered() const { return answered_for_; }
  /// By author.
  void each(const std::function<void(Author, std::uint8_t marks)>& visit) const;

  /// People who were at the table when the round ended; nothing while it goes on.
  std::optional<std::size_t> joined{};
  /// Of an imported round: people who only saw it, and those heard otherwise whose answers do not say so.
  struct Imported {
    std::size_t seen = 0;
    std::size_t by_hand = 0;
    std::size_t on_paper = 0;
  };
  Imported imported{};

 private:
  [[nodiscard]] std::uint8_t marks(Author author) const;

  /// By author, who are numbered without gaps: of those who joined, and of those who were entered. This is
  /// touched by every vote, and a table of bytes is what costs it nothing.
  std::vector<std::uint8_t> joined_;
  std::vector<std::uint8_t> entered_;
  /// By combination of marks.
  std::array<std::size_t, 8> people_{};
  std::size_t answered_for_ = 0;
};

}  // namespace aantafel::session
