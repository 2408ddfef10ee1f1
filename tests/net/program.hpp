// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace aantafel::net::test {

/// The program itself, run with these arguments and in this environment besides the tests' own. Killed if it
/// still runs at the end.
class Program {
 public:
  explicit Program(std::vector<std::string> arguments,
                   const std::map<std::string, std::string>& environment = {});
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  ~Program();

  /// Waits, `Wire::patience` at most, until it printed this; gives all it printed so far.
  std::string printed(const std::string& what);
  /// The port it listens on, from the links it prints.
  std::uint16_t port();
  void signal(int number);
  /// From now on it may have so many descriptors open.
  void limit_descriptors(unsigned most);
  /// Waits for its end: its exit code, or 128 and the signal that ended it.
  int wait();
  /// After its end.
  [[nodiscard]] const std::string& output() const { return output_; }
  [[nodiscard]] const std::string& errors() const { return errors_; }

 private:
  bool read_some();

  pid_t pid_ = -1;
  int from_output_ = -1;
  int from_errors_ = -1;
  std::string output_;
  std::string errors_;
};

}  // namespace aantafel::net::test
