// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/net/served.hpp"

namespace aantafel::net::test {

/// One case of the Autobahn test suite, by its number there, or one of our own: what a client sends, and what
/// this server, which echoes nothing, must make of it. One answer a line, words apart by a space:
///
/// - `said X`: a message was taken whose text is that of `say(X)`; `unreadable`: one that is no JSON;
///   `too big`: one that is longer than this server takes;
/// - `pong X`: a ping was answered. One that another follows may be passed over (RFC 6455, section 5.5.3);
/// - `close N`: the connection was closed with this code, or one of several: `close 1002|1007`.
///
/// When the last is no close, the connection must have gone on: a ping is answered after it.
struct FrameCase {
  std::string number;
  std::vector<std::string> frames;
  std::vector<std::string> heard;
};

/// A message of `size` bytes, or as few as it takes, of which the server tells that it said `what`.
[[nodiscard]] std::string say(std::string_view what, std::size_t size = 0);
/// The message in frames of so many bytes each.
[[nodiscard]] std::vector<std::string> in_fragments(std::string_view message, std::size_t bytes,
                                                    unsigned first = First::part_of_text);

/// A workshop, and connections on which cases are tried.
class Conformance {
 public:
  /// What is wrong with how the server takes this case; empty if nothing is. Tried in several ways: in one
  /// segment, frame by frame, and in small pieces.
  std::string fault(const FrameCase& one);

 private:
  std::string fault(const FrameCase& one, std::size_t piece);
  /// Of a facilitator, whose messages may be largest.
  Talk connection();

  Served served_;
  Served::Workshop workshop_ = served_.create();
  std::string hello_ =
      hello({{"role", "facilitator"}, {"client", "laptop"}, {"credential", workshop_.facilitator}});
};

}  // namespace aantafel::net::test
