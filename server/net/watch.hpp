// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/intrusive/list.hpp>
#include <chrono>
#include <cstdint>
#include <memory>

#include "server/net/poller.hpp"
#include "server/net/traffic.hpp"
#include "server/net/types.hpp"

namespace aantafel::net {

/// Seconds on a clock that only goes forward, since the program began.
using Seconds = std::uint32_t;

/// Somebody who is looked at every second, and who can ask to be flushed at the end of this turn of the loop.
/// Leaves by itself when it is destroyed.
class Watched
    : public boost::intrusive::list_base_hook<boost::intrusive::link_mode<boost::intrusive::auto_unlink>> {
 public:
  Watched() = default;
  Watched(const Watched&) = delete;
  Watched& operator=(const Watched&) = delete;
  virtual ~Watched() = default;

  /// Neither call destroys anybody at once.
  virtual void look(Seconds now) = 0;
  virtual void flush() {}
  /// The server ends: finish soon.
  virtual void hurry() = 0;

 private:
  friend class Watch;
  boost::intrusive::list_member_hook<boost::intrusive::link_mode<boost::intrusive::auto_unlink>> flush_hook_;
};

/// What the connections of one context share: one timer for every deadline and heartbeat (a timer for each
/// would cost memory and time), one epoll set for all WebSockets, one count of what they do. Also gathers
/// what is to be written, so that all that one turn of the loop brings a connection goes out in one write. On
/// its context only.
class Watch : public std::enable_shared_from_this<Watch> {
 public:
  explicit Watch(asio::io_context& context);

  void start();
  /// Who comes when the server ends is hurried at once.
  void add(Watched& one);
  void flush_soon(Watched& one);
  /// Hurries everybody; timer and epoll set end with the last of them.
  void stop();

  [[nodiscard]] Seconds now() const { return now_; }
  [[nodiscard]] asio::io_context& context() { return context_; }
  [[nodiscard]] Poller& poller() { return *poller_; }
  [[nodiscard]] Traffic& traffic() { return traffic_; }

 private:
  using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                           asio::wait_traits<std::chrono::steady_clock>, Executor>;
  using NoSize = boost::intrusive::constant_time_size<false>;

  void wait();
  void tick();

  asio::io_context& context_;
  Timer timer_;
  const std::shared_ptr<Poller> poller_;
  Traffic traffic_;
  Seconds now_;
  bool stopping_ = false;
  bool flush_posted_ = false;
  boost::intrusive::list<Watched, NoSize> watched_;
  boost::intrusive::list<
      Watched, NoSize,
      boost::intrusive::member_hook<Watched, decltype(Watched::flush_hook_), &Watched::flush_hook_>>
      to_flush_;
};

}  // namespace aantafel::net
