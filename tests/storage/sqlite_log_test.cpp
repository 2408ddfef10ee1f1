// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/sqlite_log.hpp"

#include <catch2/catch.hpp>
#include <cerrno>

#include "server/storage/chain.hpp"
#include "tests/storage/fault_vfs.hpp"
#include "tests/storage/log_talk.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::storage;
using namespace aantafel::storage::test;

namespace {

StorageError error_of(EventLog& log, const Append& append) {
  return log.append({&append, 1}).error();
}

}  // namespace

TEST_CASE("a closed database has everything when it is opened again", "[storage][sqlite][L1]") {
  TempFolder folder;
  Head head;
  {
    const auto log = open_sqlite(folder.path());
    append(*log, "w", 0, {"one", "two"});
    head = append(*log, "w", 2, {"three"}).head;
    append(*log, "directory", 0, {"w begun"});
  }
  const auto log = open_sqlite(folder.path());
  CHECK(log->head("w").value() == head);
  CHECK(log->list().value().size() == 2);
  CHECK(bodies(*log, "w") == std::vector<std::string>{"one", "two", "three"});
  CHECK(append(*log, "w", 3, {"four"}).head.epoch == head.epoch);
  CHECK(append(*log, "new", 0, {"its own entries"}).verdict == Verdict::committed);
  CHECK(bodies(*log, "new").size() == 1);
  CHECK(verify(*log, "w").ok());
}

TEST_CASE("what was acknowledged is in the files, without closing", "[storage][sqlite][L1]") {
  TempFolder folder;
  const auto log = open_sqlite(folder.path());
  std::vector<Head> acknowledged;
  for (std::uint64_t seq = 0; seq < 300; ++seq) {
    acknowledged.push_back(append(*log, "w", seq, {"vote " + std::to_string(seq)}).head);
    if (seq == 100) REQUIRE(log->tidy(Pause::extended).ok());
    if (seq % 75 != 0) continue;

    TempFolder crashed;
    for (const char* file : {"aantafel.db", "aantafel.db-wal"})
      std::filesystem::copy_file(folder.path() / file, crashed.path() / file);
    const auto recovered = open_sqlite(crashed.path());
    CHECK(recovered->head("w").value() == acknowledged.back());
    CHECK(bodies(*recovered, "w").size() == acknowledged.size());
    CHECK(verify(*recovered, "w").ok());
  }
}

TEST_CASE("nothing is answered before the write-ahead log is synced", "[storage][sqlite][L1]") {
  TempFolder folder;
  FaultVfs vfs;
  const auto log = open_sqlite(folder.path(), vfs.name());
  for (std::uint64_t seq = 0; seq < 20; ++seq) {
    const int syncs = vfs.wal_syncs();
    append(*log, "w", seq, {"vote"});
    CHECK(vfs.wal_syncs() > syncs);
    CHECK_FALSE(vfs.wal_unsynced());
  }
}

TEST_CASE("a batch of appends shares one sync", "[storage][sqlite]") {
  TempFolder folder;
  FaultVfs vfs;
  const auto log = open_sqlite(folder.path(), vfs.name());
  append(*log, "first", 0, {"the WAL has its header now"});
  std::vector<Append> batch;
  for (int workshop = 0; workshop < 200; ++workshop)
    batch.push_back(entries(std::to_string(workshop), 0, {"vote"}));

  const int syncs = vfs.wal_syncs();
  REQUIRE(log->append(batch).ok());
  CHECK(vfs.wal_syncs() == syncs + 1);
}

TEST_CASE("a conflict writes nothing", "[storage][sqlite]") {
  TempFolder folder;
  FaultVfs vfs;
  const auto log = open_sqlite(folder.path(), vfs.name());
  append(*log, "w", 0, {"one"});
  const int syncs = vfs.wal_syncs();
  CHECK(append(*log, "w", 0, {"late"}).verdict == Verdict::conflict);
  CHECK(vfs.wal_syncs() == syncs);
}

