// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "server/live/directory.hpp"
#include "server/live/room.hpp"

namespace aantafel::live {

/// The workshops there are, and the rooms of those that run. Lives on the main context and is called there; a
/// room may live on another, which is why what comes back is a shared_ptr to post to. Rooms are opened when
/// first asked for and stay open.
class Rooms {
 public:
  using Found = std::function<void(std::shared_ptr<Room>)>;
  using Created = std::function<void(session::Result<protocol::WorkshopListed, session::Refusal>)>;

  /// `contexts[0]` is the main context; rooms are spread over all of them. `broken` is told of broken
  /// promises that a room caught, on any context.
  Rooms(std::vector<boost::asio::io_context*> contexts, storage::LogWriter& log, const session::Kinds& kinds,
        Clock now, std::function<void(const std::string&)> broken);

  /// Reads the directory; `done` runs on the main context.
  void load(std::function<void()> done);
  /// What the directory says, with the latest counts.
  [[nodiscard]] std::vector<protocol::WorkshopListed> list() const;
  /// By code or id; null if there is none.
  [[nodiscard]] const protocol::WorkshopListed* find(const std::string& code_or_id) const;
  /// The room, opened if need be; null if it is not there. `found` runs on the main context.
  void room(const std::string& id, Found found);
  /// Starts a workshop from a definition that was checked.
  void create(protocol::WorkshopDefinition definition, Created created) {
    create(std::move(definition), {}, std::move(created));
  }
  /// With the pictures that it shows.
  void create(protocol::WorkshopDefinition definition, std::vector<protocol::PictureAdded> pictures,
              Created created);
  /// Starts a workshop from the entries of an import, whose first names this id and code.
  void create(const std::string& id, const std::string& code, std::vector<protocol::LogEntry> entries,
              Created created);
  /// Into the archive, or out of it; `done` runs on the main context, with false when that could not be
  /// written.
  void archive(const std::string& id, bool archived, std::function<void(bool)> done);
  /// Takes a workshop away for good, and sends away who is in it; `done` runs on the main context, with false
  /// when that could not be written and everything is as it was.
  void erase(const std::string& id, std::function<void(bool)> done);
  /// Where the templates are that were kept here.
  [[nodiscard]] Directory& directory() { return directory_; }
  /// A code that no workshop has.
  [[nodiscard]] std::string fresh_code() const;
  /// Says bye to everybody, everywhere.
  void close();
  void each_open(const std::function<void(const std::shared_ptr<Room>&)>& visit) const;

 private:
  void close(const std::string& id, protocol::Parting why);
  void follow(const std::string& id, const Room::Told& told);
  void write_counts();

  std::vector<boost::asio::io_context*> contexts_;
  Room::House house_;
  Directory directory_;
  std::unordered_map<std::string, std::shared_ptr<Room>> open_;
  std::unordered_map<std::string, std::vector<Found>> opening_;
  /// Of open rooms: who joins in a minute is written in the list at once.
  std::unordered_map<std::string, std::uint32_t> came_;
  bool counting_ = false;
  boost::asio::steady_timer count_timer_;
};

}  // namespace aantafel::live
