// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "server/net/qr.hpp"
#include "tests/net/served.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::net::test;
using aantafel::storage::test::TempFolder;
using Json = nlohmann::json;

namespace {

const std::string lock_door = R"({"do":"lock","locked":true})";

std::string invitation_of(const std::string& code) {
  return "/api/v1/join/" + code;
}

/// All but the date there might be.
std::string looks(const Reply& reply) {
  return reply.head + reply.body;
}

}  // namespace

TEST_CASE("a code and nothing else is enough to join", "[J1]") {
  Served served;
  const auto workshop = served.create();
  const Reply invited = served.ask("GET", invitation_of(workshop.code));
  REQUIRE(invited.status == 200);
  CHECK(invited.json().at("id") == workshop.id);
  CHECK(invited.json().at("title") == "Een dag");
  CHECK(invited.json().at("domains").size() == 2);
  auto [phone, welcome] = served.phone(workshop.code, "tab");
  CHECK(welcome.at("you").at("participant") == "p1");
  CHECK(welcome.at("workshop").at("description").at("title") == "Een dag");
  // What the QR code holds is the same code.
  CHECK(served.ask("GET", invitation_of(workshop.code) + "/qr.svg").header("Content-Type") ==
        "image/svg+xml");
}

TEST_CASE("a phone from an invitation of its domain joins for that domain", "[J1]") {
  Served served;
  const auto workshop = served.create();
  const auto domain_after = [&](const std::string& client, const std::string& domain) {
    Talk talk = served.talk(workshop.code);
    talk.say(hello({{"role", "participant"}, {"client", client}, {"domain", domain}}));
    return talk.message("welcome").at("you").at("domain");
  };
  CHECK(domain_after("one", "zorg") == "zorg");
  CHECK(domain_after("two", "no-such-domain") == nullptr);
  CHECK(domain_after("one", "wonen") == "zorg");
}

TEST_CASE("a QR code can invite for a domain, and holds nothing else", "[J1][S5]") {
  Served served;
  const auto workshop = served.create();
  const std::string qr = invitation_of(workshop.code) + "/qr.svg";
  const Reply plain = served.ask("GET", qr);
  const Reply zorg = served.ask("GET", qr + "?domain=zorg");
  REQUIRE(zorg.status == 200);
  CHECK(zorg.header("Content-Type") == "image/svg+xml");
  CHECK(zorg.body == aantafel::net::qr_svg("https://" + our_host + "/" + workshop.code + "#d=zorg"));
  CHECK(plain.body == aantafel::net::qr_svg("https://" + our_host + "/" + workshop.code));
  // Of a domain that is not there it tells nothing; of what can be none it draws nothing.
  CHECK(served.ask("GET", qr + "?domain=nergens").status == 200);
  for (const std::string& wrong :
       std::vector<std::string>{"", "a%20b", "zorg&x=1", "a/b", std::string(41, 'a')})
    CHECK(served.ask("GET", qr + "?domain=" + wrong).status == 404);
  CHECK(served.ask("GET", qr + "?anders=zorg").status == 404);
}

TEST_CASE("the same device is the same participant, after a reload and in a second tab", "[J2]") {
  Served served;
  const auto workshop = served.create();
  auto facilitator = served.facilitator(workshop);
  facilitator.talk.ask(1, steer(open_a1));
  {
    auto before = served.phone(workshop.code, "tab-1", "device");
    REQUIRE(before.talk.ask(1, vote(1)).at("type") == "ack");
  }
  for (const std::string client : {"tab-1", "tab-2"}) {
    const auto again = served.phone(workshop.code, client, "device");
    CHECK(again.welcome.at("you").at("participant") == "p1");
    CHECK(again.welcome.at("you").at("contributions").at(0).at("payload") == Json{{"options", {1}}});
    CHECK(again.welcome.at("last_n") == (client == "tab-1" ? 1 : 0));
  }
  CHECK(served.phone(workshop.code, "tab-1", "another").welcome.at("you").at("participant") == "p2");
}

TEST_CASE("the same device is the same participant after a restart of the server", "[J2][R1]") {
  TempFolder folder;
  Served served({.data = folder.path()});
  const auto workshop = served.create();
  Json before;
  {
    auto facilitator = served.facilitator(workshop);
    facilitator.talk.ask(1, steer(open_a1));
    auto phone = served.phone(workshop.code, "tab", "device");
    before = phone.talk.ask(1, vote(1));
    REQUIRE(before.at("type") == "ack");
  }
  served.restart();
  auto phone = served.phone(workshop.code, "tab", "device");
  CHECK(phone.welcome.at("you").at("participant") == "p1");
  CHECK(phone.welcome.at("last_n") == 1);
  CHECK(phone.welcome.at("seq") == before.at("seq"));
  CHECK(phone.welcome.at("you").at("contributions").at(0).at("payload") == Json{{"options", {1}}});
  CHECK(phone.talk.ask(1, vote(0)) == before);
  CHECK(served.facilitator(workshop).welcome.at("views").at("a1").at("results").at("counts") == Json{0, 1});
}

TEST_CASE("an unknown, a removed and a locked code look the same from outside", "[J3]") {
  Served served;
  const auto locked = served.create();
  const auto removed = served.create();
  served.ask_as_administrator("POST", "/api/v1/workshops/" + locked.id + "/steer", lock_door);
  served.ask_as_administrator("DELETE", "/api/v1/workshops/" + removed.id);
  const std::string unknown = locked.code == "00000000" ? "00000001" : "00000000";

  const Reply first = served.ask("GET", invitation_of(unknown));
  CHECK(first.status == 404);
  CHECK(looks(served.ask("GET", invitation_of(locked.code))) == looks(first));
  CHECK(looks(served.ask("GET", invitation_of(removed.code))) == looks(first));
  CHECK(looks(served.ask("GET", invitation_of("no-code!"))) == looks(first));
  // An id opens no invitation, so that it cannot be tried here.
  CHECK(looks(served.ask("GET", invitation_of(locked.id))) == looks(first));

  Wire wire = served.wire();
  const Reply removed_live = Served::upgrade(wire, removed.code);
  CHECK(removed_live.status == 404);
  CHECK(removed_live.body == first.body);
  Wire other = served.wire();
  CHECK(looks(Served::upgrade(other, unknown)) == looks(removed_live));
}

TEST_CASE("a locked workshop says so to who holds its code, and lets in who was in", "[J4]") {
  Served served;
  const auto workshop = served.create();
  auto facilitator = served.facilitator(workshop);
  { served.phone(workshop.code, "tab", "early"); }
  REQUIRE(facilitator.talk.ask(1, steer(lock_door)).at("type") == "ack");

  Talk late = served.talk(workshop.code);
  late.say(hello({{"role", "participant"}, {"client", "tab"}, {"device", "late"}}));
  const Json refused = late.message("refused");
  CHECK(refused.at("reason") == "locked");
  CHECK(refused.at("retry") == true);
  CHECK(late.message("bye") == Json{{"type", "bye"}, {"reason", "refused"}, {"reconnect_ms", nullptr}});
  CHECK(late.closed() == 1008);

  CHECK(served.phone(workshop.code, "another-tab", "early").welcome.at("you").at("participant") == "p1");
  REQUIRE(facilitator.talk.ask(2, steer(R"({"do":"lock","locked":false})")).at("type") == "ack");
  CHECK(served.phone(workshop.code, "tab", "late").welcome.at("you").at("participant") == "p2");
}
