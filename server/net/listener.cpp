// SPDX-License-Identifier: EUPL-1.2
#include "server/net/listener.hpp"

#include <boost/asio/ip/v6_only.hpp>

#include <spdlog/spdlog.h>

#include "server/net/http_connection.hpp"

namespace aantafel::net {

Listener::Listener(asio::io_context& context, Site& site, const asio::ip::tcp::endpoint& endpoint)
    : site_(site), acceptor_(context.get_executor()), pause_(context.get_executor()) {
  acceptor_.open(endpoint.protocol());
  acceptor_.set_option(asio::socket_base::reuse_address(true));
  if (endpoint.protocol() == asio::ip::tcp::v6()) acceptor_.set_option(asio::ip::v6_only(false));
  acceptor_.bind(endpoint);
  acceptor_.listen(4096);
  acceptor_.non_blocking(true);
}

void Listener::start() {
  accept();
}

void Listener::close() {
  error_code ignored;
  acceptor_.close(ignored);
  pause_.cancel();
}

void Listener::accept() {
  acceptor_.async_accept([self = shared_from_this()](error_code error, Socket socket) {
    if (!error) {
      std::make_shared<HttpConnection>(self->site_, std::move(socket))->start();
      return self->accept();
    }
    if (!self->acceptor_.is_open()) return;
    const bool none_left =
        error == asio::error::no_descriptors || error == boost::system::errc::too_many_files_open_in_system;
    const unsigned others = none_left ? self->spare_.turn_away(self->acceptor_.native_handle()) : 0;
    spdlog::warn("connections could not be accepted: {} (and {} turned away)", error.message(), others);
    self->pause_.expires_after(std::chrono::milliseconds(100));
    self->pause_.async_wait([self](error_code stopped) {
      if (!stopped && self->acceptor_.is_open()) self->accept();
    });
  });
}

}  // namespace aantafel::net
