// SPDX-License-Identifier: EUPL-1.2
#include "server/exports/xlsx.hpp"

#include <sys/mman.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <memory>
#include <stdexcept>

#include "server/exports/text.hpp"

namespace aantafel::exports {
namespace {

constexpr std::size_t longest_sheet_name = 31;
constexpr std::size_t longest_cell = 32'767;
constexpr lxw_row_t most_rows = 1'048'576;
constexpr double widest = 60;

/// A file in memory, which the library knows by a path: what people said leaves no trace on a disk.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(memfd_create("workbook", MFD_CLOEXEC)) {
    if (descriptor_ < 0) throw std::runtime_error("there is no memory for a workbook");
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { close(descriptor_); }

  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
  [[nodiscard]] std::string bytes() const {
    std::string all(static_cast<std::size_t>(lseek(descriptor_, 0, SEEK_END)), '\0');
    for (std::size_t at = 0; at < all.size();) {
      const ssize_t got = pread(descriptor_, all.data() + at, all.size() - at, static_cast<off_t>(at));
      if (got <= 0) throw std::runtime_error("the workbook cannot be read back");
      at += static_cast<std::size_t>(got);
    }
    return all;
  }

 private:
  int descriptor_;
};

/// The library puts its parts together in temporary files. In memory they leave no trace, and nothing of
/// theirs is in the way when the log is synced to the same disk. Null, its own choice, where memory is
/// narrow.
const char* folder_in_memory() {
  constexpr const char* folder = "/dev/shm";
  constexpr std::uint64_t enough = 256 << 20;
  struct statvfs room {};
  const bool wide = statvfs(folder, &room) == 0 && std::uint64_t{room.f_bavail} * room.f_frsize >= enough;
  return wide && access(folder, W_OK | X_OK) == 0 ? folder : nullptr;
}

/// As XML 1.0 takes it, and so that Excel does not read `_x0041_` as a letter.
std::string for_excel(std::string_view text) {
  std::string out = without_controls(text);
  for (const std::string_view none : {"\xef\xbf\xbe", "\xef\xbf\xbf"})
    for (auto at = out.find(none); at != out.npos; at = out.find(none)) out.erase(at, none.size());
  for (std::size_t at = 0; (at = out.find("_x", at)) != out.npos; at += 2) {
    const auto hex = [&](std::size_t i) {
      return std::isxdigit(static_cast<unsigned char>(out[at + i])) != 0;
    };
    if (out.size() >= at + 7 && hex(2) && hex(3) && hex(4) && hex(5) && out[at + 6] == '_')
      out.insert(at, "_x005F"), at += 6;
  }
  return cut_to_utf16(out, longest_cell);
}

struct Formats {
  lxw_format* header;
  lxw_format* percentage;
};

class Sheet {
 public:
  Sheet(lxw_worksheet* sheet, const Formats& formats) : sheet_(sheet), formats_(formats) {}

  void write(const session::Table& table) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const double width = std::min(widest, 4 + 1.1 * static_cast<double>(longest_of(table, i)));
      worksheet_set_column(sheet_, column(i), column(i), width,
                           table.columns[i] == "share" ? formats_.percentage : nullptr);
    }
    worksheet_freeze_panes(sheet_, 1, 0);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      worksheet_write_string(sheet_, 0, column(i), table.columns[i].c_str(), formats_.header);
    lxw_row_t row = 1;
    for (const auto& cells : table.rows) {
      if (row == most_rows - 1) {
        worksheet_write_string(sheet_, row, 0, "…", nullptr);
        break;
      }
      for (std::size_t i = 0; i < cells.size(); ++i)
        std::visit([&](const auto& value) { cell(row, column(i), value, table.columns[i]); }, cells[i]);
      ++row;
    }
  }

 private:
  static lxw_col_t column(std::size_t i) { return static_cast<lxw_col_t>(i); }

  /// Of the first rows: enough to read by.
  static std::size_t longest_of(const session::Table& table, std::size_t column) {
    constexpr std::size_t looked_at = 200;
    std::size_t longest = table.columns[column].size();
    for (std::size_t row = 0; row < std::min(looked_at, table.rows.size()); ++row)
      if (const auto* text = std::get_if<std::string>(&table.rows[row][column]))
        longest = std::max(longest, text->size());
    return longest;
  }

  void cell(lxw_row_t, lxw_col_t, std::monostate, const std::string&) {}
  void cell(lxw_row_t row, lxw_col_t at, std::int64_t value, const std::string&) {
    worksheet_write_number(sheet_, row, at, static_cast<double>(value), nullptr);
  }
  void cell(lxw_row_t row, lxw_col_t at, double value, const std::string& name) {
    if (std::isfinite(value))
      worksheet_write_number(sheet_, row, at, value, name == "share" ? formats_.percentage : nullptr);
  }
  void cell(lxw_row_t row, lxw_col_t at, const std::string& value, const std::string&) {
    if (!value.empty()) worksheet_write_string(sheet_, row, at, for_excel(value).c_str(), nullptr);
  }

  lxw_worksheet* sheet_;
  const Formats& formats_;
};

std::string sheet_name(std::set<std::string>& taken, std::string name) {
  std::replace_if(
      name.begin(), name.end(),
      [](char one) { return std::isalnum(static_cast<unsigned char>(one)) == 0 && one != '-' && one != '_'; },
      '_');
  // Excel keeps this name for itself.
  if (name.empty() || lower(name) == "history") name = "_" + name;
  return unused_name(taken, name, longest_sheet_name);
}

}  // namespace

std::string xlsx(const std::vector<session::Table>& tables) {
  const MemoryFile file;
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = const_cast<char*>(folder_in_memory());
  lxw_workbook* const book = workbook_new_opt(file.path().c_str(), &options);
  if (!book) throw std::runtime_error("no workbook can be made");
  lxw_doc_properties about{};
  // Equal tables give equal bytes, whenever.
  about.created = 946'684'800;
  workbook_set_properties(book, &about);
  const Formats formats{workbook_add_format(book), workbook_add_format(book)};
  format_set_bold(formats.header);
  format_set_num_format(formats.percentage, "0%");
  std::set<std::string> taken;
  for (const auto& table : tables)
    Sheet(workbook_add_worksheet(book, sheet_name(taken, table.name).c_str()), formats).write(table);
  if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
    throw std::runtime_error(std::string("the workbook cannot be written: ") + lxw_strerror(error));
  return file.bytes();
}

}  // namespace aantafel::exports
