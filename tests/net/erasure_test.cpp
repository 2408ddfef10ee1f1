// SPDX-License-Identifier: EUPL-1.2
// What is left of a workshop that was taken away.
#include <catch2/catch.hpp>

#include <signal.h>

#include "server/support/base64.hpp"
#include "tests/net/program.hpp"
#include "tests/net/served.hpp"
#include "tests/pictures/made.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::net::test;
using aantafel::storage::test::TempFolder;
using Json = nlohmann::json;

namespace {

struct Serving {
  Serving(const TempFolder& folder, const std::string& downloads)
      : program({"serve", "--data", folder.path(), "--listen", "127.0.0.1:0"},
                {{"AANTAFEL_ADMIN_TOKEN", "the-administrator"}, {"TMPDIR", downloads}}),
        port(program.port()) {}

  Reply ask(const std::string& method, const std::string& path, const std::string& body = {}) const {
    Wire wire(port);
    wire.send(request(method, path,
                      {bearer("the-administrator"), "Connection: close", "Idempotency-Key: once"}, body));
    return read_reply(wire);
  }

  Program program;
  std::uint16_t port;
};

}  // namespace

TEST_CASE(
    "of a workshop that was taken away nothing is left: not in the database, not beside it, not in what was "
    "said",
    "[D5]") {
  TempFolder folder, temporary;
  Serving serving(folder, temporary.path());
  const auto create = [&](const std::string& title) {
    return serving
        .ask("POST", "/api/v1/workshops",
             R"({"title":")" + title + R"(","municipality":"Gouda","language":"nl","domains":[],"programme":[{
                "kind":"ambitions","title":")" +
                 title + R"( activity","release":"live","settings":{"dots":3,"max_cards":5}}]})")
        .json();
  };
  const Json other = create("Een andere dag");
  const Json workshop = create("canary-title");
  const std::string path = "/api/v1/workshops/" + workshop.at("id").get<std::string>();
  REQUIRE(serving.ask("POST", path + "/steer", open_a1).status == 200);
  // Large enough to have pages of the database of its own.
  const std::string upload = aantafel::pictures::write_png(aantafel::tests::drawn(90, 90, 50));
  REQUIRE(serving.ask("POST", path + "/pictures", upload).status == 201);
  const std::string kept =
      aantafel::support::to_base64url(aantafel::pictures::remade(upload)->bytes).substr(9'000, 90);
  {
    Wire wire(serving.port);
    REQUIRE(Served::upgrade(wire, workshop.at("code")).status == 101);
    Talk phone(std::move(wire));
    phone.say(hello({{"role", "participant"}, {"client", "canary-client"}, {"device", "canary-device"}}));
    phone.message("welcome");
    REQUIRE(phone
                .ask(1, {{"type", "put"},
                         {"activity", "a1"},
                         {"id", "canary-card"},
                         {"payload",
                          {{"type", "card"},
                           {"text", "canary-text"},
                           {"term", "short"},
                           {"level", "local"},
                           {"carried_by", nullptr},
                           {"needs", Json::array()}}}})
                .at("type") == "ack");
  }
  for (const char* file : {"/results.json", "/results.xlsx", "/results.csv.zip"})
    REQUIRE(serving.ask("GET", path + file).status == 200);
  // Else this test would find nothing whatever is done.
  for (const char* canary : {"canary-title", "canary-title activity", "canary-card", "canary-text"})
    REQUIRE(folder.bytes().find(canary) != std::string::npos);
  REQUIRE(folder.bytes().find(kept) != std::string::npos);

  REQUIRE(serving.ask("DELETE", path).status == 204);
  const auto left_nothing = [&](const std::string& bytes) {
    const auto at = bytes.find("canary");
    CHECK((at == std::string::npos ? "" : bytes.substr(at < 60 ? 0 : at - 60, 120)) == "");
    CHECK(bytes.find(workshop.at("id").get<std::string>()) == std::string::npos);
    CHECK(bytes.find(kept) == std::string::npos);
  };
  left_nothing(folder.bytes());
  left_nothing(temporary.bytes());
  CHECK(serving.ask("GET", path).status == 404);
  CHECK(serving.ask("GET", "/api/v1/workshops/" + other.at("id").get<std::string>()).status == 200);
  serving.program.signal(SIGTERM);
  CHECK(serving.program.wait() == 0);
  left_nothing(folder.bytes());
  const std::string said = serving.program.output() + serving.program.errors();
  for (const char* canary : {"canary-card", "canary-text", "canary-client", "canary-device"})
    CHECK(said.find(canary) == std::string::npos);
}
