// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "protocol/generated/demo.hpp"
#include "server/live/room.hpp"

namespace aantafel::live {

class Guest;

/// Plays a scripted day in a room: its people join, and answer what is open as they would from phones,
/// through the room like everybody else. It also steers, activity by activity, until a facilitator does
/// anything; from then on it only answers what is opened. Ends when the room closes. Owned by the app and by
/// its timer; on the room's context only. At most as many guests as the script has people, one operation of
/// each under way.
class Rehearsal : public std::enable_shared_from_this<Rehearsal> {
 public:
  /// `now` outlives it.
  Rehearsal(std::shared_ptr<Room> room, protocol::DemoDay day, const Clock& now);
  ~Rehearsal();

  /// Begins, and goes on by a timer.
  void start();
  /// Does whatever is due now; start() calls it four times a second.
  void step();
  /// Nobody comes, answers or steers any more; who is in stays in until the room closes.
  void stop();

  [[nodiscard]] bool steers() const { return steers_; }
  /// What guests were refused, in order: none, when script and template fit each other.
  [[nodiscard]] std::vector<std::string> refusals() const;

 private:
  friend class Guest;

  void wait();
  void welcome_guests(std::uint64_t now);
  void steer_on(std::uint64_t now);
  /// Then leaves it so for `pause` milliseconds.
  void steer(protocol::SteerCommand command, std::uint64_t pause);
  void steered(const Answer& answer, std::uint64_t pause);
  [[nodiscard]] std::string situation() const;
  /// How long an activity stays open, in milliseconds.
  [[nodiscard]] std::uint64_t length(const std::string& activity) const;

  std::shared_ptr<Room> room_;
  const protocol::DemoDay day_;
  const Clock& now_;
  boost::asio::steady_timer timer_;
  std::vector<std::shared_ptr<Guest>> guests_;
  std::uint64_t began_ = 0;
  std::uint64_t next_at_ = 0;
  std::size_t stage_ = 0;
  bool steers_ = true;
  bool steering_ = false;
  bool stopped_ = false;
  /// Where the programme was when we last steered; anything else is somebody else's hand.
  std::string left_at_;
};

}  // namespace aantafel::live
