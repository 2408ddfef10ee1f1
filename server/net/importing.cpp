// SPDX-License-Identifier: EUPL-1.2
// A workshop from a download. Reading it takes long where it is large, and is done aside from rooms and
// votes.
#include <spdlog/spdlog.h>

#include "server/net/handlers.hpp"
#include "server/net/problem.hpp"
#include "server/net/room_tasks.hpp"
#include "server/pictures/picture.hpp"
#include "server/results/import.hpp"
#include "server/support/base64.hpp"
#include "server/support/random.hpp"

namespace aantafel::net {
namespace {

using Read = std::variant<std::vector<protocol::LogEntry>, Response>;

/// What is wrong with a picture that an import brings: it has to be one that this program made.
std::optional<session::Refusal> check(const protocol::ExportedPicture& picture, const std::string& path) {
  const auto bytes = support::from_base64url(picture.data);
  const auto made = bytes ? pictures::as_made(*bytes) : pictures::Fault::damaged;
  const auto form = picture.form == protocol::PictureForm::png ? pictures::Form::png : pictures::Form::jpeg;
  if (!made || made->form != form || made->width != picture.width || made->height != picture.height)
    return session::Refusal{session::Reason::invalid, "is no picture as this program makes them", path};
  if (support::hash(*bytes) != picture.id)
    return session::Refusal{session::Reason::invalid, "is not named by its content", path + "/id"};
  return std::nullopt;
}

Read read(const std::string& body, const std::string& id, const std::string& code,
          const session::Kinds& kinds) {
  auto document = protocol::parse<protocol::ExportedWorkshop>(body);
  if (!document) return problem(document.error());
  for (std::size_t i = 0; document->pictures && i < document->pictures->size(); ++i)
    if (auto wrong = check((*document->pictures)[i], "/pictures/" + std::to_string(i)))
      return problem(*wrong);
  auto entries = results::entries_of(*document, id, code, kinds);
  if (!entries) return problem(entries.error());
  return std::move(*entries);
}

}  // namespace

Task<Response> import_workshop(Site& site, Call call) {
  const std::string id = support::random_id();
  const std::string code = site.rooms.fresh_code();
  auto body = std::make_shared<const std::string>(std::move(call.request.body()));
  auto start = [&site, id, code, body](auto done) {
    site.replays.run([&site, id, code, body, done] {
      try {
        done(read(*body, id, code, site.kinds));
      } catch (const std::exception& broken) {
        spdlog::error("an import failed: {}", broken.what());
        done(Read(problem(500, "the workshop could not be read")));
      }
    });
  };
  Read entries = co_await once<Read>(std::move(start));
  if (auto* wrong = std::get_if<Response>(&entries)) co_return std::move(*wrong);
  using Made = session::Result<protocol::WorkshopListed, session::Refusal>;
  auto create = [&site, id, code, entries = std::get<0>(std::move(entries))](auto done) mutable {
    site.rooms.create(id, code, std::move(entries), done);
  };
  const Made made = co_await once<Made>(std::move(create));
  // Opened, it tells the list how many came to it.
  if (made) co_await room_of(site, made->id);
  co_return workshop_made(site, made);
}

}  // namespace aantafel::net
