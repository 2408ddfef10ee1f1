// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/load/phone.hpp"

namespace aantafel::load {

/// It ended with this code instead of starting.
struct DidNotStart : std::runtime_error {
  DidNotStart(int ended_with, const std::string& said)
      : std::runtime_error("the server ended with " + std::to_string(ended_with) +
                           " instead of starting; it said: " + said),
        code(ended_with) {}
  int code;
};

/// A server of our own on a free port of 127.0.0.1, with its database in `data`. Ends it, by its process id,
/// when it goes.
class ServerProcess {
 public:
  ServerProcess(std::string program, std::string data, std::vector<std::string> options = {});
  ~ServerProcess();
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  /// What the next start gets in its environment, besides what we have, as NAME=value.
  void environment(std::vector<std::string> variables) { environment_ = std::move(variables); }
  /// How many descriptors the next start may have; 0: as many as we.
  void descriptors(unsigned most) { descriptors_ = most; }
  /// Where servers write what they say, from the next start on: server.log in `data` if nobody says.
  void log_to(std::string file) { log_ = std::move(file); }

  /// Starts it and waits until it answers; throws DidNotStart when it ends instead, another error when it
  /// does not answer within twenty seconds.
  void start();
  /// SIGKILL, in the middle of whatever it does.
  void kill();
  /// SIGTERM; its exit code.
  int stop();
  /// Waits for it to end by itself, at most so long; its exit code, or -1 if it still runs.
  int ended_within(std::chrono::milliseconds patience);
  /// Whether it has, without waiting, and without forgetting its exit code.
  [[nodiscard]] bool ended() const;
  /// What is in that file: all that was said on standard output and standard error, start after start.
  [[nodiscard]] std::string said() const;

  [[nodiscard]] const Address& address() const { return address_; }
  [[nodiscard]] const std::string& token() const { return token_; }
  [[nodiscard]] pid_t pid() const { return pid_; }
  /// From the next start on, it runs on this core only.
  void run_on(unsigned core) { core_ = core; }

 private:
  std::string program_;
  std::string data_;
  std::string log_;
  std::vector<std::string> options_;
  std::vector<std::string> environment_;
  unsigned descriptors_ = 0;
  std::string token_ = "load-test-administrator";
  Address address_;
  pid_t pid_ = -1;
  std::optional<unsigned> core_;
};

}  // namespace aantafel::load