TEST_CASE("a full disk stores nothing of the batch, reading goes on, and later there is room again",
          "[storage][sqlite][L1]") {
  TempFolder folder;
  FaultVfs vfs;
  {
    const auto log = open_sqlite(folder.path(), vfs.name());
    const Head before = append(*log, "w", 0, {"one"}).head;

    vfs.writes_give(SQLITE_FULL);
    const StorageError error = error_of(*log, entries("w", 1, {"two"}));
    CHECK(error.kind == StorageError::Kind::full);
    CHECK(error.message == "The disk is full: database or disk is full.");
    CHECK(error_of(*log, entries("new", 0, {"begun"})).kind == StorageError::Kind::full);
    CHECK(log->head("w").value() == before);
    CHECK_FALSE(log->head("new").value());
    CHECK(bodies(*log, "w") == std::vector<std::string>{"one"});

    vfs.writes_give(SQLITE_OK);
    CHECK(append(*log, "w", 1, {"two again"}).verdict == Verdict::committed);
    CHECK(append(*log, "new", 0, {"begun again"}).verdict == Verdict::committed);
  }
  const auto log = open_sqlite(folder.path());
  CHECK(bodies(*log, "w") == std::vector<std::string>{"one", "two again"});
  CHECK(verify(*log, "w").ok());
  CHECK(verify(*log, "new").ok());
}

TEST_CASE("a full disk while erasing can be tried again until no byte is left", "[storage][sqlite]") {
  TempFolder folder;
  FaultVfs vfs;
  const auto log = open_sqlite(folder.path(), vfs.name());
  append(*log, "w", 0, {"canary-4711"});
  vfs.writes_give(SQLITE_FULL);
  CHECK(log->erase("w").error().kind == StorageError::Kind::full);
  CHECK(bodies(*log, "w").size() == 1);
  vfs.writes_give(SQLITE_OK);
  CHECK(log->erase("w").ok());
  CHECK(folder.bytes().find("canary-4711") == std::string::npos);
}

TEST_CASE(
    "after a failed sync the log answers nothing but the failure, and a new start has what was acknowledged",
    "[storage][sqlite][L1]") {
  TempFolder folder;
  FaultVfs vfs;
  Head acknowledged;
  {
    const auto log = open_sqlite(folder.path(), vfs.name());
    acknowledged = append(*log, "w", 0, {"one"}).head;

    vfs.syncs_give(SQLITE_IOERR_FSYNC);
    CHECK(error_of(*log, entries("w", 1, {"two"})).kind == StorageError::Kind::failed);
    vfs.syncs_give(SQLITE_OK);
    CHECK(error_of(*log, entries("w", 1, {"two"})).kind == StorageError::Kind::failed);
    CHECK(log->head("w").error().kind == StorageError::Kind::failed);
    CHECK(log->read("w", {}, [](Entry&&) { FAIL("nothing may be read"); }).error().message ==
          "The database failed: disk I/O error.");
    CHECK_FALSE(log->list().ok());
    CHECK_FALSE(log->erase("w").ok());
    CHECK_FALSE(log->tidy(Pause::extended).ok());
  }
  const auto log = open_sqlite(folder.path());
  REQUIRE(read(*log, "w").size() >= 1);  // "two" may have reached the disk or not
  CHECK(read(*log, "w").front().hash == acknowledged.hash);
  CHECK(verify(*log, "w").ok());
}

TEST_CASE("a quota that is used up counts as a full disk", "[storage][sqlite][L1]") {
  TempFolder folder;
  FaultVfs vfs;
  const auto log = open_sqlite(folder.path(), vfs.name());
  vfs.writes_give(SQLITE_IOERR_WRITE, EDQUOT);
  CHECK(error_of(*log, entries("w", 0, {"one"})).kind == StorageError::Kind::full);
  vfs.writes_give(SQLITE_OK);
  CHECK(append(*log, "w", 0, {"one"}).verdict == Verdict::committed);
}

TEST_CASE("thousands of logs grow at once", "[storage][sqlite]") {
  TempFolder folder;
  const auto log = open_sqlite(folder.path());
  for (std::uint64_t seq = 0; seq < 3; ++seq) {
    std::vector<Append> batch;
    for (int workshop = 0; workshop < 2500; ++workshop)
      batch.push_back(entries(std::to_string(workshop), seq, {"vote"}));
    for (const AppendOutcome& outcome : log->append(batch).value()) CHECK(outcome.head.seq == seq + 1);
  }
  CHECK(verify(*log, "0").ok());
  CHECK(verify(*log, "2499").ok());
}

