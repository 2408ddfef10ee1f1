// SPDX-License-Identifier: EUPL-1.2
// The life of a connection: reading, writing, heartbeat, the end.
#include "server/net/connection.hpp"

#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "server/support/random.hpp"

namespace aantafel::net {
namespace {

constexpr std::size_t max_early = 8 * 1024;
/// What a reader leaves unread waits in its outbox, where newer takes the place of older, not in the kernel
/// (B2).
constexpr int max_unsent_in_kernel = 32 * 1024;

live::Block control(unsigned char opcode, std::string_view payload) {
  auto frame = std::make_shared<std::string>();
  live::append_frame(*frame, payload, opcode);
  return frame;
}

}  // namespace

Connection::Connection(const Place& place, std::shared_ptr<live::Room> room, int socket,
                       asio::ip::address from, Right right)
    : place_(place),
      room_(std::move(room)),
      from_(std::move(from)),
      heard_(place.watch.now()),
      spoke_(place.watch.now()),
      cut_at_(place.watch.now() + hello_within),
      socket_(socket),
      right_(right) {
  place_.watch.traffic().connections.add(1);
}

Connection::~Connection() {
  if (socket_ >= 0) ::close(socket_);
  place_.watch.traffic().connections.take(1);
}

void Connection::start(std::string handshake, std::string early) {
  alive_ = shared_from_this();
  ::setsockopt(socket_, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &max_unsent_in_kernel, sizeof max_unsent_in_kernel);
  polled_ = EPOLLIN;
  place_.watch.poller().add(socket_, *this, polled_);
  push(std::make_shared<const std::string>(std::move(handshake)));
  place_.watch.add(*this);
  take(early);
}

void Connection::readable() {
  // For all connections of this thread: nothing stays in it.
  static thread_local std::array<char, 64 * 1024> buffer;
  if (state_ == State::ended) return;
  const ssize_t got = ::recv(socket_, buffer.data(), buffer.size(), MSG_DONTWAIT);
  if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) return;
  // What it said before it left still counts, its vote with its hello above all.
  if (got == 0 && state_ == State::entering) return poll(polled_ & ~std::uint32_t{EPOLLIN});
  if (got <= 0) {
    // Who hung up may still be listening.
    flush();
    return end();
  }
  take({buffer.data(), static_cast<std::size_t>(got)});
}

void Connection::take(std::span<char> bytes) {
  if (bytes.empty()) return;
  heard_ = place_.watch.now();
  while (state_ != State::entering && state_ != State::ended) {
    const auto piece = reader_.next(bytes, limit());
    if (!piece) break;
    // Once we are closing, all that counts is that the other side is too.
    if (open()) take_piece(*piece);
  }
  if (reader_.over()) place_.watch.flush_soon(*this);
  if (state_ != State::entering) return;
  early_.append(bytes.data(), bytes.size());
  if (early_.size() > max_early) poll(polled_ & ~std::uint32_t{EPOLLIN});
}

void Connection::take_piece(const FrameReader::Piece& piece) {
  constexpr std::uint16_t too_big = 1009;
  using enum FrameReader::What;
  switch (piece.what) {
    case text:
      return take_text(piece.payload);
    case ping:
      return answer_ping(control(0xa, piece.payload), pong_topic);
    case pong:
      return;
    case close:
      return this->close(piece.code);
    case broken:
      if (piece.code == too_big)
        refuse(std::nullopt, session::Reason::too_big,
               "a message holds at most " + std::to_string(limit()) + " bytes");
      return this->close(piece.code);
  }
}

/// The room has said welcome: what was sent meanwhile is looked at soon, but not within its call, and before
/// anything that is read later.
void Connection::go_on() {
  asio::post(place_.watch.context(), [self = shared_from_this()] {
    if (self->state_ != State::entering) return;
    self->state_ = State::inside;
    std::string early = std::exchange(self->early_, {});
    self->poll(self->polled_ | EPOLLIN);
    self->take(early);
  });
}

std::size_t Connection::limit() const {
  return role_ == protocol::Role::facilitator ? max_facilitator_message : max_message;
}

