// SPDX-License-Identifier: EUPL-1.2
// The life of a connection: upgrade, reading, writing, heartbeat, the end.
#include "server/net/connection.hpp"

#include <array>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/websocket.hpp>

#include "server/support/random.hpp"

namespace aantafel::net {

namespace beast = boost::beast;
namespace websocket = beast::websocket;

namespace {

/// Of a text that is UTF-8 as far as it goes. Beast does not look at what an empty last frame leaves half.
bool ends_within_a_character(std::string_view text) {
  std::size_t more = 0;
  while (more < std::min<std::size_t>(text.size(), 3) && (text[text.size() - 1 - more] & 0xc0) == 0x80)
    ++more;
  if (more == text.size()) return false;
  const auto first = static_cast<unsigned char>(text[text.size() - 1 - more]);
  return first >= 0xc0 && more < (first >= 0xf0 ? 3u : first >= 0xe0 ? 2u : 1u);
}

}  // namespace

Connection::Connection(const Place& place, std::shared_ptr<live::Room> room, Socket socket, std::string early,
                       asio::ip::address from, Right right)
    : place_(place),
      room_(std::move(room)),
      stream_(std::move(socket), std::move(early), place.watch, *this),
      from_(std::move(from)),
      heard_(place.watch.now()),
      spoke_(place.watch.now()),
      cut_at_(place.watch.now() + hello_within),
      right_(right) {
  place_.metrics.connections.Increment();
}

Connection::~Connection() {
  place_.metrics.connections.Decrement();
}

void Connection::start(const Request& request) {
  place_.watch.add(*this);
  // Far over our own limits, at which a message is refused with a reason; but lengths of 64 bits are none.
  stream_.read_message_max(std::size_t{1} << 62);
  stream_.control_callback(
      [this](websocket::frame_type, beast::string_view) { heard_ = place_.watch.now(); });
  if (beast::http::token_list{request[beast::http::field::sec_websocket_protocol]}.exists("aantafel.v1"))
    stream_.set_option(websocket::stream_base::decorator([](websocket::response_type& response) {
      response.set(beast::http::field::sec_websocket_protocol, "aantafel.v1");
    }));
  stream_.async_accept(request, [self = shared_from_this()](error_code error) {
    if (error) return self->end(false);
    self->state_ = State::greeting;
    self->read();
  });
}

void Connection::read() {
  if (std::exchange(reading_, true)) return;
  // Small reads: an idle phone holds no more than this.
  stream_.async_read_some(
      buffer_, 512, [self = shared_from_this()](error_code error, std::size_t) { self->on_read(error); });
}

void Connection::on_read(error_code error) {
  if (error) return end(error == websocket::error::closed);
  heard_ = place_.watch.now();
  if (open() && buffer_.size() > limit()) {
    refuse(std::nullopt, session::Reason::too_big,
           "a message holds at most " + std::to_string(limit()) + " bytes");
    close(1009);
  }
  if (open() && stream_.is_message_done()) {
    const std::string_view message(static_cast<const char*>(buffer_.data().data()), buffer_.size());
    if (!stream_.got_text())
      close(1003);
    else if (ends_within_a_character(message))
      close(1007);
    else
      take(message);
    buffer_.clear();
    if (buffer_.capacity() > max_message) buffer_.shrink_to_fit();
  }
  if (!open()) buffer_.clear();
  reading_ = false;
  // Nothing is read between hello and welcome: the room would not know yet whose vote it is.
  if (state_ != State::entering) read();
}

std::size_t Connection::limit() const {
  return role_ == protocol::Role::facilitator ? max_facilitator_message : max_message;
}

void Connection::send(const live::Block& block, const std::string& key) {
  if (state_ == State::ended) {
    // It left before it was welcomed; the room hears so now, but not within its own call.
    asio::post(stream_.get_executor(), [self = shared_from_this()] { self->room_->leave(*self); });
    return;
  }
  if (!open()) return;
  place_.metrics.sent(*block, !key.empty());
  stream_.next_layer().push(block, key);
  if (state_ == State::entering) state_ = State::inside;
  if (stream_.next_layer().outbox().overflowed()) {
    place_.metrics.slow.Increment();
    dismiss(protocol::Parting::slow, 1000);
  }
  read();
}

void Connection::flush() {
  if (blocked_ || !socket().is_open()) return;
  std::size_t written = 0;
  const auto flushed = stream_.next_layer().flush(written);
  if (written > 0) {
    spoke_ = place_.watch.now();
    place_.metrics.bytes.Increment(static_cast<double>(written));
  }
  if (flushed == OutboxStream::Flushed::failed) return cut();
  if (flushed == OutboxStream::Flushed::all) return;
  blocked_ = true;
  socket().async_wait(Socket::wait_write, [self = shared_from_this()](error_code error) {
    self->blocked_ = false;
    if (!error) self->flush();
  });
}

void Connection::look(Seconds now) {
  if (cut_at_ != 0) {
    if (now >= cut_at_) cut();
    return;
  }
  if (now - heard_ >= silent_after) return dismiss(protocol::Parting::silent, 1000);
  if (now - spoke_ < beat_after) return;
  std::string beat;
  live::append_frame(beat, {}, 0x9);
  live::append_frame(beat, protocol::to_text(protocol::Alive{place_.now()}));
  stream_.next_layer().push(std::make_shared<const std::string>(std::move(beat)), "alive");
}

void Connection::hurry() {
  dismiss(protocol::Parting::restarting, 1000);
}

void Connection::dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) {
  if (!open()) return;
  if (state_ == State::upgrading) return cut();
  // Spread, so that a whole hall does not come back in the same instant (R4).
  if (reconnect_ms) *reconnect_ms += static_cast<std::uint32_t>(std::stoul(support::random_code()) % 2000);
  stream_.next_layer().push(live::text_frame(protocol::to_text(protocol::Bye{why, reconnect_ms})));
  using enum protocol::Parting;
  close(why == restarting ? 1012 : why == slow ? 1013 : why == silent ? 1001 : 1008);
}

void Connection::close(std::uint16_t code) {
  if (!open()) return;
  state_ = State::closing;
  cut_at_ = place_.watch.now() + close_within;
  const std::array<char, 2> payload{static_cast<char>(code >> 8), static_cast<char>(code & 0xff)};
  std::string frame;
  live::append_frame(frame, {payload.data(), payload.size()}, 0x8);
  stream_.next_layer().push(std::make_shared<const std::string>(std::move(frame)));
  stream_.next_layer().mute();
  read();
}

void Connection::end(bool orderly) {
  if (state_ == State::ended) return;
  state_ = State::ended;
  flush();
  room_->leave(*this);
  if (orderly || !socket().is_open()) return cut();
  // What is still unread would make the kernel send a reset, and the last words might not arrive.
  error_code ignored;
  socket().shutdown(Socket::shutdown_send, ignored);
  cut_at_ = place_.watch.now() + close_within;
  drain();
}

void Connection::drain() {
  static thread_local std::array<char, 4096> rubbish;
  socket().async_read_some(asio::buffer(rubbish), [self = shared_from_this()](error_code error, std::size_t) {
    if (error) return self->cut();
    self->drain();
  });
}

void Connection::cut() {
  // A read that is pending now fails and ends the connection; where none is, the room finds out by `send`.
  error_code ignored;
  socket().close(ignored);
}

}  // namespace aantafel::net
