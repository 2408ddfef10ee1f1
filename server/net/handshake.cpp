// SPDX-License-Identifier: EUPL-1.2
#include "server/net/handshake.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/beast/core/role.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace aantafel::net {
namespace {

namespace beast = boost::beast;
namespace websocket = beast::websocket;
using boost::system::error_code;

/// What Beast writes its answer to.
struct Paper {
  using executor_type = boost::asio::io_context::executor_type;
  executor_type get_executor() noexcept { return context.get_executor(); }

  template <class Buffers>
  std::size_t write_some(const Buffers& buffers, error_code& error) {
    error = {};
    const std::size_t before = written.size();
    for (auto at = boost::asio::buffer_sequence_begin(buffers);
         at != boost::asio::buffer_sequence_end(buffers); ++at) {
      const boost::asio::const_buffer part = *at;
      written.append(static_cast<const char*>(part.data()), part.size());
    }
    return written.size() - before;
  }
  template <class Buffers>
  std::size_t write_some(const Buffers& buffers) {
    error_code ignored;
    return write_some(buffers, ignored);
  }
  template <class Buffers>
  std::size_t read_some(const Buffers&, error_code& error) {
    error = boost::asio::error::eof;
    return 0;
  }
  template <class Buffers>
  std::size_t read_some(const Buffers&) {
    return 0;
  }

  boost::asio::io_context& context;
  std::string written{};
};

}  // namespace

std::string upgraded(const beast::http::request<beast::http::string_body>& request) {
  static boost::asio::io_context never_run(1);
  websocket::stream<Paper, false> stream(Paper{never_run});
  if (beast::http::token_list{request[beast::http::field::sec_websocket_protocol]}.exists("aantafel.v1"))
    stream.set_option(websocket::stream_base::decorator([](websocket::response_type& response) {
      response.set(beast::http::field::sec_websocket_protocol, "aantafel.v1");
    }));
  error_code error;
  stream.accept(request, error);
  return error ? "" : std::move(stream.next_layer().written);
}

}  // namespace aantafel::net
