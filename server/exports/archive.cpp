// SPDX-License-Identifier: EUPL-1.2
#include "server/exports/archive.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "server/exports/text.hpp"

namespace aantafel::exports {
namespace {

constexpr std::size_t longest_name = 100;

bool is_plain(char one) {
  return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9') ||
         one == '-' || one == '_';
}

bool is_device(const std::string& name) {
  constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
  const std::string small = lower(name);
  if (std::find(devices.begin(), devices.end(), small) != devices.end()) return true;
  return small.size() == 4 && (small.starts_with("com") || small.starts_with("lpt")) && small[3] >= '0' &&
         small[3] <= '9';
}

std::string safe(const std::string& name) {
  std::string out = name.substr(0, longest_name);
  std::replace_if(
      out.begin(), out.end(), [](char one) { return !is_plain(one); }, '_');
  return out.empty() || is_device(out) ? "_" + out : out;
}

}  // namespace

std::vector<File> csv_files(const std::vector<session::Table>& tables, Separator separator) {
  std::vector<File> files;
  files.reserve(tables.size());
  std::set<std::string> taken;
  for (const auto& table : tables)
    files.push_back({unused_name(taken, safe(table.name), longest_name) + ".csv", csv(table, separator)});
  return files;
}

std::string csv_zip(const std::vector<session::Table>& tables, Separator separator) {
  return zip(csv_files(tables, separator));
}

}  // namespace aantafel::exports
