// SPDX-License-Identifier: EUPL-1.2
// Pictures: one comes in, made anew aside from rooms and votes; one goes out, to whoever knows its name.
#include "protocol/editable_json.hpp"
#include "server/pictures/picture.hpp"

#include <spdlog/spdlog.h>

#include <charconv>

#include "server/net/handlers.hpp"
#include "server/net/problem.hpp"
#include "server/net/room_tasks.hpp"
#include "server/support/base64.hpp"
#include "server/support/random.hpp"

namespace aantafel::net {
namespace {

using pictures::Fault;
using Made = std::optional<support::Result<pictures::Picture, Fault>>;

/// Each holds an upload, and waits for one thread.
constexpr std::size_t most_at_once = 8;

/// Counts while it lives.
class Counted {
 public:
  explicit Counted(std::size_t& count) : count_(count) { ++count_; }
  ~Counted() { --count_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

 private:
  std::size_t& count_;
};

Response refused(Fault fault) {
  switch (fault) {
    case Fault::too_large:
      return problem_because(413, "a picture is at most 8 MiB", "picture_too_large");
    case Fault::unknown_form:
      return problem_because(415, "a picture is a JPEG or a PNG, by its content", "picture_form");
    case Fault::for_print:
      return problem_because(415, "this JPEG has the colours of a printing press (CMYK)",
                             "picture_for_print");
    case Fault::too_many_pixels:
      return problem_because(413, "this picture has too many pixels", "picture_too_many_pixels");
    case Fault::damaged:
    case Fault::not_ours:
      break;
  }
  return problem_because(400, "this picture is damaged or ends too early", "picture_damaged");
}

/// What `?longest=` asks for; none: it is no number between 100 and the most there is.
std::optional<std::uint32_t> longest_of(std::string_view target) {
  constexpr std::string_view name = "?longest=";
  const auto at = target.find('?');
  if (at == target.npos) return pictures::longest_side;
  const std::string_view query = target.substr(at);
  std::uint32_t longest = 0;
  if (!query.starts_with(name)) return std::nullopt;
  const auto [end, error] = std::from_chars(query.begin() + name.size(), query.end(), longest);
  const bool whole = error == std::errc() && end == query.end();
  return whole && longest >= 100 && longest <= pictures::longest_side ? std::optional(longest) : std::nullopt;
}

protocol::PictureAdded event_of(const pictures::Picture& picture) {
  const bool png = picture.form == pictures::Form::png;
  return {support::hash(picture.bytes), png ? protocol::PictureForm::png : protocol::PictureForm::jpeg,
          picture.width, picture.height, support::to_base64url(picture.bytes)};
}

Response response_of(const protocol::PictureAdded& picture) {
  auto bytes = support::from_base64url(picture.data);
  if (!bytes) return not_found();
  Response response =
      text(picture.form == protocol::PictureForm::png ? "image/png" : "image/jpeg", std::move(*bytes));
  // Named by its content, so it never changes; not for others than the one who asked.
  response.headers.emplace_back("Cache-Control", "private, max-age=31536000, immutable");
  return response;
}

/// Puts a picture on the shelf, or that there is none.
void fetch(Site& site, const PictureShelf::Key& key) {
  auto& main = site.watches.front()->context();
  auto put = [&site, &main, key](std::optional<protocol::PictureAdded> picture) {
    Response response = picture ? response_of(*picture) : not_found();
    asio::post(main, [&site, key, response = std::move(response)] {
      // It may have been taken away meanwhile.
      site.shelf.put(key, site.rooms.find(key.first) ? response : not_found());
    });
  };
  site.rooms.room(key.first, [key, put](const std::shared_ptr<live::Room>& room) {
    if (!room) return put(std::nullopt);
    asio::post(room->context(), [room, key, put] { room->read_picture(key.second, put); });
  });
}

}  // namespace

Task<Response> add_picture(Site& site, Call call) {
  const auto& target = call.request.target();
  const auto longest = longest_of({target.data(), target.size()});
  if (!longest) co_return problem(400, "?longest= is a number of pixels, 100 to 1600");
  auto room = co_await room_of(site, call.params[0]);
  if (!room) co_return not_found();
  if (site.pictures_being_made >= most_at_once)
    co_return problem(session::Refusal{session::Reason::busy, "too many pictures come in at once", "", true});
  const Counted counted(site.pictures_being_made);

  auto upload = std::make_shared<const std::string>(std::move(call.request.body()));
  auto make = [&site, upload, longest](auto done) {
    site.replays.run([upload, longest, done] {
      try {
        done(Made(pictures::remade(*upload, *longest)));
      } catch (const std::exception& broken) {
        spdlog::error("a picture could not be made: {}", broken.what());
        done(Made());
      }
    });
  };
  const Made made = co_await once<Made>(std::move(make));
  if (!made) co_return problem(500, "the picture could not be made");
  if (!*made) co_return refused(made->error());

  session::AddPicture command{event_of(**made)};
  const std::string id = command.picture.id;
  auto ask = [room, command = std::move(command)](auto done) {
    asio::post(room->context(), [room, command, done] {
      // Sent again it is the same picture, so that it needs no number of its own.
      room->ask({protocol::Role::facilitator, "", 0}, 0, command, done);
    });
  };
  const live::Answer said = co_await once<live::Answer>(std::move(ask));
  if (const auto* no = std::get_if<protocol::Refused>(&said))
    co_return problem(session::Refusal{no->reason, no->message, "", no->retry});
  const protocol::Json answer{{"id", id}, {"width", (*made)->width}, {"height", (*made)->height}};
  co_return json(answer.dump(), 201);
}

Task<Response> show_picture(Site& site, Call call) {
  // Not by its code, which can be guessed: nobody opens workshops so.
  const auto* listed = is_code(call.params[0]) ? nullptr : site.rooms.find(call.params[0]);
  if (!listed) co_return not_found();
  const PictureShelf::Key key{listed->id, call.params[1]};
  if (const Response* kept = site.shelf.find(key)) co_return *kept;
  auto ask = [&site, key](auto done) {
    if (site.shelf.wait(key, done)) fetch(site, key);
  };
  Response response = co_await once<Response>(std::move(ask));
  co_return response;
}

}  // namespace aantafel::net
