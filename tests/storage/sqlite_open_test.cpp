// SPDX-License-Identifier: EUPL-1.2
#include <unistd.h>

#include <catch2/catch.hpp>

#include "server/storage/sqlite_log.hpp"
#include "tests/storage/fault_vfs.hpp"
#include "tests/storage/log_talk.hpp"
#include "tests/storage/temp_folder.hpp"

// Whatever is wrong with the data folder, the operator reads one sentence that names it, and nothing is
// touched.

using namespace aantafel::storage;
using namespace aantafel::storage::test;

namespace {

std::string refusal(const std::filesystem::path& folder) {
  return SqliteLog::open(folder).error();
}

void make_database(const TempFolder& folder, const char* sql) {
  sqlite3* opened = nullptr;
  sqlite3_open(folder.database().c_str(), &opened);
  const sqlite::Connection database(opened);
  REQUIRE(sqlite::execute(opened, sql) == SQLITE_OK);
}

/// Root may write everywhere; as `nobody` the permissions count.
class WithoutPrivileges {
 public:
  WithoutPrivileges() { privileged_ = ::geteuid() == 0 && ::seteuid(65534) == 0; }
  WithoutPrivileges(const WithoutPrivileges&) = delete;
  WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;
  ~WithoutPrivileges() {
    if (privileged_ && ::seteuid(0) != 0) std::abort();
  }

 private:
  bool privileged_;
};

}  // namespace

TEST_CASE("a data folder that does not exist is refused", "[storage][sqlite][opening]") {
  TempFolder folder;
  const auto absent = folder.path() / "absent";
  CHECK(refusal(absent) == "The data folder " + absent.string() + " does not exist.");
  CHECK_FALSE(std::filesystem::exists(absent));
}

TEST_CASE("a file in the place of the data folder is refused", "[storage][sqlite][opening]") {
  TempFolder folder;
  std::ofstream(folder.path() / "file") << "text";
  CHECK(refusal(folder.path() / "file") ==
        "The data folder " + folder.path().string() + "/file is not a folder.");
}

TEST_CASE("a data folder that cannot be written is refused", "[storage][sqlite][opening]") {
  TempFolder folder;
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));
  const WithoutPrivileges meanwhile;
  CHECK(refusal(folder.path()) ==
        "The data folder " + folder.path().string() + " cannot be written: Permission denied.");
}

TEST_CASE("a database that cannot be written is refused", "[storage][sqlite][opening]") {
  TempFolder folder;
  open_sqlite(folder.path());
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0777));
  std::filesystem::permissions(folder.path() / "lock", std::filesystem::perms(0666));
  std::filesystem::permissions(folder.database(), std::filesystem::perms(0444));
  const WithoutPrivileges meanwhile;
  CHECK(refusal(folder.path()) == "The database " + folder.database().string() + " cannot be written.");
}

TEST_CASE("a data folder in use by another server is refused until that server ends",
          "[storage][sqlite][opening]") {
  TempFolder folder;
  {
    const auto running = open_sqlite(folder.path());
    CHECK(refusal(folder.path()) ==
          "The data folder " + folder.path().string() + " is in use by another server.");
    CHECK(append(*running, "w", 0, {"goes on"}).verdict == Verdict::committed);
  }
  CHECK(SqliteLog::open(folder.path()).ok());
}

TEST_CASE("network file systems are told from local ones", "[storage][sqlite][opening]") {
  CHECK(network_file_system(0x6969) == std::string("NFS"));
  CHECK(network_file_system(static_cast<int>(0xFF534D42)) ==
        std::string("CIFS"));  // as a 32-bit kernel gives it
  CHECK(network_file_system(0xFE534D42) == std::string("SMB2"));
  for (const long local :
       {0xEF53L /* ext4 */, 0x58465342L /* XFS */, 0x9123683EL /* btrfs */, 0x01021994L /* tmpfs */})
    CHECK(network_file_system(local) == nullptr);
}

