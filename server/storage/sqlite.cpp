// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/sqlite.hpp"

#include <algorithm>
#include <vector>

namespace aantafel::storage::sqlite {
namespace {

constexpr std::int64_t application_id = 0x41616E54;  // "AanT"
constexpr std::int64_t layout = 1;

// The entries of each log are in a table of their own, which the log makes: see SqliteLog.
constexpr const char* create = R"(
    BEGIN;
    CREATE TABLE logs(
        id INTEGER PRIMARY KEY,
        workshop TEXT NOT NULL,
        epoch INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        hash BLOB NOT NULL
    ) STRICT;
    PRAGMA application_id = 1096904276;
    PRAGMA user_version = 1;
    COMMIT;
)";
static_assert(application_id == 1096904276 && layout == 1);

// The locking mode comes first: a connection that is exclusive before it sees the WAL needs no -shm file, and
// no other connection can ever checkpoint beside it (which SQLite 3.40 does not survive).
// A log is written at its end and read from its beginning: more than a little cache (KiB, per open log) is
// only pages that nobody asks for again.
constexpr const char* settings = R"(
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA mmap_size = 0;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -1024;
)";

/// The first column of the first row of a statement that is known to be right; an error leaves it 0.
int ask(sqlite3* connection, std::string_view sql, std::int64_t& answer) {
  const Statement statement = prepare(connection, sql);
  if (!statement) return sqlite3_extended_errcode(connection);
  if (sqlite3_step(statement.get()) == SQLITE_ROW) answer = number(statement.get(), 0);
  return sqlite3_reset(statement.get());
}

OpenError error_of(sqlite3* connection, int code, const std::string& name) {
  // What the file itself gave, asked around the connection, is unknown to that.
  const bool known = sqlite3_extended_errcode(connection) == code;
  const std::string why = known ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
  switch (code & 0xFF) {
    case SQLITE_NOTADB:
      return {"The file " + name + " is not a database."};
    case SQLITE_BUSY:
      return {"The database " + name + " is open in another program."};
    case SQLITE_READONLY:
      return {"The database " + name + " cannot be written."};
    case SQLITE_CORRUPT:
      return {"The database " + name + " is damaged: " + why + "."};
    default:
      return {"The database " + name + " cannot be opened: " + why + ".", (code & 0xFF) == SQLITE_FULL};
  }
}

/// Writes what is in the WAL once more, where it stands. Where a sync has failed the kernel takes for written
/// what is in its memory alone; written again it is synced by the checkpoint that follows.
int rewrite_wal(sqlite3* connection) {
  sqlite3_file* wal = nullptr;
  sqlite3_int64 size = 0;
  int code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&wal));
  if (code != SQLITE_OK || wal == nullptr || wal->pMethods == nullptr) return code;
  std::vector<char> block(64 * 1024);
  code = wal->pMethods->xFileSize(wal, &size);
  for (sqlite3_int64 at = 0; code == SQLITE_OK && at < size;) {
    const int bytes =
        static_cast<int>(std::min<sqlite3_int64>(size - at, static_cast<sqlite3_int64>(block.size())));
    code = wal->pMethods->xRead(wal, block.data(), bytes, at);
    if (code == SQLITE_OK) code = wal->pMethods->xWrite(wal, block.data(), bytes, at);
    at += bytes;
  }
  return code;
}

/// Nothing is written before this has said that the database is ours, or is still empty.
support::Result<bool, OpenError> is_empty(sqlite3* connection, const std::string& name) {
  std::int64_t owner = 0;
  std::int64_t version = 0;
  std::int64_t tables = 0;
  for (const int code :
       {ask(connection, "PRAGMA application_id", owner), ask(connection, "PRAGMA user_version", version),
        ask(connection, "SELECT count(*) FROM sqlite_schema", tables)})
    if (code != SQLITE_OK) return error_of(connection, code, name);

  if (owner == 0 && version == 0 && tables == 0) return true;
  if (owner != application_id) return OpenError{"The file " + name + " is a database of another program."};
  if (version > layout)
    return OpenError{"The database " + name + " was written by a newer version of Aan Tafel (layout " +
                     std::to_string(version) + ", this version knows " + std::to_string(layout) + ")."};
  return false;
}

}  // namespace

support::Result<Connection, OpenError> open(const std::filesystem::path& file, const std::string& vfs) {
  sqlite3* opened = nullptr;
  constexpr int flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  const int code = sqlite3_open_v2(file.c_str(), &opened, flags, vfs.empty() ? nullptr : vfs.c_str());
  Connection connection(opened);
  sqlite3* const db = connection.get();
  if (code != SQLITE_OK) return error_of(db, code, file.string());
  if (sqlite3_db_readonly(db, "main") == 1) return error_of(db, SQLITE_READONLY, file.string());

  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  // The owner checkpoints before it closes, and must not after a failed sync.
  sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);

  if (const int refused = execute(db, settings)) return error_of(db, refused, file.string());
  const auto empty = is_empty(db, file.string());
  if (!empty) return empty.error();

  for (const char* step :
       {"PRAGMA journal_mode = WAL", "PRAGMA wal_autocheckpoint = 0", *empty ? create : ""})
    if (const int refused = execute(db, step)) return error_of(db, refused, file.string());
  // Entries that survived a crash in memory of the kernel alone are synced here, before anybody counts on
  // them.
  if (const int refused = rewrite_wal(db)) return error_of(db, refused, file.string());
  if (const int refused = checkpoint(db, SQLITE_CHECKPOINT_TRUNCATE))
    return error_of(db, refused, file.string());
  return connection;
}

Statement prepare(sqlite3* connection, std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                     &statement, nullptr);
  return Statement(statement);
}

int execute(sqlite3* connection, const char* sql) {
  return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
}

int checkpoint(sqlite3* connection, int mode) {
  return sqlite3_wal_checkpoint_v2(connection, nullptr, mode, nullptr, nullptr);
}

int run(sqlite3_stmt* statement) {
  const int code = sqlite3_step(statement);
  const int reset = sqlite3_reset(statement);
  return code == SQLITE_DONE || code == SQLITE_ROW ? SQLITE_OK : reset;
}

}  // namespace aantafel::storage::sqlite
