// SPDX-License-Identifier: EUPL-1.2
// What operators ask of a server, and what it tells nobody.
#include <catch2/catch.hpp>

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <sstream>

#include "server/net/site.hpp"
#include "tests/net/served.hpp"

using namespace aantafel::net::test;
using Json = nlohmann::json;

namespace {

/// Everything that is logged while it lives.
struct Logged {
  Logged() {
    auto logger =
        std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_mt>(text));
    logger->set_level(spdlog::level::trace);
    spdlog::set_default_logger(logger);
  }
  ~Logged() { spdlog::set_default_logger(before); }
  std::shared_ptr<spdlog::logger> before = spdlog::default_logger();
  std::ostringstream text;
};

}  // namespace

TEST_CASE("a server is alive before it is ready, and not ready once it stops", "[R4]") {
  Served served;
  CHECK(served.ask("GET", "/healthz").body == "alive\n");
  CHECK(served.ask("GET", "/readyz").body == "ready\n");
  served.inside([](aantafel::net::Site& site) { site.ready = false; });
  CHECK(served.ask("GET", "/readyz").status == 503);
  CHECK(served.ask("GET", "/healthz").status == 200);
}

TEST_CASE("security.txt tells whom to warn, until a day to come", "[S5]") {
  Served served({.security_contact = "mailto:veilig@gouda.nl"});
  const Reply reply = served.ask("GET", "/.well-known/security.txt");
  CHECK(reply.header("Content-Type") == "text/plain; charset=utf-8");
  CHECK_THAT(reply.body, Catch::StartsWith("Contact: mailto:veilig@gouda.nl\nExpires: 20"));
  CHECK_THAT(reply.body, Catch::Matches("[^]*Expires: [0-9]{4}-[01][0-9]-[0-3][0-9]T[0-9:]{8}Z\n[^]*"));
}

TEST_CASE("metrics count what happens", "[B2]") {
  Served served;
  const auto workshop = served.create();
  CHECK(served.metric("connections") == 0);
  auto facilitator = served.facilitator(workshop);
  facilitator.talk.ask(1, steer(open_a1));
  {
    auto phone = served.phone(workshop.code, "tab").talk;
    phone.ask(1, vote(1));
    phone.message("view");
    phone.ask(2, vote(7));
    phone.say("nonsense");
    phone.message("refused");
    CHECK(served.metric("connections") == 2);
    CHECK(served.metric("rooms") == 1);
    CHECK(served.metric("acknowledged_total") == 2);
    CHECK(served.metric("refused_total") == 2);
    CHECK(served.metric("messages_total") == 6);
    CHECK(served.metric("views_sent_total") >= 2);
    CHECK(served.metric("sent_bytes_total") > 1000);
    CHECK(served.metric("slow_total") == 0);
  }
  while (served.metric("connections") != 1) continue;
  const double requests = served.metric("http_requests_total");
  CHECK(served.metric("http_requests_total") == requests + 1);
}

TEST_CASE("no capability, token, cookie or person is in any log line, metric or redirect", "[S5]") {
  Logged logged;
  std::vector<std::string> secrets{"the-administrator", "wrong-credential", "tab-of-a-phone",
                                   "device-of-a-phone"};
  std::string answers;
  {
    Served served;
    const auto workshop = served.create();
    secrets.insert(secrets.end(), {workshop.facilitator, workshop.screen, workshop.code});
    const Reply signed_in =
        served.ask("POST", "/api/v1/sign-in", {}, Json{{"credential", workshop.facilitator}}.dump());
    const std::string set = signed_in.header("Set-Cookie");
    secrets.push_back(set.substr(9, set.find(';') - 9));

    auto facilitator = served.facilitator(workshop);
    facilitator.talk.ask(1, steer(open_a1));
    served.phone(workshop.code, "tab-of-a-phone", "device-of-a-phone").talk.ask(1, vote(1));
    for (const auto& secret : secrets) {
      answers += served.ask("GET", "/nowhere/" + secret + "?token=" + secret, {bearer(secret)}).head;
      answers +=
          served
              .ask("GET", "/api/v1/workshops?token=" + secret, {bearer(secret), "Cookie: aantafel=" + secret})
              .head;
      answers += served.ask("GET", "/api/v1/workshops/" + workshop.id, {"Cookie: aantafel=" + secret}).head;
      answers += served.ask("POST", "/api/v1/sign-in", {}, Json{{"credential", secret + "?"}}.dump()).body;
      Wire garbage = served.wire();
      garbage.send(secret + "\r\n\r\n");
      answers += garbage.rest();
    }
    // Something that goes wrong on the server, while secrets are about.
    served.inside([](aantafel::net::Site& site) {
      site.announce = [](const aantafel::protocol::WorkshopListed&) {
        throw std::runtime_error("a handler broke");
      };
    });
    const Reply broken = served.ask_as_administrator(
        "POST", "/api/v1/workshops?token=" + workshop.facilitator, Served::one_question);
    CHECK(broken.status == 500);
    CHECK(broken.problem() == "something went wrong on the server");
    answers += served.ask("GET", "/metrics").body;
  }
  const std::string lines = logged.text.str();
  CHECK_THAT(lines, Catch::Contains("/api/v1/workshops failed: a handler broke"));
  CHECK_THAT(answers, !Catch::Contains("Location:"));
  for (const auto& secret : secrets) {
    CAPTURE(secret);
    CHECK(lines.find(secret) == std::string::npos);
    CHECK(answers.find(secret) == std::string::npos);
  }
}
