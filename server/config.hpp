// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace aantafel {

/// What an operator chooses, by flag or by an environment variable AANTAFEL_*; a flag goes first.
struct Config {
  enum class Verb { serve, kinds, templates };

  Verb verb = Verb::serve;
  std::filesystem::path data = "data";
  /// ADDRESS:PORT; an IPv6 address in brackets.
  std::string listen = "0.0.0.0:8080";
  /// Where people find the server, if that is not where it listens: https://aantafel.example.nl
  std::string address;
  /// Address of the proxy before the server, whose X-Forwarded-For is believed.
  std::string proxy;
  unsigned threads = 1;
  /// Keeps everything in memory and forgets it at the end.
  bool ephemeral = false;
  /// Starts a workshop with simulated phones.
  bool demo = false;
  std::filesystem::path web;
  std::filesystem::path templates;
  std::filesystem::path demo_day;
  std::string admin_token;
  std::string security_contact;
};

/// Reads the command line. Where there is nothing to run (--help, --version, a mistake) `exit` is what the
/// process ends with, and the reason has been printed.
struct CommandLine {
  Config config;
  int exit = -1;
};
[[nodiscard]] CommandLine read_command_line(int argc, char** argv);

}  // namespace aantafel
