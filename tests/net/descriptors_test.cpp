// SPDX-License-Identifier: EUPL-1.2
// What happens when a server has as many descriptors open as it may.
#include <catch2/catch.hpp>

#include <chrono>
#include <deque>
#include <thread>

#include "server/net/descriptors.hpp"
#include "tests/net/program.hpp"
#include "tests/net/served.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::net::test;

namespace {

const std::vector<std::string> as_administrator{bearer("the-administrator")};

/// A server with room for so many connections, besides those that are kept; some are its own.
struct SmallHouse {
  static constexpr unsigned descriptors = 120;

  SmallHouse()
      : program({"serve", "--data", folder.path(), "--listen", "127.0.0.1:0"},
                {{"AANTAFEL_ADMIN_TOKEN", "the-administrator"}}),
        port(program.port()) {
    Wire wire(port);
    wire.send(request("POST", "/api/v1/workshops", as_administrator, Served::one_question));
    const auto made = read_reply(wire);
    REQUIRE(made.status == 201);
    workshop = made.json().at("id");
    program.limit_descriptors(descriptors);
  }

  Talk come(const std::vector<std::string>& rights, const nlohmann::json& who) const {
    Wire wire(port);
    REQUIRE(Served::upgrade(wire, workshop, rights).status == 101);
    Talk talk(std::move(wire));
    talk.say(hello(who));
    return talk;
  }

  aantafel::storage::test::TempFolder folder;
  Program program;
  std::uint16_t port;
  std::string workshop;
};

}  // namespace

TEST_CASE_METHOD(SmallHouse, "when it is full phones are told to come back, and facilitators come in",
                 "[B1][B4]") {
  std::deque<Talk> phones;
  nlohmann::json answer;
  do {
    REQUIRE(phones.size() < descriptors);
    phones.push_back(come({}, {{"role", "participant"}, {"client", "tab-" + std::to_string(phones.size())}}));
    answer = nlohmann::json::parse(phones.back().next().payload);
  } while (answer.at("type") == "welcome");
  CHECK(answer.at("type") == "refused");
  CHECK(answer.at("reason") == "busy");
  const auto bye = phones.back().message("bye");
  CHECK(bye.at("reason") == "restarting");
  CHECK(bye.at("reconnect_ms").get<int>() >= 1000);
  CHECK(phones.size() > descriptors - aantafel::net::kept_descriptors - 40);

  std::deque<Talk> laptops;
  for (int i = 0; i < 20; ++i) {
    laptops.push_back(come(as_administrator, {{"role", "facilitator"}, {"client", "laptop"}}));
    CHECK(laptops.back().message("welcome").is_object());
  }

  // Those who were inside go, which the server finds out one by one, and another comes in.
  phones.clear();
  for (int tries = 0; tries < 200 && answer.at("type") != "welcome"; ++tries) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    answer = nlohmann::json::parse(come({}, {{"role", "participant"}, {"client", "another"}}).next().payload);
  }
  CHECK(answer.at("type") == "welcome");
}

TEST_CASE_METHOD(SmallHouse, "when no descriptor is left who knocks is turned away, and accepting goes on",
                 "[B1]") {
  std::deque<Wire> silent;
  for (unsigned i = 0; i < descriptors; ++i) silent.emplace_back(port);
  // The last of them at least found none left.
  CHECK(silent.back().ends());
  silent.clear();
  // The server finds out one by one that they are gone.
  std::string answer;
  for (int tries = 0; tries < 200 && answer.empty(); ++tries) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    Wire wire(port);
    wire.send(request("GET", "/healthz", {"Connection: close"}));
    answer = wire.rest();
  }
  CHECK(answer.starts_with("HTTP/1.1 200"));
}
