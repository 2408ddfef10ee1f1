// SPDX-License-Identifier: EUPL-1.2
#include "tests/exports/golden.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace aantafel::tests {

std::string golden(const std::string& name) {
  std::ifstream file(std::string(AANTAFEL_SOURCE) + "/tests/exports/golden/" + name, std::ios::binary);
  if (!file) throw std::runtime_error("there is no golden file " + name);
  return {std::istreambuf_iterator<char>(file), {}};
}

void check_golden(const std::string& name, const std::string& made) {
  std::string wanted;
  try {
    wanted = golden(name);
  } catch (const std::runtime_error& missing) {
    FAIL_CHECK(missing.what());
  }
  if (made != wanted) {
    std::filesystem::create_directory("not-golden");
    std::ofstream("not-golden/" + name, std::ios::binary) << made;
  }
  INFO("golden file " << name);
  CHECK(made == wanted);
}

}  // namespace aantafel::tests
