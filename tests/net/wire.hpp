// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace aantafel::net::test {

/// What is thrown when the server hangs up instead of saying what was waited for.
struct HungUp : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A connection to a server on this machine that sends the bytes it is given and waits for the bytes it is
/// asked for, `patience` seconds at most. Throws std::runtime_error with what had come when more did not.
/// What was received and not yet asked for is kept.
class Wire {
 public:
  static constexpr int patience = 20;

  /// `receive_buffer`: what the kernel may hold for us, in bytes; 0: as it likes.
  explicit Wire(std::uint16_t port, int receive_buffer = 0);
  Wire(Wire&& other) noexcept
      : socket_(std::exchange(other.socket_, -1)), received_(std::move(other.received_)) {}
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;
  ~Wire();

  /// A server that hung up is no error: what it said before that is what matters.
  void send(std::string_view bytes);
  /// Each byte in a segment of its own.
  void trickle(std::string_view bytes);
  /// We say no more.
  void finish();

  std::string until(std::string_view mark);
  std::string exactly(std::size_t size);
  /// All there is until the server hangs up.
  std::string rest();
  /// Whether the server hangs up, having said nothing more.
  bool ends();
  /// Whether nothing comes for so long.
  bool silent_for(int milliseconds);

 private:
  bool receive();

  int socket_ = -1;
  std::string received_;
};

}  // namespace aantafel::net::test
