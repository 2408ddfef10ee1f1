// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <deque>
#include <memory>

#include "tests/load/server_process.hpp"
#include "tests/storms/crowd.hpp"
#include "tests/storms/judge.hpp"
#include "tests/storms/person.hpp"
#include "tests/storms/setting.hpp"
#include "tests/storms/steering.hpp"

namespace aantafel::storm {

/// What nearly every storm happens in: a server, a workshop with an open question whose results are live,
/// people with phones and a facilitator. Everybody comes when told to.
class Hall {
 public:
  struct Table {
    std::size_t phones = 0;
    Voting voting{};
    Habits habits{};
    /// Between two commands of the facilitator.
    milliseconds pace{1000};
    /// Where phones connect instead of straight to the server.
    Crowd::AddressOf address{};
  };

  /// A workshop of its own on a server that runs.
  Hall(load::ServerProcess& server, const Table& table, unsigned seed);

  /// Everybody who is away comes. Whether all were welcomed in time.
  bool fill(seconds patience = seconds(30));
  void vote(bool on);
  /// Nobody votes any more, and everybody is waited for until it knows what became of its votes. Throws
  /// BrokenPromise when somebody never does: that phone would have needed a reload.
  void settle(seconds patience = seconds(60));
  /// Settles, takes the download, stops the server in order and judges what is left.
  void close(const std::filesystem::path& data);

  [[nodiscard]] Crowd& crowd() { return crowd_; }
  [[nodiscard]] std::deque<Person>& people() { return people_; }
  [[nodiscard]] Steering& facilitator() { return facilitator_; }
  [[nodiscard]] const load::Workshop& workshop() const { return crowd_.workshop(); }
  [[nodiscard]] std::size_t inside() const;
  [[nodiscard]] std::uint64_t acknowledged() const;
  [[nodiscard]] std::uint64_t sent_again() const;
  /// Of all votes since it was last asked.
  [[nodiscard]] std::vector<double> take_latencies();
  /// Others who voted, for the judge.
  std::vector<const Journal*> strangers;

 private:
  load::ServerProcess& server_;
  Crowd crowd_;
  std::deque<Person> people_;
  Steering facilitator_;
};

}  // namespace aantafel::storm
