// SPDX-License-Identifier: EUPL-1.2
// Downloads: the fold as it is on disk, exact to the place in the log that they name (D1).
#include <spdlog/spdlog.h>

#include <array>
#include <cctype>
#include <cstdio>
#include <variant>

#include "server/exports/archive.hpp"
#include "server/exports/json.hpp"
#include "server/exports/xlsx.hpp"
#include "server/net/handlers.hpp"
#include "server/net/problem.hpp"
#include "server/net/room_tasks.hpp"
#include "server/results/document.hpp"
#include "server/results/tables.hpp"

namespace aantafel::net {
namespace {

results::Position position_of(const storage::Head& head) {
  return {storage::to_hex(head.epoch), head.seq, storage::to_hex(head.hash)};
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

/// What `make` makes of a workshop as it is on disk now, folded aside from its room; or why that cannot be.
template <class Make>
Task<Response> download(Site& site, Call call, std::string_view type, std::string_view extension, Make make) {
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  const auto* listed = site.rooms.find(call.params[0]);
  const std::string id = listed->id;
  const std::string title = listed->title;
  const auto seq =
      co_await settled<std::uint64_t>(room, [](const live::Room& one) { return one.head().seq; });
  using Made = std::variant<std::string, Response>;
  auto start = [&site, id, seq, make](auto done) {
    site.replays.fold(id, seq, [make, done](live::Fold* fold, const std::string& why) {
      try {
        if (!fold) throw std::runtime_error(why);
        done(Made(make(*fold, position_of(fold->head()))));
      } catch (const std::exception& broken) {
        spdlog::error("a download failed: {}", broken.what());
        done(Made(problem(500, "the download could not be made")));
      }
    });
  };
  Made made = co_await once<Made>(std::move(start));
  if (auto* failed = std::get_if<Response>(&made)) co_return std::move(*failed);
  co_return file(type, std::move(std::get<std::string>(made)), extension, title);
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
