// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <set>

#include "server/net/routes.hpp"
#include "tests/net/served.hpp"
#include "tests/pictures/made.hpp"

using namespace aantafel::net;
using namespace aantafel::net::test;

namespace {

/// Brings a picture in; its id.
std::string picture_of(const Served& served, const Served::Workshop& workshop) {
  return served
      .ask_as_administrator("POST", "/api/v1/workshops/" + workshop.id + "/pictures",
                            aantafel::pictures::write_png(aantafel::tests::drawn(8, 8)))
      .json()
      .at("id");
}

const std::string kept_key = "ons-dagdeel";

/// There is a seat of one's own.
void plan_seats(const Served& served, const Served::Workshop& workshop) {
  const std::string command =
      R"({"do":"set_seats","plan":{"domains":[{"domain":"zorg","seats":1}],"only":false}})";
  REQUIRE(
      served.ask_as_administrator("POST", "/api/v1/workshops/" + workshop.id + "/steer", command).status ==
      200);
}

/// Keeps a template of that key.
void keep_template(const Served& served) {
  const Reply kept = served.ask_as_administrator("POST", "/api/v1/templates/imports", own_template(kept_key));
  REQUIRE(kept.status == 201);
}

/// The pattern with something that exists in the places of {}.
std::string path_of(const Route& route, const Served::Workshop& workshop, const std::string& picture) {
  std::string path(route.pattern);
  const bool by_code = path.starts_with("/api/v1/join/");
  const bool of_template = path.starts_with("/api/v1/templates/");
  if (const auto hole = path.find("{}"); hole != std::string::npos)
    path.replace(hole, 2, by_code ? workshop.code : of_template ? kept_key : workshop.id);
  const bool of_seat = path.find("/seats/") != std::string::npos;
  if (const auto hole = path.find("{}"); hole != std::string::npos)
    path.replace(hole, 2, of_seat ? "zorg.1" : picture);
  return path;
}

std::string method_of(const Route& route) {
  return std::string(boost::beast::http::to_string(route.method));
}

}  // namespace

TEST_CASE("each right opens the routes that ask for it, and no others", "[S5]") {
  Served served({.security_contact = "mailto:veilig@gouda.nl"});
  const auto ours = served.create();
  const auto other = served.create();
  const std::string picture = picture_of(served, ours);
  plan_seats(served, ours);
  keep_template(served);
  const std::vector<std::pair<std::string, Right>> holders{
      {"", Right::none},
      {bearer("made-up"), Right::none},
      {bearer(other.facilitator), Right::none},
      {bearer(ours.screen), Right::screen},
      {bearer(ours.facilitator), Right::facilitator},
      {bearer("the-administrator"), Right::administrator},
  };
  // Taken away last, since that really happens.
  std::vector<const Route*> all;
  for (const Route& one : routes()) all.push_back(&one);
  std::stable_partition(all.begin(), all.end(), [](const Route* one) {
    return method_of(*one) != "DELETE" || one->right == Right::none;
  });
  for (const Route* route : all) {
    served.pass(3'600'000);  // wrong ones are counted
    for (const auto& [header, right] : holders) {
      const std::string path = path_of(*route, ours, picture);
      CAPTURE(method_of(*route), path, header);
      const std::string body = method_of(*route) == "GET" ? "" : "[]";
      const Reply reply =
          served.ask(method_of(*route), path, {header.empty() ? "X-Nothing: 1" : header}, body);
      // A right at one workshop is none on the whole server.
      const bool on_server = route->pattern.find("{}") == std::string_view::npos ||
                             route->pattern.starts_with("/api/v1/templates/");
      const Right counts = on_server && right != Right::administrator ? Right::none : right;
      if (counts >= route->right) {
        CHECK(reply.status != 401);
        CHECK(reply.status != 403);
        if (method_of(*route) == "GET") CHECK(reply.status == 200);
        continue;
      }
      CHECK(reply.status == (counts == Right::none ? 401 : 403));
      CHECK(reply.header("WWW-Authenticate") == (counts == Right::none ? "Bearer" : ""));
      CHECK(reply.problem() == "this asks for a credential that opens it");
      CHECK_FALSE(reply.body.find("Een dag") != std::string::npos);
    }
  }
  // The last of them, asked by who may.
  CHECK(served.ask_as_administrator("GET", "/api/v1/workshops/" + ours.id).status == 404);
}

