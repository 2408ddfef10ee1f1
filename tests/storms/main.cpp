// SPDX-License-Identifier: EUPL-1.2
// aantafel-storm STORM PROGRAM [--count N | --seconds N] [--phones N] [--seed N]: makes
// one of the storms of quality.md, judges what is left, and ends with 1 when a promise was broken.
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <random>

#include "tests/load/account.hpp"
#include "tests/storms/report.hpp"
#include "tests/storms/setting.hpp"

using namespace aantafel::storm;

namespace {

struct Storm {
  const char* name;
  void (*make)(const Setting&);
  std::size_t count;
  long seconds;
  std::size_t phones;
};

constexpr Storm storms[] = {
    {"reconnect", reconnect_storm, 3, 0, 10'000},
    {"slow", slow_storm, 0, 60, 2000},
    {"kill", kill_storm, 1000, 0, 200},
    {"disk", disk_storm, 100, 0, 40},
    {"sync", sync_storm, 200, 0, 40},
    {"power", power_storm, 50'000, 0, 0},
    {"mobile", mobile_storm, 0, 30 * 60, 300},
    {"flood", flood_storm, 0, 30, 2000},
    {"soak", soak_storm, 0, 20 * 60, 200},
};

const Storm& storm_named(const char* name) {
  for (const Storm& storm : storms)
    if (!std::strcmp(storm.name, name)) return storm;
  throw std::runtime_error(std::string("there is no storm ") + name);
}

Setting setting_of(const Storm& storm, int count, char** words) {
  Setting setting{words[2],     AANTAFEL_FAULTS,        storm.count, std::chrono::seconds(storm.seconds),
                  storm.phones, std::random_device{}(), false,       {}};
  for (int i = 3; i + 1 < count; i += 2) {
    const std::string option = words[i];
    const unsigned long number = std::stoul(words[i + 1]);
    if (option == "--count" && storm.count > 0)
      setting.count = number;
    else if (option == "--seconds" && storm.seconds > 0)
      setting.time = std::chrono::seconds(number);
    else if (option == "--phones" && storm.phones > 0)
      setting.phones = number;
    else if (option == "--seed")
      setting.seed = static_cast<unsigned>(number);
    else
      throw std::runtime_error(option + " means nothing to the storm " + storm.name);
  }
  setting.full =
      setting.count >= storm.count && setting.time.count() >= storm.seconds && setting.phones >= storm.phones;
  return setting;
}

}  // namespace

int main(int count, char** words) try {
  if (count < 3) throw std::runtime_error("usage: aantafel-storm STORM PROGRAM [--count N] [--seed N] …");
  aantafel::load::raise_descriptor_limit();
  const Storm& storm = storm_named(words[1]);
  Setting setting = setting_of(storm, count, words);
  std::string folder = (std::filesystem::temp_directory_path() / "aantafel-storm-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) throw std::runtime_error("there is no room for " + folder);
  setting.folder = folder;
  say("storm %s, seed %u", storm.name, setting.seed);
  storm.make(setting);
  std::filesystem::remove_all(setting.folder);
  return 0;
} catch (const BrokenPromise& broken) {
  say("BROKEN: %s", broken.what());
  return 1;
} catch (const std::exception& error) {
  std::fprintf(stderr, "aantafel-storm: %s\n", error.what());
  return 2;
}
