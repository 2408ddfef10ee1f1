// SPDX-License-Identifier: EUPL-1.2
// aantafel-bare VIEW_BYTES: what the kernel alone costs. One epoll, send(2) straight to the socket, nothing
// read that need not be, nothing stored, nothing checked: a limit to compare with, and no server to use.
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <unordered_set>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto tick = std::chrono::milliseconds(250);

std::string frame(const std::string& text) {
  std::string out("\x81", 1);
  if (text.size() < 126) {
    out += static_cast<char>(text.size());
  } else {
    out += static_cast<char>(126);
    out += static_cast<char>(text.size() >> 8);
    out += static_cast<char>(text.size() & 0xff);
  }
  return out + text;
}

void write_all(int fd, const std::string& bytes) {
  static_cast<void>(::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT));
}

/// The clients all send the same key, so the answer to it can stand here.
const std::string upgraded =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Accept: not checked by the load tool\r\n\r\n";

struct Bare {
  explicit Bare(std::size_t view_bytes) : padding(view_bytes > 70 ? view_bytes - 70 : 0, 'x') {}

  int epoll = epoll_create1(0);
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  std::unordered_set<int> open;
  std::string padding;
  std::uint64_t answers = 0;
  std::uint64_t seq = 0;
  bool dirty = false;

  unsigned listen_somewhere() const {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(listener, 4096) != 0)
      return 0;
    getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
    epoll_event event{EPOLLIN, {.fd = listener}};
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    return ntohs(address.sin_port);
  }

  void accept_all() {
    for (int fd; (fd = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
      const int on = 1;
      setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      epoll_event event{EPOLLIN, {.fd = fd}};
      epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
    }
  }

  void read(int fd) {
    static std::array<char, 65536> bytes;
    const ssize_t got = recv(fd, bytes.data(), bytes.size(), 0);
    if (got <= 0) {
      open.erase(fd);
      close(fd);
      return;
    }
    std::string_view in(bytes.data(), static_cast<std::size_t>(got));
    if (in.starts_with("GET ")) {
      write_all(fd, upgraded);
      in.remove_prefix(in.find("\r\n\r\n") + 4);
    }
    // The mask of the load tool is all zeros, so the text can be read as it is.
    if (in.find("\"hello\"") != in.npos) {
      open.insert(fd);
      write_all(fd, frame(R"({"type":"welcome","seq":0})"));
    }
    for (std::size_t at = 0; (at = in.find("\"n\":", at)) != in.npos; at += 4) {
      const std::string n(in.substr(at + 4, in.find_first_not_of("0123456789", at + 4) - at - 4));
      write_all(fd, frame(R"({"type":"ack","n":)" + n + ",\"seq\":" + std::to_string(++seq) + "}"));
      ++answers;
      dirty = true;
    }
  }

  void show() {
    if (!std::exchange(dirty, false)) return;
    const std::string view = frame(R"({"type":"view","seq":)" + std::to_string(seq) + R"(,"answers":)" +
                                   std::to_string(answers) + R"(,"x":")" + padding + "\"}");
    for (const int fd : open) write_all(fd, view);
  }

  void run() {
    Clock::time_point next = Clock::now() + tick;
    std::array<epoll_event, 512> events;
    for (;;) {
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(next - Clock::now()).count();
      const int count = epoll_wait(epoll, events.data(), static_cast<int>(events.size()),
                                   left > 0 ? static_cast<int>(left) : 0);
      for (int i = 0; i < count; ++i) {
        const int fd = events[static_cast<std::size_t>(i)].data.fd;
        fd == listener ? accept_all() : read(fd);
      }
      if (Clock::now() < next) continue;
      next += tick;
      show();
    }
  }
};

}  // namespace

int main(int, char** words) {
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  Bare bare(std::stoul(words[1]));
  std::printf("%u\n", bare.listen_somewhere());
  std::fflush(stdout);
  bare.run();
}