TEST_CASE("HEAD is answered as GET without a body, on the same connection", "[B1]") {
  Served served;
  const auto workshop = served.create();
  const std::string picture = picture_of(served, workshop);
  plan_seats(served, workshop);
  keep_template(served);
  Wire wire = served.wire();
  for (const Route& route : routes()) {
    if (route.method != boost::beast::http::verb::get) continue;
    const std::string path = path_of(route, workshop, picture);
    CAPTURE(path);
    const std::vector<std::string> as_administrator{bearer("the-administrator")};
    wire.send(request("HEAD", path, as_administrator));
    const Reply head = read_reply(wire, false);
    wire.send(request("GET", path, as_administrator));
    const Reply get = read_reply(wire);
    CHECK(head.status == get.status);
    CHECK(head.header("Content-Type") == get.header("Content-Type"));
    if (path != "/metrics") CHECK(head.header("Content-Length") == std::to_string(get.body.size()));
  }
}

TEST_CASE("what does not exist is 404, and another method 405 with those that are known", "[B3]") {
  Served served;
  const auto workshop = served.create();
  struct Case {
    std::string method, path;
    int status;
    std::string allow;
  };
  const std::string live = "/api/v1/workshops/" + workshop.id + "/live";
  const auto wrong = GENERATE_COPY(values<Case>({
      {"GET", "/nowhere", 404, ""},
      {"POST", "/nowhere", 404, ""},
      {"GET", "/api/v1/workshops/", 404, ""},
      {"GET", "//api/v1/workshops", 404, ""},
      {"GET", "/api/v1/workshops/a/b", 404, ""},
      {"GET", "/api/v1/join/1234567", 404, ""},
      {"GET", "/api/v1/join/12345678x", 404, ""},
      {"GET", "/api/v1/join/1234567a/qr.svg", 404, ""},
      {"GET", "/.well-known/security.txt", 404, ""},
      {"PUT", "/api/v1/workshops", 405, "GET, POST"},
      {"OPTIONS", "/healthz", 405, "GET"},
      {"TRACE", "/healthz", 405, "GET"},
      {"GET", "/api/v1/sign-in", 405, "POST, DELETE"},
      {"BREW", "/healthz", 405, "GET"},
      {"POST", live, 405, "GET"},
      {"GET", live, 426, ""},
  }));
  CAPTURE(wrong.method, wrong.path);
  const Reply reply = served.ask(wrong.method, wrong.path);
  CHECK(reply.status == wrong.status);
  CHECK(reply.header("Allow") == wrong.allow);
  CHECK(reply.problem().find("not a problem") == std::string::npos);
}

TEST_CASE("the description of the API names every route, and nothing else", "[D4]") {
  Served served;
  const Reply reply = served.ask("GET", "/api/v1/openapi.json");
  CHECK(reply.header("Content-Type") == "application/json");
  const nlohmann::json api = reply.json();
  CHECK(api.at("openapi").get<std::string>().starts_with("3.1"));
  std::set<std::string> described;
  for (const auto& [path, methods] : api.at("paths").items())
    for (const auto& [method, operation] : methods.items())
      if (method != "parameters" && path.find("/live") == std::string::npos) {
        std::string upper = method;
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](unsigned char c) { return std::toupper(c); });
        std::string pattern = path;
        for (auto open = pattern.find('{'); open != std::string::npos; open = pattern.find('{', open + 1))
          pattern.erase(open + 1, pattern.find('}', open) - open - 1);
        described.insert(upper + " " + pattern);
      }
  std::set<std::string> answered;
  for (const Route& route : routes()) answered.insert(method_of(route) + " " + std::string(route.pattern));
  CHECK(described == answered);
}
