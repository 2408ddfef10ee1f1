// SPDX-License-Identifier: EUPL-1.2
// The program that ./dev fuzz runs. AANTAFEL_FUZZ names the target; AANTAFEL_FUZZ_CORPUS a folder to put its
// seeds in before libFuzzer reads it.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "tests/fuzz/targets.hpp"

using namespace aantafel::fuzz;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

const Target* target = nullptr;
std::vector<std::string> seeds;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  const char* name = std::getenv("AANTAFEL_FUZZ");
  for (const Target& one : targets())
    if (name && one.name == name) target = &one;
  if (!target) {
    std::fprintf(stderr, "AANTAFEL_FUZZ names one of:");
    for (const Target& one : targets()) std::fprintf(stderr, " %s", one.name.c_str());
    std::fprintf(stderr, "\n");
    std::exit(2);
  }
  seeds = beginnings(*target);
  const char* folder = std::getenv("AANTAFEL_FUZZ_CORPUS");
  if (!folder) return 0;
  std::filesystem::create_directories(folder);
  for (std::size_t i = 0; i < seeds.size(); ++i)
    std::ofstream(std::filesystem::path(folder) / ("seed-" + std::to_string(i)), std::ios::binary)
        << seeds[i];
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  target->take({reinterpret_cast<const char*>(data), size});
  return 0;
}

/// Half of the time libFuzzer's own, which knows neither JSON nor frames.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned seed) {
  if (seed % 2 == 0) return LLVMFuzzerMutate(data, size, most);
  const std::string changed = target->mutate({reinterpret_cast<const char*>(data), size}, seed, seeds);
  size = std::min(changed.size(), most);
  std::copy_n(changed.begin(), size, data);
  return size;
}
