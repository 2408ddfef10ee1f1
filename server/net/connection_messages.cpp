// SPDX-License-Identifier: EUPL-1.2
// What a connection is told, and what it makes of it: greeting, asking, refusing.
#include "server/net/connection.hpp"
#include "server/net/descriptors.hpp"
#include "server/support/random.hpp"

namespace aantafel::net {
namespace {

using session::Reason;

/// The operation number, where it can be told from a message that is wrong otherwise.
std::optional<std::uint32_t> number_of(const protocol::JsonValue& json) {
  if (!json.is_object()) return std::nullopt;
  const auto* n = json.find("n");
  if (!n || !n->is_not_negative()) return std::nullopt;
  const auto value = n->not_negative();
  if (value == 0 || value > UINT32_MAX) return std::nullopt;
  return static_cast<std::uint32_t>(value);
}

/// At most so many bytes, and no half character at the end.
std::string cut_short(std::string text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80) --most;
  text.resize(most);
  return text;
}

}  // namespace

void Connection::take_text(std::string_view text) {
  place_.watch.traffic().messages.add(1);
  protocol::JsonDocument json;
  if (auto wrong = json.read(text)) {
    refuse(std::nullopt, Reason::malformed, std::move(wrong->message), std::move(wrong->path));
    return fault(10);
  }
  const auto n = number_of(json.root());
  protocol::ClientMessage message;
  if (protocol::Fault wrong; !protocol::read(json.root(), message, wrong)) {
    refuse(n, Reason::malformed, std::move(wrong.message), std::move(wrong.path));
    return fault(10);
  }
  if (const auto* hello = std::get_if<protocol::Hello>(&message)) return greet(*hello);
  if (std::holds_alternative<protocol::Ping>(message))
    return answer_ping(live::frame_of(protocol::Alive{place_.now()}), alive_topic);
  if (state_ != State::inside) {
    refuse(n, Reason::not_allowed, "the first message is hello");
    return dismiss(protocol::Parting::refused, std::nullopt);
  }
  if (const auto* seen = std::get_if<protocol::Seen>(&message)) return look(*seen);
  std::visit(
      [&](auto& one) {
        if constexpr (std::is_constructible_v<session::Command, decltype(one)>)
          ask(*n, std::move(one));
        else if constexpr (requires { room_->hear(*this, one); })
          hear(one);
      },
      message);
}

void Connection::answer_ping(live::Block answer, live::Topic topic) {
  if (pings_.take(pings_of_one, place_.now())) return push(std::move(answer), topic);
  dismiss(protocol::Parting::refused, std::nullopt);
}

void Connection::greet(const protocol::Hello& hello) {
  if (state_ != State::greeting) {
    refuse(std::nullopt, Reason::malformed, "hello was said already");
    return fault(10);
  }
  if (hello.credential) right_ = std::max(right_, proven(*hello.credential));
  const Right needed = hello.role == protocol::Role::facilitator ? Right::facilitator
                       : hello.role == protocol::Role::screen    ? Right::screen
                                                                 : Right::none;
  if (right_ < needed) {
    refuse(std::nullopt, Reason::not_allowed, "this role asks for a credential");
    return dismiss(protocol::Parting::refused, std::nullopt);
  }
  if (hello.role == protocol::Role::participant && only_kept_are_left(socket_)) {
    refuse(std::nullopt, Reason::busy, "this server holds as many connections as it may");
    return dismiss(protocol::Parting::restarting, 1000);
  }
  role_ = hello.role;
  state_ = State::entering;
  cut_at_ = 0;
  session::Actor actor{hello.role, support::hash(hello.client)};
  session::Join join{support::hash(hello.device ? *hello.device : hello.client), hello.domain};
  if (hello.role == protocol::Role::facilitator) actor.device = join.device;
  if (hello.seat) join.seat = place_.credentials.seat_of(*hello.seat, room_->session().id());
  if (hello.seat && !join.seat) place_.wrong_codes.failed(from_, place_.now());
  room_->enter(shared_from_this(), std::move(actor), std::move(join));
}

Right Connection::proven(const std::string& credential) {
  const std::uint64_t now = place_.now();
  const Right right = place_.credentials.right_of(credential, room_->session().id());
  if (right == Right::none) place_.wrong_codes.failed(from_, now);
  // A capability cannot be guessed: the screen and the facilitator of a hall come back, whoever else guesses
  // there.
  const bool guessable = right == Right::administrator;
  return guessable && !place_.wrong_codes.may_try(from_, now) ? Right::none : right;
}

void Connection::ask(std::uint32_t n, session::Command command) {
  if (role_ == protocol::Role::participant && !operations_.take(operations_of_one, place_.now())) {
    refuse(n, Reason::too_fast, "at most 5 a second, and 20 at once");
    return fault(1);
  }
  if (faults_ > 0) --faults_;
  room_->ask(shared_from_this(), n, std::move(command));
}

template <class Aside>
void Connection::hear(const Aside& aside) {
  if (!asides_.take(asides_of_one, place_.now())) return fault(1);
  room_->hear(*this, aside);
}

void Connection::look(const protocol::Seen& seen) {
  // Nothing is lost to who says it too often: it is said again after coming back.
  if (!operations_.take(operations_of_one, place_.now())) return fault(1);
  room_->look(*this, seen);
}

void Connection::refuse(std::optional<std::uint32_t> n, Reason reason, std::string message,
                        std::string path) {
  protocol::Refused refused;
  refused.n = n;
  refused.reason = reason;
  refused.message = cut_short(std::move(message), 500);
  if (!path.empty()) refused.path = cut_short(std::move(path), 300);
  refused.retry = reason == Reason::too_fast;
  place_.watch.traffic().refused.add(1);
  push(live::frame_of(refused));
}

void Connection::fault(unsigned weight) {
  // Twenty messages that cannot be read, or two hundred too fast, with nothing good in between.
  faults_ += weight;
  if (faults_ > 200) dismiss(protocol::Parting::refused, std::nullopt);
}

}  // namespace aantafel::net
