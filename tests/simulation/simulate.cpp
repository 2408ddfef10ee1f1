// SPDX-License-Identifier: EUPL-1.2
// ./dev simulate: days by the thousand, or the one that went wrong.
#include <CLI/CLI.hpp>
#include <iostream>

#include "tests/simulation/day.hpp"

int main(int argc, char** argv) {
  CLI::App app("Lives seeded days of a workshop with the real rooms, and judges them.");
  std::uint32_t count = 10'000, seed = 1;
  app.add_option("--count", count, "how many days");
  app.add_option("--seed", seed, "that of the first");
  CLI11_PARSE(app, argc, argv);
  std::uint32_t bad = 0;
  for (std::uint32_t i = 0; i < count && bad < 10; ++i) {
    const auto fault = aantafel::simulation::fault_of(seed + i);
    if (fault.empty()) continue;
    ++bad;
    std::cout << fault << "\n  again: ./dev simulate --count 1 --seed " << seed + i << std::endl;
  }
  std::cout << count << " days, " << bad << " went wrong" << std::endl;
  return bad == 0 ? 0 : 1;
}
