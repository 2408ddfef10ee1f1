// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/async_result.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/role.hpp>
#include <memory>
#include <string>

#include "server/live/outbox.hpp"
#include "server/net/types.hpp"
#include "server/net/watch.hpp"

namespace aantafel::net {

/// What Beast's WebSocket reads from and writes to. Reads come from the socket; writes, which are Beast's own
/// (the handshake, pong, close), go into the outbox like all else, so that none lands inside a frame that is
/// half on its way. Owned by a connection; its context only.
class OutboxStream {
 public:
  using executor_type = Executor;
  using next_layer_type = Socket;

  /// `early` was already read from the socket, past the request.
  OutboxStream(Socket socket, std::string early, Watch& watch, Watched& owner)
      : socket_(std::move(socket)), early_(std::move(early)), watch_(watch), owner_(owner) {}

  executor_type get_executor() noexcept { return socket_.get_executor(); }
  next_layer_type& next_layer() noexcept { return socket_; }
  const next_layer_type& next_layer() const noexcept { return socket_; }

  [[nodiscard]] const live::Outbox& outbox() const { return outbox_; }
  /// Goes out when this turn of the loop is over.
  void push(live::Block block, std::string key = {}) {
    outbox_.push(std::move(block), std::move(key));
    watch_.flush_soon(owner_);
  }
  /// From now on what Beast writes is dropped: the close frame has been sent.
  void mute() { muted_ = true; }

  enum class Flushed { all, blocked, failed };
  /// Writes what the socket takes; adds the bytes to `written`.
  Flushed flush(std::size_t& written);

  template <class Buffers, class Handler>
  auto async_read_some(const Buffers& buffers, Handler&& handler) {
    return asio::async_initiate<Handler, void(error_code, std::size_t)>(
        [this](auto completed, const Buffers& into) {
          if (early_.empty()) return socket_.async_read_some(into, std::move(completed));
          const std::size_t size = asio::buffer_copy(into, asio::buffer(early_));
          early_.erase(0, size);
          if (early_.empty()) early_.shrink_to_fit();
          asio::post(get_executor(), boost::beast::bind_handler(std::move(completed), error_code(), size));
        },
        handler, buffers);
  }

  template <class Buffers, class Handler>
  auto async_write_some(const Buffers& buffers, Handler&& handler) {
    return asio::async_initiate<Handler, void(error_code, std::size_t)>(
        [this](auto completed, const Buffers& from) {
          auto bytes = std::make_shared<std::string>(asio::buffer_size(from), '\0');
          asio::buffer_copy(asio::buffer(*bytes), from);
          const std::size_t size = bytes->size();
          if (!muted_) push(std::move(bytes));
          asio::post(get_executor(), boost::beast::bind_handler(std::move(completed), error_code(), size));
        },
        handler, buffers);
  }

 private:
  Socket socket_;
  live::Outbox outbox_;
  std::string early_;
  Watch& watch_;
  Watched& owner_;
  bool muted_ = false;
};

/// Beast asks for this after a closing handshake. The connection itself shuts the socket down, once the
/// outbox is empty.
template <class Handler>
void async_teardown(boost::beast::role_type, OutboxStream& stream, Handler&& handler) {
  asio::post(stream.get_executor(), boost::beast::bind_handler(std::forward<Handler>(handler), error_code()));
}

}  // namespace aantafel::net
