// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <string>
#include <string_view>

#include "server/net/site.hpp"

namespace aantafel::fuzz {

/// A server in this process with one workshop, for one exchange with one client: everything is as in the real
/// one but the listener, the deadlines and the disk. Time stands still but for what `exchange` lets pass.
class House {
 public:
  static inline const std::string token = "the-administrator";
  static inline const std::string workshop = "fuzzed";
  static inline const std::string code = "12345678";

  House();
  ~House();

  /// What the server says to a client that sends these bytes, and then no more, until it hangs up; throws
  /// Broken if it does not. They go out in pieces of `piece` bytes, each once the server has nothing more to
  /// do; 0: all at once.
  std::string exchange(std::string_view bytes, std::size_t piece);

  [[nodiscard]] const net::Site& site() const { return site_; }
  /// How far the log of the workshop is, as its room knows it; `untouched` when nobody did anything.
  static constexpr std::uint64_t untouched = 2;
  [[nodiscard]] std::uint64_t seq();

  [[nodiscard]] static std::string facilitator();
  [[nodiscard]] static std::string screen();

 private:
  /// Runs until `done`, or throws Broken when nothing happens any more.
  template <class Done>
  void run_until(Done done);
  /// Until all that the room was asked is done.
  void settle(live::Room& room);

  std::uint64_t now_ = 1'700'000'000'000;
  boost::asio::io_context context_{1};
  boost::asio::executor_work_guard<net::Executor> working_{context_.get_executor()};
  storage::LogWriter log_;
  live::Rooms rooms_;
  live::Replays replays_;
  net::Site site_;
};

}  // namespace aantafel::fuzz
