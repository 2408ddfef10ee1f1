// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "tests/storms/hall.hpp"
#include "tests/storms/report.hpp"
#include "tests/storms/small_disk.hpp"

namespace aantafel::storm {
namespace {

constexpr std::uint64_t disk_bytes = std::uint64_t{96} << 20;
/// Every so many cycles all is judged, and the next workshop begins.
constexpr std::size_t cycles_a_workshop = 20;

double since(Time begin) {
  return std::chrono::duration<double>(now() - begin).count();
}

class Cycles {
 public:
  Cycles(const Setting& setting, SmallDisk& disk, load::ServerProcess& server)
      : setting_(setting), disk_(disk), server_(server), random_(setting.seed) {}

  void run() {
    for (std::size_t cycle = 0; cycle < setting_.count;) {
      server_.start();
      Hall hall(
          server_,
          {.phones = setting_.phones, .voting = {.pause = milliseconds(300)}, .pace = milliseconds(200)},
          static_cast<unsigned>(random_()));
      if (!hall.fill()) throw BrokenPromise("not everybody came in");
      for (std::size_t i = 0; i < cycles_a_workshop && cycle < setting_.count; ++i, ++cycle) one(hall, cycle);
      hall.close(setting_.folder / "disk/data");
      for (const Person& person : hall.people()) slowest_ = std::max(slowest_, person.slowest_refusal());
      acknowledged_ += hall.acknowledged();
      say("%zu times full", cycle);
    }
    if (slowest_ > milliseconds(1000))
      throw BrokenPromise("somebody waited " + std::to_string(slowest_.count()) +
                          " ms to hear that the disk is full");
    say("%zu times full, %zu phones, %llu votes acknowledged: none while full and none lost; refused after "
        "%lld ms "
        "at most, the facilitator told after %.2f s at most, voting again after %.2f s at most",
        setting_.count, setting_.phones, static_cast<unsigned long long>(acknowledged_),
        static_cast<long long>(slowest_.count()), told_, recovered_);
  }

 private:
  void one(Hall& hall, std::size_t cycle) {
    hall.vote(true);
    hall.crowd().run_for(milliseconds(200 + random_() % 600));
    // In one of three cycles the write-ahead log has room left in its file, and it is folding that finds
    // none.
    if (cycle % 3 != 2) truncate_log();
    disk_.fill();
    const auto refused = [&](const Person& one) { return one.refused_at() > filled_; };
    filled_ = now();
    if (!hall.crowd().run_until(filled_ + seconds(60), [&] {
          return std::any_of(hall.people().begin(), hall.people().end(), refused);
        }))
      throw BrokenPromise("the disk is full, and nobody was told in a minute");
    const Time first = now();
    if (!hall.crowd().run_until(first + seconds(1), [&] { return hall.facilitator().told_full(); }))
      throw BrokenPromise("the facilitator was not told within a second that the disk is full");
    told_ = std::max(told_, since(first));
    hall.crowd().run_for(milliseconds(300));  // what was acknowledged before may still arrive
    stay_full(hall, cycle % 10 == 9);
    recover(hall);
  }

  /// What has to go on while nothing can be kept.
  void stay_full(Hall& hall, bool crash) {
    if (crash) {
      server_.kill();
      server_.start();
    }
    const std::uint64_t acknowledged = hall.acknowledged();
    const std::uint64_t steered = hall.facilitator().acknowledged();
    hall.crowd().run_for(milliseconds(500));
    const auto download =
        load::request(server_.address(), "GET", "/api/v1/workshops/" + hall.workshop().id + "/results.json",
                      server_.token());
    if (download.status != 200)
      throw BrokenPromise("no download from a full disk: " + std::to_string(download.status));
    Person& reader = hall.people()[random_() % hall.people().size()];
    reader.leave();
    reader.come();
    if (!hall.crowd().run_until(now() + seconds(5), [&] { return reader.inside(); }))
      throw BrokenPromise("who had joined did not come in while the disk was full");
    if (hall.acknowledged() != acknowledged || hall.facilitator().acknowledged() != steered)
      throw BrokenPromise("something was acknowledged while the disk was full");
  }

  void recover(Hall& hall) {
    const Time begin = now();
    disk_.empty();
    const auto again = [&] {
      return !hall.facilitator().told_full() &&
             std::any_of(hall.people().begin(), hall.people().end(),
                         [&](const Person& one) { return one.acknowledged_at() > begin; });
    };
    if (!hall.crowd().run_until(begin + seconds(5), again))
      throw BrokenPromise("five seconds after there was room again nothing was acknowledged");
    recovered_ = std::max(recovered_, since(begin));
    hall.settle();
  }

  /// Erasing leaves the write-ahead log empty.
  void truncate_log() {
    const auto other = load::make_workshop(server_, "never");
    const auto gone =
        load::request(server_.address(), "DELETE", "/api/v1/workshops/" + other.id, server_.token());
    if (gone.status != 204) throw BrokenPromise("no workshop was erased: " + std::to_string(gone.status));
  }

  const Setting& setting_;
  SmallDisk& disk_;
  load::ServerProcess& server_;
  std::mt19937 random_;
  Time filled_{};
  milliseconds slowest_{0};
  double told_ = 0;
  double recovered_ = 0;
  std::uint64_t acknowledged_ = 0;
};

}  // namespace

/// disk: the disk is filled to the last byte while people vote, and emptied again, `count` times. While it is
/// full nothing is acknowledged, phones and facilitator are told within a second, downloads and coming back
/// go on (after a crash too); five seconds after there is room voting works again.
void disk_storm(const Setting& setting) {
  SmallDisk disk(setting.folder / "disk", disk_bytes);
  if (!disk.mounted())
    return say("not tried: nobody may mount a file system here, as root or in a namespace");
  load::ServerProcess server(setting.program, setting.folder / "disk/data");
  server.log_to(setting.folder / "server.log");
  Cycles(setting, disk, server).run();
}

}  // namespace aantafel::storm
