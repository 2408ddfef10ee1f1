// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/phone.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace aantafel::load {
namespace {

sockaddr_in socket_address(const std::string& host, std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  if (inet_pton(AF_INET, host.c_str(), &address.sin_addr) != 1 ||
      (ntohl(address.sin_addr.s_addr) >> 24) != 127)
    throw std::runtime_error("load goes to this machine's loopback range only, not to " + host);
  return address;
}

}  // namespace

Phone::Phone(const Address& server, const std::string& source, const std::string& path,
             const std::string& token, OnMessage on_message, int receive_buffer)
    : on_message_(std::move(on_message)) {
  fd_ = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd_ < 0) throw std::system_error(errno, std::generic_category(), "socket");
  const int on = 1;
  setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  setsockopt(fd_, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
  if (receive_buffer > 0) setsockopt(fd_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
  const sockaddr_in from = socket_address(source, 0);
  const sockaddr_in to = socket_address(server.host, server.port);
  if (bind(fd_, reinterpret_cast<const sockaddr*>(&from), sizeof from) != 0 ||
      (connect(fd_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0 && errno != EINPROGRESS)) {
    end();
    return;
  }
  out_ = "GET " + path + " HTTP/1.1\r\nHost: " + server.host + ":" + std::to_string(server.port) +
         "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
         "MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Protocol: aantafel.v1\r\n" +
         (token.empty() ? "" : "Authorization: Bearer " + token + "\r\n") + "\r\n";
}

Phone::~Phone() {
  if (fd_ >= 0) close(fd_);
}

void Phone::end() {
  state_ = State::ended;
  if (fd_ >= 0) close(fd_);
  fd_ = -1;
  out_.clear();
}

void Phone::send(std::string_view text) {
  if (ended()) return;
  frame(0x1, text);
  if (open()) writable();
}

void Phone::ping() {
  if (!open()) return;
  frame(0x9, "");
  writable();
}

void Phone::frame(unsigned char opcode, std::string_view payload) {
  // A mask of zeros is a mask: it is there for proxies, and there are none between a test and its server.
  out_ += static_cast<char>(0x80 | opcode);
  if (payload.size() < 126) {
    out_ += static_cast<char>(0x80 | payload.size());
  } else {
    out_ += static_cast<char>(0x80 | 126);
    out_ += static_cast<char>(payload.size() >> 8);
    out_ += static_cast<char>(payload.size() & 0xff);
  }
  out_.append(4, '\0');
  out_.append(payload);
}

void Phone::writable() {
  while (!out_.empty()) {
    const ssize_t sent = ::send(fd_, out_.data(), out_.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) return errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOTCONN ? void() : end();
    out_.erase(0, static_cast<std::size_t>(sent));
  }
}

void Phone::readable() {
  std::array<char, 65536> bytes;
  while (!ended()) {
    const ssize_t got = recv(fd_, bytes.data(), bytes.size(), 0);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return;
    if (got <= 0) return end();
    in_.append(bytes.data(), static_cast<std::size_t>(got));
    if (state_ == State::upgrading) take_upgrade();
    if (state_ == State::open) take_frames();
    if (static_cast<std::size_t>(got) < bytes.size()) return;
  }
}

void Phone::take_upgrade() {
  const auto head = in_.find("\r\n\r\n");
  if (head == std::string::npos) return;
  if (in_.rfind("HTTP/1.1 101", 0) != 0) return end();
  in_.erase(0, head + 4);
  state_ = State::open;
}

void Phone::take_frames() {
  std::size_t at = 0;
  while (!ended() && in_.size() - at >= 2) {
    const auto byte = [&](std::size_t i) {
      return static_cast<std::uint64_t>(static_cast<unsigned char>(in_[at + i]));
    };
    std::uint64_t size = byte(1) & 0x7f;
    std::size_t head = 2;
    if (size == 126) head = 4;
    if (size == 127) head = 10;
    if (in_.size() - at < head) break;
    if (head > 2) size = 0;
    for (std::size_t i = 2; i < head; ++i) size = size << 8 | byte(i);
    if (in_.size() - at - head < size) break;
    const unsigned char opcode = byte(0) & 0x0f;
    const std::string_view payload(in_.data() + at + head, size);
    if (opcode == 0x1) on_message_(*this, payload);
    if (opcode == 0x8) {
      if (size >= 2) close_code_ = static_cast<std::uint16_t>(byte(head) << 8 | byte(head + 1));
      return end();
    }
    if (opcode == 0x9) {
      frame(0xa, payload);
      writable();
    }
    at += head + size;
  }
  if (!ended()) in_.erase(0, at);
}

}  // namespace aantafel::load
