// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/ip/address.hpp>
#include <memory>
#include <string>

#include "server/live/outbox.hpp"
#include "server/live/room.hpp"
#include "server/net/credentials.hpp"
#include "server/net/frame_reader.hpp"
#include "server/net/limits.hpp"
#include "server/net/watch.hpp"

namespace aantafel::net {

/// One WebSocket, after its handshake. Lives on its room's context; keeps itself alive until its socket is
/// closed, and between welcome and leave its room does too. Its life is in connection.cpp, what it is told in
/// connection_messages.cpp. It never calls into the room from within a call of the room.
class Connection final : public live::Peer,
                         public Watched,
                         public Polled,
                         public std::enable_shared_from_this<Connection> {
 public:
  /// What outlives all connections.
  struct Place {
    Watch& watch;
    const Credentials& credentials;
    WrongCodes& wrong_codes;
    const live::Clock& now;
  };

  static constexpr std::size_t max_message = 4 * 1024;
  static constexpr std::size_t max_facilitator_message = 64 * 1024;
  static constexpr Seconds hello_within = 10;
  static constexpr Seconds silent_after = 45;
  static constexpr Seconds beat_after = 15;
  static constexpr Seconds close_within = 5;

  /// `right` is what the request itself proved, `from` who sent it. `socket` is open, and this connection's
  /// from now on.
  Connection(const Place& place, std::shared_ptr<live::Room> room, int socket, asio::ip::address from,
             Right right);
  ~Connection() override;

  /// Sends the answer to the handshake and goes on from there; `early` was already read from the socket, past
  /// the request.
  void start(std::string handshake, std::string early);

  void send(const live::Block& block, live::Topic topic) override;
  void dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) override;

  void look(Seconds now) override;
  void flush() override;
  void hurry() override;

  void readable() override;
  void writable() override;

 private:
  enum class State : std::uint8_t { greeting, entering, inside, closing, ended };
  /// A pong and a sign of life: only the newest is worth sending.
  static constexpr live::Topic pong_topic = 0xffff'fffe;
  static constexpr live::Topic alive_topic = 0xffff'ffff;

  void take(std::span<char> bytes);
  void take_piece(const FrameReader::Piece& piece);
  void go_on();
  void push(live::Block block, live::Topic topic = 0);
  void count(const std::string& block);
  void answer_ping(live::Block answer, live::Topic topic);
  void poll(std::uint32_t events);
  void sent(std::size_t bytes);
  void close(std::uint16_t code);
  void end();
  [[nodiscard]] bool open() const { return state_ < State::closing; }
  [[nodiscard]] std::size_t limit() const;

  void take_text(std::string_view text);
  void greet(const protocol::Hello& hello);
  [[nodiscard]] Right proven(const std::string& credential);
  void ask(std::uint32_t n, session::Command command);
  void look(const protocol::Seen& seen);
  template <class Aside>
  void hear(const Aside& aside);
  void refuse(std::optional<std::uint32_t> n, session::Reason reason, std::string message,
              std::string path = {});
  void fault(unsigned weight);

  Place place_;
  std::shared_ptr<live::Room> room_;
  std::shared_ptr<Connection> alive_;
  live::Outbox outbox_;
  FrameReader reader_;
  /// What came before it could be looked at: between hello and welcome the room does not know yet whose vote
  /// it is.
  std::string early_;
  asio::ip::address from_;
  TokenBucket operations_;
  TokenBucket pings_;
  TokenBucket asides_;
  Seconds heard_;
  Seconds spoke_;
  /// When the socket is closed, whatever happens; 0: no need.
  Seconds cut_at_;
  int socket_;
  unsigned faults_ = 0;
  std::uint32_t polled_ = 0;
  Right right_;
  State state_ = State::greeting;
  protocol::Role role_ = protocol::Role::participant;
};

}  // namespace aantafel::net
