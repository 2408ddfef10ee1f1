// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/io_context.hpp>
#include <memory>
#include <string>
#include <vector>

#include "server/live/rooms.hpp"
#include "tests/simulation/gated_log.hpp"

namespace aantafel::simulation {

/// The real rooms and their log, with neither network nor disk nor time of their own.
class Server {
 public:
  static inline const std::string workshop = "simulated";

  /// With one workshop, the definition of tests/results/lived_workshop.hpp.
  /// With this workshop in it.
  explicit Server(protocol::WorkshopDefinition definition);
  ~Server();

  /// Everything that can be done without the log; then, unless that is slow, with it too, and so on until
  /// nothing happens any more.
  void work();
  /// Lets it go by, on the clock that only goes forward and on the one on the wall.
  void pass(std::chrono::milliseconds time);
  /// Everything in memory is gone, the log is not.
  void restart();
  /// The room, as the list of workshops finds it now; null if it could not be opened.
  std::shared_ptr<live::Room> room();
  /// What is on disk.
  std::vector<storage::Entry> entries();

  std::uint64_t wall_ms = 1'700'000'000'000;
  /// The log answers nothing for now.
  bool slow = false;
  /// It has no room for what it is asked to keep.
  bool full = false;
  /// Promises that were broken.
  std::vector<std::string> broken;

 private:
  void turn();
  /// Lets the log carry out all that it was asked.
  void let_log_work();
  template <class Start>
  void finish(Start start);

  std::unique_ptr<boost::asio::io_context> context_;
  GatedLog* log_ = nullptr;
  std::unique_ptr<storage::LogWriter> writer_;
  std::unique_ptr<live::Rooms> rooms_;
};

}  // namespace aantafel::simulation
