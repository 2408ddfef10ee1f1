// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocol/editable_json.hpp"
#include "server/live/room.hpp"

namespace aantafel::simulation {

using protocol::Json;

/// One end of a connection: writes down what it is sent, as it is sent.
class Line final : public live::Peer {
 public:
  void send(const live::Block& block, live::Topic) override;
  void dismiss(protocol::Parting, std::optional<std::uint32_t>) override { dismissed = true; }

  /// What goes to many at once is read once.
  std::vector<std::shared_ptr<const Json>> heard;
  std::size_t read = 0;
  bool dismissed = false;
};

/// A tab as the web client is one: keeps what it asked until it has its answer, and asks it again under the
/// same number after each welcome. It may be on two lines at a time; the newest is the one it listens to.
struct Phone {
  struct Asked {
    std::uint32_t n = 0;
    Json message;
  };

  protocol::Role role{};
  std::string client;
  std::string device;
  std::shared_ptr<Line> line{};
  /// Of before, which the server does not know to be gone.
  std::vector<std::shared_ptr<Line>> ghosts{};
  bool welcomed = false;
  /// The type of each message that it asked, by its number less one.
  std::vector<std::string> said{};
  std::deque<Asked> unanswered{};
  /// What it shows: views by activity, and the workshop.
  std::map<std::string, Json> views{};
  Json workshop{};
};

}  // namespace aantafel::simulation
