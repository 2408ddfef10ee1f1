// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/figures.hpp"
#include "tests/storms/hall.hpp"
#include "tests/storms/mobile_network.hpp"
#include "tests/storms/report.hpp"

namespace aantafel::storm {

/// mobile: people vote over a network that is slow, uneven, breaks off every twenty seconds, often without a
/// word, and delivers some bytes one by one. Every phone finds out and comes back by itself; what the judge
/// finds holds V, L and R.
void mobile_storm(const Setting& setting) {
  const std::filesystem::path data = setting.folder / "data";
  load::ServerProcess server(setting.program, data);
  server.start();
  MobileNetwork network(server.address(), {}, setting.seed);
  Hall hall(server,
            {.phones = setting.phones,
             .voting = {.in_flight = 2, .pause = milliseconds(1500)},
             .habits = {.patience = milliseconds(setting.full ? 25'000 : 6000)},
             .address =
                 [&](std::size_t number) {
                   return number < setting.phones ? network.address() : server.address();
                 }},
            setting.seed);
  if (!hall.fill(seconds(90))) say("not everybody was inside at the same time at first");
  hall.crowd().run_for(setting.time);
  network.clear_up();
  // Somebody may be in a connection that is half-open, and hears so after twenty-five seconds of silence.
  hall.settle(seconds(90));
  std::vector<double> latencies = hall.take_latencies();
  std::size_t welcomes = 0;
  for (const Person& person : hall.people()) welcomes += person.welcomes();
  hall.close(data);
  const auto number = [](const std::atomic<std::uint64_t>& count) {
    return static_cast<unsigned long long>(count.load());
  };
  const auto& counts = network.counts();
  say("%zu phones, %lld s: %llu connections, %llu reset, %llu lost, %llu half-open, %llu bytes arrived "
      "alone; %zu "
      "welcomes; %llu votes acknowledged (p50 %.0f ms, p99 %.0f ms), %llu sent again; 0 lost, 0 counted "
      "twice, 0 "
      "phones in need of a reload",
      setting.phones, static_cast<long long>(setting.time.count()), number(counts.connections),
      number(counts.resets), number(counts.losses), number(counts.half_open), number(counts.crumbs), welcomes,
      static_cast<unsigned long long>(hall.acknowledged()), load::percentile(latencies, 0.5),
      load::percentile(latencies, 0.99), static_cast<unsigned long long>(hall.sent_again()));
  if (counts.resets + counts.losses + counts.half_open == 0)
    throw BrokenPromise("nothing happened to anybody");
}

}  // namespace aantafel::storm
