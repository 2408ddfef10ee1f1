// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <memory>
#include <thread>
#include <unordered_map>

#include "tests/load/figures.hpp"
#include "tests/load/http.hpp"
#include "tests/storms/flooder.hpp"
#include "tests/storms/hall.hpp"
#include "tests/storms/report.hpp"

namespace aantafel::storm {
namespace {

constexpr double cut_within_s = 2;
constexpr std::size_t wrong_at_once = 60;
constexpr std::size_t wrong_a_second = 20;

load::Response ask_for(const load::ServerProcess& server, const std::string& code,
                       const std::string& source) {
  return load::request(server.address(), "GET", "/api/v1/join/" + code, "", "", source);
}

/// One after the other, from an address that nobody else has: all the same answer at first, then none (B4,
/// J3).
void guess_from_one(const load::ServerProcess& server) {
  const load::Workshop locked = load::make_workshop(server, "never");
  load::steer(server, locked, {{"do", "lock"}, {"locked", true}});
  const load::Workshop gone = load::make_workshop(server, "never");
  std::ignore = load::request(server.address(), "DELETE", "/api/v1/workshops/" + gone.id, server.token());
  const std::string codes[] = {"00000000", locked.code, gone.code};
  std::size_t answered = 0;
  std::string answer;
  const Time begin = now();
  for (std::size_t i = 0; i < wrong_at_once + 30; ++i) {
    const auto response = ask_for(server, codes[i % 3], "127.8.0.1");
    if (response.status == 429) continue;
    if (response.status != 404)
      throw BrokenPromise("a wrong code was answered " + std::to_string(response.status));
    if (answered++ == 0) answer = response.body;
    if (response.body != answer) throw BrokenPromise("unknown, closed and locked codes can be told apart");
  }
  const double took = std::chrono::duration<double>(now() - begin).count();
  say("%zu wrong codes from one address in %.1f s: %zu answered, all the same", wrong_at_once + 30, took,
      answered);
  if (static_cast<double>(answered) > wrong_at_once + 1 + took / 6)
    throw BrokenPromise("one address may guess on");
}

/// From many addresses at once: so many are answered at once, the others wait a second (B4).
void guess_from_many(const load::ServerProcess& server) {
  constexpr std::size_t phones = 400;
  std::vector<double> took;
  load::Swarm swarm;
  std::vector<std::unique_ptr<load::Phone>> all;
  std::unordered_map<const load::Phone*, Time> asked;
  // What was guessed before is forgotten by then.
  std::this_thread::sleep_for(seconds(wrong_at_once / wrong_a_second));
  swarm.on_end = [&](load::Phone& phone) {
    took.push_back(std::chrono::duration<double>(now() - asked.at(&phone)).count());
  };
  const Time begin = now();
  for (std::size_t i = 0; i < phones; ++i) {
    all.push_back(std::make_unique<load::Phone>(server.address(), "127.9.0." + std::to_string(1 + i % 40),
                                                "/api/v1/workshops/00000000/live", "",
                                                [](load::Phone&, std::string_view) {}));
    asked[all.back().get()] = now();
    swarm.watch(*all.back());
  }
  swarm.run_until(now() + seconds(10), [&] { return took.size() == phones; });
  const auto at_once =
      static_cast<std::size_t>(std::count_if(took.begin(), took.end(), [](double s) { return s < 0.9; }));
  const double lasted = std::chrono::duration<double>(now() - begin).count();
  for (const auto& phone : all) swarm.forget(*phone);
  say("%zu wrong codes from 40 addresses at once: %zu of %zu answered at once, all within %.1f s", phones,
      at_once, took.size(), lasted);
  if (at_once > wrong_at_once + static_cast<std::size_t>(wrong_a_second * lasted))
    throw BrokenPromise("many addresses may guess on");
}

}  // namespace

/// flood: a whole hall comes in behind one address, spread over the storm's first part, and nobody is
/// refused. Then one of them sends all that it can, again and again: it is cut off each time, and the others
/// hardly notice. At last codes are guessed, from one address and from many.
void flood_storm(const Setting& setting) {
  const std::filesystem::path data = setting.folder / "data";
  load::ServerProcess server(setting.program, data);
  server.start();
  Hall hall(server, {.phones = setting.phones, .voting = {.pause = milliseconds(4000)}}, setting.seed);
  hall.facilitator().come();
  const auto each = std::chrono::duration_cast<std::chrono::microseconds>(setting.time) / setting.phones;
  Time next = now();
  for (Person& person : hall.people()) {
    person.come();
    hall.crowd().run_until(next += each);
  }
  if (!hall.fill(seconds(5))) throw BrokenPromise("not everybody came in");
  for (const Person& person : hall.people())
    if (person.welcomes() != 1) throw BrokenPromise("somebody was sent away at the door");
  say("%zu phones came in from one address within %lld s, none refused", setting.phones,
      static_cast<long long>(setting.time.count()));

  std::ignore = hall.take_latencies();
  hall.crowd().run_for(setting.time / 2);
  const std::vector<double> before = hall.take_latencies();
  Flooder flooder(server.address(), hall.workshop());
  hall.crowd().run_for(setting.time / 2);
  flooder.stop();
  const std::vector<double>& lasted = flooder.lasted();
  const std::vector<double> during = hall.take_latencies();
  say("a flooder was cut off %zu times, after %.2f s at most; votes of the others p50 %.2f ms, p99 %.2f ms, "
      "before "
      "that %.2f and %.2f (%zu and %zu votes)",
      lasted.size(), load::percentile(lasted, 1), load::percentile(during, 0.5),
      load::percentile(during, 0.99), load::percentile(before, 0.5), load::percentile(before, 0.99),
      during.size(), before.size());
  guess_from_one(server);
  guess_from_many(server);
  hall.strangers.push_back(&flooder.journal());
  hall.close(data);
  if (load::percentile(lasted, 1) > cut_within_s) throw BrokenPromise("a flooder may go on");
  if (setting.full && load::percentile(during, 0.99) >
                          std::max(1.2 * load::percentile(before, 0.99), load::percentile(before, 0.99) + 3))
    throw BrokenPromise("a flooder slows the others down");
}

}  // namespace aantafel::storm
