// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <memory>

#include "server/net/descriptors.hpp"
#include "server/net/site.hpp"

namespace aantafel::net {

/// Accepts connections, on the main context. When descriptors run out it hangs up on who is waiting and rests
/// for a moment, instead of leaving them without an answer and spinning.
class Listener : public std::enable_shared_from_this<Listener> {
 public:
  /// Throws boost::system::system_error: the address is in use, or not ours.
  Listener(asio::io_context& context, Site& site, const asio::ip::tcp::endpoint& endpoint);

  void start();
  void close();
  [[nodiscard]] std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

 private:
  using Clock = std::chrono::steady_clock;

  void accept();

  Site& site_;
  asio::basic_socket_acceptor<asio::ip::tcp, Executor> acceptor_;
  asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Executor> pause_;
  SpareDescriptor spare_;
};

}  // namespace aantafel::net
