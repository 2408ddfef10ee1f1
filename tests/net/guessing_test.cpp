// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <chrono>

#include "server/net/limits.hpp"
#include "server/net/site.hpp"
#include "tests/net/served.hpp"

using namespace aantafel::net;
using namespace aantafel::net::test;
using boost::asio::ip::make_address;

namespace {

/// Uses up what this address may get wrong, but for so many.
void guess_wrong(Served& served, int but) {
  const int all = static_cast<int>(WrongCodes::by_address.burst);
  served.inside([&](Site& site) {
    for (int i = 0; i < all - but; ++i) site.wrong_codes.failed(make_address("127.0.0.1"), site.now());
  });
}

double seconds_for(const Served& served, const std::string& path) {
  const auto begin = std::chrono::steady_clock::now();
  CHECK(served.ask("GET", path).status != 429);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

TEST_CASE("who guessed too often hears nothing about codes and credentials for a while", "[B4]") {
  Served served;
  const auto workshop = served.create();
  auto connected = served.phone(workshop.code, "tab");
  guess_wrong(served, 1);
  CHECK(served.ask("GET", "/api/v1/join/00000000").status == 404);

  const Reply refused = served.ask("GET", "/api/v1/join/" + workshop.code);
  CHECK(refused.status == 429);
  CHECK(refused.header("Retry-After") == "60");
  CHECK(served.ask("POST", "/api/v1/sign-in", {}, R"({"credential":"the-administrator"})").status == 429);
  CHECK(served.ask_as_administrator("GET", "/api/v1/workshops").status == 429);
  Wire wire = served.wire();
  CHECK(Served::upgrade(wire, workshop.code).status == 429);

  // Others behind the same address are in, or come back by the id they were told, and go on.
  connected.talk.say(R"({"type":"ping"})");
  CHECK(connected.talk.message("alive").contains("now"));
  CHECK(served.phone(workshop.id, "tab").welcome.at("you").at("participant") == "p1");

  served.pass(6'001);
  CHECK(served.ask("GET", "/api/v1/join/" + workshop.code).status == 200);
}

TEST_CASE("each way of guessing is counted, and what is right costs nothing", "[B4]") {
  Served served;
  const auto workshop = served.create();
  const int way = GENERATE(0, 1, 2, 3, 4, 5);
  const auto guess = [&](bool right) {
    Wire wire = served.wire();
    const std::string credential = right ? "the-administrator" : "wrong";
    const std::string code = right ? workshop.code : "00000000";
    if (way == 0) return served.ask("GET", "/api/v1/join/" + code).status;
    if (way == 1) return Served::upgrade(wire, code).status;
    if (way == 2) return served.ask("GET", "/api/v1/workshops", {bearer(credential)}).status;
    if (way == 3)
      return served.ask("POST", "/api/v1/sign-in", {}, nlohmann::json{{"credential", credential}}.dump())
          .status;
    if (way == 4) return Served::upgrade(wire, workshop.id, {bearer(credential)}).status;
    Talk talk = served.talk(workshop.id);
    talk.say(hello({{"role", "facilitator"}, {"client", "tab"}, {"credential", credential}}));
    return right                                 ? talk.message("welcome").is_object() ? 200 : 0
           : talk.message("refused").is_object() ? 401
                                                 : 0;
  };
  CAPTURE(way);
  guess_wrong(served, 1);
  for (int i = 0; i < 3; ++i) CHECK(guess(true) / 100 != 4);
  CHECK(served.ask("GET", "/api/v1/join/" + workshop.code).status == 200);
  guess(false);
  CHECK(served.ask("GET", "/api/v1/join/" + workshop.code).status == 429);
}

TEST_CASE("when the whole server sees many wrong codes they wait a second, and right ones do not",
          "[B4][J3]") {
  Served served;
  const auto open = served.create();
  const auto locked = served.create();
  served.ask_as_administrator("POST", "/api/v1/workshops/" + locked.id + "/steer",
                              R"({"do":"lock","locked":true})");
  served.inside([](Site& site) {
    // By so many addresses at once that it lasts.
    for (int i = 0; i < 60; ++i)
      site.wrong_codes.failed(make_address("10.0.0." + std::to_string(i)), site.now() + 60'000);
  });
  CHECK(seconds_for(served, "/api/v1/join/" + open.code) < 0.9);
  CHECK(seconds_for(served, "/api/v1/join/00000000") >= 1);
  CHECK(seconds_for(served, "/api/v1/join/" + locked.code) >= 1);
}

TEST_CASE("failures count by subscriber: an IPv4 address, or the network of an IPv6 one", "[B4]") {
  CHECK(subscriber(make_address("192.0.2.7")) == "192.0.2.7");
  CHECK(subscriber(make_address("::ffff:192.0.2.7")) == "192.0.2.7");
  CHECK(subscriber(make_address("2001:db8:1:2:3:4:5:6")) == subscriber(make_address("2001:db8:1:2::9")));
  CHECK(subscriber(make_address("2001:db8:1:2::9")) != subscriber(make_address("2001:db8:1:3::9")));

  WrongCodes codes;
  const auto one = make_address("192.0.2.7");
  for (int i = 0; i < 60; ++i) {
    CHECK(codes.may_try(one, 1000));
    codes.failed(one, 1000);
  }
  CHECK_FALSE(codes.may_try(one, 1000));
  CHECK(codes.may_try(make_address("192.0.2.8"), 1000));
  CHECK_FALSE(codes.may_try(one, 6'999));
  CHECK(codes.may_try(one, 7'000));
  // A clock that goes back gives nothing away.
  CHECK_FALSE(codes.may_try(one, 0));
}

TEST_CASE("a bucket gives so many at once, then so many a second", "[B4]") {
  TokenBucket bucket;
  const Rate rate{5, 20};
  const auto taken_at = [&](std::uint64_t now) {
    int taken = 0;
    while (bucket.take(rate, now)) ++taken;
    return taken;
  };
  CHECK(taken_at(1'000'000) == 20);
  CHECK(taken_at(1'000'199) == 0);
  CHECK(taken_at(1'000'200) == 1);
  CHECK(taken_at(1'001'200) == 5);
  CHECK(taken_at(9'000'000) == 20);
}
