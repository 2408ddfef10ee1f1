// SPDX-License-Identifier: EUPL-1.2
#include <atomic>
#include <fstream>
#include <future>

#include "server/storage/log_writer.hpp"
#include "server/storage/sqlite_log.hpp"
#include "tests/storms/crash_vfs.hpp"
#include "tests/storms/ledger.hpp"
#include "tests/storms/report.hpp"
#include "tests/storms/setting.hpp"

namespace aantafel::storm {
namespace {

namespace fs = std::filesystem;
using storage::LogWriter;
using storage::SqliteLog;

constexpr int workshops = 6;
/// After so many lives the disk is a new one, so that images stay small.
constexpr unsigned lives_of_a_disk = 12;

/// A store that lives through one power cut after the other. All that touches it happens on one thread at a
/// time: ours while it is opened and closed, the writer's in between.
class Mains {
 public:
  Mains(const Setting& setting, std::size_t images, bool careless)
      : setting_(setting),
        wanted_(images),
        random_(setting.seed),
        images_(fs::exists("/dev/shm") ? fs::path("/dev/shm") / setting.folder.filename()
                                       : setting.folder / "image"),
        vfs_([this](CrashVfs::Change change) { return look(change); }, random_) {
    fs::create_directories(images_);
    fs::create_directories(setting.folder / "data");
    if (careless) vfs_.careless();
  }
  Mains(const Mains&) = delete;
  Mains& operator=(const Mains&) = delete;
  ~Mains() { fs::remove_all(images_); }

  /// Until there were images enough.
  void run() {
    for (unsigned life = 0; made_ < wanted_; ++life) {
      if (life % lives_of_a_disk == 0) {
        vfs_.disk() = CrashDisk();
        ledger_ = Ledger();
      }
      live();
    }
  }

  [[nodiscard]] std::size_t lies() const { return lies_; }
  [[nodiscard]] const std::string& first_lie() const { return lie_; }
  [[nodiscard]] std::size_t made() const { return made_; }
  [[nodiscard]] std::uint64_t entries() const { return entries_; }
  [[nodiscard]] std::uint64_t changes() const { return changes_; }
  [[nodiscard]] unsigned erasures() const { return erasures_; }

 private:
  enum class Ending { orderly, killed, sync_failed, power_cut };

  void live() {
    ending_ = static_cast<Ending>(random_() % 4);
    left_ = 1 + random_() % (random_() % 3 ? 60 : 600);
    auto log =
        SqliteLog::open(setting_.folder / "data",
                        {.vfs = vfs_.name(), .pages_worth_folding = 8 + static_cast<int>(random_() % 60)});
    if (log) {
      vfs_.opened();
      check([&] { ledger_.adopt(**log); });
      LogWriter writer(std::move(*log), [](const auto&) {}, {.max_gather = std::chrono::microseconds(0)});
      busy_ = workshops;
      ended_ = {};
      for (int i = 0; i < workshops; ++i) go_on(writer, "workshop " + std::to_string(i));
      ended_.get_future().wait();
    } else if (!cut_) {
      lie_ = "a database that was in order cannot be opened: " + log.error();
    }
    if (std::exchange(cut_, false) && ending_ == Ending::power_cut) vfs_.disk() = CrashDisk(found_);
    vfs_.power(true);
  }

  /// What a workshop does next, once what it asked before has been answered.
  void go_on(LogWriter& writer, const storage::WorkshopId& workshop) {
    if (cut_ || (ending_ == Ending::orderly && left_ == 0)) {
      if (--busy_ == 0) ended_.set_value();
      return;
    }
    if (ledger_.seq(workshop) > 0 && random_() % 40 == 0) return erase(writer, workshop);
    storage::Append append{workshop, ledger_.seq(workshop), {}};
    for (auto entries = 1 + random_() % 4; entries > 0; --entries)
      append.entries.push_back(
          {1'700'000'000'000,
           ledger_.mark(workshop) + std::string(random_() % (random_() % 8 ? 300 : 6000), 'x')});
    ledger_.asked(append);
    const std::size_t size = append.entries.size();
    writer.append(std::move(append), [this, &writer, workshop, size](const auto& outcome) {
      if (outcome) {
        ledger_.committed(workshop, outcome->head);
        entries_ += size;
      }
      go_on(writer, workshop);
    });
  }

