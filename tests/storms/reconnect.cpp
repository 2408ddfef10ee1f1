// SPDX-License-Identifier: EUPL-1.2
#include <thread>

#include "tests/load/account.hpp"
#include "tests/load/figures.hpp"
#include "tests/storms/hall.hpp"
#include "tests/storms/report.hpp"

namespace aantafel::storm {
namespace {

/// What the service manager waits before it starts a server again.
constexpr milliseconds down{1000};
/// From the kill on.
constexpr double back_within_s = 15;
constexpr double steering_within_ms = 500;

}  // namespace

/// reconnect: a full hall whose server is killed and started again a second later, `count` times. Phones keep
/// to the window that they were given and back off when nobody answers, as real ones do; meanwhile the
/// facilitator steers.
void reconnect_storm(const Setting& setting) {
  const std::filesystem::path data = setting.folder / "data";
  load::ServerProcess server(setting.program, data);
  server.start();
  Hall hall(server,
            {.phones = setting.phones, .voting = {.pause = milliseconds(10'000)}, .pace = milliseconds(100)},
            setting.seed);
  const Time doors_open = now();
  if (!hall.fill(seconds(120))) throw BrokenPromise("not everybody came in");
  say("%zu phones came in at once, within %.1f s", setting.phones,
      std::chrono::duration<double>(now() - doors_open).count());
  std::vector<double> back;
  std::vector<double> steering;
  for (std::size_t i = 0; i < setting.count; ++i) {
    hall.crowd().run_for(seconds(2));
    std::ignore = hall.facilitator().take_latencies();
    server.kill();
    const Time killed = now();
    hall.crowd().run_for(down);
    server.start();
    const auto everybody = [&] {
      return hall.facilitator().welcomed_at() > killed && hall.inside() == hall.people().size();
    };
    if (!hall.crowd().run_until(killed + seconds(60), everybody))
      throw BrokenPromise("a minute after the server came back only " + std::to_string(hall.inside()) +
                          " of " + std::to_string(setting.phones) + " phones had");
    std::vector<double> times;
    for (const Person& person : hall.people())
      times.push_back(std::chrono::duration<double>(person.welcomed_at() - killed).count());
    append(back, times);
    append(steering, hall.facilitator().take_latencies());
  }
  hall.close(data);
  say("%zu kills, %zu phones: half back after %.1f s, 99 %% after %.1f s, all after %.1f s; %zu commands of "
      "the "
      "facilitator meanwhile, p50 %.1f ms, p99 %.1f ms; %llu votes acknowledged, 0 lost",
      setting.count, setting.phones, load::percentile(back, 0.5), load::percentile(back, 0.99),
      load::percentile(back, 1), steering.size(), load::percentile(steering, 0.5),
      load::percentile(steering, 0.99), static_cast<unsigned long long>(hall.acknowledged()));
  if (!setting.full) return;
  if (load::percentile(back, 0.99) > back_within_s) throw BrokenPromise("phones take too long to come back");
  if (load::percentile(steering, 0.99) > steering_within_ms)
    throw BrokenPromise("the facilitator waits too long");
}

}  // namespace aantafel::storm