TEST_CASE("a file that is not a database is refused and left as it was", "[storage][sqlite][opening]") {
  TempFolder folder;
  const std::string text(5000, 'x');
  std::ofstream(folder.database()) << text;
  CHECK(refusal(folder.path()) == "The file " + folder.database().string() + " is not a database.");
  CHECK(folder.bytes() == text);
}

TEST_CASE("a folder in the place of the database is refused", "[storage][sqlite][opening]") {
  TempFolder folder;
  std::filesystem::create_directory(folder.database());
  CHECK(refusal(folder.path()) ==
        "The database " + folder.database().string() + " cannot be opened: unable to open database file.");
}

TEST_CASE("a database of another program is refused and left as it was", "[storage][sqlite][opening]") {
  TempFolder folder;
  make_database(folder,
                GENERATE("CREATE TABLE theirs(x); INSERT INTO theirs VALUES(1)",
                         "PRAGMA application_id = 77; CREATE TABLE theirs(x)", "PRAGMA user_version = 3"));
  const std::string before = folder.bytes();
  CHECK(refusal(folder.path()) ==
        "The file " + folder.database().string() + " is a database of another program.");
  CHECK(folder.bytes() == before);
}

TEST_CASE("a database of a newer version is refused and left as it was", "[storage][sqlite][opening]") {
  TempFolder folder;
  open_sqlite(folder.path());
  make_database(folder, "PRAGMA user_version = 2");
  const std::string before = folder.bytes();
  CHECK(refusal(folder.path()) ==
        "The database " + folder.database().string() +
            " was written by a newer version of Aan Tafel (layout 2, this version knows 1).");
  CHECK(folder.bytes() == before);
}

TEST_CASE("a database that is open in another program is refused", "[storage][sqlite][opening]") {
  TempFolder folder;
  open_sqlite(folder.path());
  sqlite3* opened = nullptr;
  sqlite3_open(folder.database().c_str(), &opened);
  const sqlite::Connection reader(opened);
  REQUIRE(sqlite::execute(opened, "BEGIN; SELECT count(*) FROM logs") == SQLITE_OK);
  CHECK(refusal(folder.path()) ==
        "The database " + folder.database().string() + " is open in another program.");
}

TEST_CASE("a database whose tables are gone is refused", "[storage][sqlite][opening]") {
  TempFolder folder;
  open_sqlite(folder.path());
  make_database(folder, "DROP TABLE logs");
  CHECK(refusal(folder.path()) ==
        "The database " + folder.database().string() + " is damaged: no such table: logs.");
}

TEST_CASE("a start that was cut off before its first write is no hindrance", "[storage][sqlite][opening]") {
  TempFolder folder;
  std::ofstream(folder.database()).close();
  CHECK(append(*open_sqlite(folder.path()), "w", 0, {"one"}).verdict == Verdict::committed);
}

TEST_CASE("a virtual file system that nobody registered is refused", "[storage][sqlite][opening]") {
  TempFolder folder;
  CHECK(SqliteLog::open(folder.path(), {.vfs = "absent"}).error() ==
        "The database " + folder.database().string() + " cannot be opened: no such vfs: absent.");
}

TEST_CASE("a disk that fails while the entries of a crash are taken in is named as the reason",
          "[storage][sqlite][opening]") {
  TempFolder lived;
  TempFolder crashed;
  const auto log = open_sqlite(lived.path());
  append(*log, "w", 0, {"one"});
  for (const char* end : {"", "-wal"})
    std::filesystem::copy_file(lived.database().string() + end, crashed.database().string() + end);
  FaultVfs vfs;
  vfs.writes_give(SQLITE_IOERR_WRITE, EIO);
  CHECK(SqliteLog::open(crashed.path(), {.vfs = vfs.name()}).error() ==
        "The database " + crashed.database().string() + " cannot be opened: disk I/O error.");
  vfs.writes_give(SQLITE_OK);
  CHECK(SqliteLog::open(crashed.path(), {.vfs = vfs.name()}).value()->head("w").value()->seq == 1);
}
