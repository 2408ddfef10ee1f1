// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "server/session/round.hpp"

namespace aantafel::activities {

/// The text by which it is told whether two people wrote the same: case folded (Unicode), composed (NFC), and
/// a single space for any run of white space, none around it. Plurals stay what they are.
[[nodiscard]] std::string folded(std::string_view text);

/// Short texts of people, where what differs only in case or spacing is one text, seen as most wrote it, with
/// each of its authors counted once; and what a facilitator made of them. Knows nothing of who may do what. A
/// facilitator names a text as it is spelled, and may do so before anybody wrote it.
class Texts {
 public:
  /// One text as it is seen. `key` is the folded text, `first` the arrival of its first author.
  struct Seen {
    std::string key;
    std::string text;
    std::uint32_t people = 0;
    std::uint64_t first = 0;
    std::vector<std::string> merged{};
  };

  void add(const std::string& text, session::Author author, std::uint64_t order);
  void take(const std::string& text, session::Author author, std::uint64_t order);

  /// From now on `text` counts as `into`; nothing happens where that already counts as `text`.
  void merge(const std::string& text, const std::string& into);
  void split(const std::string& text);
  void hide(const std::string& text, bool hidden);

  /// Whether somebody wrote it, or what counts as it.
  [[nodiscard]] bool here(const std::string& text) const;
  /// The key of what this counts as: its own if it was not merged.
  [[nodiscard]] std::string root(const std::string& text) const;
  /// Whether `text` counts as `other`, now or when that is merged itself.
  [[nodiscard]] bool counts_as(const std::string& text, const std::string& other) const;
  /// Neither it nor what it counts as is hidden.
  [[nodiscard]] bool shows(const std::string& text) const;

  /// What everybody may see, each with the texts that count as it.
  [[nodiscard]] std::vector<Seen> seen() const;
  /// What was hidden, in the order of the keys.
  [[nodiscard]] std::vector<Seen> hidden() const;
  /// Every text that somebody wrote and that shows, merged ones too, with its own people alone.
  [[nodiscard]] std::vector<Seen> apart() const;

 private:
  struct Text {
    std::map<std::string, std::set<std::uint64_t>> spellings;
    std::unordered_map<session::Author, std::uint32_t> authors;
    /// What a facilitator called it; seen where nobody wrote it.
    std::string name;
    std::string into;
    bool hidden = false;

    std::string text() const;
    std::uint64_t first() const;
  };

  std::string root_of(std::string key) const;
  bool shows_key(const std::string& key) const;
  Text& named(const std::string& text);
  void count_together();
  Seen seen(const std::string& key, const Text& one) const;

  std::map<std::string, Text> texts_;
  /// For each text that others count as: everybody, with how many of those texts they gave.
  std::map<std::string, std::unordered_map<session::Author, std::uint32_t>> together_;
};

/// The texts that most people gave; as many given, by the alphabet. At most `most` of them, in order.
[[nodiscard]] std::vector<Texts::Seen> most_given(std::vector<Texts::Seen> texts, std::size_t most);

}  // namespace aantafel::activities
