// SPDX-License-Identifier: EUPL-1.2
// Deadlines and heartbeats, seen from where the watch looks, so that nobody waits for them.
#include <catch2/catch.hpp>

#include <future>

#include "server/net/connection.hpp"
#include "server/net/handshake.hpp"
#include "server/net/http_connection.hpp"
#include "tests/net/served.hpp"
#include "tests/storage/stubborn_log.hpp"

using namespace aantafel;
using namespace aantafel::net;
using namespace aantafel::net::test;

namespace {

/// A connection of which both ends are ours.
struct Ends {
  explicit Ends(Served& served)
      : acceptor(context, {asio::ip::address_v4::loopback(), 0}),
        wire(acceptor.local_endpoint().port()),
        socket(context_of(served)) {
    acceptor.accept(socket);
  }
  static Executor context_of(Served& served) {
    asio::io_context* main = nullptr;
    served.inside([&main](Site& site) { main = &site.watches.front()->context(); });
    return main->get_executor();
  }
  asio::io_context context;
  asio::ip::tcp::acceptor acceptor;
  Wire wire;
  Socket socket;
};

struct Requests {
  explicit Requests(Served::Setup setup = {}) : served(std::move(setup)) {
    served.inside([this](Site& site) {
      connection = std::make_shared<HttpConnection>(site, std::move(ends.socket));
      connection->start();
    });
  }
  /// As the watch does so many seconds after now.
  void look_after(Seconds seconds) {
    served.inside([this, seconds](Site& site) { connection->look(site.watches.front()->now() + seconds); });
  }
  Served served;
  Ends ends{served};
  std::shared_ptr<HttpConnection> connection;
};

struct Socketed {
  Socketed() {
    std::promise<void> started;
    served.inside([&](Site& site) {
      site.rooms.room(workshop.id, [&](std::shared_ptr<live::Room> room) {
        const Connection::Place place{*site.watches.front(), site.credentials, site.wrong_codes, site.now};
        connection = std::make_shared<Connection>(place, room, ends.socket.release(), asio::ip::address(),
                                                  Right::none);
        boost::beast::http::request<boost::beast::http::string_body> upgrade{boost::beast::http::verb::get,
                                                                             "/", 11};
        upgrade.set("Host", "aantafel.test");
        upgrade.set("Connection", "Upgrade");
        upgrade.set("Upgrade", "websocket");
        upgrade.set("Sec-WebSocket-Version", "13");
        upgrade.set("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        connection->start(upgraded(upgrade), "");
        started.set_value();
      });
    });
    started.get_future().wait();
    read_reply(talk.wire());
  }
  void look_after(Seconds seconds) {
    served.inside([this, seconds](Site& site) { connection->look(site.watches.front()->now() + seconds); });
  }
  void enter() {
    talk.say(hello({{"role", "participant"}, {"client", "tab"}}));
    talk.message("welcome");
  }
  Served served;
  Served::Workshop workshop = served.create();
  Ends ends{served};
  std::shared_ptr<Connection> connection;
  Talk talk{std::move(ends.wire)};
};

}  // namespace

TEST_CASE("everybody is looked at every second", "[B1]") {
  struct Eyed : Watched {
    void look(Seconds now) override {
      if (++looks == 2) seen.set_value(now);
    }
    void hurry() override {}
    std::promise<Seconds> seen;
    int looks = 0;
  } eyed;
  asio::io_context context(1);
  const auto watch = std::make_shared<Watch>(context);
  const Seconds begin = watch->now();
  watch->add(eyed);
  watch->start();
  context.run_for(std::chrono::milliseconds(2500));
  auto seen = eyed.seen.get_future();
  REQUIRE(seen.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
  CHECK(seen.get() >= begin + 2);
}

TEST_CASE("who comes when the server is ending is hurried at once", "[R4]") {
  struct Late : Watched {
    void look(Seconds) override {}
    void hurry() override { ++hurries; }
    int hurries = 0;
  } late;
  asio::io_context context(1);
  const auto watch = std::make_shared<Watch>(context);
  watch->stop();
  watch->add(late);
  CHECK(late.hurries == 1);
}

TEST_CASE_METHOD(Requests, "who does not say what it wants within five seconds is cut off", "[B1]") {
  const std::string said = GENERATE("", "G", "GET /healthz HTTP/1.1\r\nHost: aantafel.test\r\nA: ");
  ends.wire.send(said);
  look_after(HttpConnection::header_within);
  CHECK(ends.wire.silent_for(20));
  look_after(HttpConnection::header_within + 2);
  CHECK(ends.wire.ends());
}

TEST_CASE_METHOD(Requests, "a body has a minute to arrive, and a pause between requests may last as long",
                 "[B1]") {
  const std::string rest = GENERATE("", R"({"credential")");
  if (!rest.empty())
    ends.wire.send(
        "POST /api/v1/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\nExpect: 100-continue\r\n\r\n" +
        rest);
  else
    ends.wire.send(request("GET", "/healthz"));
  read_reply(ends.wire);
  served.inside([](Site&) {});
  look_after(59);
  CHECK(ends.wire.silent_for(20));
  look_after(62);
  CHECK(ends.wire.ends());
}

TEST_CASE("an answer may take ten minutes to make: a large download on a small server", "[B1][D1]") {
  storage::test::StubbornLog* log = nullptr;
  Requests here({.log = [&log] { return storage::test::StubbornLog::make(log); }});
  const auto workshop = here.served.create();
  const std::string path = "/api/v1/workshops/" + workshop.id;
  const std::vector<std::string> allowed{bearer(workshop.facilitator)};
  log->hold = true;
  const bool has_body = GENERATE(true, false);
  here.ends.wire.send(has_body ? request("PATCH", path, allowed, R"({"region":"Midden-Holland"})")
                               : request("POST", path + "/rehearsal", allowed));
  here.served.inside([](Site&) {});
  CHECK(here.ends.wire.silent_for(50));
  here.look_after(HttpConnection::answer_within);
  CHECK(here.ends.wire.silent_for(20));
  log->let_go();
  CHECK(read_reply(here.ends.wire).status / 100 == 2);
}

TEST_CASE_METHOD(Socketed, "who does not say hello within ten seconds is cut off", "[B1]") {
  talk.say(R"({"type":"ping"})");
  talk.message("alive");
  look_after(Connection::hello_within - 1);
  CHECK(talk.wire().silent_for(20));
  look_after(Connection::hello_within + 1);
  CHECK(talk.wire().ends());
}

TEST_CASE_METHOD(Socketed, "when nothing was said for a while both ends hear that the other is there",
                 "[R4]") {
  enter();
  look_after(Connection::beat_after - 2);
  CHECK(talk.wire().silent_for(20));
  look_after(Connection::beat_after + 1);
  CHECK(talk.next().first == First::ping);
  CHECK(talk.message("alive").contains("now"));
}

TEST_CASE_METHOD(Socketed, "who was not heard for long is told to come back, and cut off if it stays silent",
                 "[R4][B1]") {
  enter();
  look_after(Connection::silent_after + 1);
  const auto bye = talk.message("bye");
  CHECK(bye.at("reason") == "silent");
  CHECK(bye.at("reconnect_ms").is_number());
  CHECK(talk.closed() == 1001);
  CHECK(talk.wire().silent_for(20));
  look_after(Connection::close_within + 1);
  CHECK(talk.wire().ends());
}
