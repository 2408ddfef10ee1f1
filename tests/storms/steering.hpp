// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "tests/storms/client.hpp"
#include "tests/storms/journal.hpp"

namespace aantafel::storm {

/// A facilitator's laptop that steers at a pace, hiding results from the screen and showing them again, and
/// measures how long each command takes. Like our page it does not send a command again by itself.
class Steering final : public Client {
 public:
  Steering(Crowd& crowd, std::size_t number, const std::string& token, milliseconds pace);

  void steer(bool on);
  /// Milliseconds from each command to its acknowledgement. Taken, not kept.
  [[nodiscard]] std::vector<double> take_latencies() { return std::exchange(latencies_, {}); }
  [[nodiscard]] std::uint64_t acknowledged() const { return journal_.size(); }
  /// Commands that no connection brought an answer to.
  [[nodiscard]] std::uint64_t unanswered() const { return unanswered_; }
  /// For what the last one was refused, and when.
  [[nodiscard]] const std::string& last_refusal() const { return last_refusal_; }
  [[nodiscard]] Time refused_at() const { return refused_at_; }
  [[nodiscard]] Time acknowledged_at() const { return acknowledged_at_; }
  /// Whether the latest workshop it was told of says that the disk is full, and since when.
  [[nodiscard]] bool told_full() const { return told_full_; }
  [[nodiscard]] Time told_at() const { return told_at_; }
  [[nodiscard]] const std::string& client() const { return client_; }
  /// (n, seq) of every command that was acknowledged.
  [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::uint64_t>>& journal() const {
    return journal_;
  }

 private:
  std::string greeting() const override;
  void receive(std::string_view message) override;
  Time act(Time now) override;
  void told(std::string_view workshop);

  const std::string client_;
  const milliseconds pace_;
  std::uint32_t n_ = 0;
  bool waiting_ = false;
  bool on_ = true;
  Time sent_{};
  Time refused_at_{};
  Time acknowledged_at_{};
  Time told_at_{};
  bool told_full_ = false;
  std::string last_refusal_;
  std::uint64_t unanswered_ = 0;
  std::vector<double> latencies_;
  std::vector<std::pair<std::uint32_t, std::uint64_t>> journal_;
};

}  // namespace aantafel::storm
