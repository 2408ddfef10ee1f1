// SPDX-License-Identifier: EUPL-1.2
// What a request looks like on the wire: where it ends, what is refused since it could be read in two ways.
#include <catch2/catch.hpp>

#include "tests/net/served.hpp"

using namespace aantafel::net::test;
using namespace std::string_literals;

namespace {

const std::string host = "Host: aantafel.test\r\n";
const std::string post = "POST /api/v1/sign-in HTTP/1.1\r\n" + host;
const std::string body = R"({"credential":"the-administrator"})";
const std::string length = "Content-Length: " + std::to_string(body.size()) + "\r\n";

struct Case {
  std::string what;
  std::string bytes;
  int status;
};

const std::vector<Case> refused{
    {"two lengths", post + length + "Content-Length: 5\r\n\r\n" + body, 400},
    {"the same length twice", post + length + length + "\r\n" + body, 400},
    {"a list of lengths", post + "Content-Length: 34, 34\r\n\r\n" + body, 400},
    {"a length with a sign", post + "Content-Length: +34\r\n\r\n" + body, 400},
    {"a negative length", post + "Content-Length: -1\r\n\r\n" + body, 400},
    {"a length past 64 bits", post + "Content-Length: 18446744073709551616\r\n\r\n" + body, 400},
    {"a length that is nearly past 64 bits", post + "Content-Length: 18446744073709551615\r\n\r\n" + body,
     413},
    {"a length in hexadecimal", post + "Content-Length: 0x22\r\n\r\n" + body, 400},
    {"no length", post + "Content-Length: \r\n\r\n" + body, 400},
    {"a length in two parts", post + "Content-Length: 3 4\r\n\r\n" + body, 400},
    {"a length over two lines", post + "Content-Length: 3\r\n 4\r\n\r\n" + body, 400},
    {"chunks", post + "Transfer-Encoding: chunked\r\n\r\n22\r\n" + body + "\r\n0\r\n\r\n", 400},
    {"chunks and a length", post + length + "Transfer-Encoding: chunked\r\n\r\n" + body, 400},
    {"a length and chunks", post + "Transfer-Encoding: chunked\r\n" + length + "\r\n" + body, 400},
    {"an encoding we do not know", post + "Transfer-Encoding: identity\r\n" + length + "\r\n" + body, 400},
    {"an encoding behind a tab", post + "Transfer-Encoding:\tchunked\r\n" + length + "\r\n" + body, 400},
    {"an encoding behind a control character",
     post + "Transfer-Encoding: \x0b" + "chunked\r\n" + length + "\r\n" + body, 400},
    {"an encoding on a line of its own", post + "Transfer-Encoding:\r\n chunked\r\n" + length + "\r\n" + body,
     400},
    {"two encodings", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 400},
    {"an encoding in the old protocol",
     "POST /api/v1/sign-in HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
    {"an encoding hidden in another header",
     post + length + "A: b\nTransfer-Encoding: chunked\r\n\r\n" + body, 400},
    {"a disguised encoding", post + "Transfer-Encoding: xchunked\r\n" + length + "\r\n" + body, 400},
    {"a space before the colon", post + "Content-Length : 34\r\n\r\n" + body, 400},
    {"no host", "GET /healthz HTTP/1.1\r\n\r\n", 400},
    {"two hosts", "GET /healthz HTTP/1.1\r\n" + host + host + "\r\n", 400},
    {"the same host twice, in one line", "GET /healthz HTTP/1.1\r\nHost: a.test, b.test\r\n\r\n", 400},
    {"an empty host", "GET /healthz HTTP/1.1\r\nHost: \r\n\r\n", 400},
    {"a host and a path", "GET /healthz HTTP/1.1\r\nHost: a.test/b\r\n\r\n", 400},
    {"a host and a name", "GET /healthz HTTP/1.1\r\nHost: me@a.test\r\n\r\n", 400},
    {"a host that is none", "GET /healthz HTTP/1.1\r\nHost: <a.test>\r\n\r\n", 400},
    {"two origins",
     post + "Origin: https://aantafel.test\r\nOrigin: https://evil.example\r\n" + length + "\r\n" + body,
     400},
    {"two authorizations",
     "GET /api/v1/workshops HTTP/1.1\r\n" + host + bearer("the-administrator") + "\r\n" + bearer("made-up") +
         "\r\n\r\n",
     400},
    {"a whole address", "GET http://evil.example/healthz HTTP/1.1\r\n" + host + "\r\n", 400},
    {"no address", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400},
    {"a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\n" + host + "\r\n", 400},
    {"a NUL in the path", std::string("GET /health\0z HTTP/1.1\r\n", 24) + host + "\r\n", 400},
    {"a NUL in a header", "GET /healthz HTTP/1.1\r\n" + host + std::string("A: b\0c\r\n\r\n", 10), 400},
    {"a bare newline", "GET /healthz HTTP/1.1\n" + host + "\n", 400},
    {"a bare return", "GET /healthz HTTP/1.1\r" + host + "\r\n", 400},
    {"a header without colon", "GET /healthz HTTP/1.1\r\n" + host + "nonsense\r\n\r\n", 400},
    {"a first header that goes on", "GET /healthz HTTP/1.1\r\n A: b\r\n" + host + "\r\n", 400},
    {"a header without name", "GET /healthz HTTP/1.1\r\n" + host + ": b\r\n\r\n", 400},
    {"a header with a name of two words", "GET /healthz HTTP/1.1\r\n" + host + "A b: c\r\n\r\n", 400},
    {"a path of two words", "GET /health z HTTP/1.1\r\n" + host + "\r\n", 400},
    {"no version", "GET /healthz\r\n\r\n", 400},
    {"a version that never was", "GET /healthz HTTP/9.9\r\n" + host + "\r\n", 400},
    {"another version than ours", "GET /healthz HTTP/1.2\r\n" + host + "\r\n", 400},
    {"a version to come", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400},
    {"another protocol", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n", 400},
    {"one header that is too big",
     "GET /healthz HTTP/1.1\r\n" + host + "A: " + std::string(8192, 'a') + "\r\n\r\n", 431},
    {"a path that is too long", "GET /" + std::string(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 431},
    {"a body that is too big here", post + "Content-Length: 65537\r\n\r\n", 413},
    {"a body that is too big anywhere", post + "Content-Length: 33554433\r\n\r\n", 413},
};

}  // namespace

TEST_CASE("a request that could be read in two ways is refused, and what follows it is not read", "[B1]") {
  Served served;
  for (const Case& one : refused) {
    CAPTURE(one.what);
    Wire wire = served.wire();
    // What an attacker would smuggle past a proxy.
    wire.send(one.bytes + "GET /readyz HTTP/1.1\r\n" + host + "\r\n");
    const Reply reply = read_reply(wire);
    CHECK(reply.status == one.status);
    CHECK(reply.header("Connection") == "close");
    CHECK(reply.problem().find("not a problem") == std::string::npos);
    CHECK(reply.header("Set-Cookie") == "");
    CHECK(wire.ends());
  }
}

TEST_CASE("a thousand small headers are as much too big as a large one", "[B1]") {
  Served served;
  std::string many = "GET /healthz HTTP/1.1\r\n" + host;
  for (int i = 0; i < 1000; ++i) many += "A" + std::to_string(i) + ": b\r\n";
  Wire wire = served.wire();
  wire.send(many + "\r\n");
  CHECK(read_reply(wire).status == 431);
}

TEST_CASE("requests sent at once are answered one after the other, on one connection", "[B1]") {
  Served served;
  Wire wire = served.wire();
  wire.send(request("GET", "/healthz") + post + length + "\r\n" + body + request("HEAD", "/healthz") +
            request("GET", "/nowhere") + request("GET", "/readyz", {"Connection: close"}) +
            request("GET", "/healthz"));
  CHECK(read_reply(wire).body == "alive\n");
  CHECK(read_reply(wire).json().at("right") == "administrator");
  CHECK(read_reply(wire, false).status == 200);
  CHECK(read_reply(wire).status == 404);
  const Reply last = read_reply(wire);
  CHECK(last.body == "ready\n");
  CHECK(last.header("Connection") == "close");
  CHECK(wire.ends());
}

TEST_CASE("a request that comes byte by byte is answered as any other", "[B1]") {
  Served served;
  Wire wire = served.wire();
  wire.trickle(post + length + "\r\n" + body + request("GET", "/healthz"));
  CHECK(read_reply(wire).status == 200);
  CHECK(read_reply(wire).body == "alive\n");
}

TEST_CASE("the old protocol is answered once, and the connection ends", "[B1]") {
  Served served;
  const std::string keep = GENERATE("", "Connection: keep-alive\r\n");
  Wire wire = served.wire();
  wire.send("GET /healthz HTTP/1.0\r\n" + keep + "\r\nGET /healthz HTTP/1.0\r\n\r\n");
  CHECK(read_reply(wire).body == "alive\n");
  CHECK(wire.ends());
}

TEST_CASE("who waits to be asked for a body is asked, unless it is not wanted", "[B1]") {
  Served served;
  Wire wanted = served.wire();
  wanted.send(post + length + "Expect: 100-continue\r\n\r\n");
  CHECK(read_reply(wanted).status == 100);
  wanted.send(body);
  CHECK(read_reply(wanted).status == 200);

  Wire too_big = served.wire();
  too_big.send(post + "Content-Length: 65537\r\nExpect: 100-continue\r\n\r\n");
  CHECK(read_reply(too_big).status == 413);
  Wire forbidden = served.wire();
  forbidden.send(
      request("POST", "/api/v1/workshops", {"Expect: 100-continue", length.substr(0, length.size() - 2)}));
  CHECK(read_reply(forbidden).status == 401);
  CHECK(forbidden.ends());
}

TEST_CASE("a body on a request that needs none is read past", "[B1]") {
  Served served;
  Wire wire = served.wire();
  wire.send(request("GET", "/healthz", {}, "GET /metrics HTTP/1.1\r\n\r\n") + request("GET", "/readyz"));
  CHECK(read_reply(wire).body == "alive\n");
  CHECK(read_reply(wire).body == "ready\n");
}

TEST_CASE("what a request asks for besides, and we do not do, changes nothing", "[B1]") {
  Served served;
  std::string ranges = "Range: bytes=0-", marks = "If-None-Match: \"a\"";
  for (int i = 0; i < 500; ++i) ranges += ",0-1", marks += ", W/\"b\"";
  for (const std::string& header :
       {ranges, marks, "If-None-Match: *"s, "Expect: the impossible"s, "TE: trailers, deflate;q=0.5"s,
        "Connection: Host, close-not"s, "Upgrade: h2c"s, "Content-Encoding: gzip"s, "Accept: nothing/*"s,
        "A: b\r\n over two lines"s}) {
    CAPTURE(header.substr(0, 40));
    const Reply reply = served.ask("GET", "/healthz", {header});
    CHECK(reply.status == 200);
    CHECK(reply.body == "alive\n");
  }
  // What is packed is read as it stands, and is no JSON.
  CHECK(served.ask("POST", "/api/v1/sign-in", {"Content-Encoding: gzip"}, "\x1f\x8b\x08 packed").status ==
        400);
}

TEST_CASE("who hangs up in the middle of a request costs nobody else anything", "[B3]") {
  Served served;
  const std::string whole = post + length + "\r\n" + body;
  for (std::size_t size = 0; size < whole.size(); size += 7) {
    Wire wire = served.wire();
    wire.send(whole.substr(0, size));
    wire.finish();
    if (size < whole.find("\r\n\r\n") + 4) CHECK(wire.ends());
  }
  CHECK(served.ask("GET", "/healthz").status == 200);
}
