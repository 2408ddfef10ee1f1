// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "server/improvise/improvise.hpp"

namespace aantafel::load {

/// An activity of a kind, by the first of the kind's own examples.
struct Example {
  std::string kind;
  /// As JSON.
  std::string settings;
  std::vector<protocol::Domain> domains;
};
/// Throws where there is no such kind, or nothing can be brought in.
[[nodiscard]] Example example_of(const std::string& kind);

/// What phones bring in in one activity of any kind: made up from the view that the first of them was sent
/// last as a whole. Who has said all they have to say says something else instead, where that is possible.
class Voices {
 public:
  Voices(Example example, std::string activity, std::size_t phones);

  /// Of the phone at this place; empty: none.
  [[nodiscard]] std::string domain(std::size_t place) const;
  /// What the first phone was sent.
  void hear(std::string_view message);
  /// A message that puts something in as operation n; nothing where this phone has nothing to say now.
  std::optional<std::string> put(std::size_t place, std::uint32_t n);
  /// What a facilitator has to say before anybody can say more, once nobody can: of a quiz the next question.
  std::optional<std::string> command();

 private:
  Example example_;
  std::string activity_;
  std::vector<std::set<std::string>> said_;
  std::string view_;
  std::size_t asked_ = 0;
  std::minstd_rand random_{1};
};

}  // namespace aantafel::load
