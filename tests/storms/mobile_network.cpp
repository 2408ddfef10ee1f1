// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/mobile_network.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <deque>
#include <string>
#include <system_error>

namespace aantafel::storm {

using std::chrono::milliseconds;

namespace {

/// What may be on its way in one direction; the sender waits then, as before a full link.
constexpr std::size_t most_on_its_way = 256 * 1024;

int loopback_socket(sockaddr_in& address, std::uint16_t port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) throw std::system_error(errno, std::generic_category(), "socket");
  address = {};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return fd;
}

void at_once(int fd) {
  const int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// Nothing of what was sent before needs to arrive.
void reset_when_closed(int fd) {
  const linger none{1, 0};
  setsockopt(fd, SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

}  // namespace

/// One of the two sockets of a line, and what is on its way to it.
struct MobileNetwork::End {
  struct Piece {
    Time due;
    std::string bytes;
  };
  int fd = -1;
  Line* line = nullptr;
  std::deque<Piece> coming;
  std::size_t size = 0;
  bool deaf = false;  // nothing arrives here any more
  bool gone = false;  // hung up, or broke off
};

struct MobileNetwork::Line {
  End phone;
  End server;
  Time befalls{};
  bool crumbled = false;
  bool over = false;

  /// When one hangs up the other hears so after all that was on its way, unless nothing arrives there any
  /// more.
  [[nodiscard]] bool ended() const {
    const auto told = [](const End& gone, const End& other) {
      return gone.gone && !other.deaf && other.coming.empty();
    };
    return (phone.gone && server.gone) || told(phone, server) || told(server, phone);
  }

  ~Line() {
    close(phone.fd);
    close(server.fd);
  }
};

MobileNetwork::MobileNetwork(load::Address server, Weather weather, unsigned seed)
    : server_(std::move(server)), weather_(weather), random_(seed) {
  sockaddr_in address{};
  listener_ = loopback_socket(address, 0);
  socklen_t size = sizeof address;
  if (bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(listener_, 1024) != 0 ||
      getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
    throw std::system_error(errno, std::generic_category(), "a network between");
  address_.port = ntohs(address.sin_port);
  epoll_ = epoll_create1(EPOLL_CLOEXEC);
  epoll_event event{EPOLLIN, {.ptr = nullptr}};
  epoll_ctl(epoll_, EPOLL_CTL_ADD, listener_, &event);
  thread_ = std::thread([this] { work(); });
}

MobileNetwork::~MobileNetwork() {
  stopping_ = true;
  thread_.join();
  lines_.clear();
  close(epoll_);
  close(listener_);
}

void MobileNetwork::work() {
  std::array<epoll_event, 256> events;
  while (!stopping_) {
    const int count = epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), 5);
    const Time now = std::chrono::steady_clock::now();
    for (int i = 0; i < count; ++i) {
      auto* end = static_cast<End*>(events[static_cast<std::size_t>(i)].data.ptr);
      if (!end) {
        accept(now);
        continue;
      }
      Line& line = *end->line;
      read(line, *end, end == &line.phone ? line.server : line.phone, now);
    }
    for (const auto& line : lines_) {
      if (now >= line->befalls && !clear_) befall(*line);
      write(*line, line->phone, now);
      write(*line, line->server, now);
      line->over |= line->ended();
    }
    std::erase_if(lines_, [](const auto& line) { return line->over; });
  }
}

void MobileNetwork::accept(Time now) {
  for (int fd; (fd = accept4(listener_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
    ++counts_.connections;
    auto line = std::make_unique<Line>();
    sockaddr_in to{};
    line->phone.fd = fd;
    line->server.fd = loopback_socket(to, server_.port);
    connect(line->server.fd, reinterpret_cast<const sockaddr*>(&to), sizeof to);
    std::exponential_distribution<double> lasts(1.0 / static_cast<double>(weather_.lasts.count()));
    line->befalls = now + milliseconds(1 + static_cast<std::int64_t>(lasts(random_)));
    line->crumbled = random_() % 100 < weather_.crumbled;
    for (End* end : {&line->phone, &line->server}) {
      at_once(end->fd);
      end->line = line.get();
      epoll_event event{EPOLLIN | EPOLLET, {.ptr = end}};
      epoll_ctl(epoll_, EPOLL_CTL_ADD, end->fd, &event);
    }
    lines_.push_back(std::move(line));
  }
}

void MobileNetwork::read(Line& line, End& from, End& to, Time now) {
  std::array<char, 16 * 1024> bytes;
  while (!line.over && !from.gone && to.size < most_on_its_way) {
    const ssize_t got = recv(from.fd, bytes.data(), bytes.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR || errno == ENOTCONN)) return;
    if (got <= 0) return void(from.gone = true);
    if (to.deaf) continue;
    const auto size = static_cast<std::size_t>(got);
    const Time due = now + weather_.delay + at_random(weather_.jitter);
    to.coming.push_back(
        {to.coming.empty() ? due : std::max(due, to.coming.back().due), {bytes.data(), size}});
    to.size += size;
    counts_.bytes += size;
  }
}

void MobileNetwork::write(Line& line, End& to, Time now) {
  const bool was_full = to.size >= most_on_its_way;
  while (!line.over && !to.coming.empty() && to.coming.front().due <= now) {
    std::string& bytes = to.coming.front().bytes;
    const std::size_t most = line.crumbled ? 1 : bytes.size();
    const ssize_t went = send(to.fd, bytes.data(), most, MSG_NOSIGNAL);
    if (went < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR || errno == ENOTCONN)) break;
    if (went < 0) return void(line.over = true);
    if (line.crumbled) ++counts_.crumbs;
    to.size -= static_cast<std::size_t>(went);
    bytes.erase(0, static_cast<std::size_t>(went));
    if (bytes.empty()) to.coming.pop_front();
  }
  // Told of once only, and left unread then.
  if (was_full && to.size < most_on_its_way)
    read(line, &to == &line.phone ? line.server : line.phone, to, now);
}

void MobileNetwork::befall(Line& line) {
  line.befalls = Time::max();
  switch (random_() % 3) {
    case 0:
      ++counts_.resets;
      reset_when_closed(line.phone.fd);
      reset_when_closed(line.server.fd);
      line.over = true;
      return;
    case 1:
      ++counts_.losses;
      line.over = true;
      return;
    default:
      ++counts_.half_open;
      const auto deaf = random_() % 3;
      for (End* end : {&line.phone, &line.server}) {
        if ((deaf == 0 && end == &line.phone) || (deaf == 1 && end == &line.server)) continue;
        end->deaf = true;
        end->coming.clear();
        end->size = 0;
      }
  }
}

milliseconds MobileNetwork::at_random(milliseconds most) {
  return milliseconds(std::uniform_int_distribution<std::int64_t>(0, most.count())(random_));
}

}  // namespace aantafel::storm
