// SPDX-License-Identifier: EUPL-1.2
// Who leads, on the wire and over HTTP.
#include <catch2/catch.hpp>

#include "tests/net/served.hpp"

using namespace aantafel::net::test;
using Json = nlohmann::json;

namespace {

const std::string take = R"({"do":"take_lead","device":"laptop"})";
const std::string lock = R"({"do":"lock","locked":true})";

}  // namespace

TEST_CASE("steering over HTTP is held to who leads, and can take the lead as any device", "[F2]") {
  Served served;
  const auto workshop = served.create();
  const std::string path = "/api/v1/workshops/" + workshop.id;
  auto laptop = served.facilitator(workshop);
  REQUIRE(laptop.talk.ask(1, steer(take)).at("type") == "ack");

  const Reply refused = served.ask_as_administrator("POST", path + "/steer", lock);
  CHECK(refused.status == 409);
  CHECK(refused.json().at("reason") == "not_in_charge");
  CHECK(served.ask_as_administrator("PATCH", path, R"({"title":"Anders"})").status == 409);

  const std::string program_leads = R"({"do":"take_lead","device":"program","name":"Regie"})";
  REQUIRE(served.ask_as_administrator("POST", path + "/steer", program_leads).status == 200);
  CHECK(served.ask_as_administrator("POST", path + "/steer", lock).status == 200);
  CHECK(laptop.talk.ask(2, steer(open_a1)).at("reason") == "not_in_charge");
  // What is made of it begins shared.
  const auto copy = served.create(R"({"title":"Kopie","language":"nl","from":")" + workshop.id + "\"}");
  CHECK(!served.facilitator(copy).welcome.at("workshop").contains("lead"));
  const auto told = served.facilitator(workshop, "tablet").welcome.at("workshop").at("lead");
  CHECK(told == Json{{"by", "program"}, {"device", "program"}, {"name", "Regie"}});
}

TEST_CASE("the tabs of one browser are one device, and only its hash is told", "[F2][S5]") {
  Served served;
  const auto workshop = served.create();
  const auto tab = [&](const std::string& client, const std::string& device) {
    Talk talk = served.talk(workshop.id);
    talk.say(hello({{"role", "facilitator"},
                    {"client", client},
                    {"device", device},
                    {"credential", workshop.facilitator}}));
    Json welcome = talk.message("welcome");
    return Served::Welcomed{std::move(talk), std::move(welcome)};
  };
  auto first = tab("one", "browser"), second = tab("two", "browser"), other = tab("three", "another");
  REQUIRE(first.talk.ask(1, steer(take)).at("type") == "ack");
  CHECK(second.talk.ask(1, steer(open_a1)).at("type") == "ack");
  CHECK(other.talk.ask(1, steer(close_a1)).at("reason") == "not_in_charge");
  CHECK(first.welcome.at("you").at("device") == second.welcome.at("you").at("device"));
  CHECK(first.welcome.at("you").at("device") != other.welcome.at("you").at("device"));
  CHECK(first.welcome.dump().find("browser") == std::string::npos);
  // A phone that votes has no such name.
  CHECK(!served.phone(workshop.code, "tab").welcome.at("you").contains("device"));
}