TEST_CASE("a write error other than a full disk is a failure", "[storage][sqlite][L1]") {
  TempFolder folder;
  FaultVfs vfs;
  const auto log = open_sqlite(folder.path(), vfs.name());
  vfs.writes_give(SQLITE_IOERR_WRITE, EIO);
  CHECK(error_of(*log, entries("w", 0, {"one"})).kind == StorageError::Kind::failed);
}

TEST_CASE("a damaged page is a failure, not other texts", "[storage][sqlite]") {
  TempFolder folder;
  {
    const auto log = open_sqlite(folder.path());
    for (std::uint64_t seq = 0; seq < 300; ++seq) append(*log, "w", seq, {std::string(300, 'x')});
  }
  {
    std::fstream file(folder.database(), std::ios::in | std::ios::out | std::ios::binary);
    const auto size = std::filesystem::file_size(folder.database());
    for (std::uint64_t page = 5; page < size / 4096; ++page) {
      file.seekp(static_cast<std::streamoff>(page * 4096));
      file << std::string(100, '\xA5');
    }
  }
  const auto log = open_sqlite(folder.path());
  const auto outcome = log->read("w", {}, [](Entry&&) {});
  CHECK(outcome.error().kind == StorageError::Kind::failed);
  CHECK(verify(*log, "w").error().seq == 0);
}

TEST_CASE("the write-ahead log stays small while tidied, and is empty after a long pause",
          "[storage][sqlite]") {
  TempFolder folder;
  const std::filesystem::path wal = folder.path() / "aantafel.db-wal";
  const auto log = open_sqlite(folder.path());
  std::uintmax_t largest = 0;
  for (std::uint64_t seq = 0; seq < 400; ++seq) {
    append(*log, "w", seq, {std::string(50'000, 'x')});
    REQUIRE(log->tidy(Pause::brief).ok());
    largest = std::max(largest, std::filesystem::file_size(wal));
  }
  CHECK(largest > (4U << 20));
  CHECK(largest < (5U << 20));
  REQUIRE(log->tidy(Pause::extended).ok());
  append(*log, "w", 400, {"one more"});
  CHECK(std::filesystem::file_size(wal) > 0);
  REQUIRE(log->tidy(Pause::extended).ok());
  CHECK(std::filesystem::file_size(wal) == 0);
  CHECK_FALSE(std::filesystem::exists(folder.path() / "aantafel.db-shm"));
}

TEST_CASE("of an erased log no byte is left in any file", "[storage][sqlite]") {
  TempFolder folder;
  const auto log = open_sqlite(folder.path());
  // Interleaved and of all sizes, so that its texts lie on shared, split and overflow pages.
  std::vector<Append> batch;
  for (std::uint64_t seq = 0; seq < 500; ++seq) {
    const std::string filling(seq * 37 % (seq % 50 == 0 ? 9000 : 900), 'x');
    for (const std::string workshop : {"keep", "secretive-workshop", "keep too"})
      batch.push_back(entries(workshop, seq,
                              {(workshop[0] == 's' ? "canary-4711" : "harmless") + filling +
                               (workshop[0] == 's' ? "canary-4712" : "harmless")}));
    if (seq % 20 != 0) continue;
    REQUIRE(log->append(batch).ok());
    REQUIRE(log->tidy(seq % 40 == 0 ? Pause::brief : Pause::extended).ok());
    batch.clear();
  }
  REQUIRE(log->append(batch).ok());
  CHECK(folder.bytes().find("canary-4711") != std::string::npos);

  REQUIRE(log->erase("secretive-workshop").ok());
  const std::string left = folder.bytes();
  for (const char* canary : {"canary-4711", "canary-4712", "secretive-workshop"})
    CHECK(left.find(canary) == std::string::npos);
  CHECK(verify(*log, "keep").ok());
  CHECK(verify(*log, "keep too").ok());
}
