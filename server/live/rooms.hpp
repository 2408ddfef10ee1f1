// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "protocol/generated/directory.hpp"
#include "server/live/room.hpp"

namespace aantafel::live {

/// The workshops there are, and the rooms of those that run. A fold over the log named "directory". Lives on
/// the main context and is called there; a room may live on another, which is why what comes back is a
/// shared_ptr to post to. Rooms are opened when first asked for and stay open.
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
  [[nodiscard]] std::vector<protocol::WorkshopListed> list() const;
  /// By code or id; null if there is none.
  [[nodiscard]] const protocol::WorkshopListed* find(const std::string& code_or_id) const;
  /// The room, opened if need be; null if it is not there. `found` runs on the main context.
  void room(const std::string& id, Found found);
  /// Starts a workshop from a definition that was checked.
  void create(protocol::WorkshopDefinition definition, Created created);
  /// Starts a workshop from the entries of an import, whose first names this id and code.
  void create(const std::string& id, const std::string& code, std::vector<protocol::LogEntry> entries,
              Created created);
  /// Takes a workshop away for good; `done` runs on the main context.
  void erase(const std::string& id, std::function<void()> done);
  /// A code that no workshop has.
  [[nodiscard]] std::string fresh_code() const;
  /// Says bye to everybody, everywhere.
  void close();
  void each_open(const std::function<void(const std::shared_ptr<Room>&)>& visit) const;

 private:
  void write(protocol::DirectoryEvent event, std::function<void(bool)> done);
  void write_next();
  void apply(const protocol::DirectoryEvent& event);

  std::vector<boost::asio::io_context*> contexts_;
  Room::House house_;
  std::map<std::string, protocol::WorkshopListed> listed_;
  std::unordered_map<std::string, std::string> codes_;
  std::uint64_t seq_ = 0;
  struct Waiting {
    protocol::DirectoryEvent event;
    std::function<void(bool)> done;
  };
  std::deque<Waiting> queue_;
  bool writing_ = false;
  std::unordered_map<std::string, std::shared_ptr<Room>> open_;
  std::unordered_map<std::string, std::vector<Found>> opening_;
};

}  // namespace aantafel::live
