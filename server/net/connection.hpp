// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <memory>
#include <string>

#include "server/live/room.hpp"
#include "server/net/credentials.hpp"
#include "server/net/limits.hpp"
#include "server/net/metrics.hpp"
#include "server/net/outbox_stream.hpp"
#include "server/net/watch.hpp"

namespace aantafel::net {

/// One WebSocket. Lives on its room's context; kept alive by what it waits for (a read, a writable socket)
/// and, between welcome and leave, by its room. Its life is in connection.cpp, what it is told in
/// connection_messages.cpp. It never calls into the room from within a call of the room.
class Connection final : public live::Peer, public Watched, public std::enable_shared_from_this<Connection> {
 public:
  /// What outlives all connections.
  struct Place {
    Watch& watch;
    const Credentials& credentials;
    WrongCodes& wrong_codes;
    Metrics& metrics;
    const live::Clock& now;
  };
  using Request = boost::beast::http::request<boost::beast::http::string_body>;

  static constexpr std::size_t max_message = 4 * 1024;
  static constexpr std::size_t max_facilitator_message = 64 * 1024;
  static constexpr Seconds hello_within = 10;
  static constexpr Seconds silent_after = 45;
  static constexpr Seconds beat_after = 15;
  static constexpr Seconds close_within = 5;

  /// `right` is what the request itself proved, `from` who sent it, `early` what was read past it.
  Connection(const Place& place, std::shared_ptr<live::Room> room, Socket socket, std::string early,
             asio::ip::address from, Right right);
  ~Connection() override;

  /// Answers the request to upgrade, and goes on from there.
  void start(const Request& request);

  void send(const live::Block& block, const std::string& key) override;
  void dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) override;

  void look(Seconds now) override;
  void flush() override;
  void hurry() override;

 private:
  enum class State : std::uint8_t { upgrading, greeting, entering, inside, closing, ended };

  void read();
  void on_read(error_code error);
  void end(bool orderly);
  void drain();
  void cut();
  [[nodiscard]] Socket& socket() { return stream_.next_layer().next_layer(); }
  void close(std::uint16_t code);
  [[nodiscard]] bool open() const { return state_ < State::closing; }
  [[nodiscard]] std::size_t limit() const;

  void take(std::string_view text);
  void greet(const protocol::Hello& hello);
  [[nodiscard]] Right proven(const std::string& credential);
  void ask(std::uint32_t n, session::Command command);
  void refuse(std::optional<std::uint32_t> n, session::Reason reason, std::string message,
              std::string path = {});
  void fault(unsigned weight);

  Place place_;
  std::shared_ptr<live::Room> room_;
  boost::beast::websocket::stream<OutboxStream, false> stream_;
  boost::beast::flat_buffer buffer_;
  asio::ip::address from_;
  TokenBucket operations_;
  Seconds heard_;
  Seconds spoke_;
  /// When the socket is cut, whatever happens; 0: no need.
  Seconds cut_at_;
  unsigned faults_ = 0;
  Right right_;
  State state_ = State::upgrading;
  protocol::Role role_ = protocol::Role::participant;
  bool reading_ = false;
  bool blocked_ = false;
};

}  // namespace aantafel::net
