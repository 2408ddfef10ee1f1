// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/swarm.hpp"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace aantafel::load {

Swarm::Swarm() : epoll_(epoll_create1(EPOLL_CLOEXEC)) {
  if (epoll_ < 0) throw std::system_error(errno, std::generic_category(), "epoll");
}

Swarm::~Swarm() {
  close(epoll_);
}

void Swarm::watch(Phone& phone) {
  if (phone.ended()) return;
  epoll_event event{EPOLLIN | EPOLLOUT, {.fd = phone.fd()}};
  epoll_ctl(epoll_, EPOLL_CTL_ADD, phone.fd(), &event);
  phones_[phone.fd()] = &phone;
}

void Swarm::forget(const Phone& phone) {
  const auto found = phones_.find(phone.fd());
  if (found == phones_.end() || found->second != &phone) return;
  epoll_ctl(epoll_, EPOLL_CTL_DEL, phone.fd(), nullptr);
  phones_.erase(found);
}

void Swarm::stall(Phone& phone, bool stalled) {
  if (phone.ended()) return;
  epoll_event event{stalled ? std::uint32_t{0} : std::uint32_t{EPOLLIN}, {.fd = phone.fd()}};
  epoll_ctl(epoll_, EPOLL_CTL_MOD, phone.fd(), &event);
}

void Swarm::update(Phone& phone) {
  if (phone.ended()) return;
  epoll_event event{EPOLLIN | (phone.wants_to_write() ? std::uint32_t{EPOLLOUT} : 0u), {.fd = phone.fd()}};
  epoll_ctl(epoll_, EPOLL_CTL_MOD, phone.fd(), &event);
}

bool Swarm::run_until(Time deadline, const std::function<bool()>& done) {
  std::array<epoll_event, 512> events;
  while (!done()) {
    if (now() >= deadline) return false;
    const int count = epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), 1);
    for (int i = 0; i < count; ++i) {
      const int fd = events[static_cast<std::size_t>(i)].data.fd;
      const auto found = phones_.find(fd);
      if (found == phones_.end()) continue;
      Phone& phone = *found->second;
      const std::uint32_t what = events[static_cast<std::size_t>(i)].events;
      if (what & EPOLLOUT) phone.writable();
      if (what & (EPOLLIN | EPOLLHUP | EPOLLERR)) phone.readable();
      if (phone.ended()) {
        phones_.erase(fd);
        if (on_end) on_end(phone);
      } else if (what & EPOLLOUT || phone.wants_to_write()) {
        update(phone);
      }
    }
  }
  return true;
}

std::string source_address(std::size_t phone) {
  return "127.0.0." + std::to_string(1 + phone / 20'000);
}

}  // namespace aantafel::load
