// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "server/net/credentials.hpp"
#include "tests/net/served.hpp"

using namespace aantafel::net;
using namespace aantafel::net::test;

namespace {

const std::string our_origin = "Origin: https://" + our_host;

Reply sign_in(const Served& served, const std::string& credential, const std::string& origin = our_origin) {
  return served.ask("POST", "/api/v1/sign-in", {origin}, nlohmann::json{{"credential", credential}}.dump());
}

/// What a browser sends back of a cookie it was given.
std::string cookie_of(const Reply& reply) {
  const std::string set = reply.header("Set-Cookie");
  return "Cookie: theme=dark; " + set.substr(0, set.find(';')) + "; other=1";
}

}  // namespace

TEST_CASE("signing in gives a cookie that no script reads and no other site sends", "[S5]") {
  Served served;
  const auto workshop = served.create();
  const Reply administrator = sign_in(served, "the-administrator");
  REQUIRE(administrator.status == 200);
  CHECK(administrator.json() == nlohmann::json{{"right", "administrator"}, {"workshop", nullptr}});
  CHECK_THAT(administrator.header("Set-Cookie"),
             Catch::EndsWith("; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000; Secure"));
  CHECK(administrator.header("Set-Cookie").find("the-administrator") == std::string::npos);
  CHECK(served.ask("GET", "/api/v1/workshops", {cookie_of(administrator)}).status == 200);

  const Reply facilitator = sign_in(served, workshop.facilitator);
  CHECK(facilitator.json() == nlohmann::json{{"right", "facilitator"}, {"workshop", workshop.id}});
  CHECK(served.ask("GET", "/api/v1/workshops/" + workshop.id, {cookie_of(facilitator)}).status == 200);
  CHECK(served.ask("GET", "/api/v1/workshops", {cookie_of(facilitator)}).status == 401);
  CHECK(served.ask("GET", "/api/v1/workshops/" + served.create().id, {cookie_of(facilitator)}).status == 401);

  const Reply out = served.ask("DELETE", "/api/v1/sign-in", {cookie_of(facilitator)});
  CHECK(out.status == 204);
  CHECK_THAT(out.header("Set-Cookie"), Catch::StartsWith("aantafel=; ") && Catch::Contains("; Max-Age=0"));
}

TEST_CASE("without TLS the cookie is not kept back from plain HTTP", "[S5]") {
  Served served({.address = "http://" + our_host});
  const Reply reply = sign_in(served, "the-administrator", "Origin: http://" + our_host);
  CHECK(reply.status == 200);
  CHECK(reply.header("Set-Cookie").find("Secure") == std::string::npos);
}

TEST_CASE("what opens nothing is refused, and so is what cannot be read", "[B3]") {
  Served served;
  const auto workshop = served.create();
  CHECK(sign_in(served, "wrong").status == 401);
  CHECK(sign_in(served, workshop.screen).status == 401);
  struct Case {
    std::string body, path;
  };
  const auto bad = GENERATE(values<Case>({{"", ""},
                                          {"[]", ""},
                                          {"{}", "/credential"},
                                          {R"({"credential":7})", "/credential"},
                                          {R"({"credential":"a b"})", "/credential"},
                                          {R"({"credential":"a","more":1})", "/more"},
                                          {R"({"credential":"a","credential":"the-administrator"})", ""}}));
  CAPTURE(bad.body);
  const Reply reply = served.ask("POST", "/api/v1/sign-in", {our_origin}, bad.body);
  CHECK(reply.status == 400);
  CHECK(reply.json().value("path", "") == bad.path);
  CHECK(reply.header("Set-Cookie") == "");
}

TEST_CASE("no page of another site uses our cookie, whatever it calls itself", "[S5]") {
  Served served;
  const std::string cookie = cookie_of(sign_in(served, "the-administrator"));
  const std::string origin = GENERATE("null", "https://evil.example", "https://aantafel.test.evil.example",
                                      "https://aantafel.test:8443", "https://evilaantafel.test",
                                      "aantafel.test", "https://", "https://aantafel.test/x", "garbage");
  CAPTURE(origin);
  CHECK(served.ask("POST", "/api/v1/workshops", {cookie, "Origin: " + origin}, Served::one_question).status ==
        401);
  CHECK(sign_in(served, "the-administrator", "Origin: " + origin).status == 403);
  CHECK(served.ask("DELETE", "/api/v1/sign-in", {cookie, "Origin: " + origin}).status == 403);
  // A program is no page: what it was given itself counts.
  CHECK(served.ask("GET", "/api/v1/workshops", {bearer("the-administrator"), "Origin: " + origin}).status ==
        200);
  CHECK(served.ask("POST", "/api/v1/workshops", {cookie, our_origin}, Served::one_question).status == 201);
}

TEST_CASE("a cookie ends after thirty days and cannot be changed", "[S5]") {
  const Credentials credentials("a token");
  const std::string good = credentials.cookie("w1", 1000);
  const std::uint64_t end = 1000 + Credentials::signed_in_for;
  CHECK(credentials.right_of_cookie(good, "w1", 1000) == Right::facilitator);
  CHECK(credentials.right_of_cookie(good, "w1", end - 1) == Right::facilitator);
  CHECK(credentials.right_of_cookie(good, "w1", end) == Right::none);
  CHECK(credentials.right_of_cookie(good, "w2", 1000) == Right::none);
  CHECK(Credentials("another").right_of_cookie(good, "w1", 1000) == Right::none);
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string changed = good;
    changed[i] = changed[i] == 'x' ? 'y' : 'x';
    CHECK(credentials.right_of_cookie(changed, "w1", 1000) == Right::none);
    CHECK(credentials.right_of_cookie(good.substr(0, i), "w1", 1000) == Right::none);
  }
  // Without a workshop it would be an administrator's.
  CHECK(credentials.right_of_cookie(good.substr(2), "w1", 1000) == Right::none);
}
