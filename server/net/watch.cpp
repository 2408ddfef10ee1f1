// SPDX-License-Identifier: EUPL-1.2
#include "server/net/watch.hpp"

namespace aantafel::net {
namespace {

Seconds seconds_now() {
  const auto since = std::chrono::steady_clock::now().time_since_epoch();
  return static_cast<Seconds>(std::chrono::duration_cast<std::chrono::seconds>(since).count());
}

}  // namespace

Watch::Watch(asio::io_context& context)
    : context_(context),
      timer_(context.get_executor()),
      poller_(std::make_shared<Poller>(context)),
      now_(seconds_now()) {}

void Watch::start() {
  poller_->start();
  wait();
}

void Watch::wait() {
  timer_.expires_after(std::chrono::seconds(1));
  timer_.async_wait([self = shared_from_this()](error_code error) {
    if (!error) self->tick();
  });
}

void Watch::add(Watched& one) {
  watched_.push_back(one);
  if (stopping_) one.hurry();
}

void Watch::tick() {
  now_ = seconds_now();
  for (Watched& one : watched_) one.look(now_);
  if (stopping_ && watched_.empty()) return poller_->stop();
  wait();
}

void Watch::flush_soon(Watched& one) {
  if (!one.flush_hook_.is_linked()) to_flush_.push_back(one);
  if (std::exchange(flush_posted_, true)) return;
  asio::post(context_, [self = shared_from_this()] {
    self->flush_posted_ = false;
    while (!self->to_flush_.empty()) {
      Watched& first = self->to_flush_.front();
      self->to_flush_.pop_front();
      first.flush();
    }
  });
}

void Watch::stop() {
  stopping_ = true;
  for (Watched& one : watched_) one.hurry();
  if (!watched_.empty()) return;
  timer_.cancel();
  poller_->stop();
}

}  // namespace aantafel::net