void Connection::send(const live::Block& block, live::Topic topic) {
  if (!open()) return;
  std::size_t begun = 0;
  if (topic == 0) {
    count(*block);
  } else {
    place_.watch.traffic().views.add(1);
    // Views go to many at once: straight to the socket, if nothing stands before them.
    if (outbox_.empty()) {
      const ssize_t went = ::send(socket_, block->data(), block->size(), MSG_NOSIGNAL | MSG_DONTWAIT);
      begun = went > 0 ? static_cast<std::size_t>(went) : 0;
      sent(begun);
    }
  }
  if (begun < block->size()) {
    outbox_.push(block, topic, begun);
    place_.watch.flush_soon(*this);
  }
  if (state_ == State::entering) go_on();
  if (!outbox_.overflowed()) return;
  place_.watch.traffic().slow.add(1);
  dismiss(protocol::Parting::slow, 1000);
}

void Connection::count(const std::string& block) {
  // Past the frame's header, of two or four bytes, every message begins with its type.
  const std::string_view head = std::string_view(block).substr(0, 24);
  if (head.find(R"("type":"ack")") != head.npos) place_.watch.traffic().acknowledged.add(1);
  if (head.find(R"("type":"refused")") != head.npos) place_.watch.traffic().refused.add(1);
}

void Connection::push(live::Block block, live::Topic topic) {
  outbox_.push(std::move(block), topic);
  place_.watch.flush_soon(*this);
}

void Connection::flush() {
  std::array<iovec, 16> parts;
  while (socket_ >= 0 && !outbox_.empty() && !(polled_ & EPOLLOUT)) {
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = outbox_.next(parts);
    const ssize_t went = ::sendmsg(socket_, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (went < 0 && errno == EINTR) continue;
    if (went < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return poll(polled_ | EPOLLOUT);
    if (went < 0) return end();
    sent(static_cast<std::size_t>(went));
    outbox_.sent(static_cast<std::size_t>(went));
  }
  // Both have said their last words, or one made no sense. Not closed yet: what is still unread would make
  // the kernel send a reset after ours.
  if (state_ == State::closing && reader_.over() && outbox_.empty()) ::shutdown(socket_, SHUT_WR);
}

void Connection::writable() {
  if (state_ == State::ended) return;
  poll(polled_ & ~std::uint32_t{EPOLLOUT});
  flush();
}

void Connection::sent(std::size_t bytes) {
  if (bytes == 0) return;
  spoke_ = place_.watch.now();
  place_.watch.traffic().bytes.add(bytes);
}

void Connection::poll(std::uint32_t events) {
  if (events == polled_ || socket_ < 0) return;
  polled_ = events;
  place_.watch.poller().change(socket_, *this, polled_);
}

void Connection::look(Seconds now) {
  if (cut_at_ != 0) {
    if (now >= cut_at_) end();
    return;
  }
  if (now - heard_ >= silent_after) return dismiss(protocol::Parting::silent, 1000);
  if (now - spoke_ < beat_after) return;
  std::string beat;
  live::append_frame(beat, {}, 0x9);
  live::append_frame(beat, protocol::to_text(protocol::Alive{place_.now()}));
  push(std::make_shared<const std::string>(std::move(beat)), alive_topic);
}

void Connection::hurry() {
  dismiss(protocol::Parting::restarting, 1000);
}

void Connection::dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) {
  if (!open()) return;
  // Spread, so that a whole hall does not come back in the same instant (R4).
  if (reconnect_ms) *reconnect_ms += static_cast<std::uint32_t>(std::stoul(support::random_code()) % 2000);
  push(live::frame_of(protocol::Bye{why, reconnect_ms}));
  using enum protocol::Parting;
  close(why == restarting ? 1012 : why == slow ? 1013 : why == silent ? 1001 : 1008);
}

void Connection::close(std::uint16_t code) {
  if (!open()) return;
  state_ = State::closing;
  cut_at_ = place_.watch.now() + close_within;
  const std::array<char, 2> payload{static_cast<char>(code >> 8), static_cast<char>(code & 0xff)};
  push(control(0x8, {payload.data(), payload.size()}));
}

void Connection::end() {
  if (state_ == State::ended) return;
  state_ = State::ended;
  place_.watch.poller().remove(socket_);
  ::close(std::exchange(socket_, -1));
  // Later, since whoever called may be the room, or the poller with more to say.
  asio::post(place_.watch.context(), [self = std::move(alive_)] {
    if (self) self->room_->leave(*self);
  });
}

}  // namespace aantafel::net
