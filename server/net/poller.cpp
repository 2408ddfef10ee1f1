// SPDX-License-Identifier: EUPL-1.2
#include "server/net/poller.hpp"

#include <boost/system/system_error.hpp>
#include <cerrno>

namespace aantafel::net {
namespace {

void control(int epoll, int operation, int fd, Polled& one, std::uint32_t events) {
  epoll_event event{events, {.ptr = &one}};
  if (epoll_ctl(epoll, operation, fd, &event) != 0)
    throw boost::system::system_error(errno, boost::system::system_category(), "epoll_ctl");
}

}  // namespace

Poller::Poller(asio::io_context& context) : epoll_(context.get_executor(), epoll_create1(EPOLL_CLOEXEC)) {}

void Poller::start() {
  wait();
}

void Poller::stop() {
  error_code ignored;
  epoll_.close(ignored);
}

void Poller::add(int fd, Polled& one, std::uint32_t events) {
  control(epoll_.native_handle(), EPOLL_CTL_ADD, fd, one, events);
}

void Poller::change(int fd, Polled& one, std::uint32_t events) {
  control(epoll_.native_handle(), EPOLL_CTL_MOD, fd, one, events);
}

void Poller::remove(int fd) {
  if (epoll_.is_open()) epoll_ctl(epoll_.native_handle(), EPOLL_CTL_DEL, fd, nullptr);
}

void Poller::wait() {
  epoll_.async_wait(asio::posix::descriptor_base::wait_read, [self = shared_from_this()](error_code error) {
    if (error) return;
    self->tell();
    if (self->epoll_.is_open()) self->wait();
  });
}

void Poller::tell() {
  const int count = epoll_wait(epoll_.native_handle(), events_.data(), static_cast<int>(events_.size()), 0);
  for (int i = 0; i < count; ++i) {
    const epoll_event& event = events_[static_cast<std::size_t>(i)];
    auto& one = *static_cast<Polled*>(event.data.ptr);
    if (event.events & EPOLLOUT) one.writable();
    // An error is found by reading.
    if (event.events & ~std::uint32_t{EPOLLOUT}) one.readable();
  }
}

}  // namespace aantafel::net
