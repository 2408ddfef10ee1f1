// SPDX-License-Identifier: EUPL-1.2
// The head of a request and what follows it, as any program may send them.
#include <charconv>

#include "server/net/routes.hpp"
#include "tests/fuzz/house.hpp"
#include "tests/fuzz/spoken.hpp"
#include "tests/fuzz/targets.hpp"

namespace aantafel::fuzz {
namespace {

std::string_view until(std::string_view& bytes, std::string_view mark) {
  const auto at = bytes.find(mark);
  expect(at != std::string_view::npos, "an answer has a whole head");
  const auto before = bytes.substr(0, at);
  bytes.remove_prefix(at + mark.size());
  return before;
}

/// One answer, taken from the front; false if none may follow.
bool take_answer(std::string_view& bytes) {
  std::string_view head = until(bytes, "\r\n\r\n");
  expect(head.starts_with("HTTP/1.1 ") && head.size() > 13, "an answer begins with its status");
  const std::string status(head.substr(9, 3));
  if (status == "100") return true;
  if (status == "101") {
    static_cast<void>(server_spoke(bytes));
    bytes = {};
    return false;
  }
  std::size_t length = 0;
  bool closes = false, guarded = false;
  while (!head.empty()) {
    const auto end = std::min(head.find("\r\n"), head.size());
    const std::string_view line = head.substr(0, end);
    head.remove_prefix(std::min(end + 2, head.size()));
    if (line.starts_with("Content-Length: "))
      std::from_chars(line.data() + 16, line.data() + line.size(), length);
    closes |= line == "Connection: close";
    guarded |= line.starts_with("Content-Security-Policy: default-src 'none'");
    expect(line.find_first_of("\r\n\0") == std::string_view::npos, "a header is one line");
  }
  expect(guarded, "every answer tells a browser what it may do with it");
  // An answer to HEAD has a length and no body.
  if (bytes.empty() || bytes.starts_with("HTTP/1.1 ")) return !closes;
  expect(bytes.size() >= length, "a body is as long as it says");
  bytes.remove_prefix(length);
  return !closes;
}

}  // namespace

std::vector<std::string> http::seeds() {
  const std::string host = "Host: aantafel.test\r\n",
                    bearer = "Authorization: Bearer " + House::token + "\r\n";
  std::vector<std::string> all;
  for (const net::Route& route : net::routes()) {
    std::string path(route.pattern);
    if (const auto hole = path.find("{}"); hole != std::string::npos) path.replace(hole, 2, House::code);
    const auto method = boost::beast::http::to_string(route.method);
    std::string head = std::string(method.data(), method.size()) + " " + path + " HTTP/1.1\r\n" + host;
    if (route.right != net::Right::none) head += bearer;
    const bool body = route.method != boost::beast::http::verb::get;
    all.push_back(std::string(1, '\0') + head + (body ? "Content-Length: 2\r\n\r\n{}" : "\r\n"));
  }
  const std::string get = std::string("\0GET /", 6), more = " HTTP/1.1\r\n" + host;
  const std::string sign_in = R"({"credential":")" + House::facilitator() + "\"}";
  for (const std::string& rest :
       {get + more + "Accept-Encoding: gzip, br;q=0\r\n\r\n" + get.substr(1) + "scherm/x?y#z" + more + "\r\n",
        get + "api/v1/workshops/" + House::code + "/live" + more +
            "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: aantafel.v1\r\n"
            "Origin: https://aantafel.test\r\nCookie: a=b; aantafel=x.1.y\r\n\r\n\x81\x80\1\2\3\4",
        std::string("\x07POST /api/v1/sign-in") + more + "Expect: 100-continue\r\nContent-Length: " +
            std::to_string(sign_in.size()) + "\r\n\r\n" + sign_in,
        "\0POST /api/v1/workshops/x/steer" + more +
            "X-Forwarded-For: 10.0.0.1, ::1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        std::string("\x01HEAD /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")})
    all.push_back(rest);
  return all;
}

void http::take(std::string_view bytes) {
  if (bytes.empty()) return;
  House house;
  const std::string answers = house.exchange(bytes.substr(1), static_cast<unsigned char>(bytes[0]));
  for (std::string_view rest = answers; !rest.empty();)
    expect(take_answer(rest) || rest.empty(), "nothing follows the last answer");
  // Who shows no credential that was given out changes nothing: neither token nor capability nor cookie.
  if (bytes.find(House::token) != bytes.npos || bytes.find(House::facilitator()) != bytes.npos) return;
  expect(house.site().rooms.list().size() == 1, "nobody makes or takes away workshops without a right");
  if (answers.find("HTTP/1.1 101") == std::string::npos)
    expect(house.seq() == House::untouched, "nobody changes a workshop without a right");
}

}  // namespace aantafel::fuzz
