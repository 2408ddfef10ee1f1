// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "tests/load/phone.hpp"

namespace aantafel::load {

/// A server of our own on a free port of 127.0.0.1, with its database in `data`. Ends it, by its process id,
/// when it goes.
class ServerProcess {
 public:
  ServerProcess(std::string program, std::string data, std::vector<std::string> options = {});
  ~ServerProcess();
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  /// Starts it and waits until it answers; throws when it does not within twenty seconds.
  void start();
  /// SIGKILL, in the middle of whatever it does.
  void kill();
  /// SIGTERM; its exit code.
  int stop();

  [[nodiscard]] const Address& address() const { return address_; }
  [[nodiscard]] const std::string& token() const { return token_; }
  [[nodiscard]] pid_t pid() const { return pid_; }
  /// From the next start on, it runs on this core only.
  void run_on(unsigned core) { core_ = core; }

 private:
  std::string program_;
  std::string data_;
  std::vector<std::string> options_;
  std::string token_ = "load-test-administrator";
  Address address_;
  pid_t pid_ = -1;
  std::optional<unsigned> core_;
};

}  // namespace aantafel::load
