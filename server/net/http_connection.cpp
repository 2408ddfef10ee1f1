// SPDX-License-Identifier: EUPL-1.2
#include "server/net/http_connection.hpp"

#include <spdlog/spdlog.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

#include "server/net/connection.hpp"
#include "server/net/descriptors.hpp"
#include "server/net/guessing.hpp"
#include "server/net/handshake.hpp"
#include "server/net/problem.hpp"
#include "server/net/request_checks.hpp"
#include "server/net/room_tasks.hpp"

namespace aantafel::net {
namespace {

namespace http = boost::beast::http;

/// Errors come as values: on a network they are no exception.
constexpr auto as_result = asio::as_tuple(use_task);

bool takes_gzip(std::string_view accepted) {
  const auto gzip = accepted.find("gzip");
  if (gzip == accepted.npos) return false;
  const std::string_view weight = accepted.substr(gzip + 4);
  return !weight.starts_with(";q=0") || weight.starts_with(";q=0.");
}

/// An IPv4 address that came in by a socket for both is an IPv4 address.
asio::ip::address plain(const asio::ip::address& address) {
  if (!address.is_v6() || !address.to_v6().is_v4_mapped()) return address;
  return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
}

Response not_allowed(const std::string& allowed) {
  Response response = problem(405, "this address knows " + allowed);
  response.headers.emplace_back("Allow", allowed);
  return response;
}

/// Who sent this. A proxy adds whom it heard from at the end of X-Forwarded-For; what stands before that is
/// hearsay.
asio::ip::address sender_of(const Site& site, const asio::ip::address& peer, const http::fields& header) {
  if (peer != site.proxy) return peer;
  // Some proxies add to the line there is, others a line of their own.
  const auto lines = header.equal_range("X-Forwarded-For");
  if (lines.first == lines.second) return peer;
  const auto field = std::prev(lines.second)->value();
  std::string_view last(field.data(), field.size());
  last.remove_prefix(std::min(last.size(), last.find_last_of(", ") + 1));
  error_code error;
  const auto named = asio::ip::make_address(last, error);
  return error ? peer : named;
}

}  // namespace

HttpConnection::HttpConnection(Site& site, Socket socket)
    : site_(site), watch_(*site.watches.front()), socket_(std::move(socket)), buffer_(64 * 1024) {}

void HttpConnection::start() {
  error_code error;
  const auto remote = socket_.remote_endpoint(error);
  if (error) return;
  peer_ = plain(remote.address());
  socket_.set_option(asio::ip::tcp::no_delay(true), error);
  watch_.add(*this);
  within(header_within);
  asio::co_spawn(socket_.get_executor(), run(shared_from_this()), asio::detached);
}

void HttpConnection::within(Seconds seconds) {
  cut_at_ = watch_.now() + seconds;
}

void HttpConnection::look(Seconds now) {
  if (now <= cut_at_) return;
  error_code ignored;
  socket_.close(ignored);
}

void HttpConnection::hurry() {
  hurried_ = true;
  error_code ignored;
  if (idle_)
    socket_.close(ignored);
  else
    cut_at_ = std::min(cut_at_, watch_.now() + hurried_within);
}

Task<void> HttpConnection::run(std::shared_ptr<HttpConnection> self) {
  Next next = Next::again;
  try {
    for (bool first = true; next == Next::again; first = false) next = co_await self->serve_one(first);
  } catch (const std::exception& broken) {
    spdlog::error("a request could not be answered: {}", broken.what());
    next = Next::close;
  }
  if (next == Next::gone) co_return;
  error_code ignored;
  self->socket_.shutdown(Socket::shutdown_send, ignored);
  // What is unread would make the kernel send a reset, and the answer might not arrive.
  self->within(2);
  for (std::size_t bytes = 0; bytes < max_body;) {
    self->buffer_.clear();
    const auto [error, size] =
        co_await self->socket_.async_read_some(self->buffer_.prepare(16 * 1024), as_result);
    if (error) break;
    bytes += size;
  }
  self->socket_.close(ignored);
}

Task<HttpConnection::Next> HttpConnection::serve_one(bool first) {
  if (!first && buffer_.size() == 0) {
    within(idle_for);
    idle_ = true;
    const auto [waited] = co_await socket_.async_wait(Socket::wait_read, as_result);
    idle_ = false;
    if (waited) co_return Next::close;
  }
  within(header_within);
  Parser parser;
  parser.header_limit(max_header);
  parser.body_limit(max_body);
  const auto [error, bytes] = co_await http::async_read_header(socket_, buffer_, parser, as_result);
  if (error && (error.category() != http::make_error_code(http::error::bad_method).category() ||
                error == http::error::end_of_stream || error == http::error::partial_message))
    co_return Next::close;
  if (error) {
    const unsigned status = error == http::error::header_limit ? 431
                            : error == http::error::body_limit ? 413
                                                               : 400;
    co_await write(problem(status, error.message()), false, false);
    co_return Next::close;
  }
  site_.metrics.requests.Increment();

  const bool head_only = parser.get().method() == http::verb::head;
  bool body_read = !parser.content_length().value_or(0);
  bool keep_alive = parser.get().keep_alive() && parser.get().version() == 11;
  Call call{{}, sender_of(site_, peer_, parser.get()), {}};
  Response response = co_await answer(parser, call, body_read);
  if (response.status == 101) co_return Next::gone;
  keep_alive = keep_alive && body_read && !hurried_ && response.status != 400 &&
               !only_kept_are_left(socket_.native_handle());
  const bool written = co_await write(std::move(response), head_only, keep_alive);
  co_return written&& keep_alive ? Next::again : Next::close;
}

Task<Response> HttpConnection::answer(Parser& parser, Call& call, bool& body_read) {
  call.request.base() = parser.get().base();
  if (auto wrong = check_head(call.request)) co_return std::move(*wrong);
  const std::string path(call.path());

  if (auto params = matched(live_pattern, path)) {
    if (call.request.method() != http::verb::get) co_return not_allowed("GET");
    call.params = std::move(*params);
    auto refused = co_await upgrade(call, call.params[0]);
    if (refused) co_return std::move(*refused);
    co_return Response{101, {}};
  }

  Found found = find_route(call.request.method(), path);
  if (!found.route && found.allowed.empty()) {
    const bool reads = call.request.method() == http::verb::get || call.request.method() == http::verb::head;
    const bool gzip = takes_gzip(call.header(http::field::accept_encoding));
    if (auto file = reads ? site_.files.find(path, gzip) : std::nullopt) co_return std::move(*file);
    co_return not_found();
  }
  if (!found.route) co_return not_allowed(found.allowed);

  call.params = std::move(found.params);
  if (const Right needed = found.route->right; needed != Right::none) {
    if (!site_.wrong_codes.may_try(call.from, site_.now())) co_return too_many();
    const auto* listed = call.params.empty() ? nullptr : site_.rooms.find(call.params[0]);
    const Right right = right_of(site_, call, listed ? listed->id : "");
    if (right < needed) {
      if (!call.bearer().empty()) co_await wrong_guess(site_, call.from);
      Response response =
          problem(right == Right::none ? 401 : 403, "this asks for a credential that opens it");
      if (right == Right::none) response.headers.emplace_back("WWW-Authenticate", "Bearer");
      co_return response;
    }
  }
  if (auto wrong = co_await read_body(parser, found.route->max_body)) co_return std::move(*wrong);
  body_read = true;
  call.request.body() = std::move(parser.get().body());
  within(hurried_ ? hurried_within : answer_within);
  try {
    co_return co_await found.route->handler(site_, std::move(call));
  } catch (const std::exception& broken) {
    spdlog::error("{} failed: {}", found.route->pattern, broken.what());
  }
  co_return problem(500, "something went wrong on the server");
}

Task<std::optional<Response>> HttpConnection::read_body(Parser& parser, std::size_t most) {
  const auto length = parser.content_length().value_or(0);
  if (length > most) co_return problem(413, "a body holds at most " + std::to_string(most) + " bytes here");
  if (length == 0) co_return std::nullopt;
  within(body_within + static_cast<Seconds>(length / slow_second));
  if (parser.get()[http::field::expect] == "100-continue") {
    static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    co_await asio::async_write(socket_, asio::buffer(go_on), as_result);
  }
  const auto [error, bytes] = co_await http::async_read(socket_, buffer_, parser, as_result);
  if (error) co_return problem(400, "the body did not arrive: " + error.message());
  co_return std::nullopt;
}

Task<std::optional<Response>> HttpConnection::upgrade(Call& call, std::string workshop) {
  if (auto wrong = check_upgrade(call.request)) co_return std::move(*wrong);
  if (!call.same_origin(site_)) co_return problem(403, "this WebSocket is for pages of this server");
  // An id cannot be guessed: who has one is never kept waiting because of others behind the same address
  // (B4).
  const bool guess = is_code(workshop) || !call.bearer().empty();
  if (guess && !site_.wrong_codes.may_try(call.from, site_.now())) co_return too_many();
  within(header_within);
  auto room = co_await room_of(site_, workshop);
  if (!room) {
    if (guess) co_await wrong_guess(site_, call.from);
    co_return not_found();
  }
  // Not asked of the room, which may be at work on its own context.
  const auto* listed = site_.rooms.find(workshop);
  const Right right = right_of(site_, call, listed ? listed->id : "", true);
  if (right == Right::none && !call.bearer().empty()) {
    co_await wrong_guess(site_, call.from);
    co_return problem(401, "this asks for a credential that opens it");
  }
  std::string handshake = upgraded(call.request);
  if (handshake.empty()) co_return problem(400, "this is no request for a WebSocket");
  const auto& rest = buffer_.data();
  std::string early(static_cast<const char*>(rest.data()), rest.size());
  const int socket = socket_.release();
  const Connection::Place place{site_.watch_of(room->context()), site_.credentials, site_.wrong_codes,
                                site_.now};
  // Made there too, since it asks the watch of that context what time it is.
  asio::post(room->context(), [place, room, socket, handshake = std::move(handshake),
                               early = std::move(early), from = call.from, right]() mutable {
    std::make_shared<Connection>(place, std::move(room), socket, from, right)
        ->start(std::move(handshake), std::move(early));
  });
  co_return std::nullopt;
}

Task<bool> HttpConnection::write(Response response, bool head_only, bool keep_alive) {
  const std::string head = head_of(response, keep_alive);
  within(static_cast<Seconds>(30 + response.body->size() / (16 * 1024)));
  const std::array<asio::const_buffer, 2> parts{
      asio::buffer(head), head_only ? asio::const_buffer() : asio::buffer(*response.body)};
  const auto [error, bytes] = co_await asio::async_write(socket_, parts, as_result);
  co_return !error;
}

}  // namespace aantafel::net
