// SPDX-License-Identifier: EUPL-1.2
#include "server/net/guessing.hpp"

#include <boost/asio/basic_waitable_timer.hpp>

namespace aantafel::net {

Task<bool> wrong_guess(Site& site, asio::ip::address from) {
  if (site.wrong_codes.failed(from, site.now())) co_return false;
  const Executor here = co_await asio::this_coro::executor;
  using Clock = std::chrono::steady_clock;
  asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Executor> second(here, std::chrono::seconds(1));
  co_await second.async_wait(use_task);
  co_return true;
}

}  // namespace aantafel::net