  void erase(LogWriter& writer, const storage::WorkshopId& workshop) {
    ledger_.asked_to_erase(workshop);
    writer.erase(workshop, [this, &writer, workshop](const auto& erased) {
      if (erased) {
        ledger_.erased(workshop);
        ++erasures_;
        check([this] { ledger_.judge_bytes(vfs_.disk().files()); });
      }
      go_on(writer, workshop);
    });
  }

  /// Before anything changes on the disk; false: it is a sync, and fails.
  bool look(CrashVfs::Change change) {
    if (cut_) return true;
    ++changes_;
    for (auto more = random_() % 4; more > 1 && made_ < wanted_; --more) make_image();
    if (left_ > 0) --left_;
    if ((left_ > 0 || !comes_to_its_end(change)) && made_ < wanted_) return true;
    if (ending_ == Ending::power_cut) make_image();
    cut_ = true;
    // After a sync that failed the log asks nothing more of the disk.
    if (ending_ == Ending::sync_failed && change == CrashVfs::Change::sync) return false;
    vfs_.power(false);
    return true;
  }

  bool comes_to_its_end(CrashVfs::Change change) {
    const bool sync = change == CrashVfs::Change::sync;
    switch (ending_) {
      case Ending::orderly:
        return false;
      // Killed between a write and its sync it leaves what the next one finds, and may not count on.
      case Ending::killed:
        return sync || random_() % 50 == 0;
      case Ending::sync_failed:
        return sync;
      case Ending::power_cut:
        return true;
    }
    return false;
  }

  void make_image() {
    ++made_;
    found_ = vfs_.disk().image(random_);
    for (const auto& file : fs::directory_iterator(images_)) fs::remove(file.path());
    for (const auto& [name, content] : found_) std::ofstream(images_ / name, std::ios::binary) << content;
    check([this] {
      auto log = SqliteLog::open(images_);
      if (!log) throw BrokenPromise(log.error());
      ledger_.judge(**log);
      log->reset();
      CrashDisk::Files left;
      for (const char* name : {"aantafel.db", "aantafel.db-wal"}) {
        std::ifstream file(images_ / name, std::ios::binary);
        left[name].assign(std::istreambuf_iterator<char>(file), {});
      }
      ledger_.judge_bytes(left);
    });
  }

  /// Nothing may be thrown through SQLite, which calls us.
  template <class Check>
  void check(Check promises) {
    try {
      promises();
    } catch (const BrokenPromise& broken) {
      ++lies_;
      if (lie_.empty()) lie_ = "at image " + std::to_string(made_) + ": " + broken.what();
    }
  }

  const Setting& setting_;
  const std::size_t wanted_;
  std::mt19937 random_;
  const fs::path images_;
  CrashVfs vfs_;
  Ledger ledger_;
  Ending ending_ = Ending::orderly;
  std::size_t left_ = 0;  // changes until this life ends
  bool cut_ = false;
  CrashDisk::Files found_;
  std::atomic<int> busy_ = 0;
  std::promise<void> ended_;
  std::string lie_;
  std::size_t lies_ = 0;
  std::size_t made_ = 0;
  std::uint64_t entries_ = 0;
  std::uint64_t changes_ = 0;
  unsigned erasures_ = 0;
};

}  // namespace

/// power: workshops append, erase and begin again over a disk that keeps what was synced and any part of the
/// rest; before every change on it there may be images of what a power cut would leave, `count` in all. Each
/// is opened by the real log. At the end of a life the power is cut, the process killed, a sync fails, or all
/// is closed in order, and the next one goes on from there. The same with `synchronous=NORMAL` has to lose
/// something, or this storm could not tell.
void power_storm(const Setting& setting) {
  Mains mains(setting, setting.count, false);
  mains.run();
  if (mains.lies() > 0)
    throw BrokenPromise(std::to_string(mains.lies()) + " lies, the first " + mains.first_lie());
  say("%zu images, before %llu changes on the disk; %llu entries acknowledged, %u logs erased: 0 lost, 0 "
      "corrupt",
      mains.made(), static_cast<unsigned long long>(mains.changes()),
      static_cast<unsigned long long>(mains.entries()), mains.erasures());
  Mains careless(setting, std::max<std::size_t>(setting.count / 10, 100), true);
  careless.run();
  if (careless.lies() == 0)
    throw BrokenPromise("with synchronous=NORMAL nothing was lost in " + std::to_string(careless.made()) +
                        " images: this storm proves nothing");
  say("with synchronous=NORMAL, as it should be, %zu of %zu are lies: %s", careless.lies(), careless.made(),
      careless.first_lie().c_str());
}

}  // namespace aantafel::storm
