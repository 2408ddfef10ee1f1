// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/net/served.hpp"

using namespace aantafel::net::test;

namespace {

const std::string key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
const std::string version = "Sec-WebSocket-Version: 13";
const std::string connection = "Connection: Upgrade";
const std::string websocket = "Upgrade: websocket";

}  // namespace

TEST_CASE("a request to upgrade is answered as RFC 6455 asks", "[J1]") {
  Served served;
  const auto workshop = served.create();
  Wire wire = served.wire();
  const Reply plain = Served::upgrade(wire, workshop.code);
  CHECK(plain.status == 101);
  // The RFC's own example, section 1.3.
  CHECK(plain.header("Sec-WebSocket-Accept") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
  CHECK(plain.header("Upgrade") == "websocket");
  CHECK(plain.header("Sec-WebSocket-Protocol") == "");
  CHECK(plain.header("Sec-WebSocket-Extensions") == "");
  CHECK(plain.header("Set-Cookie") == "");
}

TEST_CASE("our subprotocol is confirmed if it is offered, and no other nor any extension", "[J1]") {
  Served served;
  const auto workshop = served.create();
  const auto [offered, confirmed] = GENERATE(table<std::string, std::string>({
      {"aantafel.v1", "aantafel.v1"},
      {"chat, aantafel.v1 , other", "aantafel.v1"},
      {"aantafel.v2", ""},
      {"aantafel.v1x", ""},
  }));
  const std::string extension =
      GENERATE("permessage-deflate; client_max_window_bits", "permessage-deflate; server_max_window_bits=99",
               "permessage-deflate; permessage-deflate, x-webkit-deflate-frame", ";;==,,", "");
  CAPTURE(offered, extension);
  Wire wire = served.wire();
  const Reply reply = Served::upgrade(
      wire, workshop.id, {"Sec-WebSocket-Protocol: " + offered, "Sec-WebSocket-Extensions: " + extension});
  CHECK(reply.status == 101);
  CHECK(reply.header("Sec-WebSocket-Protocol") == confirmed);
  CHECK(reply.header("Sec-WebSocket-Extensions") == "");
}

TEST_CASE("a browser's way of asking for a WebSocket is understood", "[J1]") {
  Served served;
  Wire wire = served.wire();
  wire.send(request("GET", "/api/v1/workshops/" + served.create().id + "/live",
                    {"Connection: keep-alive, upgrade", "upgrade: WebSocket", key, version,
                     "Cache-Control: no-cache", "Sec-Fetch-Mode: websocket"}));
  CHECK(read_reply(wire).status == 101);
}

TEST_CASE("a socket is upgraded once", "[B3]") {
  Served served;
  const auto workshop = served.create();
  Talk talk = served.talk(workshop.id);
  talk.wire().send(
      request("GET", "/api/v1/workshops/" + workshop.id + "/live", {connection, websocket, key, version}));
  CHECK(talk.closed() == 1002);
  CHECK(talk.wire().ends());
}

TEST_CASE("what asks for no WebSocket, or a wrong one, gets none", "[B3]") {
  Served served;
  const auto workshop = served.create();
  struct Case {
    std::string what;
    std::vector<std::string> headers;
    int status;
  };
  for (const auto& [what, headers, status] : std::vector<Case>{
           {"nothing of it", {}, 426},
           {"no connection header", {websocket, key, version}, 426},
           {"another protocol", {connection, "Upgrade: h2c", key, version}, 426},
           {"no version", {connection, websocket, key}, 426},
           {"version 7", {connection, websocket, key, "Sec-WebSocket-Version: 7"}, 426},
           {"version 0", {connection, websocket, key, "Sec-WebSocket-Version: 0"}, 426},
           {"version 8", {connection, websocket, key, "Sec-WebSocket-Version: 8"}, 426},
           {"versions", {connection, websocket, key, "Sec-WebSocket-Version: 13, 8"}, 426},
           {"two versions", {connection, websocket, key, version, "Sec-WebSocket-Version: 8"}, 400},
           {"version 99", {connection, websocket, key, "Sec-WebSocket-Version: 99"}, 426},
           {"no key", {connection, websocket, version}, 400},
           {"two keys", {connection, websocket, version, key, key}, 400},
           {"an empty key", {connection, websocket, version, "Sec-WebSocket-Key: "}, 400},
           {"a body", {connection, websocket, version, key, "Content-Length: 2"}, 400},
           {"a short key", {connection, websocket, version, "Sec-WebSocket-Key: dGhl"}, 400},
           {"a key that is no base64",
            {connection, websocket, version, "Sec-WebSocket-Key: ****************"},
            400},
       }) {
    CAPTURE(what);
    Wire wire = served.wire();
    wire.send(request("GET", "/api/v1/workshops/" + workshop.id + "/live", headers));
    const Reply reply = read_reply(wire);
    CHECK(reply.status == status);
    CHECK(reply.header("Sec-WebSocket-Accept") == "");
    if (status == 426) {
      CHECK(reply.header("Upgrade") == "websocket");
      CHECK(reply.header("Sec-WebSocket-Version") == "13");
    }
    CHECK(reply.problem().find("not a problem") == std::string::npos);
  }
}

TEST_CASE("pages of other sites get no WebSocket", "[S5]") {
  Served served;
  const auto workshop = served.create();
  const auto [origin, status] = GENERATE(table<std::string, int>({
      {"https://aantafel.test", 101},
      {"http://aantafel.test", 101},
      {"https://evil.example", 403},
      {"https://aantafel.test.evil.example", 403},
      {"https://aantafel.test:8443", 403},
      {"https://evil-aantafel.test", 403},
      {"HTTPS://AANTAFEL.TEST", 403},
      {"https://aant\xc3\xa1"
       "fel.test",
       403},
      {"https://xn--aantfel-hwa.test", 403},
      {"https://aantafel.test@evil.example", 403},
      {"null", 403},
      {"aantafel.test", 403},
  }));
  CAPTURE(origin);
  Wire wire = served.wire();
  CHECK(Served::upgrade(wire, workshop.id, {"Origin: " + origin}).status == status);
}

TEST_CASE("a right comes by credential, by bearer or by the cookie of one of our own pages", "[S5]") {
  Served served;
  const auto workshop = served.create();
  const auto other = served.create();
  const Reply signed_in =
      served.ask("POST", "/api/v1/sign-in", {}, R"({"credential":")" + workshop.facilitator + "\"}");
  const std::string set = signed_in.header("Set-Cookie");
  const std::string cookie = "Cookie: " + set.substr(0, set.find(';'));
  const std::string ours = "Origin: https://" + our_host;
  struct Case {
    std::string what;
    std::vector<std::string> headers;
    std::string credential;
    bool facilitates, shows;
  };
  for (const auto& [what, headers, credential, facilitates, shows] : std::vector<Case>{
           {"nothing", {}, "", false, false},
           {"a made-up credential", {}, "made-up", false, false},
           {"the credential of another workshop", {}, other.facilitator, false, false},
           {"the screen's", {}, workshop.screen, false, true},
           {"the facilitator's", {}, workshop.facilitator, true, true},
           {"the administrator's", {}, "the-administrator", true, true},
           {"the facilitator's as bearer", {bearer(workshop.facilitator)}, "", true, true},
           {"a cookie on one of our pages", {cookie, ours}, "", true, true},
           {"a cookie on nobody's page", {cookie}, "", false, false},
           {"a cookie, and a screen's credential", {cookie, ours}, workshop.screen, true, true},
       }) {
    CAPTURE(what);
    for (const auto& [role, may] : {std::pair{"facilitator", facilitates}, std::pair{"screen", shows}}) {
      CAPTURE(role);
      Talk talk = served.talk(workshop.id, headers);
      nlohmann::json members{{"role", role}, {"client", "tab"}};
      if (!credential.empty()) members["credential"] = credential;
      talk.say(hello(members));
      if (may) {
        CHECK(talk.message("welcome").at("you").at("role") == role);
        continue;
      }
      CHECK(talk.message("refused").at("reason") == "not_allowed");
      CHECK(talk.message("bye").at("reason") == "refused");
      CHECK(talk.closed() == 1008);
    }
  }
}

TEST_CASE("frames that come along with the request are not lost", "[R1]") {
  Served served({.threads = GENERATE(1u, 3u)});
  const auto workshop = served.create();
  for (int i = 0; i < 4; ++i) {
    Wire wire = served.wire();
    const std::string upgrade = request("GET", "/api/v1/workshops/" + served.create().id + "/live",
                                        {connection, websocket, key, version});
    wire.send(upgrade + frame(First::text, hello({{"role", "participant"}, {"client", "tab"}})) +
              frame(First::text, R"({"type":"ping"})"));
    CHECK(read_reply(wire).status == 101);
    Talk talk(std::move(wire));
    CHECK(talk.message("welcome").at("you").at("participant") == "p1");
    CHECK(talk.message("alive").contains("now"));
  }
}
