// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <future>
#include <set>

#include "server/net/site.hpp"
#include "tests/net/served.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel;
using namespace aantafel::net::test;
using Json = nlohmann::json;

namespace {

/// A peer that only notes how it was sent away.
struct Note : live::Peer {
  void send(const live::Block&, live::Topic) override {}
  void dismiss(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms) override {
    said.set_value({why, reconnect_ms});
  }
  std::promise<std::pair<protocol::Parting, std::optional<std::uint32_t>>> said;
};

void says_it_will_be_back(Talk& talk) {
  const Json bye = talk.message("bye");
  CHECK(bye.at("reason") == "restarting");
  CHECK(bye.at("reconnect_ms") >= 1000);
  CHECK(bye.at("reconnect_ms") <= 3000);
  CHECK(talk.closed() == 1012);
}

}  // namespace

TEST_CASE("a server that stops says when it will be back, to whoever is connected", "[R4]") {
  Served served({.threads = GENERATE(1u, 2u)});
  const auto workshop = served.create();
  auto facilitator = served.facilitator(workshop);
  auto phone = served.phone(workshop.code, "tab");
  Talk silent = served.talk(workshop.code);
  Wire idle = served.wire();
  idle.send(request("GET", "/readyz"));
  CHECK(read_reply(idle).status == 200);

  served.begin_to_stop();
  CHECK(idle.ends());
  for (Talk* talk : {&facilitator.talk, &phone.talk, &silent}) {
    says_it_will_be_back(*talk);
    // It waits for our close, and then hangs up.
    talk->wire().send(frame(First::close, close_payload(1012)));
    CHECK(talk->wire().ends());
  }
  CHECK_THROWS(served.wire());
}

TEST_CASE("a whole hall is told to come back at different moments", "[R4]") {
  Served served;
  const auto workshop = served.create();
  std::vector<Served::Welcomed> hall;
  for (int i = 0; i < 12; ++i) hall.push_back(served.phone(workshop.code, "tab-" + std::to_string(i)));
  served.begin_to_stop();
  std::set<int> moments;
  for (auto& [talk, welcome] : hall) moments.insert(talk.message("bye").at("reconnect_ms").get<int>());
  CHECK(moments.size() > 6);
}

TEST_CASE("an answer that was under way at the stop is kept if it was acknowledged, and can be sent again",
          "[R1][L1]") {
  storage::test::TempFolder folder;
  Served served({.data = folder.path()});
  const auto workshop = served.create();
  std::uint32_t acknowledged = 0;
  {
    auto facilitator = served.facilitator(workshop);
    facilitator.talk.ask(1, steer(open_a1));
    auto phone = served.phone(workshop.code, "tab");
    for (std::uint32_t n = 1; n <= 20; ++n) {
      Json one = vote(static_cast<int>(n % 2));
      one["n"] = n;
      phone.talk.say(one.dump());
    }
    phone.talk.answer(1);
    served.begin_to_stop();
    acknowledged = 1;
    try {
      for (;;) {
        const Json got = Json::parse(phone.talk.next().payload);
        if (got.at("type") == "ack") acknowledged = got.at("n");
      }
    } catch (const Json::exception&) {  // the close frame
    }
  }
  served.restart();
  auto again = served.phone(workshop.code, "tab");
  CHECK(again.welcome.at("last_n") >= acknowledged);
  const std::uint32_t last = again.welcome.at("last_n");
  CHECK(again.welcome.at("you").at("contributions").at(0).at("payload") == Json{{"options", {last % 2}}});
  for (std::uint32_t n = last + 1; n <= 20; ++n)
    CHECK(again.talk.ask(n, vote(static_cast<int>(n % 2))).at("type") == "ack");
}

TEST_CASE("who says hello just when the server stops is told to come back", "[R4]") {
  Served served;
  const auto workshop = served.create();
  { served.phone(workshop.code, "tab"); }
  const auto note = std::make_shared<Note>();
  served.inside([&](net::Site& site) {
    site.rooms.each_open([&](const std::shared_ptr<live::Room>& room) {
      room->enter(note, {protocol::Role::participant, "late", 0}, {"late", std::nullopt});
      room->close(protocol::Parting::restarting, 1000);
    });
  });
  const auto [why, reconnect_ms] = note->said.get_future().get();
  CHECK(why == protocol::Parting::restarting);
  CHECK(reconnect_ms == 1000);
}
