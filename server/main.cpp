// SPDX-License-Identifier: EUPL-1.2
#include <sys/stat.h>

#include <cstdio>
#include <exception>

#include "server/activities/registry.hpp"
#include "server/app.hpp"
#include "server/startup.hpp"

namespace {

/// With tabs in between, for who takes lines apart.
void print_templates(const std::vector<aantafel::protocol::Template>& templates) {
  for (const auto& one : templates) {
    const auto& description = one.definition.description;
    std::printf("%s\t%s\t%s\n", one.key.c_str(), aantafel::protocol::word(description.language).data(),
                description.title.c_str());
  }
}

}  // namespace

int main(int argc, char** argv) {
  // What people say at a table is for nobody else on this machine.
  umask(0077);
  const auto line = aantafel::read_command_line(argc, argv);
  if (line.exit >= 0) return line.exit;
  try {
    const auto kinds = aantafel::activities::make_kinds();
    switch (line.config.verb) {
      case aantafel::Config::Verb::serve:
        return aantafel::serve(line.config);
      case aantafel::Config::Verb::kinds:
        for (const auto& [name, kind] : kinds) std::puts(name.c_str());
        return 0;
      case aantafel::Config::Verb::templates:
        print_templates(aantafel::read_templates(line.config.templates, kinds));
        return 0;
    }
    return 1;
  } catch (const std::exception& reason) {
    std::fprintf(stderr, "aantafel: %s\n", reason.what());
    return 1;
  }
}
