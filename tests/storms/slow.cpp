// SPDX-License-Identifier: EUPL-1.2
#include <fstream>

#include "tests/load/account.hpp"
#include "tests/load/figures.hpp"
#include "tests/storms/hall.hpp"
#include "tests/storms/report.hpp"

namespace aantafel::storm {
namespace {

/// What one stalled reader may cost, in the server and in the kernel.
constexpr double most_each = 192 * 1024;
/// The server parts from who was silent for so long; who is told reads it if it wakes in the five seconds
/// after.
constexpr seconds silence{45};
/// For so long all of them are still there, and what they cost is measured.
constexpr seconds all_there{30};
constexpr std::uint16_t silent_code = 1001;

/// Pages that the kernel holds for TCP on this machine, in bytes.
double kernel_bytes() {
  std::ifstream statistics("/proc/net/sockstat");
  for (std::string word; statistics >> word;)
    if (word == "mem") {
      double pages = 0;
      statistics >> pages;
      return pages * 4096;
    }
  return 0;
}

/// A programme so long that each change of what is shown is some 20 kB for everybody.
void lengthen(const load::ServerProcess& server, const load::Workshop& workshop) {
  for (int i = 0; i < 10; ++i) {
    const std::string id = "text" + std::to_string(i);
    const nlohmann::json settings{{"options", {{{"key", 0}, {"text", "Yes"}}}},
                                  {"max_picks", 1},
                                  {"correct", nlohmann::json::array()},
                                  {"split_by_domain", false}};
    load::steer(server, workshop,
                {{"do", "put_activity"},
                 {"before", nullptr},
                 {"definition",
                  {{"id", id},
                   {"kind", "choice"},
                   {"title", id},
                   {"instruction", std::string(1900, 'x')},
                   {"minutes", 0},
                   {"release", "never"},
                   {"settings", settings}}}});
    load::steer(server, workshop, {{"do", "show"}, {"activity", id}});
  }
}

class Readers {
 public:
  explicit Readers(const Setting& setting)
      : setting_(setting), server_(setting.program, setting.folder / "data") {
    server_.start();
    hall_ = std::make_unique<Hall>(server_,
                                   Hall::Table{.phones = setting.phones,
                                               .voting = {.pause = milliseconds(2000)},
                                               .habits = {.receive_buffer = 4096}},
                                   setting.seed);
    lengthen(server_, hall_->workshop());
    if (!hall_->fill(seconds(60))) throw BrokenPromise("not everybody came in");
  }

  void run() {
    // Those who will stall do not vote before that either, so that the others are compared with themselves.
    let_them_vote(false);
    changing_for(seconds(3));
    std::ignore = healthy_latencies();
    const double user = load::resident_bytes(server_.pid());
    const double kernel = kernel_bytes();
    changing_for(std::min(setting_.time, seconds(20)));
    std::vector<double> before;
    append(before, healthy_latencies());

    // They are heard once more, all at about the same time: their silence begins with the stall.
    let_them_vote(true);
    changing_for(seconds(3));
    let_them_vote(false);
    std::ignore = healthy_latencies();
    for (std::size_t i = 0; i < stalled(); ++i) hall_->people()[i].stall(true);
    changing_for(std::min(setting_.time, all_there));
    std::vector<double> during;
    append(during, healthy_latencies());
    const auto each = static_cast<double>(stalled());
    const double user_each = std::max(0.0, load::resident_bytes(server_.pid()) - user) / each;
    const double kernel_each = std::max(0.0, kernel_bytes() - kernel) / each;
    if (sent_away()) changing_for(silence - all_there + seconds(1));
    wake();
    say("%zu of %zu readers stalled for %lld s: %.1f KiB each in the server, %.1f KiB in the kernel; votes "
        "of the others p50 %.2f ms, p99 %.2f ms, before that %.2f and %.2f (%zu and %zu votes)",
        stalled(), hall_->people().size(), static_cast<long long>(std::min(setting_.time, all_there).count()),
        user_each / 1024, kernel_each / 1024, load::percentile(during, 0.5), load::percentile(during, 0.99),
        load::percentile(before, 0.5), load::percentile(before, 0.99), during.size(), before.size());
    hall_->close(setting_.folder / "data");
    // A sanitizer keeps what is given back.
    if (setting_.full && user_each + kernel_each > most_each)
      throw BrokenPromise("a stalled reader costs too much");
    if (setting_.full && load::percentile(during, 0.99) > std::max(1.1 * load::percentile(before, 0.99),
                                                                   load::percentile(before, 0.99) + 2))
      throw BrokenPromise("stalled readers slow the others down");
  }

 private:
  [[nodiscard]] std::size_t stalled() const { return hall_->people().size() / 2; }
  [[nodiscard]] bool sent_away() const { return setting_.time > silence; }

  void let_them_vote(bool vote) {
    for (std::size_t i = 0; i < stalled(); ++i) hall_->people()[i].vote(vote);
  }

  /// Everybody is told of a change twice a second.
  void changing_for(seconds time) {
    for (const Time end = now() + time; now() < end;) {
      load::steer(server_, hall_->workshop(),
                  {{"do", "show"}, {"activity", "text" + std::to_string(++changes_ % 10)}});
      hall_->crowd().run_for(milliseconds(500));
    }
  }

  std::vector<double> healthy_latencies() {
    std::vector<double> all;
    for (std::size_t i = 0; i < hall_->people().size(); ++i) {
      const auto its = hall_->people()[i].take_latencies();
      if (i >= stalled()) all.insert(all.end(), its.begin(), its.end());
    }
    return all;
  }

  /// Everybody reads again: whoever was sent away hears why, and comes back; all of them vote on.
  void wake() {
    std::vector<std::uint64_t> acknowledged;
    for (std::size_t i = 0; i < stalled(); ++i) {
      Person& person = hall_->people()[i];
      person.stall(false);
      person.vote(true);
      acknowledged.push_back(person.acknowledged());
    }
    const auto resumed = [&] {
      for (std::size_t i = 0; i < stalled(); ++i) {
        const Person& person = hall_->people()[i];
        if (!person.inside() || person.acknowledged() == acknowledged[i] ||
            (sent_away() && person.welcomes() < 2))
          return false;
      }
      return true;
    };
    const Time begin = now();
    if (!hall_->crowd().run_until(begin + seconds(30), resumed))
      throw BrokenPromise("a reader that had stalled did not go on");
    say("all of them go on after %.1f s", std::chrono::duration<double>(now() - begin).count());
    if (!sent_away()) return;
    std::size_t told = 0;
    for (std::size_t i = 0; i < stalled(); ++i)
      told += hall_->people()[i].close_code() == silent_code ? 1 : 0;
    say("%zu of them had read that they were parted from because of their silence", told);
    if (told < stalled() * 9 / 10) throw BrokenPromise("who was silent was not told so");
  }

  const Setting& setting_;
  load::ServerProcess server_;
  std::unique_ptr<Hall> hall_;
  unsigned changes_ = 0;
};

}  // namespace

/// slow: half of the readers stop reading, with little room in the kernel for what comes in, while everybody
/// is told of large changes twice a second. They cost a constant each, the others notice nothing; after 45
/// seconds the server parts from those who are silent, and when they wake they come back and go on.
void slow_storm(const Setting& setting) {
  Readers(setting).run();
}

}  // namespace aantafel::storm
