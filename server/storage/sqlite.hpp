// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "server/support/result.hpp"

namespace aantafel::storage::sqlite {

struct Release {
  void operator()(sqlite3* connection) const noexcept { sqlite3_close(connection); }
  void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
  void operator()(char* text) const noexcept { sqlite3_free(text); }
};
using Connection = std::unique_ptr<sqlite3, Release>;
using Statement = std::unique_ptr<sqlite3_stmt, Release>;

/// Why a database does not open: one sentence for the operator, and whether all it lacks is room on the disk.
struct OpenError {
  std::string message;
  bool full = false;
};

/// Opens the database, or makes it, as the only connection there may be: WAL, synced at every commit, locked
/// for everybody else, checkpoints only when asked. What a crash left in the WAL is in the database file
/// afterwards. `vfs` is empty for the system's own.
support::Result<Connection, OpenError> open(const std::filesystem::path& file, const std::string& vfs);

/// Empty when the SQL cannot be prepared; sqlite3_errmsg() tells why.
Statement prepare(sqlite3* connection, std::string_view sql);

/// SQLITE_OK, or the extended result code.
int execute(sqlite3* connection, const char* sql);
int checkpoint(sqlite3* connection, int mode);

/// Runs a statement that gives no rows, and leaves it ready for the next time. Result as of execute().
int run(sqlite3_stmt* statement);

inline void bind(sqlite3_stmt* statement, int index, std::int64_t number) {
  sqlite3_bind_int64(statement, index, number);
}
inline void bind(sqlite3_stmt* statement, int index, std::uint64_t number) {
  sqlite3_bind_int64(statement, index, static_cast<std::int64_t>(number));
}
/// The bytes are not copied: they must outlive the run.
inline void bind_text(sqlite3_stmt* statement, int index, std::string_view text) {
  sqlite3_bind_text64(statement, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}
inline void bind_blob(sqlite3_stmt* statement, int index, std::span<const char> bytes) {
  // A null pointer would be NULL, not an empty blob.
  sqlite3_bind_blob64(statement, index, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_STATIC);
}

inline std::int64_t number(sqlite3_stmt* row, int column) {
  return sqlite3_column_int64(row, column);
}
inline std::uint64_t natural(sqlite3_stmt* row, int column) {
  return static_cast<std::uint64_t>(number(row, column));
}
/// Valid until the next step.
inline std::string_view bytes(sqlite3_stmt* row, int column) {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(row, column));
  return {data, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

}  // namespace aantafel::storage::sqlite
