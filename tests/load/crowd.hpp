// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "tests/load/figures.hpp"
#include "tests/load/swarm.hpp"
#include "tests/load/target.hpp"

namespace aantafel::load {

/// A room full of phones and one facilitator, before a target; measures what it does to it. On one thread.
class Crowd {
 public:
  /// Everybody joins, as many in each workshop.
  Crowd(Target& target, std::size_t phones, std::size_t workshops = 1);

  /// What joining cost, and what each phone that does nothing takes of the server's memory.
  [[nodiscard]] const Figures& joining() const { return joining_; }
  /// Everybody votes at once: until all is acknowledged, and until everybody sees the result.
  [[nodiscard]] Figures burst();
  /// So many votes a second, by everybody in turn.
  [[nodiscard]] Figures pace(double rate, double seconds);
  /// One vote for each tick, and its result to everybody.
  [[nodiscard]] Figures deliveries(double seconds);

 private:
  struct Person {
    std::unique_ptr<Phone> phone;
    std::uint32_t n = 0;
    std::uint64_t seen = 0;
    /// Of the votes that are not acknowledged yet, the oldest first.
    std::deque<Time> sent;
  };

  std::unique_ptr<Phone> join(std::size_t place, const char* role);
  void hear(std::size_t place, const Heard& heard);
  /// Whether this phone had anything to say.
  bool cast(std::size_t place);
  bool cast_by_somebody();
  void wait(const std::function<bool()>& done, const char* what);
  [[nodiscard]] Figures acknowledged_in(double took_ms, double cpu_seconds) const;

  Target& target_;
  Dialect dialect_;
  /// Null: everybody votes.
  std::unique_ptr<Voices> voices_;
  std::size_t workshops_;
  Swarm swarm_;
  std::vector<Person> people_;
  std::unique_ptr<Phone> facilitator_;
  Figures joining_;

  std::size_t welcomed_ = 0;
  std::uint64_t sent_ = 0;
  std::size_t turn_ = 0;
  std::uint64_t acknowledged_ = 0;
  std::uint64_t views_ = 0;
  std::size_t complete_ = 0;
  std::uint64_t complete_at_ = 0;
  std::vector<double> latencies_;
  struct Vote {
    Time sent;
    std::uint64_t seq;
  };
  std::vector<Vote> log_;
  std::vector<std::pair<std::uint64_t, Time>> shown_;
};

}  // namespace aantafel::load
