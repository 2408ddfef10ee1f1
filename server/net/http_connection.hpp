// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <memory>
#include <optional>

#include "server/net/response.hpp"
#include "server/net/routes.hpp"

namespace aantafel::net {

/// One HTTP connection: request after request, until it closes or becomes a WebSocket and moves to its room's
/// context. A coroutine on the main context, kept alive by itself. Its deadlines are kept by the watch, to
/// the second.
class HttpConnection final : public Watched, public std::enable_shared_from_this<HttpConnection> {
 public:
  static constexpr std::uint32_t max_header = 8 * 1024;
  static constexpr std::size_t max_body = 32 << 20;
  static constexpr Seconds header_within = 5;
  static constexpr Seconds body_within = 60;
  /// Bytes of a body that give it a second more: a photo comes in over half a megabit.
  static constexpr std::size_t slow_second = 64 << 10;
  /// In which an answer is made: a workbook of a large workshop, on a small server that has other work.
  static constexpr Seconds answer_within = 600;
  static constexpr Seconds idle_for = 60;
  /// What is under way when the server ends has this long.
  static constexpr Seconds hurried_within = 3;

  HttpConnection(Site& site, Socket socket);

  void start();
  void look(Seconds now) override;
  void hurry() override;

 private:
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
  enum class Next { again, close, gone };

  static Task<void> run(std::shared_ptr<HttpConnection> self);
  Task<Next> serve_one(bool first);
  Task<Response> answer(Parser& parser, Call& call, bool& body_read);
  Task<std::optional<Response>> read_body(Parser& parser, std::size_t most);
  Task<std::optional<Response>> upgrade(Call& call, std::string workshop);
  Task<bool> write(Response response, bool head_only, bool keep_alive);
  void within(Seconds seconds);

  Site& site_;
  Watch& watch_;
  Socket socket_;
  boost::beast::flat_buffer buffer_;
  asio::ip::address peer_;
  Seconds cut_at_ = 0;
  bool idle_ = false;
  bool hurried_ = false;
};

}  // namespace aantafel::net
