// SPDX-License-Identifier: EUPL-1.2
// Downloads: the fold as it is on disk, exact to the place in the log that they name (D1).
#include <array>
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

Response file(std::string_view type, std::string bytes, const char* name) {
  Response response = text(type, std::move(bytes));
  response.headers.emplace_back("Content-Disposition", std::string("attachment; filename=\"") + name + "\"");
  return response;
}

}  // namespace

Task<Response> download_json(Site& site, Call call) {
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  const auto document = co_await settled<protocol::ExportedWorkshop>(
      room, [](const live::Room& one) { return results::document_of(one.session(), position_of(one)); });
  co_return file("application/json", exports::json(document), "aan-tafel.json");
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
                 "aan-tafel.csv.zip");
}

}  // namespace aantafel::net
