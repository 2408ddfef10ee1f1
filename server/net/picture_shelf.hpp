// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "server/net/response.hpp"

namespace aantafel::net {

/// The pictures that were asked for lately, as they are answered, so that a hall which turns to a slide reads
/// the log once. Those that nobody asked for longest go first. Lives on the main context.
class PictureShelf {
 public:
  static constexpr std::size_t most_bytes = std::size_t{32} << 20;
  /// A workshop's id and a picture's.
  using Key = std::pair<std::string, std::string>;
  using Done = std::function<void(Response)>;

  /// Null when it is not here.
  [[nodiscard]] const Response* find(const Key& key);
  /// Has `done` wait for `put`; true for the first, who is to see to it that `put` follows.
  [[nodiscard]] bool wait(const Key& key, Done done);
  /// Gives the answer to all who wait for it, and keeps it if it is a picture.
  void put(const Key& key, const Response& response);
  /// The workshop was taken away.
  void forget(const std::string& workshop);

  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  struct Kept {
    Response response;
    std::list<Key>::iterator turn;
  };

  void drop(std::map<Key, Kept>::iterator kept);

  std::map<Key, Kept> kept_;
  /// The one asked for last comes first.
  std::list<Key> turns_;
  std::size_t bytes_ = 0;
  std::map<Key, std::vector<Done>> waiting_;
};

}  // namespace aantafel::net
