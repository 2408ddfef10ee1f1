// SPDX-License-Identifier: EUPL-1.2
// Downloads: the fold as it is on disk, exact to the place in the log that they name (D1).
#include <array>
#include <cctype>
#include <cstdio>

#include "server/exports/archive.hpp"
#include "server/exports/json.hpp"
#include "server/net/handlers.hpp"
#include "server/net/problem.hpp"
#include "server/net/room_tasks.hpp"
#include "server/results/document.hpp"
#include "server/results/tables.hpp"

namespace aantafel::net {
namespace {

template <class Bytes>
std::string hex(const Bytes& bytes) {
  std::string text;
  for (const unsigned char byte : bytes) {
    std::array<char, 3> two{};
    std::snprintf(two.data(), two.size(), "%02x", byte);
    text += two.data();
  }
  return text;
}

results::Position position_of(const live::Room& room) {
  std::array<char, 17> epoch{};
  std::snprintf(epoch.data(), epoch.size(), "%016llx", static_cast<unsigned long long>(room.head().epoch));
  return {epoch.data(), room.head().seq, hex(room.head().hash)};
}

/// The title as the name of a file in RFC 8187's writing: what a file system or a shell would trip over
/// becomes a space, and every other byte than letters and digits is written in hexadecimal.
std::string file_name(std::string_view title) {
  constexpr std::string_view awkward = "/\\:*?\"<>|";
  std::string name;
  for (const char c : title) {
    const auto byte = static_cast<unsigned char>(c);
    const bool space = byte < 0x20 || byte == 0x7f || awkward.find(c) != awkward.npos;
    if (!space && std::isalnum(byte) != 0 && byte < 0x80) {
      name += c;
      continue;
    }
    std::array<char, 4> hexadecimal{};
    std::snprintf(hexadecimal.data(), hexadecimal.size(), "%%%02X", space ? unsigned{' '} : byte);
    name += hexadecimal.data();
  }
  return name;
}

/// A name that any program understands, and for browsers the title of the workshop.
Response file(std::string_view type, std::string bytes, std::string_view extension, std::string_view title) {
  Response response = text(type, std::move(bytes));
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"aan-tafel" +
                                                           std::string(extension) + "\"; filename*=UTF-8''" +
                                                           file_name(title) + std::string(extension));
  return response;
}

std::string title_of(const Site& site, const Call& call) {
  const auto* listed = site.rooms.find(call.params[0]);
  return listed ? listed->title : "aan-tafel";
}

}  // namespace

Task<Response> download_json(Site& site, Call call) {
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  const auto document = co_await settled<protocol::ExportedWorkshop>(
      room, [](const live::Room& one) { return results::document_of(one.session(), position_of(one)); });
  co_return file("application/json", exports::json(document), ".json", title_of(site, call));
}

Task<Response> download_csv(Site& site, Call call) {
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  using Tables = std::vector<session::Table>;
  const auto tables = co_await settled<Tables>(
      room, [](const live::Room& one) { return results::tables_of(one.session(), position_of(one)); });
  const auto* listed = site.rooms.find(call.params[0]);
  const bool dutch = listed && listed->language == protocol::Language::nl;
  co_return file("application/zip",
                 exports::csv_zip(tables, dutch ? exports::Separator::semicolon : exports::Separator::comma),
                 ".csv.zip", title_of(site, call));
}

}  // namespace aantafel::net
