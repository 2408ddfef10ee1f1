// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <memory>
#include <utility>

namespace aantafel::net {

namespace asio = boost::asio;
using boost::system::error_code;

/// The concrete executor everywhere: `any_io_executor` costs memory and time on every operation.
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;

template <class T>
using Task = asio::awaitable<T, Executor>;
inline constexpr asio::use_awaitable_t<Executor> use_task{};

/// Waits for a callback: calls `start(done)` and gives what `done`, called exactly once from any thread, is
/// given. Goes on where it was. If `done` is thrown away instead, so is the coroutine that waits.
template <class T, class Start>
Task<T> once(Start start) {
  const Executor here = co_await asio::this_coro::executor;
  auto begin = [here](auto handler, Start started) {
    auto waiting = std::make_shared<decltype(handler)>(std::move(handler));
    started([waiting, here](T value) {
      asio::post(here, [waiting, value = std::move(value)]() mutable { (*waiting)(std::move(value)); });
    });
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<Executor>&, void(T)>(
      std::move(begin), use_task, std::move(start));
}

}  // namespace aantafel::net
