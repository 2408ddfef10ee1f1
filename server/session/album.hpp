// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/generated/events.hpp"
#include "server/session/refusal.hpp"

namespace aantafel::session {

/// A picture that an activity's settings show, and where in them: a JSON pointer.
struct ShownPicture {
  protocol::Picture picture;
  std::string path;
};

/// The pictures of a workshop as its fold knows them: what each is, and in which entry of the log its bytes
/// are, which are not kept in memory. A picture that came in stays as long as the workshop.
class Album {
 public:
  /// So that a workshop with all of them can be downloaded and imported again (D3).
  static constexpr std::size_t most = 60;
  static constexpr std::size_t most_bytes = std::size_t{16} << 20;

  struct Place {
    protocol::PictureForm form{};
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint64_t seq = 0;
  };

  /// One that is there already changes nothing.
  void add(const protocol::PictureAdded& picture, std::uint64_t seq);
  /// Null if there is none of that id.
  [[nodiscard]] const Place* find(const std::string& id) const;
  /// Why no more can come in with so much `data` (base64url).
  [[nodiscard]] std::optional<Refusal> full_for(const std::string& data) const;
  /// The first that is not here, or is not of the size it is said to be. The path begins with /settings.
  [[nodiscard]] std::optional<Refusal> missing(const std::vector<ShownPicture>& shown) const;

 private:
  std::map<std::string, Place> places_;
  std::size_t bytes_ = 0;
};

}  // namespace aantafel::session
