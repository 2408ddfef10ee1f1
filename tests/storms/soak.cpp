// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "tests/load/account.hpp"
#include "tests/load/http.hpp"
#include "tests/storms/hall.hpp"
#include "tests/storms/report.hpp"

namespace aantafel::storm {
namespace {

constexpr double most_mib_an_hour = 1;

/// What a server had at some moment of a run.
struct Sample {
  double hours;
  double mib;
  std::size_t descriptors;
};

/// The slope of the straight line that lies nearest: least squares.
double mib_an_hour(const std::vector<Sample>& samples) {
  double n = 0, x = 0, y = 0, xx = 0, xy = 0;
  for (const Sample& one : samples) {
    n += 1;
    x += one.hours;
    y += one.mib;
    xx += one.hours * one.hours;
    xy += one.hours * one.mib;
  }
  const double spread = n * xx - x * x;
  return spread == 0 ? 0 : (n * xy - x * y) / spread;
}

/// A day as it goes: people come and go and vote, somebody steers, workshops are made and taken away, results
/// are downloaded.
class Day {
 public:
  explicit Day(const Setting& setting)
      : setting_(setting), server_(setting.program, setting.folder / "data"), random_(setting.seed) {
    server_.start();
    hall_ = std::make_unique<Hall>(
        server_, Hall::Table{.phones = setting.phones, .voting = {.pause = milliseconds(4000)}},
        setting.seed);
    if (!hall_->fill(seconds(60))) throw BrokenPromise("not everybody came in");
  }

  void run() {
    begin_ = now();
    const Time end = begin_ + setting_.time;
    for (std::size_t second = 0; now() < end; ++second) {
      come_and_go();
      if (second % 5 == 1) make_and_take_away();
      if (second % 10 == 2) download();
      hall_->crowd().run_until(std::min(end, begin_ + seconds(second + 1)));
      if (second % 5 == 4) take_sample();
    }
    if (!hall_->fill()) throw BrokenPromise("who was away did not come in again");
    hall_->close(setting_.folder / "data");
    tell();
  }

 private:
  void come_and_go() {
    if (Person& back = hall_->people()[gone_]; back.away()) back.come();
    gone_ = random_() % hall_->people().size();
    if (Person& goes = hall_->people()[gone_]; goes.inside() && goes.settled()) goes.leave();
  }

  void make_and_take_away() {
    const load::Workshop other = load::make_workshop(server_, "never");
    const auto gone = ask("DELETE", other.id);
    if (gone.status / 100 != 2) throw BrokenPromise("a workshop could not be taken away");
  }

  void download() {
    for (const char* form : {"/results.json", "/results.xlsx"})
      if (ask("GET", hall_->workshop().id + form).status != 200) throw BrokenPromise("no download");
  }

  load::Response ask(const char* method, const std::string& what) {
    return load::request(server_.address(), method, "/api/v1/workshops/" + what, server_.token());
  }

  void take_sample() {
    samples_.push_back({std::chrono::duration<double, std::ratio<3600>>(now() - begin_).count(),
                        load::resident_bytes(server_.pid()) / (1024 * 1024),
                        load::open_descriptors(server_.pid())});
  }

  void tell() const {
    // Pools fill and tables grow in the beginning.
    const std::vector<Sample> later(samples_.begin() + static_cast<std::ptrdiff_t>(samples_.size() / 3),
                                    samples_.end());
    if (later.size() < 2) return;
    const double slope = mib_an_hour(later);
    const auto [fewest, most] =
        std::minmax_element(later.begin(), later.end(),
                            [](const Sample& a, const Sample& b) { return a.descriptors < b.descriptors; });
    say("%zu phones, %lld s: %llu votes acknowledged; memory %.1f MiB after a third, %.1f at the end, slope "
        "%+.2f "
        "MiB an hour; %zu to %zu descriptors",
        setting_.phones, static_cast<long long>(setting_.time.count()),
        static_cast<unsigned long long>(hall_->acknowledged()), later.front().mib, later.back().mib, slope,
        fewest->descriptors, most->descriptors);
    // Whoever goes or comes, and a download, at a time.
    if (most->descriptors > fewest->descriptors + 8) throw BrokenPromise("descriptors are not given back");
    if (setting_.full && slope > most_mib_an_hour) throw BrokenPromise("memory grows");
  }

  const Setting& setting_;
  load::ServerProcess server_;
  std::unique_ptr<Hall> hall_;
  std::mt19937 random_;
  std::vector<Sample> samples_;
  std::size_t gone_ = 0;
  Time begin_{};
};

}  // namespace

/// soak: a workshop that goes on and on. Memory and descriptors stay what they were.
void soak_storm(const Setting& setting) {
  Day(setting).run();
}

}  // namespace aantafel::storm
