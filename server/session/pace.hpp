// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "protocol/generated/workshop.hpp"
#include "server/session/round.hpp"

namespace aantafel::session {

/// Whether this author is done with a round: said all that it asks, or has no opinion.
[[nodiscard]] bool done(const Round& round, Author author);

/// How far everybody who joined is with a self-paced round, here now or not. Follows from its rounds and who
/// joined alone. Kept up to date person by person, so that a view costs the number of groups and activities,
/// never the number of people. Owned by the session, which throws it away when a facilitator changes
/// anything.
class Pace {
 public:
  /// Null stands for what this program does not know: nobody is done with it. The rounds outlive this.
  explicit Pace(std::vector<const Round*> rounds) : rounds_(std::move(rounds)) {}

  /// Costs the number of rounds, these two.
  void join(Author author, const std::string& domain);
  void regroup(Author author, const std::string& from, const std::string& to);
  /// This author, of those who joined, is now done with the round or not any more.
  void mark(const Round& round, Author author, const std::string& domain, bool done);

  [[nodiscard]] protocol::SelfPacedTotal total() const;
  /// By domain in this order; those of fewer than `min_group` people, and of domains that are gone, are one,
  /// the last (S3).
  [[nodiscard]] std::vector<protocol::SelfPacedGroup> groups(const std::vector<protocol::Domain>& domains,
                                                             std::size_t min_group) const;

 private:
  struct Group {
    std::size_t people = 0;
    std::size_t finished = 0;
    std::vector<std::size_t> done;
  };
  Group& group(const std::string& domain);
  static void step(std::size_t& count, bool more);
  void count(Author author, Group& group, bool more);

  std::vector<const Round*> rounds_;
  std::map<std::string, Group> groups_;
  /// Rounds that somebody is done with, by author.
  std::vector<std::uint8_t> done_by_;
};

}  // namespace aantafel::session
