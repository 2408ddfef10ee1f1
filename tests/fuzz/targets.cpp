// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/targets.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/fuzz/mutation.hpp"

namespace aantafel::fuzz {

const std::vector<Target>& targets() {
  static const std::vector<Target> all{
      {"http", 4096, http::seeds, mutated, http::take},
      {"frames", 4096, frames::seeds, frames_mutated, frames::take},
      {"pieces", 8192, pieces::seeds, frames_mutated, pieces::take},
      {"messages", 8192, messages::seeds, mutated, messages::take},
      {"entries", 16384, entries::seeds, mutated, entries::take},
      {"documents", 32768, documents::seeds, mutated, documents::take},
  };
  return all;
}

std::vector<std::string> beginnings(const Target& target) {
  std::vector<std::string> all = target.seeds();
  const std::filesystem::path found =
      std::filesystem::path(AANTAFEL_SOURCE "/tests/fuzz/found") / target.name;
  if (!std::filesystem::exists(found)) return all;
  for (const auto& entry : std::filesystem::directory_iterator(found)) {
    std::ifstream file(entry.path(), std::ios::binary);
    all.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return all;
}

std::vector<protocol::Json> examples(const std::string& file) {
  std::ifstream in(AANTAFEL_SOURCE "/protocol/examples/" + file);
  return protocol::Json::parse(in).at("valid");
}

}  // namespace aantafel::fuzz
