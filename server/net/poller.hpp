// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/epoll.h>

#include <array>
#include <boost/asio/posix/basic_stream_descriptor.hpp>
#include <memory>

#include "server/net/types.hpp"

namespace aantafel::net {

/// Somebody with a socket, who is told when it can be read or written.
class Polled {
 public:
  Polled() = default;
  Polled(const Polled&) = delete;
  Polled& operator=(const Polled&) = delete;
  virtual ~Polled() = default;

  virtual void readable() = 0;
  virtual void writable() = 0;
};

/// The sockets of a context's WebSockets, all in one epoll set (level-triggered) that Asio watches as a
/// whole: a read operation of Asio's own for each of 10,000 silent phones would cost memory, and one for each
/// of their messages time. Its context only. Owns no socket.
class Poller : public std::enable_shared_from_this<Poller> {
 public:
  explicit Poller(asio::io_context& context);

  void start();
  void stop();
  /// What is to be told of `fd`: EPOLLIN, EPOLLOUT, both or neither. `one` lives until it was removed and
  /// this turn of the loop is over: it may be told something after its removal.
  void add(int fd, Polled& one, std::uint32_t events);
  void change(int fd, Polled& one, std::uint32_t events);
  /// Before `fd` is closed.
  void remove(int fd);

 private:
  /// So many are told in a turn of the loop, so that others on the context have theirs.
  static constexpr std::size_t at_once = 256;

  void wait();
  void tell();

  asio::posix::basic_stream_descriptor<Executor> epoll_;
  std::array<epoll_event, at_once> events_{};
};

}  // namespace aantafel::net
