// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "protocol/generated/demo.hpp"
#include "server/live/rehearsal_conductor.hpp"
#include "server/live/room.hpp"

namespace aantafel::live {

class Guest;

/// Fills a room with simulated people: they come in over eight seconds, and answer what is open as they would
/// from phones, through the room like everybody else. With a script it also steers, activity by activity,
/// until a facilitator steers; from then on its people only answer what is opened.
///
/// Owned by its own timer once started, and by whoever made it. Made anywhere, then on the room's context
/// only. Never waits, and looks at nothing but what is on disk. At most as many guests as the script or the
/// workshop says, one operation of each under way, four a second. Ends by itself when the room closes.
class Rehearsal : public std::enable_shared_from_this<Rehearsal> {
 public:
  /// Plays a scripted day; `now` outlives it.
  Rehearsal(std::shared_ptr<Room> room, protocol::DemoDay day, const Clock& now);
  /// Fills a rehearsal with its people, who improvise, until that time. They are the same people whenever it
  /// is filled again.
  Rehearsal(std::shared_ptr<Room> room, const Clock& now, std::uint64_t until);

  /// Begins, and goes on by a timer.
  void start();
  /// Does whatever is due now, as soon as the room is settled; start() calls it four times a second.
  void step();
  /// Everybody leaves; nothing happens any more.
  void stop();

  [[nodiscard]] boost::asio::io_context& context() const { return room_->context(); }

  [[nodiscard]] bool steers() const { return conductor_ && conductor_->steers(); }
  /// What guests were refused for good: nothing, when script and template fit each other.
  [[nodiscard]] std::vector<std::string> refusals() const;

 private:
  void wait();
  void invite();
  void play();
  void conduct(std::uint64_t now);

  std::shared_ptr<Room> room_;
  const protocol::DemoDay day_;
  const Clock& now_;
  boost::asio::steady_timer timer_;
  std::vector<std::shared_ptr<Guest>> guests_;
  std::optional<Conductor> conductor_;
  const session::Actor hand_;
  std::uint32_t steered_ = 0;
  std::uint64_t began_ = 0;
  /// 0: as long as the room is open.
  const std::uint64_t until_;
  bool steering_ = false;
  bool stepping_ = false;
  bool stopped_ = false;
};

}  // namespace aantafel::live
