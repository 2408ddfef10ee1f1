// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/client.hpp"

#include <algorithm>

#include "tests/load/workshop.hpp"
#include "tests/storms/crowd.hpp"
#include "tests/storms/journal.hpp"

namespace aantafel::storm {
namespace {

constexpr milliseconds patience_for_welcome{5000};
constexpr milliseconds longest_wait{30'000};

}  // namespace

Client::Client(Crowd& crowd, std::size_t number, std::string token, Habits habits)
    : crowd_(crowd), number_(number), token_(std::move(token)), habits_(habits) {}

Client::~Client() {
  drop();
}

void Client::come() {
  connect(now());
}

void Client::leave() {
  drop();
  state_ = State::away;
}

void Client::stall(bool stalled) {
  if (phone_) crowd_.swarm().stall(*phone_, stalled);
  stalled_ = stalled;
  // What came meanwhile is read first.
  heard_ = now();
  if (!stalled) wake(heard_);
}

void Client::drop() {
  if (!phone_) return;
  crowd_.forget(*phone_);
  phone_.reset();
}

void Client::connect(Time now) {
  drop();
  dismissed_ = false;
  told_ = milliseconds(-1);
  state_ = State::connecting;
  until_ = now + patience_for_welcome;
  phone_ = std::make_unique<load::Phone>(
      crowd_.address_of(number_), load::source_address(number_), crowd_.path(), token_,
      [this](load::Phone&, std::string_view message) { hear(message); }, habits_.receive_buffer);
  phone_->send(greeting());
  crowd_.watch(*phone_, *this);
  wake(phone_->ended() ? now : until_);
}

bool Client::send(const std::string& text) {
  if (state_ != State::inside) return false;
  phone_->send(text);
  if (phone_->ended())
    wake(now());
  else if (phone_->wants_to_write())
    crowd_.swarm().update(*phone_);
  return true;
}

void Client::hear(std::string_view message) {
  heard_ = now();
  if (load::is(message, "welcome")) {
    if (state_ == State::inside) throw BrokenPromise("somebody was welcomed twice on one connection");
    state_ = State::inside;
    window_ = milliseconds(load::number_in(message, "reconnect_window_ms"));
    failures_ = 0;
    ++welcomes_;
    welcomed_at_ = heard_;
  } else if (load::is(message, "bye")) {
    dismissed_ = message.find(R"("reconnect_ms":null)") != message.npos;
    if (!dismissed_) told_ = milliseconds(load::number_in(message, "reconnect_ms"));
  }
  receive(message);
  if (state_ == State::inside) wake(heard_);
}

void Client::lost(Time now) {
  const bool was_inside = state_ == State::inside;
  close_code_ = phone_ ? phone_->close_code() : std::uint16_t{0};
  drop();
  if (dismissed_) {
    state_ = State::away;
    return;
  }
  state_ = State::waiting;
  milliseconds wait{0};
  if (habits_.patient) {
    const auto backoff = std::min(longest_wait, milliseconds(1000 << std::min(failures_, 5U)));
    wait = told_.count() >= 0 ? told_ : crowd_.at_random(was_inside ? window_ : backoff);
  } else if (!was_inside) {
    wait = milliseconds(20);
  }
  if (!was_inside) ++failures_;
  until_ = now + wait;
  wake(until_);
}

void Client::wake(Time when) {
  if (when >= due_) return;
  due_ = when;
  crowd_.wake(*this, when);
}

void Client::look(Time now) {
  due_ = Time::max();
  if (stalled_) return;
  if (phone_ && phone_->ended()) lost(now);
  switch (state_) {
    case State::away:
      return;
    case State::waiting:
      return now >= until_ ? connect(now) : wake(until_);
    case State::connecting:
      return now >= until_ ? lost(now) : wake(until_);
    case State::inside:
      if (now - heard_ >= habits_.patience) return lost(now);
      return wake(std::min(act(now), heard_ + habits_.patience));
  }
}

}  // namespace aantafel::storm
