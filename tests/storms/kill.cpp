// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/hall.hpp"
#include "tests/storms/report.hpp"

namespace aantafel::storm {
namespace {

/// A fresh workshop after so many kills, so that starting again does not take longer and longer.
constexpr std::size_t kills_a_workshop = 50;

}  // namespace

/// kill: SIGKILL while everybody votes as fast as it may, start again on the same database, `count` times. A
/// phone comes back by itself and sends again what was not acknowledged; nobody reloads anything.
void kill_storm(const Setting& setting) {
  load::ServerProcess server(setting.program, setting.folder / "data");
  std::mt19937 random(setting.seed);
  std::uint64_t acknowledged = 0;
  std::uint64_t sent_again = 0;
  double voting_for = 0;
  for (std::size_t kills = 0; kills < setting.count;) {
    server.start();
    Hall hall(server,
              {.phones = setting.phones,
               .voting = {.in_flight = 4, .each_connection = 18},
               .habits = {.patient = false},
               .pace = milliseconds(20)},
              static_cast<unsigned>(random()));
    for (std::size_t i = 0; i < kills_a_workshop && kills < setting.count; ++i, ++kills) {
      const Time begin = now();
      if (i == 0) hall.fill();
      hall.crowd().run_for(milliseconds(5 + random() % 120));
      voting_for += std::chrono::duration<double>(now() - begin).count();
      server.kill();
      server.start();
    }
    hall.close(setting.folder / "data");
    acknowledged += hall.acknowledged();
    sent_again += hall.sent_again();
    say("%zu kills, %llu votes acknowledged", kills, static_cast<unsigned long long>(acknowledged));
  }
  say("%zu kills, %zu phones: %llu votes acknowledged (%.0f a second between kills), %llu sent again; 0 "
      "lost, 0 "
      "counted twice, 0 phones in need of a reload",
      setting.count, setting.phones, static_cast<unsigned long long>(acknowledged),
      static_cast<double>(acknowledged) / voting_for, static_cast<unsigned long long>(sent_again));
}

}  // namespace aantafel::storm
