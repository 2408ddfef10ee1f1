// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>

#include "server/session/decide.hpp"

namespace aantafel::live {

/// Who is writing something in which activity, as their phones tell; each word of it holds for six seconds.
/// In no log and no download. Times in milliseconds since 1970.
class Typing {
 public:
  static constexpr std::uint64_t holds_ms = 6000;

  void note(session::Author author, const std::string& activity, std::uint64_t now) {
    words_[author] = {activity, now + holds_ms};
  }
  /// They sent it, or went away; whether they were writing.
  bool forget(session::Author author) { return words_.erase(author) > 0; }
  /// Those of whom nothing was heard for too long; whether there were any.
  bool forget_old(std::uint64_t now) {
    // The clock may have been put back: nobody writes until it is as late again.
    return std::erase_if(words_, [now](const auto& word) {
             return word.second.until <= now || word.second.until > now + holds_ms;
           }) > 0;
  }
  [[nodiscard]] bool anybody() const { return !words_.empty(); }
  [[nodiscard]] std::size_t in(const std::string& activity) const {
    return static_cast<std::size_t>(std::count_if(
        words_.begin(), words_.end(), [&](const auto& word) { return word.second.activity == activity; }));
  }

 private:
  struct Word {
    std::string activity;
    std::uint64_t until = 0;
  };
  std::map<session::Author, Word> words_;
};

}  // namespace aantafel::live
