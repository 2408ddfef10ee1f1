// SPDX-License-Identifier: EUPL-1.2
#include "server/session/album.hpp"

namespace aantafel::session {
namespace {

std::size_t bytes_of(const std::string& base64url) {
  return base64url.size() * 3 / 4;
}

}  // namespace

void Album::add(const protocol::PictureAdded& picture, std::uint64_t seq) {
  if (places_.emplace(picture.id, Place{picture.form, picture.width, picture.height, seq}).second)
    bytes_ += bytes_of(picture.data);
}

const Album::Place* Album::find(const std::string& id) const {
  const auto found = places_.find(id);
  return found == places_.end() ? nullptr : &found->second;
}

std::optional<Refusal> Album::full_for(const std::string& data) const {
  if (places_.size() >= most)
    return Refusal{Reason::limit, "a workshop has at most " + std::to_string(most) + " pictures"};
  if (bytes_ + bytes_of(data) > most_bytes)
    return Refusal{Reason::limit, "the pictures of a workshop are at most " +
                                      std::to_string(most_bytes >> 20) + " MiB together"};
  return std::nullopt;
}

std::optional<Refusal> Album::missing(const std::vector<ShownPicture>& shown) const {
  for (const auto& [picture, path] : shown) {
    const Place* place = find(picture.id);
    if (!place)
      return Refusal{Reason::not_found, "this workshop has no picture \"" + picture.id + "\"", path + "/id"};
    if (place->width != picture.width || place->height != picture.height)
      return Refusal{Reason::invalid,
                     "this picture is " + std::to_string(place->width) + " by " +
                         std::to_string(place->height) + " pixels",
                     path};
  }
  return std::nullopt;
}

}  // namespace aantafel::session
