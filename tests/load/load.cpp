// SPDX-License-Identifier: EUPL-1.2
// aantafel-load SCENARIO TARGET [--phones N] [--rate VOTES/S] [--seconds S] [--bytes N]: what it costs a
// server to serve a room. Prints what it measured as one line of JSON.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>

#include "tests/load/account.hpp"
#include "tests/load/crowd.hpp"

using namespace aantafel::load;

namespace {

struct Options {
  std::string scenario;
  std::string target;
  std::size_t phones = 1000;
  std::size_t bytes = 512;
  double rate = 1000;
  double seconds = 10;
};

Options options_of(int count, char** words) {
  if (count < 3)
    throw std::runtime_error(
        "usage: aantafel-load fanout|burst|pace TARGET [--phones N] [--rate N] [--seconds S] [--bytes N]");
  Options options{words[1], words[2]};
  for (int i = 3; i + 1 < count; i += 2) {
    const std::string word = words[i];
    if (word == "--phones")
      options.phones = std::stoul(words[i + 1]);
    else if (word == "--bytes")
      options.bytes = std::stoul(words[i + 1]);
    else if (word == "--rate")
      options.rate = std::stod(words[i + 1]);
    else if (word == "--seconds")
      options.seconds = std::min(std::stod(words[i + 1]), 600.0);
    else
      throw std::runtime_error("there is no option " + word);
  }
  return options;
}

Figures run(const Options& options, Target& target) {
  Crowd crowd(target, options.phones);
  Figures figures = crowd.joining();
  if (options.scenario == "fanout")
    figures.merge(crowd.deliveries(options.seconds));
  else if (options.scenario == "burst")
    figures.merge(crowd.burst());
  else if (options.scenario == "pace")
    figures.merge(crowd.pace(options.rate, options.seconds));
  else
    throw std::runtime_error("there is no scenario " + options.scenario);
  return figures;
}

}  // namespace

int main(int count, char** words) try {
  const Options options = options_of(count, words);
  raise_descriptor_limit();
  // The server has the first core to itself.
  const unsigned cores = std::thread::hardware_concurrency();
  pin(0, cores > 1 ? 1 : 0);
  const std::string data =
      (std::filesystem::temp_directory_path() / ("aantafel-load-" + std::to_string(getpid()))).string();
  {
    const auto target = Target::start(options.target, data, options.bytes, 0);
    std::printf("%s\n", nlohmann::json(run(options, *target)).dump().c_str());
  }
  std::filesystem::remove_all(data);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "aantafel-load: %s\n", error.what());
  return 1;
}
