// SPDX-License-Identifier: EUPL-1.2
// Downloads: the fold as it is on disk, exact to the place in the log that they name (D1).
#include "server/exports/archive.hpp"
#include "server/exports/json.hpp"
#include "server/exports/xlsx.hpp"
#include "server/net/attachment.hpp"
#include "server/net/folded_aside.hpp"
#include "server/net/handlers.hpp"
#include "server/net/problem.hpp"
#include "server/net/room_tasks.hpp"
#include "server/results/document.hpp"
#include "server/results/tables.hpp"

namespace aantafel::net {
namespace {

/// What `make` makes of a workshop as it is on disk now, folded aside from its room; or why that cannot be.
template <class Make>
Task<Response> download(Site& site, Call call, std::string_view type, std::string_view extension, Make make) {
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  const auto* listed = site.rooms.find(call.params[0]);
  const std::string id = listed->id;
  const std::string title = listed->title;
  const auto made = co_await folded_aside<std::string>(site, room, id, "a download", make);
  if (!made) co_return problem(500, "the download could not be made");
  co_return attachment(type, *made, extension, title);
}

}  // namespace

Task<Response> download_json(Site& site, Call call) {
  return download(site, std::move(call), "application/json", ".json",
                  [](live::Fold& fold, const results::Position& position) {
                    return exports::json(results::document_of(fold.session(), position, fold.pictures()));
                  });
}

Task<Response> download_csv(Site& site, Call call) {
  return download(site, std::move(call), "application/zip", ".csv.zip",
                  [](live::Fold& fold, const results::Position& position) {
                    const bool dutch = fold.session().description().language == protocol::Language::nl;
                    return exports::csv_zip(
                        results::tables_of(fold.session(), position),
                        dutch ? exports::Separator::semicolon : exports::Separator::comma);
                  });
}

Task<Response> download_xlsx(Site& site, Call call) {
  return download(site, std::move(call), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  ".xlsx", [](live::Fold& fold, const results::Position& position) {
                    return exports::xlsx(results::tables_of(fold.session(), position));
                  });
}

}  // namespace aantafel::net
