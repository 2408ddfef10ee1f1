// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/reserve.hpp"

#include <signal.h>
#include <sys/resource.h>

#include <catch2/catch.hpp>

#include "tests/storage/fault_vfs.hpp"
#include "tests/storage/log_talk.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::storage;
using namespace aantafel::storage::test;

namespace {

constexpr std::size_t kept = 64 * 1024;

/// No file may grow beyond this, as if the disk ended there.
class FilesEndAt {
 public:
  explicit FilesEndAt(rlim_t bytes) : signal_(::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  FilesEndAt(const FilesEndAt&) = delete;
  FilesEndAt& operator=(const FilesEndAt&) = delete;
  ~FilesEndAt() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    ::signal(SIGXFSZ, signal_);
  }

 private:
  rlimit before_{};
  void (*signal_)(int);
};

struct Reserved {
  std::unique_ptr<SqliteLog> open() {
    return SqliteLog::open(folder.path(), {.vfs = vfs.name(), .reserve_bytes = kept}).value();
  }
  [[nodiscard]] std::uintmax_t reserved() const {
    return std::filesystem::file_size(folder.path() / "reserve");
  }

  TempFolder folder;
  FaultVfs vfs;
};

StorageError::Kind outcome_of(EventLog& log, const Append& append) {
  return log.append({&append, 1}).error().kind;
}

}  // namespace

TEST_CASE("a reserve is kept where there is room for it and some more, or left as it was", "[storage][B1]") {
  TempFolder folder;
  const auto file = folder.path() / "reserve";
  Reserve reserve(file, kept);
  {
    const FilesEndAt tight(kept);
    CHECK_FALSE(reserve.keep());
    CHECK(std::filesystem::file_size(file) == 0);
  }
  CHECK(reserve.keep());
  CHECK(std::filesystem::file_size(file) == kept);
  {
    const FilesEndAt tight(kept);
    CHECK_FALSE(reserve.keep());
    CHECK(std::filesystem::file_size(file) == kept);
  }
  reserve.release();
  CHECK(std::filesystem::file_size(file) == 0);
}

TEST_CASE_METHOD(Reserved, "erasing and folding use the reserve up when the disk is full",
                 "[storage][sqlite]") {
  const auto log = open();
  test::append(*log, "w", 0, {"one"});
  test::append(*log, "canary", 0, {"canary-4711"});
  vfs.full_while([this] { return reserved() > 0; });
  CHECK(outcome_of(*log, entries("w", 1, {"two"})) == StorageError::Kind::full);
  CHECK(reserved() == kept);
  CHECK(log->tidy(Pause::extended).ok());
  CHECK(reserved() == 0);
  CHECK(log->erase("canary").ok());
  CHECK(folder.bytes().find("canary-4711") == std::string::npos);
}

TEST_CASE_METHOD(Reserved, "nothing is appended before there is room beside the reserve",
                 "[storage][sqlite][L1]") {
  const auto log = open();
  test::append(*log, "w", 0, {"one"});
  vfs.full_while([] { return true; });
  CHECK(outcome_of(*log, entries("w", 1, {"two"})) == StorageError::Kind::full);
  vfs.full_while([] { return false; });
  {
    const FilesEndAt tight(kept);
    CHECK(outcome_of(*log, entries("w", 1, {"two"})) == StorageError::Kind::full);
    CHECK(bodies(*log, "w").size() == 1);
  }
  CHECK(test::append(*log, "w", 1, {"two"}).verdict == Verdict::committed);
}

TEST_CASE_METHOD(Reserved, "a server starts on a full disk, for those who read", "[storage][sqlite]") {
  const TempFolder crashed;
  {
    const auto log = open();
    test::append(*log, "w", 0, {"one"});
    // As a crash leaves it: what was acknowledged is in the WAL alone.
    for (const char* name : {"aantafel.db", "aantafel.db-wal", "reserve"})
      std::filesystem::copy_file(folder.path() / name, crashed.path() / name);
  }
  vfs.full_while([&] { return std::filesystem::file_size(crashed.path() / "reserve") > 0; });
  const FilesEndAt tight(kept);
  const auto log = SqliteLog::open(crashed.path(), {.vfs = vfs.name(), .reserve_bytes = kept}).value();
  CHECK(bodies(*log, "w") == std::vector<std::string>{"one"});
  CHECK(outcome_of(*log, entries("w", 1, {"two"})) == StorageError::Kind::full);
}
