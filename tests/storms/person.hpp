// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "tests/storms/client.hpp"
#include "tests/storms/journal.hpp"

namespace aantafel::storm {

/// How somebody votes.
struct Voting {
  /// Votes on their way at once; our pages keep to eight.
  unsigned in_flight = 1;
  /// Between an answer and the next vote, at random from nothing to twice this.
  milliseconds pause{0};
  /// Votes on one connection, so that nobody is too fast who does not pause; 0: no bound.
  unsigned each_connection = 0;
};

/// A participant with a phone that behaves as our page does: answers are kept until they are acknowledged,
/// sent again under their own number on every new connection (R1), and offered under a new number when the
/// server says to try again. Keeps a journal, and throws BrokenPromise at once where it is lied to.
class Person final : public Client {
 public:
  Person(Crowd& crowd, std::size_t number, const std::string& client, Voting voting, Habits habits);

  /// Votes on whenever it may; otherwise only what is on its way is brought to an end.
  void vote(bool on);
  /// Nothing is waiting for an answer.
  [[nodiscard]] bool settled() const { return waiting_.empty() && wishes_.empty(); }

  [[nodiscard]] const Journal& journal() const { return journal_; }
  [[nodiscard]] std::uint64_t acknowledged() const { return acknowledged_; }
  [[nodiscard]] std::uint64_t sent_again() const { return sent_again_; }
  /// Milliseconds from a vote's sending to its acknowledgement, of those not sent again. Taken, not kept.
  [[nodiscard]] std::vector<double> take_latencies() { return std::exchange(latencies_, {}); }
  /// Refused to be tried again, and the last reason why.
  [[nodiscard]] std::uint64_t put_off() const { return put_off_; }
  [[nodiscard]] const std::string& last_refusal() const { return last_refusal_; }
  [[nodiscard]] Time refused_at() const { return refused_at_; }
  /// How long it ever waited to hear that.
  [[nodiscard]] milliseconds slowest_refusal() const { return slowest_refusal_; }
  [[nodiscard]] Time acknowledged_at() const { return acknowledged_at_; }

 private:
  struct Waiting {
    std::size_t at = 0;  // in the journal
    Time sent{};         // the first time
    bool again = false;
  };

  std::string greeting() const override;
  void receive(std::string_view message) override;
  Time act(Time now) override;

  void welcomed(std::string_view message);
  void acknowledged(std::uint32_t n, std::uint64_t seq);
  void refused(std::string_view message);
  void put(std::uint32_t option, Time now);
  void say(const Vote& vote);
  Vote& find(std::uint32_t n);
  std::deque<Waiting>::iterator on_its_way(std::uint32_t n);

  const Voting voting_;
  Journal journal_;
  std::deque<Waiting> waiting_;       // unanswered, in order of their numbers
  std::deque<std::uint32_t> wishes_;  // to be offered again
  Time wishes_at_{};
  Time next_at_{};
  bool voting_on_ = true;
  unsigned left_ = 0;
  std::uint64_t acknowledged_ = 0;
  std::uint64_t sent_again_ = 0;
  std::uint64_t put_off_ = 0;
  std::string last_refusal_;
  Time refused_at_{};
  milliseconds slowest_refusal_{0};
  Time acknowledged_at_{};
  std::vector<double> latencies_;
};

/// The counts in a view or a welcome, if it tells any; these are all shown.
void look_at(std::string_view message, Shown& shown);

}  // namespace aantafel::storm
