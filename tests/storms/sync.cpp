// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/hall.hpp"
#include "tests/storms/report.hpp"

namespace aantafel::storm {
namespace {

/// Everything is shut down, connections too, in this time.
constexpr milliseconds patience{20'000};

/// What an operator reads when the disk failed.
constexpr const char* while_running =
    "the log cannot be trusted any more: The database failed: disk I/O error.";
constexpr const char* while_starting = "cannot be opened: disk I/O error.";

void expect_end(load::ServerProcess& server, const std::string& sentence) {
  if (const int code = server.ended_within(patience); code != 1)
    throw BrokenPromise("the server ended with " + std::to_string(code) + " after the disk had failed");
  if (server.said().find(sentence) == std::string::npos)
    throw BrokenPromise("the server does not say that the disk has failed: " + server.said());
}

/// One server whose disk fails once, somewhere, and the one after it. True when it failed at the start
/// already.
bool one_fault(const Setting& setting, std::size_t number, std::mt19937& random,
               std::uint64_t& acknowledged) {
  const std::filesystem::path data = setting.folder / ("data-" + std::to_string(number));
  load::ServerProcess server(setting.program, data);
  server.start();
  Hall hall(server,
            {.phones = setting.phones,
             .voting = {.in_flight = 4, .each_connection = 18},
             .habits = {.patient = false},
             .pace = milliseconds(50)},
            static_cast<unsigned>(random()));
  hall.fill();
  hall.crowd().run_for(milliseconds(random() % 100));
  server.kill();

  // Half of them write errors. The first sync of all is part of starting.
  const bool write = random() % 2 == 1;
  const std::string fault =
      write ? "write:" + std::to_string(1 + random() % 400) : "sync:" + std::to_string(1 + random() % 40);
  server.environment(
      {"LD_PRELOAD=" + setting.faults, "AANTAFEL_FAULT=" + fault, "ASAN_OPTIONS=verify_asan_link_order=0"});
  bool started = true;
  try {
    server.start();
  } catch (const load::DidNotStart& reason) {
    started = false;
    if (reason.code != 1 || server.said().find(while_starting) == std::string::npos)
      throw BrokenPromise(reason.what());
  }
  if (started) {
    const Time begin = now();
    hall.crowd().run_until(begin + patience, [&] { return server.ended(); });
    expect_end(server, while_running);
  }
  server.environment({});
  server.start();
  hall.close(data);
  acknowledged += hall.acknowledged();
  std::filesystem::remove_all(data);
  return !started;
}

}  // namespace

/// sync: a server is started whose disk fails once, at some sync or some write, while everybody votes;
/// `count` of them. It has to end with 1 and a sentence that says so, what it did not acknowledge it may not
/// have refused either, and the next start has to find every log whole and everything that was acknowledged
/// in it.
void sync_storm(const Setting& setting) {
  std::mt19937 random(setting.seed);
  std::uint64_t acknowledged = 0;
  std::size_t at_start = 0;
  for (std::size_t i = 0; i < setting.count; ++i) {
    at_start += one_fault(setting, i, random, acknowledged) ? 1 : 0;
    if (i % 20 == 19) say("%zu faults", i + 1);
  }
  say("%zu servers ended with a clear message (%zu of them while starting), %llu votes acknowledged: 0 lost, "
      "0 "
      "counted twice, every chain whole",
      setting.count, at_start, static_cast<unsigned long long>(acknowledged));
}

}  // namespace aantafel::storm
