// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "protocol/generated/commands.hpp"
#include "protocol/generated/demo.hpp"
#include "server/session/session.hpp"

namespace aantafel::live {

/// Decides what a facilitator would do next in a rehearsal: shows each activity that waits, opens it, closes
/// it after 25 s or when the script has nothing more for it, whichever is later, and releases what is not
/// shown by then. Gives up for good when anybody else steered. Pure: time comes in, in milliseconds since
/// 1970, and commands come out.
class Conductor {
 public:
  /// `day` outlives it.
  explicit Conductor(const protocol::DemoDay& day) : day_(day) {}

  /// What to ask now, if anything; not before `begins`. `session` holds nothing that is not on disk, and the
  /// command before was acknowledged.
  [[nodiscard]] std::optional<protocol::SteerCommand> next(const session::Session& session,
                                                           std::uint64_t begins, std::uint64_t now);
  /// The command was refused.
  void give_up() { steers_ = false; }
  [[nodiscard]] bool steers() const { return steers_; }

 private:
  /// What steering left behind; two of these differ once anybody steered in between.
  struct Trace {
    std::string action;
    std::string before;
    std::string now;

    bool operator==(const Trace&) const = default;
  };
  struct Plan {
    std::uint64_t pause;
    protocol::SteerCommand command;
  };

  [[nodiscard]] bool undisturbed(const session::Session& session, std::uint64_t now);
  [[nodiscard]] std::optional<Plan> plan(const session::Session& session) const;
  [[nodiscard]] std::uint64_t open_for(const std::string& activity) const;

  const protocol::DemoDay& day_;
  std::optional<Trace> left_;
  std::uint64_t since_ = 0;
  bool steers_ = true;
  bool asked_ = false;
};

}  // namespace aantafel::live
