// SPDX-License-Identifier: EUPL-1.2
#include "tests/net/wire.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace aantafel::net::test {

Wire::Wire(std::uint16_t port, int receive_buffer) {
  socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int yes = 1;
  ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  if (receive_buffer > 0)
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
  const timeval wait{patience, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
  ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
    throw std::runtime_error(std::string("no connection: ") + std::strerror(errno));
}

Wire::~Wire() {
  if (socket_ >= 0) ::close(socket_);
}

void Wire::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && (errno == EPIPE || errno == ECONNRESET)) return;
    if (sent < 0) throw std::runtime_error(std::string("the server takes nothing: ") + std::strerror(errno));
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

void Wire::trickle(std::string_view bytes) {
  for (const char& byte : bytes) send({&byte, 1});
}

void Wire::finish() {
  ::shutdown(socket_, SHUT_WR);
}

bool Wire::receive() {
  std::array<char, 65536> bytes;
  const ssize_t got = ::recv(socket_, bytes.data(), bytes.size(), 0);
  if (got > 0) received_.append(bytes.data(), static_cast<std::size_t>(got));
  if (got < 0 && errno != ECONNRESET)
    throw std::runtime_error("nothing more came after: " + received_.substr(0, 400));
  return got > 0;
}

std::string Wire::until(std::string_view mark) {
  std::size_t at;
  while ((at = received_.find(mark)) == std::string::npos)
    if (!receive()) throw HungUp("the server hung up after: " + received_.substr(0, 400));
  return exactly(at + mark.size());
}

std::string Wire::exactly(std::size_t size) {
  while (received_.size() < size)
    if (!receive()) throw HungUp("the server hung up after: " + received_.substr(0, 400));
  std::string first = received_.substr(0, size);
  received_.erase(0, size);
  return first;
}

std::string Wire::rest() {
  while (receive()) continue;
  return std::exchange(received_, {});
}

bool Wire::ends() {
  return received_.empty() && !receive();
}

bool Wire::silent_for(int milliseconds) {
  pollfd waiting{socket_, POLLIN, 0};
  return received_.empty() && ::poll(&waiting, 1, milliseconds) == 0;
}

}  // namespace aantafel::net::test
