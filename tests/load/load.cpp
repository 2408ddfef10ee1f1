// SPDX-License-Identifier: EUPL-1.2
// aantafel-load SCENARIO TARGET [option number …]: what it costs a server to serve a room, or to hold much.
// Prints what it measured as one line of JSON.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>

#include "tests/load/account.hpp"
#include "tests/load/crowd.hpp"
#include "tests/load/library.hpp"

using namespace aantafel::load;

namespace {

struct Options {
  std::string scenario;
  std::string target;
  /// Empty: a plain question, which every target has.
  std::string kind{};
  std::size_t phones = 1000;
  std::size_t bytes = 512;
  std::size_t workshops = 1;
  std::size_t threads = 1;
  std::size_t entries = 100'000;
  double rate = 1000;
  double seconds = 10;
};

Options options_of(int count, char** words) {
  if (count < 3)
    throw std::runtime_error(
        "usage: aantafel-load fanout|burst|pace|start|open|download TARGET [--phones N] [--workshops N] "
        "[--rate VOTES/S] [--seconds S] [--bytes VIEW] [--threads N] [--entries N] "
        "[--kind NAME]");
  Options options{words[1], words[2]};
  for (int i = 3; i + 1 < count; i += 2) {
    const std::string word = words[i];
    if (word == "--phones")
      options.phones = std::stoul(words[i + 1]);
    else if (word == "--kind")
      options.kind = words[i + 1];
    else if (word == "--workshops")
      options.workshops = std::stoul(words[i + 1]);
    else if (word == "--threads")
      options.threads = std::stoul(words[i + 1]);
    else if (word == "--entries")
      options.entries = std::stoul(words[i + 1]);
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

/// The server has the first core to itself; where it has several threads, it shares all of them.
constexpr unsigned servers_core = 0;

Figures run(const Options& options, const std::string& data) {
  const std::string program = options.target.substr(options.target.find('=') + 1);
  if (options.scenario == "start") return start_with(program, data, servers_core, options.workshops);
  if (options.scenario == "open") return open_with(program, data, servers_core, options.entries);
  if (options.scenario == "download") return download_with(program, data, servers_core, options.entries);
  Target::Setup setup{data, options.bytes, options.workshops};
  if (options.threads == 1)
    setup.core = servers_core;
  else
    setup.options = {"--threads", std::to_string(options.threads)};
  setup.kind = options.kind;
  const auto target = Target::start(options.target, setup);
  Crowd crowd(*target, options.phones, options.workshops);
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
  if (std::thread::hardware_concurrency() > 1 && options.threads == 1) pin(0, 1);
  const std::string data =
      (std::filesystem::temp_directory_path() / ("aantafel-load-" + std::to_string(getpid()))).string();
  std::printf("%s\n", nlohmann::json(run(options, data)).dump().c_str());
  std::filesystem::remove_all(data);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "aantafel-load: %s\n", error.what());
  return 1;
}
