// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace aantafel::load {

/// Where a server listens on this machine.
struct Address {
  std::string host = "127.0.0.1";
  std::uint16_t port = 0;
};

/// One WebSocket client on a non-blocking socket of its own. The owner watches `fd` and calls `readable` and
/// `writable`; whole text messages come out through `on_message`. Ends for good at the first error or close.
class Phone {
 public:
  using OnMessage = std::function<void(Phone&, std::string_view)>;

  /// Connects from `source` (an address of the loopback range, so that there are ports enough for everybody)
  /// and asks for the upgrade; `token` goes along as a bearer's, if not empty. `receive_buffer` is what the
  /// kernel keeps of what was not read, in bytes; 0: as much as it likes.
  Phone(const Address& server, const std::string& source, const std::string& path, const std::string& token,
        OnMessage on_message, int receive_buffer = 0);
  ~Phone();
  Phone(const Phone&) = delete;
  Phone& operator=(const Phone&) = delete;

  [[nodiscard]] int fd() const { return fd_; }
  [[nodiscard]] bool open() const { return state_ == State::open; }
  [[nodiscard]] bool ended() const { return state_ == State::ended; }
  [[nodiscard]] bool wants_to_write() const { return !out_.empty(); }
  /// What the server closed it with; 0 if it did not say.
  [[nodiscard]] std::uint16_t close_code() const { return close_code_; }

  void send(std::string_view text);
  /// A ping frame, which the server answers with a pong.
  void ping();
  void readable();
  void writable();

 private:
  enum class State { upgrading, open, ended };

  void take_upgrade();
  void take_frames();
  void frame(unsigned char opcode, std::string_view payload);
  void end();

  int fd_ = -1;
  State state_ = State::upgrading;
  std::uint16_t close_code_ = 0;
  OnMessage on_message_;
  std::string in_;
  std::string out_;
};

}  // namespace aantafel::load
