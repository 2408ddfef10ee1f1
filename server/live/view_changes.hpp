// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace aantafel::live {

/// What changed in a large view since all of it was last sent (B5). Each message tells everything that was
/// touched since then, so that it stands on its own: it makes any view from then on the newest, whichever
/// messages between were dropped for a slow reader, and a welcome is as good a beginning as the whole. When
/// the messages together have cost as much as the whole, the whole is sent again: so n items of which k
/// change a tick cost about sqrt(2nk) a tick. Owned by the feed, per audience and activity.
class ViewChanges {
 public:
  /// In bytes: a smaller view is sent whole.
  static constexpr std::size_t large = 4096;

  /// The view turned from `before` into `now`.
  void note(std::string_view before, std::string_view now);
  /// All of it is sent, as of this place in the log.
  void begin(std::uint64_t seq);
  /// Nobody is there to have anything of it.
  void forget() { since_.reset(); }
  /// A message that makes it `now`; nothing if the whole is to be sent.
  [[nodiscard]] std::optional<std::string> message(std::uint64_t seq, const std::string& activity,
                                                   std::string_view now);

 private:
  std::optional<std::uint64_t> since_;
  /// Per list the ids of what came, went, moved or became something else.
  std::map<std::string, std::unordered_set<std::string>> touched_;
  std::size_t spent_ = 0;
};

}  // namespace aantafel::live
