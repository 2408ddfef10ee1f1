// SPDX-License-Identifier: EUPL-1.2
#include <sys/stat.h>

#include <cstdio>
#include <exception>

#include "server/activities/registry.hpp"
#include "server/app.hpp"

int main(int argc, char** argv) {
  // What people say at a table is for nobody else on this machine.
  umask(0077);
  const auto line = aantafel::read_command_line(argc, argv);
  if (line.exit >= 0) return line.exit;
  try {
    if (line.config.verb == aantafel::Config::Verb::serve) return aantafel::serve(line.config);
    for (const auto& [name, kind] : aantafel::activities::make_kinds()) std::puts(name.c_str());
    return 0;
  } catch (const std::exception& reason) {
    std::fprintf(stderr, "aantafel: %s\n", reason.what());
    return 1;
  }
}
