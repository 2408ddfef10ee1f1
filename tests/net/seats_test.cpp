// SPDX-License-Identifier: EUPL-1.2
// Seats of one's own on the wire: their links are capabilities.
#include <catch2/catch.hpp>

#include "server/net/qr.hpp"
#include "tests/net/served.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::net::test;
using aantafel::storage::test::TempFolder;
using Json = nlohmann::json;

namespace {

std::string planned(bool only) {
  return std::string(R"({"do":"set_seats","plan":{"domains":[{"domain":"zorg","seats":2}],"only":)") +
         (only ? "true}}" : "false}}");
}

void plan(const Served& served, const Served::Workshop& workshop, bool only) {
  REQUIRE(served.ask_as_administrator("POST", "/api/v1/workshops/" + workshop.id + "/steer", planned(only))
              .status == 200);
}

/// What the link of this seat holds.
std::string seat_of(const Served& served, const Served::Workshop& workshop, std::size_t at) {
  const Json seats = served.ask_as_administrator("GET", "/api/v1/workshops/" + workshop.id + "/seats").json();
  const std::string link = seats.at(at).at("link");
  const std::string start = "https://" + our_host + "/" + workshop.code + "#s=";
  REQUIRE(link.starts_with(start));
  return link.substr(start.size());
}

/// What a phone hears that comes with this; its seat may be empty.
Json heard(const Served& served, const std::string& code, const std::string& device,
           const std::string& seat) {
  Talk talk = served.talk(code);
  Json members{{"role", "participant"}, {"client", device}, {"device", device}};
  if (!seat.empty()) members["seat"] = seat;
  talk.say(hello(members));
  const Talk::Frame first = talk.next();
  return Json::parse(first.payload);
}

}  // namespace

TEST_CASE("the link of a seat is good for one device, which comes back after a restart", "[J2][J6]") {
  TempFolder folder;
  Served served({.data = folder.path()});
  const auto workshop = served.create();
  plan(served, workshop, true);
  const std::string seat = seat_of(served, workshop, 1);
  CHECK(seat.starts_with("zorg.2."));
  const Json welcome = heard(served, workshop.code, "phone", seat);
  CHECK(welcome.at("type") == "welcome");
  CHECK(welcome.at("you").at("domain") == "zorg");
  const Json second = heard(served, workshop.code, "another", seat);
  CHECK(second.at("reason") == "taken");
  CHECK(second.at("retry") == false);
  served.restart();
  CHECK(heard(served, workshop.code, "phone", seat).at("you").at("participant") == "p1");
  CHECK(heard(served, workshop.code, "another", seat).at("reason") == "taken");
}

TEST_CASE("only with a seat: the code alone hears so, and an unknown code is as unknown as ever",
          "[J3][J4][J6]") {
  Served served;
  const auto workshop = served.create();
  plan(served, workshop, true);
  CHECK(heard(served, workshop.code, "phone", "").at("reason") == "no_seat");
  // It is not told before somebody with the right code says hello: what a code is for looks as it did.
  const Reply invited = served.ask("GET", "/api/v1/join/" + workshop.code);
  CHECK(invited.status == 200);
  CHECK(invited.body.find("seat") == std::string::npos);
  const std::string unknown = workshop.code == "00000000" ? "00000001" : "00000000";
  CHECK(served.ask("GET", "/api/v1/join/" + unknown).status == 404);
}

TEST_CASE("a seat is signed: of this workshop, this number, written in one way", "[J6][S5]") {
  Served served;
  const auto workshop = served.create(), other = served.create();
  plan(served, workshop, true);
  plan(served, other, true);
  const std::string seat = seat_of(served, workshop, 0);
  const std::string signature = seat.substr(seat.rfind('.') + 1);
  for (const std::string& wrong : std::vector<std::string>{
           "zorg.2." + signature, "wonen.1." + signature, "zorg.01." + signature, "zorg.1.", "zorg.1",
           "zorg..", "zorg.1." + signature.substr(1), "zorg.-1." + signature, seat_of(served, other, 0),
           workshop.screen, "zorg.99999999999." + signature}) {
    CAPTURE(wrong);
    CHECK(heard(served, workshop.code, "phone", wrong).at("reason") == "no_seat");
  }
  CHECK(heard(served, workshop.code, "phone", seat).at("type") == "welcome");
}

TEST_CASE("who hands out seats sees which are taken and never by whom, and frees one", "[S2][J6]") {
  Served served;
  const auto workshop = served.create();
  plan(served, workshop, true);
  const std::string path = "/api/v1/workshops/" + workshop.id;
  const std::string seat = seat_of(served, workshop, 0);
  REQUIRE(heard(served, workshop.code, "phone", seat).at("type") == "welcome");
  const Json seats = served.ask_as_administrator("GET", path + "/seats").json();
  CHECK(seats.at(0).at("taken") == true);
  CHECK(seats.at(1).at("taken") == false);
  CHECK(seats.at(0).size() == 4);
  const auto told = served.facilitator(workshop).welcome.at("workshop").at("seats");
  CHECK(told == Json{{"domains", {{{"domain", "zorg"}, {"seats", 2}, {"taken", {1}}}}}, {"only", true}});
  REQUIRE(served
              .ask_as_administrator("POST", path + "/steer",
                                    R"({"do":"free_seat","seat":{"domain":"zorg","number":1}})")
              .status == 200);
  CHECK(heard(served, workshop.code, "another", seat).at("type") == "welcome");
  // What is downloaded knows of no seats.
  CHECK(served.ask_as_administrator("GET", path + "/results.json").body.find("seat") == std::string::npos);
}

TEST_CASE("the QR code of a seat is for who leads alone, and its address holds no capability", "[S5][J6]") {
  Served served;
  const auto workshop = served.create();
  plan(served, workshop, false);
  const std::string path = "/api/v1/workshops/" + workshop.id + "/seats";
  const Reply qr = served.ask_as_administrator("GET", path + "/zorg.2/qr.svg");
  REQUIRE(qr.status == 200);
  CHECK(qr.header("Content-Type") == "image/svg+xml");
  CHECK(qr.header("Cache-Control") == "no-store");
  CHECK(qr.body == aantafel::net::qr_svg("https://" + our_host + "/" + workshop.code +
                                         "#s=" + seat_of(served, workshop, 1)));
  for (const std::string& nowhere :
       std::vector<std::string>{"zorg.3", "zorg.0", "zorg.02x", "zorg.", "zorg", "wonen.1"})
    CHECK(served.ask_as_administrator("GET", path + "/" + nowhere + "/qr.svg").status == 404);
  for (const std::string& what : std::vector<std::string>{path, path + "/zorg.1/qr.svg"}) {
    CHECK(served.ask("GET", what).status == 401);
    CHECK(served.ask("GET", what, {bearer(workshop.screen)}).status == 403);
  }
}
