// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/sqlite_log.hpp"

#include <algorithm>
#include <cerrno>

#include "server/storage/chain.hpp"

namespace aantafel::storage {
namespace {

constexpr std::size_t max_inserts = 1024;  // some 4 KiB each

std::string table(std::int64_t log) {
  return "entries_" + std::to_string(log);
}

ChainHash hash_from(std::string_view bytes) {
  ChainHash hash{};
  std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
  return hash;
}

std::span<const char> chars(const ChainHash& hash) {
  return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

// The disk being full leaves the database as it was. After anything else nobody knows what is on the disk.
// SQLite does not know quotas, nor keeps the errno of a failed COMMIT: it is still there right after.
bool only_full(int code) {
  return (code & 0xFF) == SQLITE_FULL || (code == SQLITE_IOERR_WRITE && errno == EDQUOT);
}

}  // namespace

Result<std::unique_ptr<SqliteLog>, std::string> SqliteLog::open(const std::filesystem::path& folder,
                                                                const SqliteOptions& options) {
  auto claimed = DataFolder::claim(folder);
  if (!claimed) return claimed.error();
  const std::filesystem::path file = *claimed / "aantafel.db";
  Reserve reserve(*claimed / "reserve", options.reserve_bytes);
  auto connection = sqlite::open(file, options.vfs);
  if (!connection && connection.error().full) {
    reserve.release();
    connection = sqlite::open(file, options.vfs);
  }
  if (!connection) return connection.error().message;

  std::unique_ptr<SqliteLog> log(
      new SqliteLog(*std::move(claimed), std::move(reserve), *std::move(connection), options));
  if (log->prepare() != SQLITE_OK || log->load_heads() != SQLITE_OK)
    return "The database " + file.string() + " is damaged: " + sqlite3_errmsg(log->connection_.get()) + ".";
  return log;
}

SqliteLog::SqliteLog(DataFolder folder, Reserve reserve, sqlite::Connection connection,
                     const SqliteOptions& options)
    : folder_(std::move(folder)),
      reserve_(std::move(reserve)),
      starved_(!reserve_.keep()),
      connection_(std::move(connection)),
      pages_worth_folding_(options.pages_worth_folding) {
  const auto count_pages = [](void* pages, sqlite3*, const char*, int in_wal) {
    *static_cast<int*>(pages) = in_wal;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(connection_.get(), count_pages, &wal_pages_);
}

SqliteLog::~SqliteLog() {
  // After a failed sync the WAL is the only truth there is: the next start reads it.
  if (!failure_) sqlite::checkpoint(connection_.get(), SQLITE_CHECKPOINT_TRUNCATE);
}

int SqliteLog::prepare() {
  const std::pair<sqlite::Statement&, std::string_view> statements[] = {
      {begin_, "BEGIN"},
      {commit_, "COMMIT"},
      {save_head_,
       "INSERT INTO logs(id, workshop, epoch, seq, hash) VALUES(?, ?, ?, ?, ?) "
       "ON CONFLICT(id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash"},
      {erase_head_, "DELETE FROM logs WHERE id = ?"},
  };
  for (const auto& [statement, sql] : statements) {
    statement = sqlite::prepare(connection_.get(), sql);
    if (!statement) return sqlite3_extended_errcode(connection_.get());
  }
  return SQLITE_OK;
}

int SqliteLog::load_heads() {
  const auto rows = sqlite::prepare(connection_.get(), "SELECT id, workshop, epoch, seq, hash FROM logs");
  if (!rows) return sqlite3_extended_errcode(connection_.get());
  while (sqlite3_step(rows.get()) == SQLITE_ROW) {
    const Head head{sqlite::natural(rows.get(), 2), sqlite::natural(rows.get(), 3),
                    hash_from(sqlite::bytes(rows.get(), 4))};
    const std::int64_t id = sqlite::number(rows.get(), 0);
    logs_.emplace(sqlite::bytes(rows.get(), 1), Log{id, head});
    last_id_ = std::max(last_id_, id);
  }
  return sqlite3_reset(rows.get());
}

Result<std::vector<AppendOutcome>, StorageError> SqliteLog::append(std::span<const Append> appends) {
  if (failure_) return *failure_;
  if (starved_ && !reserve_.keep())
    return StorageError{StorageError::Kind::full, "The disk is full: there is no room beside the reserve."};
  starved_ = false;
  std::vector<AppendOutcome> outcomes;
  outcomes.reserve(appends.size());
  Logs changed;

  const auto newest = [&](const WorkshopId& workshop) {
    for (const Logs* logs : {&changed, &logs_})
      if (const auto found = logs->find(workshop); found != logs->end()) return found->second;
    return Log{};
  };

  int code = sqlite::run(begin_.get());
  for (auto append = appends.begin(); code == SQLITE_OK && append != appends.end(); ++append) {
    Log log = newest(append->workshop);
    const bool fits = log.head.seq == append->expected_seq;
    if (fits && !append->entries.empty()) {
      code = insert(*append, log);
      changed[append->workshop] = log;
    }
    outcomes.push_back(
        {fits ? AppendOutcome::Verdict::committed : AppendOutcome::Verdict::conflict, log.head});
  }
  for (auto log = changed.begin(); code == SQLITE_OK && log != changed.end(); ++log)
    code = save(log->first, log->second);
  if (code == SQLITE_OK) code = sqlite::run(commit_.get());
  if (code != SQLITE_OK) return give_up(code);

  for (const auto& [workshop, log] : changed) logs_[workshop] = log;
  return outcomes;
}

int SqliteLog::begin_log(Log& log) {
  log = {++last_id_, {random_epoch(), 0, {}}};
  const std::string sql = "CREATE TABLE " + table(log.id) +
                          "(seq INTEGER PRIMARY KEY, time_ms INTEGER NOT NULL, format INTEGER NOT NULL, "
                          "body BLOB NOT NULL, hash BLOB NOT NULL) STRICT";
  return sqlite::execute(connection_.get(), sql.c_str());
}

int SqliteLog::insert(const Append& append, Log& log) {
  if (log.id == 0)
    if (const int code = begin_log(log)) return code;
  if (inserts_.size() == max_inserts && !inserts_.contains(log.id)) inserts_.clear();
  sqlite::Statement& statement = inserts_[log.id];
  if (!statement)
    statement = sqlite::prepare(connection_.get(), "INSERT INTO " + table(log.id) + " VALUES(?, ?, ?, ?, ?)");
  if (!statement) return sqlite3_extended_errcode(connection_.get());

  sqlite3_stmt* const row = statement.get();
  Head& head = log.head;
  sqlite::bind(row, 3, std::int64_t{body_format});
  for (const NewEntry& entry : append.entries) {
    ++head.seq;
    head.hash =
        chain_hash(head.hash, append.workshop, head.epoch, head.seq, entry.time_ms, body_format, entry.body);
    sqlite::bind(row, 1, head.seq);
    sqlite::bind(row, 2, entry.time_ms);
    sqlite::bind_blob(row, 4, entry.body);
    sqlite::bind_blob(row, 5, chars(head.hash));
    if (const int code = sqlite::run(row)) return code;
  }
  return SQLITE_OK;
}

int SqliteLog::save(const WorkshopId& workshop, const Log& log) {
  sqlite3_stmt* const row = save_head_.get();
  sqlite::bind(row, 1, log.id);
  sqlite::bind_text(row, 2, workshop);
  sqlite::bind(row, 3, log.head.epoch);
  sqlite::bind(row, 4, log.head.seq);
  sqlite::bind_blob(row, 5, chars(log.head.hash));
  return sqlite::run(row);
}

Result<void, StorageError> SqliteLog::read(const WorkshopId& workshop, Stretch stretch,
                                           const Visitor& visit) {
  if (failure_) return *failure_;
  const auto log = logs_.find(workshop);
  if (log == logs_.end() || stretch.from > log->second.head.seq) return {};

  const sqlite::Statement rows = sqlite::prepare(
      connection_.get(), "SELECT seq, time_ms, format, body, hash FROM " + table(log->second.id) +
                             " WHERE seq BETWEEN ? AND ? ORDER BY seq");
  if (!rows) return give_up(sqlite3_extended_errcode(connection_.get()));
  sqlite3_stmt* const row = rows.get();
  sqlite::bind(row, 1, stretch.from);
  sqlite::bind(row, 2, stretch.to);
  int code = sqlite3_step(row);
  for (; code == SQLITE_ROW; code = sqlite3_step(row))
    visit({sqlite::natural(row, 0), sqlite::number(row, 1),
           static_cast<std::uint32_t>(sqlite::number(row, 2)), std::string(sqlite::bytes(row, 3)),
           hash_from(sqlite::bytes(row, 4))});
  if (code != SQLITE_DONE) return give_up(code);
  return {};
}

Result<std::optional<Head>, StorageError> SqliteLog::head(const WorkshopId& workshop) {
  if (failure_) return *failure_;
  const auto log = logs_.find(workshop);
  if (log == logs_.end()) return std::nullopt;
  return log->second.head;
}

Result<std::vector<ListedLog>, StorageError> SqliteLog::list() {
  if (failure_) return *failure_;
  std::vector<ListedLog> listed;
  listed.reserve(logs_.size());
  for (const auto& [workshop, log] : logs_) listed.push_back({workshop, log.head});
  return listed;
}

Result<void, StorageError> SqliteLog::erase(const WorkshopId& workshop) {
  const auto dropped = with_reserve([&] { return drop(workshop); });
  if (!dropped) return dropped.error();
  // The WAL still holds the pages with the erased texts; also when it could not be folded the first time.
  return tidy(Pause::extended);
}

Result<void, StorageError> SqliteLog::drop(const WorkshopId& workshop) {
  const auto log = logs_.find(workshop);
  if (log == logs_.end()) return {};
  const std::int64_t id = log->second.id;
  int code = sqlite::run(begin_.get());
  if (code == SQLITE_OK) code = sqlite::execute(connection_.get(), ("DROP TABLE " + table(id)).c_str());
  sqlite::bind(erase_head_.get(), 1, id);
  if (code == SQLITE_OK) code = sqlite::run(erase_head_.get());
  if (code == SQLITE_OK) code = sqlite::run(commit_.get());
  if (code != SQLITE_OK) return give_up(code);
  inserts_.erase(id);
  logs_.erase(log);
  return {};
}

Result<void, StorageError> SqliteLog::tidy(Pause pause) {
  return with_reserve([&] { return fold(pause); });
}

Result<void, StorageError> SqliteLog::fold(Pause pause) {
  if (wal_pages_ == 0 || (pause == Pause::brief && wal_pages_ < pages_worth_folding_)) return {};
  const int mode = pause == Pause::brief ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE;
  if (const int code = sqlite::checkpoint(connection_.get(), mode)) return give_up(code);
  wal_pages_ = 0;
  return {};
}

template <class Work>
Result<void, StorageError> SqliteLog::with_reserve(Work work) {
  if (failure_) return *failure_;
  auto done = work();
  if (done || done.error().kind != StorageError::Kind::full) return done;
  reserve_.release();
  return work();
}

StorageError SqliteLog::give_up(int code) {
  const bool full = only_full(code);
  StorageError error{full ? StorageError::Kind::full : StorageError::Kind::failed,
                     (full ? "The disk is full: " : "The database failed: ") +
                         std::string(sqlite3_errmsg(connection_.get())) + "."};
  if (full)
    starved_ = true;
  else
    failure_ = error;
  if (sqlite3_get_autocommit(connection_.get()) == 0) sqlite::execute(connection_.get(), "ROLLBACK");
  return error;
}

}  // namespace aantafel::storage
