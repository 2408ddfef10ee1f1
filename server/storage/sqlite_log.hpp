// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <memory>
#include <unordered_map>

#include "server/storage/data_folder.hpp"
#include "server/storage/event_log.hpp"
#include "server/storage/reserve.hpp"
#include "server/storage/sqlite.hpp"

namespace aantafel::storage {

struct SqliteOptions {
  /// A registered SQLite VFS, for crash tests; empty: the system's own.
  std::string vfs{};
  /// From so many pages of 4 KiB on the WAL is worth folding into the database in a brief pause.
  int pages_worth_folding = 1024;
  /// Room that is kept for folding and erasing when the disk is full.
  std::size_t reserve_bytes = std::size_t{16} << 20;
};

/// Logs in `aantafel.db` in a folder that it claims for itself. An append is one synced write to the WAL; the
/// WAL is folded into the database by tidy(Pause::brief) from 4 MiB on, by tidy(Pause::extended), by erase()
/// and at the end. The heads of all logs are kept in memory: about 200 bytes a log.
///
/// When the disk is full nothing is appended any more, until there is room besides the reserve in the file
/// `reserve`; that is used up for folding and erasing, so that reading goes on and what is begun is finished.
///
/// The entries of each log are in a table of their own. SQLite leaves copies of texts in the slack of pages
/// when it rearranges a table; so no page may be shared by two logs, or erasing one would leave traces in the
/// other.
class SqliteLog final : public EventLog {
 public:
  /// The error is one sentence for the operator.
  static Result<std::unique_ptr<SqliteLog>, std::string> open(const std::filesystem::path& folder,
                                                              const SqliteOptions& options = {});
  ~SqliteLog() override;

  Result<std::vector<AppendOutcome>, StorageError> append(std::span<const Append> appends) override;
  Result<void, StorageError> read(const WorkshopId& workshop, Stretch stretch, const Visitor& visit) override;
  Result<std::optional<Head>, StorageError> head(const WorkshopId& workshop) override;
  Result<std::vector<ListedLog>, StorageError> list() override;
  Result<void, StorageError> erase(const WorkshopId& workshop) override;
  Result<void, StorageError> tidy(Pause pause) override;

 private:
  struct Log {
    std::int64_t id = 0;
    Head head;
  };
  using Logs = std::unordered_map<WorkshopId, Log>;

  SqliteLog(DataFolder folder, Reserve reserve, sqlite::Connection connection, const SqliteOptions& options);

  int prepare();
  int load_heads();
  int begin_log(Log& log);
  int insert(const Append& append, Log& log);
  int save(const WorkshopId& workshop, const Log& log);
  Result<void, StorageError> drop(const WorkshopId& workshop);
  Result<void, StorageError> fold(Pause pause);
  template <class Work>
  Result<void, StorageError> with_reserve(Work work);
  StorageError give_up(int code);

  DataFolder folder_;  // let go of last
  Reserve reserve_;
  bool starved_ = false;  // nothing is appended before there is room again
  sqlite::Connection connection_;
  sqlite::Statement begin_, commit_, save_head_, erase_head_;
  std::unordered_map<std::int64_t, sqlite::Statement> inserts_;  // by log, of those lately appended to
  Logs logs_;
  std::int64_t last_id_ = 0;
  const int pages_worth_folding_;
  int wal_pages_ = 0;  // not yet folded into the database
  std::optional<StorageError> failure_;
};

}  // namespace aantafel::storage
